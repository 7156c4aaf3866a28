"""What came of the classes of the demonstration: attendance, marks, tests, certificates, tracer."""

from collections import defaultdict
from datetime import date, timedelta
from decimal import Decimal
from random import Random

from django.conf import settings
from django.db.models import F
from django.utils.timezone import localdate

from apps.accounts.models import User
from apps.registry.months import months_after
from apps.training.choices import CertificateKind, Competency, Occupied, Presence, TracerMonth
from apps.training.models import Attendance, CompetencyTest, Tracer, Trainee, TrainingClass
from apps.training.services.certifying import issue_certificates
from apps.training.services.class_states import finish_class
from disnaker.demonstration.training_year import BUDGET

ANSWERS = (
    *[Occupied.EMPLOYED] * 8, *[Occupied.SELF_EMPLOYED] * 2, Occupied.STUDYING, *[Occupied.NOT_WORKING] * 6,
    *[Occupied.UNREACHED] * 3,
)  # fmt: skip
# Training only, without anybody who takes them on.
ANSWERS_OF_DISABLED = (Occupied.SELF_EMPLOYED, *[Occupied.NOT_WORKING] * 5)
LAST_CLASSES = date(2023, 11, 20)  # those that ended later


class Results:
    def __init__(self, chance: Random, head: User) -> None:
        self.chance = chance
        self.head = head
        self.tested = 0

    def attend(self, training_class: TrainingClass, *, until: date = date.max, absences: int | None = None) -> None:
        """Mark every day before `until`; so many absences, or a few by chance."""
        days = [day for day in training_class.days.order_by("date") if day.date < until]
        trainees = list(training_class.trainees.order_by("pk"))
        cells = [(day, one) for day in days for one in trainees if one.left_on is None or day.date < one.left_on]
        number = len(cells) // 30 if absences is None else absences
        away = set(self.chance.sample(range(len(cells)), number))
        kinds = (Presence.PERMITTED, Presence.SICK, Presence.ABSENT)
        Attendance.objects.bulk_create(
            Attendance(
                day=day,
                trainee=one,
                presence=self.chance.choice(kinds) if place in away else Presence.PRESENT,
            )
            for place, (day, one) in enumerate(cells)
        )

    def teach(self, training_class: TrainingClass, trainees: list[Trainee], *, absences: int | None = None) -> None:
        """Save the participants with their marks, and mark every day."""
        for trainee in trainees:
            if trainee.left_on is None:
                trainee.theory = Decimal(self.chance.randrange(56, 96))
                trainee.practice = Decimal(self.chance.randrange(56, 98))
                trainee.final = (trainee.theory + trainee.practice) / 2
                trainee.graduated = trainee.final >= settings.PASSING_MARK
        Trainee.objects.bulk_create(trainees)
        self.attend(training_class, absences=absences)

    def finish(self, training_class: TrainingClass) -> None:
        """Money, end, certificates, tests, all in their time."""
        if not training_class.spent:
            training_class.spent = BUDGET * self.chance.randrange(900, 990) // 1000
            training_class.save(update_fields=["spent"])
        finish_class(training_class=training_class, by=self.head)
        issue_certificates(training_class=training_class, on=training_class.ends_on + timedelta(days=3), by=self.head)
        if training_class.programme.certificate_kind != CertificateKind.TRAINING:
            self._test(training_class, list(training_class.trainees.filter(graduated=True).order_by("pk")))

    def _test(self, training_class: TrainingClass, graduates: list[Trainee]) -> None:
        tested_on = training_class.ends_on + timedelta(days=7)
        years = 5 if training_class.programme.certificate_kind == CertificateKind.LICENCE else 3
        tests = []
        for trainee in graduates:
            self.tested += 1
            is_competent = self.chance.random() < 0.9
            tests.append(
                CompetencyTest(
                    trainee=trainee,
                    tested_on=tested_on,
                    body="LSP Contoh Cilegon",
                    scheme=training_class.programme.scheme,
                    result=Competency.COMPETENT if is_competent else Competency.NOT_YET,
                    certificate_number=f"CONTOH {tested_on.year} {self.tested:05d}" if is_competent else "",
                    valid_until=months_after(tested_on, 12 * years) if is_competent else None,
                )
            )
        CompetencyTest.objects.bulk_create(tests)

    def trace(self, classes: list[TrainingClass]) -> None:
        """Nearly all have answered; of the last classes nobody was asked after twelve months."""
        answered: dict[str, list[int]] = defaultdict(list)
        due = Tracer.objects.filter(trainee__training_class__in=classes, due_on__lte=localdate())
        waiting = due.filter(trainee__training_class__ends_on__gt=LAST_CLASSES, month=TracerMonth.TWELVE)
        asked = due.exclude(pk__in=waiting).order_by("pk")
        for pk, is_for_disabled in asked.values_list("pk", "trainee__training_class__is_for_disabled"):
            answered[self.chance.choice(ANSWERS_OF_DISABLED if is_for_disabled else ANSWERS)].append(pk)
        for state, keys in answered.items():
            facts = {"state": state, "asked_on": F("due_on") + timedelta(days=3)}
            if state == Occupied.EMPLOYED:
                facts |= {"company": "PT Contoh Industri", "position": "Operator", "started_on": F("due_on")}
            Tracer.objects.filter(pk__in=keys).update(**facts)
