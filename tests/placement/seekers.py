"""Job seekers of the tests, registered as the counter does it."""

from datetime import date

from apps.placement.models import JobSeeker
from apps.placement.services.registration import register
from apps.registry.models import EducationLevel, Person
from tests.registry.records import make_person

JANUARY = date(2023, 1, 1)


def make_seeker(person: Person | None = None, *, on: date = date(2023, 1, 5), **facts) -> JobSeeker:
    values = {"education": EducationLevel.objects.get(code="SMA"), "by": None, **facts}
    return register(person=person or make_person(), registered_on=on, **values)
