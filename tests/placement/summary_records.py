"""What a summary counts, booked for a month."""

from datetime import date

from apps.placement.choices import MovementKind
from apps.placement.models import Placement, Vacancy, VacancyMovement
from apps.registry.models import Company
from tests.placement.records import make_placement, make_vacancy
from tests.registry.records import make_company as company
from tests.registry.records import make_person

__all__ = ["company", "move", "place", "vacancy"]


def place(employer: Company, month: date, *, sex: str = "L", education: str = "SMA", **facts) -> Placement:
    """A person placed, counted in `month` unless `posting_month` says otherwise."""
    person = make_person(sex=sex, education_id=education, kelurahan_id=facts.pop("kelurahan", None))
    values = {"education": person.education} | facts
    return make_placement(person, employer, month=month, **values)


def vacancy(employer: Company, month: date, *, education: str | None = "SMK", **facts) -> Vacancy:
    values = {"count_male": 0, "position": f"Juru las {Vacancy.objects.count() + 1}", "education_id": education}
    return make_vacancy(employer, month=month, **values | facts)


def move(of: Vacancy, month: date, kind: MovementKind = MovementKind.FILLED, **numbers) -> VacancyMovement:
    return VacancyMovement.objects.create(vacancy=of, kind=kind, happened_on=month, posting_month=month, **numbers)
