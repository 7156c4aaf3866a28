"""Finished classes, and what became of their participants, for the tables of the training desk."""

from datetime import date
from itertools import count

from apps.registry.choices import Disability, Fund
from apps.registry.models import Region
from apps.training.choices import ClassState, Competency, LeaveReason, Occupied, TracerMonth
from apps.training.models import Certificate, CompetencyTest, Trainee, TrainingClass, YearlyPlan
from apps.training.services.tracing import schedule_tracers
from tests.registry.records import make_person
from tests.training.records import make_class, make_programme

MARCH = date(2023, 3, 6)
_numbers = count(1)


def finished(name: str = "Las SMAW 4G", trade: str = "Las", *, starts_on: date = MARCH, **facts) -> TrainingClass:
    """Nobody takes part yet; it stays open so that they can, and `end` finishes it."""
    return make_class(make_programme(name, trade), starts_on=starts_on, budget=50_000_000, spent=48_500_000, **facts)


def trained(training_class: TrainingClass, sex: str = "L", *, graduated: bool | None = True, **facts) -> Trainee:
    """`district` and `education` are codes, none for unknown ones; `disabled` gives a disability."""
    district, education = facts.pop("district", "36.72.01"), facts.pop("education", "SMK")
    village = Region.objects.filter(level="kelurahan", parent=district).first() if district else None
    person = make_person(
        sex=sex, kelurahan=village, education_id=education or None,
        disability=Disability.SENSORY if facts.pop("disabled", False) else "",
    )  # fmt: skip
    return Trainee.objects.create(
        training_class=training_class, person=person, joined_on=training_class.starts_on, sex=sex,
        education_id=education or None, district_id=district or None, is_disabled=bool(person.disability),
        graduated=graduated, **facts,
    )  # fmt: skip


def left(training_class: TrainingClass, sex: str = "L") -> Trainee:
    day = training_class.starts_on
    return trained(training_class, sex, graduated=None, left_on=day, leave_reason=LeaveReason.WORKING)


def end(*classes: TrainingClass) -> None:
    TrainingClass.objects.filter(pk__in=[one.pk for one in classes]).update(state=ClassState.FINISHED)
    for training_class in classes:
        schedule_tracers(training_class)


def tested(trainee: Trainee, result: Competency, on: date = date(2023, 4, 3)) -> CompetencyTest:
    return CompetencyTest.objects.create(
        trainee=trainee, tested_on=on, body="LSP Contoh", scheme="Las SMAW 4G", result=result
    )


def certified(trainee: Trainee, *, void: str = "") -> Certificate:
    number = next(_numbers)
    return Certificate.objects.create(
        trainee=trainee, year=2023, serial=number, number=f"{number}/2023", issued_on=date(2023, 3, 20),
        void_reason=void,
    )  # fmt: skip


def says(trainee: Trainee, month: TracerMonth, state: Occupied) -> None:
    trainee.tracers.filter(month=month).update(state=state)


def planned(name: str = "Las SMAW 4G", trade: str = "Las", *, fund: Fund = Fund.CITY, **facts) -> YearlyPlan:
    values = {"year": 2023, "packages": 2, "quota": 40, "hours": 80, "budget": 100_000_000, **facts}
    return YearlyPlan.objects.create(programme=make_programme(name, trade), fund=fund, **values)
