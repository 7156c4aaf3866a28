"""Programmes, classes and participants of the tests."""

from datetime import date, timedelta
from itertools import count

from apps.registry.models import Person
from apps.training.choices import ClassState
from apps.training.models import ClassDay, Trade, Trainee, TrainingClass, TrainingProgramme
from apps.training.services.enrolling import enrol
from tests.registry.records import make_person

FIRST_DAY = date(2023, 3, 6)  # a Monday
_batches = count(1)


def make_programme(name: str = "Las SMAW 4G", trade: str = "Las", **facts) -> TrainingProgramme:
    found = TrainingProgramme.objects.filter(name=name).first()
    if found:
        return found
    kejuruan, _made = Trade.objects.get_or_create(name=trade)
    return TrainingProgramme.objects.create(name=name, trade=kejuruan, **{"hours": 80, **facts})


def make_class(programme: TrainingProgramme | None = None, *, days: int = 10, **facts) -> TrainingClass:
    """A running class that meets on ten days in a row from 6 March 2023 unless `facts` say otherwise."""
    starts_on = facts.pop("starts_on", FIRST_DAY)
    values = {
        "year": starts_on.year,
        "batch": next(_batches),
        "quota": 20,
        "place": "UPT BLK Kota Cilegon",
        "ends_on": starts_on + timedelta(days=days - 1),
        "hours": 8 * days,
        "state": ClassState.RUNNING,
        **facts,
    }
    training_class = TrainingClass.objects.create(
        programme=programme or make_programme(), starts_on=starts_on, **values
    )
    ClassDay.objects.bulk_create(
        ClassDay(training_class=training_class, date=starts_on + timedelta(days=number)) for number in range(days)
    )
    return training_class


def make_trainee(training_class: TrainingClass, person: Person | None = None, **facts) -> Trainee:
    person = person or make_person(**facts)
    return enrol(training_class=training_class, person=person, joined_on=training_class.starts_on)
