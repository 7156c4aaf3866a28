"""The ledger of a vacancy's places."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction

from apps.placement.choices import MovementKind
from apps.placement.models import Placement, Vacancy, VacancyMovement
from apps.placement.services.expiry import expire_vacancies
from apps.placement.services.filling import (
    fill_by_placement,
    refuse_beyond_vacancy,
    release_placement,
    take_places,
)
from apps.placement.vacancy_places import Places
from apps.reporting.models import Month
from tests.placement.at_once import at_once
from tests.placement.records import MARCH, make_placement, make_vacancy
from tests.registry.records import make_person

DAY = date(2023, 3, 9)
CLOSING = date(2023, 3, 31)


@pytest.fixture
def vacancy(office) -> Vacancy:
    """Four men, two women, four of either."""
    return make_vacancy(count_male=4, count_female=2, count_either=4, closing_date=CLOSING)


def fill(vacancy: Vacancy, **numbers: int) -> VacancyMovement:
    return take_places(vacancy=vacancy, kind=MovementKind.FILLED, on=DAY, places=Places(**numbers))


def hire(vacancy: Vacancy, *, sex: str = "L", started_on: date = DAY, **facts) -> Placement:
    placement = make_placement(make_person(sex=sex), vacancy.company, started_on=started_on, vacancy=vacancy, **facts)
    fill_by_placement(placement=placement)
    return placement


def test_a10_ten_places_five_filled_six_refused_five_removed(vacancy):
    fill(vacancy, male=4, female=1)
    assert vacancy.status_on(DAY) == "partly_filled"
    assert vacancy.remaining == 5

    with pytest.raises(ValidationError, match=r"sisa 5|5 places remain"):
        fill(vacancy, either=6)

    assert expire_vacancies(on=date(2023, 4, 1)) == (1, 5)
    assert vacancy.ledger() == {
        "registered": (4, 2, 4), "filled": (4, 1, 0), "removed": (0, 1, 4), "left": (0, 0, 0),
    }  # fmt: skip
    assert [places.total for places in vacancy.ledger().values()] == [10, 5, 5, 0]


def test_men_beyond_their_places_take_those_of_either_but_never_womens(vacancy):
    fill(vacancy, male=8)

    with pytest.raises(ValidationError) as refused:
        fill(vacancy, male=1)

    assert "2" in refused.value.messages[0]
    fill(vacancy, female=2)
    assert vacancy.status_on(DAY) == "filled"


def test_expired_with_places_left_is_told_by_the_day(vacancy):
    assert (vacancy.status_on(CLOSING), vacancy.status_on(date(2023, 4, 1))) == ("unfilled", "expired")


def test_filling_in_a_signed_month_is_counted_in_the_next_open_one(vacancy):
    Month.objects.create(first_day=MARCH, state="signed")

    movement = fill(vacancy, male=1)

    assert (movement.happened_on, movement.posting_month) == (DAY, date(2023, 4, 1))


def test_nothing_is_filled_before_the_vacancy_is_counted(office):
    late = make_vacancy(month=MARCH, posting_month=date(2023, 5, 1))

    assert fill(late, male=1).posting_month == date(2023, 5, 1)


def test_placement_takes_one_place_of_its_sex_in_the_month_that_counts_it(vacancy):
    placement = hire(vacancy, sex="P", started_on=date(2023, 2, 27))

    movement = VacancyMovement.objects.get()
    assert (movement.male, movement.female, movement.either) == (0, 1, 0)
    assert (movement.placement, movement.happened_on) == (placement, date(2023, 2, 27))
    assert movement.posting_month == placement.posting_month == MARCH


def test_placement_saved_again_takes_no_second_place(vacancy):
    placement = hire(vacancy)

    fill_by_placement(placement=placement)

    assert vacancy.remaining == 9


def test_placement_put_right_moves_its_place(vacancy):
    other = make_vacancy(vacancy.company, position="Juru las")
    placement = hire(vacancy, sex="P")

    placement.vacancy, placement.sex = other, "L"
    placement.save()
    fill_by_placement(placement=placement)

    assert (vacancy.remaining, other.remaining) == (10, 2)
    assert VacancyMovement.objects.get().male == 1


def test_placement_without_its_vacancy_gives_the_place_back(vacancy):
    placement = hire(vacancy)

    placement.vacancy = None
    placement.save()
    fill_by_placement(placement=placement)

    assert vacancy.remaining == 10


@pytest.mark.parametrize("end", ["delete", "release"])
def test_placement_that_goes_gives_the_place_back(vacancy, end):
    placement = hire(vacancy)

    if end == "delete":
        placement.delete()
    else:
        release_placement(placement=placement)

    assert vacancy.remaining == 10


def test_place_counted_in_a_signed_month_is_not_given_back(vacancy):
    placement = hire(vacancy)
    Month.objects.create(first_day=MARCH, state="signed")

    with pytest.raises(ValidationError):
        release_placement(placement=placement)
    placement.vacancy = None
    with pytest.raises(ValidationError):
        refuse_beyond_vacancy(placement=placement)

    assert vacancy.remaining == 9


def test_one_placement_too_many_is_refused_before_it_is_saved(office):
    vacancy = make_vacancy(count_male=1, count_female=0)
    hire(vacancy)
    second = Placement(person=make_person(), company=vacancy.company, vacancy=vacancy, sex="L", started_on=DAY)

    with pytest.raises(ValidationError):
        refuse_beyond_vacancy(placement=second)


def test_placement_that_holds_the_last_place_may_be_saved_again(office):
    vacancy = make_vacancy(count_male=1)
    placement = hire(vacancy)
    placement.started_on = date(2023, 3, 10)

    refuse_beyond_vacancy(placement=placement)
    fill_by_placement(placement=placement)

    assert VacancyMovement.objects.get().happened_on == date(2023, 3, 10)


def test_start_before_the_closing_date_reported_after_it_fills_a_place_that_had_expired(vacancy):
    expire_vacancies(on=date(2023, 4, 1))

    hire(vacancy)

    assert vacancy.taken(MovementKind.FILLED) == 1
    assert (vacancy.taken(MovementKind.REMOVED), vacancy.remaining) == (9, 0)


def test_start_after_the_closing_date_finds_no_place(vacancy):
    expire_vacancies(on=date(2023, 4, 1))

    with pytest.raises(ValidationError, match="0"):
        hire(vacancy, started_on=date(2023, 4, 3))


def test_what_expired_in_a_signed_month_stays_removed(vacancy):
    expire_vacancies(on=date(2023, 4, 1))
    Month.objects.create(first_day=MARCH, state="signed")

    with pytest.raises(ValidationError):
        hire(vacancy, started_on=DAY, posting_month=date(2023, 4, 1))

    assert vacancy.taken(MovementKind.REMOVED) == 10


# Two at once, and whoever goes around the desk's own verbs


@pytest.mark.django_db(transaction=True)
def test_two_clerks_who_fill_the_last_places_at_once_do_not_both_succeed():
    vacancy = make_vacancy(count_male=0, count_either=5)

    refused = at_once(2, lambda number: fill(vacancy, either=3))

    assert [type(error) for error in refused] == [ValidationError]
    assert vacancy.remaining == 2


@pytest.mark.django_db(transaction=True)
def test_database_itself_lets_nobody_overfill_not_even_two_raw_writers_at_once():
    vacancy = make_vacancy(count_male=0, count_either=5)

    def write(number: int) -> None:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO placement_vacancymovement (vacancy_id, kind, male, female, either, happened_on,"
                " posting_month, note) VALUES (%s, 'filled', 0, 0, 3, %s, %s, '')",
                [vacancy.pk, DAY, MARCH],
            )
            cursor.execute("SELECT pg_sleep(0.3)")

    refused = at_once(2, write)

    assert [type(error) for error in refused] == [IntegrityError]
    assert vacancy.remaining == 2


@pytest.mark.parametrize(
    "write",
    [
        lambda vacancy: VacancyMovement.objects.update(either=5),
        lambda vacancy: VacancyMovement.objects.update(male=0, female=7),
        lambda vacancy: Vacancy.objects.update(count_either=1),
    ],
)
def test_database_refuses_a_change_that_would_leave_more_taken_than_there_is(vacancy, write):
    fill(vacancy, male=4, female=2, either=2)

    with pytest.raises(IntegrityError, match="more places taken"), transaction.atomic():
        write(vacancy)
