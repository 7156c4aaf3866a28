"""Uji kompetensi: the results that a certification body gives the participants of a class."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.registry.indonesian_dates import format_date
from apps.registry.months import months_after
from apps.training.choices import ClassState, Competency
from apps.training.models import CompetencyTest, TrainingClass
from apps.training.services.enrolling import locked_class


@dataclass(frozen=True, slots=True)
class Sitting:
    """One test of a class: the day, who tests, and what for."""

    tested_on: date
    body: str
    scheme: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a participant came out with; somebody not yet competent has neither certificate nor term."""

    result: str
    certificate_number: str = ""
    registration_number: str = ""
    valid_until: date | None = None


def usual_term(tested_on: date) -> date:
    """How long a competency certificate is valid unless it says otherwise."""
    return months_after(tested_on, 12 * settings.COMPETENCY_YEARS)


def refuse_day(training_class: TrainingClass, tested_on: date) -> None:
    """Raises ValidationError for a day before the class began or in the future, and for a cancelled class."""
    if training_class.state == ClassState.CANCELLED:
        raise ValidationError(_("This class was cancelled; nobody of it was tested."), "cancelled")
    if tested_on < training_class.starts_on:
        text = _("The class began on %(day)s; nobody was tested before. Correct the date.")
        raise ValidationError(text, "before_class", {"day": format_date(training_class.starts_on)})
    if tested_on > localdate():
        raise ValidationError(_("This date lies in the future. Record the test once it is held."), "future")


def refuse_outcome(outcome: Outcome, tested_on: date | None) -> None:
    """Raises ValidationError, by field, for an outcome that contradicts itself, or the day where that is known."""
    if outcome.result == Competency.NOT_YET and outcome.certificate_number:
        text = _("Only somebody competent (K) has a certificate number. Clear the number, or correct the result.")
        raise ValidationError({"certificate_number": ValidationError(text, "not_competent")})
    if outcome.result == Competency.NOT_YET and outcome.valid_until:
        text = _("Only the certificate of somebody competent (K) has a last day. Clear it, or correct the result.")
        raise ValidationError({"valid_until": ValidationError(text, "not_competent")})
    if outcome.valid_until and tested_on and outcome.valid_until <= tested_on:
        text = _("The certificate is valid for years after the test. Correct the last day.")
        raise ValidationError({"valid_until": ValidationError(text, "ends_before_start")})


def holders_of(numbers, *, besides=()) -> dict[str, str]:
    """`{certificate number: name of its holder}` of those recorded, but for the tests with the keys `besides`."""
    recorded = CompetencyTest.objects.filter(certificate_number__in=set(numbers) - {""}).exclude(pk__in=besides)
    return dict(recorded.values_list("certificate_number", "trainee__person__name"))


def tests_of(training_class: TrainingClass, sitting: Sitting) -> dict[int, CompetencyTest]:
    """What is recorded of a sitting, by participant."""
    tests = CompetencyTest.objects.filter(
        trainee__training_class=training_class, tested_on=sitting.tested_on, scheme=sitting.scheme
    )
    return {test.trainee_id: test for test in tests.select_related("trainee__person")}


@transaction.atomic
def record_sitting(
    *,
    training_class: TrainingClass,
    sitting: Sitting,
    outcomes: Mapping[int, Outcome],
    replaces: Sitting | None = None,
) -> int:
    """Write the outcomes, by key of the participant, and give how many records that added or changed.

    With `replaces` they correct that sitting, day and scheme included; without, they are added, so that somebody who is
    tested again keeps the earlier result too. Raises ValidationError.
    """
    training_class = locked_class(training_class)
    refuse_day(training_class, sitting.tested_on)
    known = tests_of(training_class, replaces) if replaces else {}
    _refuse_strangers(training_class, outcomes)
    _refuse_second_test(training_class, sitting, outcomes, known)
    new, changed = [], []
    for trainee, outcome in outcomes.items():
        refuse_outcome(outcome, sitting.tested_on)
        test = known.get(trainee) or CompetencyTest(trainee_id=trainee)
        if _write(test, sitting, outcome):
            (changed if test.pk else new).append(test)
    _refuse_held_numbers(new, changed)
    _free_numbers(changed)
    CompetencyTest.objects.bulk_update(changed, [*Sitting.__dataclass_fields__, *Outcome.__dataclass_fields__])
    CompetencyTest.objects.bulk_create(new)
    return len(new) + len(changed)


def _write(test: CompetencyTest, sitting: Sitting, outcome: Outcome) -> bool:
    """Whether that changes anything of the record."""
    values = {name: getattr(sitting, name) for name in Sitting.__dataclass_fields__}
    values |= {name: getattr(outcome, name) for name in Outcome.__dataclass_fields__}
    if outcome.result == Competency.COMPETENT and outcome.valid_until is None:
        values["valid_until"] = usual_term(sitting.tested_on)
    if test.pk and all(getattr(test, name) == value for name, value in values.items()):
        return False
    for name, value in values.items():
        setattr(test, name, value)
    return True


def _refuse_strangers(training_class: TrainingClass, outcomes: Mapping[int, Outcome]) -> None:
    staying = training_class.trainees.staying().filter(pk__in=outcomes).count()
    if staying != len(outcomes):
        raise ValidationError(_("Somebody has left the class meanwhile. Open the page again."), "left")


def _refuse_second_test(training_class, sitting: Sitting, outcomes, known: Mapping[int, CompetencyTest]) -> None:
    """Nobody is tested twice for one scheme on one day."""
    own = {test.pk for test in known.values()}
    twice = [test for key, test in tests_of(training_class, sitting).items() if key in outcomes and test.pk not in own]
    if twice:
        names = ", ".join(str(test.trainee) for test in twice[:3])
        text = _("A result of that day and scheme is recorded already of %(names)s. Open that test to correct it.")
        raise ValidationError(text, "twice", {"names": names})


def _refuse_held_numbers(new: list[CompetencyTest], changed: list[CompetencyTest]) -> None:
    tests = [*new, *changed]
    numbers = Counter(test.certificate_number for test in tests if test.certificate_number)
    for number, count in numbers.items():
        if count > 1:
            raise ValidationError(_("Certificate number %(number)s stands twice."), "twice", {"number": number})
    held = holders_of(numbers, besides=[test.pk for test in changed])
    for number, name in held.items():
        text = _("Certificate number %(number)s belongs to %(name)s already. Check the number.")
        raise ValidationError(text, "held", {"number": number, "name": name})


def _free_numbers(changed: list[CompetencyTest]) -> None:
    """Two who change numbers would each meet the other's; those that move are taken off first."""
    wanted = {test.certificate_number: test.pk for test in changed if test.certificate_number}
    stored = CompetencyTest.objects.filter(pk__in=[test.pk for test in changed], certificate_number__in=wanted)
    moved = [pk for pk, number in stored.values_list("pk", "certificate_number") if wanted[number] != pk]
    if moved:
        CompetencyTest.objects.filter(pk__in=moved).update(certificate_number="")
