"""Placements and vacancies of invented persons and companies."""

from datetime import date

from apps.placement.models import Placement, Vacancy
from apps.registry.models import EducationLevel
from tests.registry.records import make_company, make_person

MARCH = date(2023, 3, 1)


def make_placement(person=None, company=None, *, month: date = MARCH, **facts) -> Placement:
    person = person or make_person()
    values = {
        "company": company or make_company(),
        "started_on": month,
        "sex": person.sex,
        "education": EducationLevel.objects.get(code="SMA"),
        "position": "Operator",
        "reported_month": month,
        "posting_month": month,
        **facts,
    }
    return Placement.objects.create(person=person, **values)


def make_vacancy(company=None, *, month: date = MARCH, **facts) -> Vacancy:
    values = {"position": "Operator", "count_male": 3, "reported_month": month, "posting_month": month, **facts}
    return Vacancy.objects.create(company=company or make_company(), **values)
