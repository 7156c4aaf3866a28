from datetime import date

import pgtrigger
import pytest

from apps.placement.choices import MovementKind
from apps.placement.tables.ipk_4 import VacanciesByEducation
from apps.placement.tables.vacancy_moves import MOVES, SIDES, vacancies_behind
from apps.reporting.periods import Period
from apps.reporting.table import FilledTable
from tests.placement.summary_records import company, move, vacancy

FEBRUARY, MARCH, APRIL = date(2023, 2, 1), date(2023, 3, 1), date(2023, 4, 1)


def filled(period: str) -> FilledTable:
    return VacanciesByEducation().fill(Period.parse(period))


def total(period: str, move: str) -> tuple[int, ...]:
    return tuple(filled(period).total.figures[f"{move}_{side}"] for side in SIDES)


@pytest.fixture
def three_months(office) -> None:
    """February: 10 men, 4 women, 5 either, 3 men and 1 either filled. March: 2 women more; 6 men filled, 4 removed."""
    employer = company()
    first = vacancy(employer, FEBRUARY, count_male=10, count_female=4, count_either=5)
    move(first, FEBRUARY, male=3, either=1)
    vacancy(employer, MARCH, count_female=2)
    move(first, MARCH, male=6)
    move(first, MARCH, MovementKind.REMOVED, female=4)


def test_stock_at_the_end_of_a_month_opens_the_next(three_months):
    assert total("2023-02", "remaining") == (7, 4, 4)
    assert total("2023-03", "opening") == (7, 4, 4)
    assert total("2023-03", "registered") == (0, 2, 0)
    assert total("2023-03", "filled") == (6, 0, 0)
    assert total("2023-03", "removed") == (0, 4, 0)
    assert total("2023-03", "remaining") == total("2023-04", "opening") == (1, 2, 4)


def test_quarter_sums_flows_and_keeps_first_and_last_stock(three_months):
    assert total("2023-Q1", "opening") == (0, 0, 0)
    assert total("2023-Q1", "registered") == (10, 6, 5)
    assert total("2023-Q1", "filled") == (9, 0, 1)
    assert total("2023-Q1", "remaining") == (1, 2, 4)


def test_man_beyond_the_places_for_men_takes_one_for_either(office):
    wanted = vacancy(company(), FEBRUARY, count_male=2, count_either=3)
    move(wanted, FEBRUARY, male=1)
    move(wanted, MARCH, male=3)
    move(wanted, APRIL, either=1)

    assert total("2023-02", "filled") == (1, 0, 0)
    assert total("2023-03", "filled") == (1, 0, 2)
    assert total("2023-03", "remaining") == (0, 0, 1)
    assert total("2023-Q2", "remaining") == (0, 0, 0)
    assert filled("2023-Q2").breaches() == []


def test_more_filled_than_registered_is_told_and_not_hidden(office):
    with pgtrigger.ignore("placement.VacancyMovement:never_overfilled_by_insert"):
        move(vacancy(company(), MARCH, count_female=1), MARCH, either=2)

    breaches = filled("2023-03").breaches()

    assert filled("2023-03").total.figures["remaining_E"] == -2
    assert len(breaches) == 2  # in its row and in the total


def test_movement_of_a_later_month_changes_nothing_before(three_months):
    before = filled("2023-03")
    move(vacancy(company("CV Anyer"), APRIL, count_male=3), APRIL, male=1)

    assert filled("2023-03").rows == before.rows


def test_vacancy_without_education_has_a_row_of_its_own(office):
    vacancy(company(), MARCH, education=None, count_male=2)

    assert filled("2023-03").column("registered_L")["not_stated"] == 2
    assert total("2023-03", "registered") == (2, 0, 0)


def test_list_behind_every_figure_comes_to_the_figure(three_months):
    period = Period.parse("2023-03")
    table = filled("2023-03")

    for row in [row for row in table.rows if not row.is_head] + [table.total]:
        keys = VacanciesByEducation().keys_of(row.key)
        for name in MOVES:
            for side in SIDES:
                behind = vacancies_behind(period, move=name, side=side, group="education", keys=keys, limit=10)
                assert behind.places == row.figures[f"{name}_{side}"], (row.key, name, side)
                assert sum(places for *_rest, places in behind.vacancies) == behind.places


def test_list_behind_a_figure_refuses_words_it_does_not_know(office):
    with pytest.raises(KeyError):
        vacancies_behind(Period.parse("2023"), move="x' OR 1=1", side="L", limit=1)
    with pytest.raises(KeyError):
        vacancies_behind(Period.parse("2023"), move="filled", side="X", limit=1)
