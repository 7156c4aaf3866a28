"""The ledger of a vacancy's places."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from apps.placement.choices import MovementKind
from apps.placement.models import Vacancy
from apps.placement.services.filling import take_places
from apps.registry.models import Company
from apps.reporting.models import Month

DAY = date(2023, 3, 9)


@pytest.fixture
def vacancy(db) -> Vacancy:
    """Four men, two women, four of either."""
    company = Company.objects.create(name="PT Contoh Baja")
    march = date(2023, 3, 1)
    return Vacancy.objects.create(
        company=company, position="Operator", count_male=4, count_female=2, count_either=4,
        closing_date=date(2023, 3, 31), reported_month=march, posting_month=march,
    )  # fmt: skip


def test_part_of_the_places_filled(vacancy):
    take_places(vacancy=vacancy, kind=MovementKind.FILLED, on=DAY, male=4, female=1)

    assert (vacancy.registered, vacancy.taken(MovementKind.FILLED), vacancy.remaining) == (10, 5, 5)
    assert vacancy.status_on(DAY) == "partly_filled"


def test_more_than_remain_is_refused_and_says_how_many_remain(vacancy):
    take_places(vacancy=vacancy, kind=MovementKind.FILLED, on=DAY, male=4, female=1)

    with pytest.raises(ValidationError) as refused:
        take_places(vacancy=vacancy, kind=MovementKind.FILLED, on=DAY, either=6)

    assert "5" in refused.value.messages[0]
    assert vacancy.remaining == 5


def test_men_beyond_their_places_take_those_of_either_but_never_womens(vacancy):
    take_places(vacancy=vacancy, kind=MovementKind.FILLED, on=DAY, male=8)

    with pytest.raises(ValidationError):
        take_places(vacancy=vacancy, kind=MovementKind.FILLED, on=DAY, male=1)
    take_places(vacancy=vacancy, kind=MovementKind.FILLED, on=DAY, female=2)
    assert vacancy.status_on(DAY) == "filled"


def test_expired_with_places_left_is_told_by_the_day(vacancy):
    assert (vacancy.status_on(date(2023, 3, 31)), vacancy.status_on(date(2023, 4, 1))) == ("unfilled", "expired")


def test_remainder_removed_closes_the_ledger(vacancy):
    take_places(vacancy=vacancy, kind=MovementKind.FILLED, on=DAY, male=4, female=1)
    take_places(vacancy=vacancy, kind=MovementKind.REMOVED, on=date(2023, 3, 31), female=1, either=4)

    assert (vacancy.registered, vacancy.taken(MovementKind.FILLED), vacancy.taken(MovementKind.REMOVED)) == (10, 5, 5)
    assert vacancy.remaining == 0


def test_filling_in_a_signed_month_is_counted_in_the_next_open_one(vacancy):
    Month.objects.create(first_day=date(2023, 3, 1), state="signed")

    movement = take_places(vacancy=vacancy, kind=MovementKind.FILLED, on=DAY, male=1)

    assert (movement.happened_on, movement.posting_month) == (DAY, date(2023, 4, 1))
