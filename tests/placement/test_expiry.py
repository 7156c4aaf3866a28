"""What is left of a vacancy falls away on its closing date."""

from datetime import date

import pytest
from procrastinate.contrib.django import app

from apps.placement.choices import MovementKind
from apps.placement.models import Vacancy, VacancyMovement
from apps.placement.services.by_itself import expire
from apps.placement.services.expiry import expire_vacancies, give_back_expired
from apps.placement.services.filling import take_places
from apps.placement.vacancy_places import Places
from apps.reporting.models import Month
from tests.placement.records import MARCH, make_vacancy
from tests.registry.records import make_company

CLOSING = date(2023, 3, 31)
NEXT_DAY = date(2023, 4, 1)


@pytest.fixture
def vacancy(office):
    return make_vacancy(count_male=4, count_female=2, count_either=4, closing_date=CLOSING)


def test_remainder_is_removed_on_the_closing_date_by_its_sides(vacancy):
    take_places(vacancy=vacancy, kind=MovementKind.FILLED, on=date(2023, 3, 9), places=Places(6, 1))

    expire_vacancies(on=NEXT_DAY)

    removed = vacancy.movements.get(kind=MovementKind.REMOVED)
    assert (removed.male, removed.female, removed.either) == (0, 1, 2)
    assert (removed.happened_on, removed.posting_month) == (CLOSING, MARCH)


def test_again_it_changes_nothing(vacancy):
    assert expire_vacancies(on=NEXT_DAY) == (1, 10)

    assert expire_vacancies(on=NEXT_DAY) == (0, 0)
    assert VacancyMovement.objects.count() == 1


@pytest.mark.parametrize("facts", [{"closing_date": NEXT_DAY}, {"closing_date": None}])
def test_vacancy_still_open_or_without_a_closing_date_keeps_its_places(office, facts):
    open_still = make_vacancy(**facts)

    assert expire_vacancies(on=NEXT_DAY) == (0, 0)
    assert open_still.remaining == 3


def test_filled_vacancy_has_nothing_to_remove(vacancy):
    take_places(vacancy=vacancy, kind=MovementKind.FILLED, on=date(2023, 3, 9), places=Places(4, 2, 4))

    assert expire_vacancies(on=NEXT_DAY) == (0, 0)


def test_closed_month_has_it_counted_in_the_next_open_one(vacancy):
    Month.objects.create(first_day=MARCH, state="signed")
    Month.objects.create(first_day=date(2023, 4, 1), state="submitted")

    expire_vacancies(on=date(2023, 5, 2))

    removed = VacancyMovement.objects.get()
    assert (removed.happened_on, removed.posting_month) == (CLOSING, date(2023, 5, 1))


def test_vacancy_reported_after_it_closed_is_not_removed_before_it_is_counted(office):
    make_vacancy(month=MARCH, posting_month=date(2023, 5, 1), closing_date=CLOSING)

    expire_vacancies(on=date(2023, 5, 20))

    assert VacancyMovement.objects.get().posting_month == date(2023, 5, 1)


def test_many_months_at_once_in_a_bounded_number_of_statements(office, django_assert_max_num_queries):
    company = make_company()
    for number in range(30):
        closing = date(2023, number % 3 + 1, 15)
        make_vacancy(company, month=date(2023, 1, 1), position=f"Posisi {number}", closing_date=closing)

    with django_assert_max_num_queries(8):
        expired = expire_vacancies(on=NEXT_DAY)

    assert expired == (30, 90)
    months = VacancyMovement.objects.values_list("posting_month", flat=True)
    assert {month: list(months).count(month) for month in set(months)} == {
        date(2023, 1, 1): 10, date(2023, 2, 1): 10, date(2023, 3, 1): 10,
    }  # fmt: skip


def test_only_the_vacancy_asked_for(vacancy):
    other = make_vacancy(vacancy.company, position="Juru las", closing_date=CLOSING)

    expire_vacancies(on=NEXT_DAY, among=[other.pk])

    assert (vacancy.remaining, other.remaining) == (10, 0)


def test_what_staff_removed_with_a_reason_is_not_given_back(vacancy):
    take_places(
        vacancy=vacancy,
        kind=MovementKind.REMOVED,
        on=date(2023, 3, 20),
        places=Places(1),
        note="Perusahaan membatalkan",
    )
    expire_vacancies(on=NEXT_DAY)

    assert give_back_expired(vacancies=Vacancy.objects.all()) == ([vacancy.pk], {MARCH})
    assert vacancy.remaining == 9


def test_what_a_closed_month_counts_is_not_given_back(vacancy):
    expire_vacancies(on=NEXT_DAY)
    Month.objects.create(first_day=MARCH, state="signed")

    assert give_back_expired(vacancies=Vacancy.objects.all()) == ([], set())
    assert vacancy.remaining == 0


def test_worker_does_it_by_itself(vacancy):
    hourly = [periodic.task for periodic in app.periodic_registry.periodic_tasks.values()]
    assert expire in hourly

    expire(timestamp=0)

    assert vacancy.remaining == 0
