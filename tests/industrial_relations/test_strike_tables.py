"""Recap of strikes."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils.http import urlencode

from apps.industrial_relations.tables.strikes import StrikesByKind
from apps.reporting.periods import Period
from tests.conftest import staff_member
from tests.industrial_relations.strike_records import make_strike
from tests.registry.records import make_company

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def year():
    """In 2023 two strikes, one of them late and not held, a lock-out and a demonstration; one strike in 2024."""
    company = make_company()
    make_strike(company=company, took_place=True)
    make_strike(company=company, received_on=date(2023, 2, 10), took_place=False, workers=500)
    make_strike(company=company, kind="lockout", took_place=True, workers=10, place="")
    make_strike(company=company, kind="demonstration", took_place=True, workers=200)
    make_strike(company=company, starts_on=date(2024, 2, 20), ends_on=date(2024, 2, 20))
    return StrikesByKind().fill(Period.parse("2023"))


def test_strikes_are_counted_by_kind_and_by_law(year):
    assert year.column("number") == {"strike": 2, "lockout": 1, "demonstration": 1}
    assert year.column("valid") == {"strike": 1, "lockout": 1, "demonstration": 0}
    assert year.column("invalid") == {"strike": 1, "lockout": 0, "demonstration": 0}


def test_a25_man_days_are_those_of_what_took_place(year):
    assert year.column("workers") == {"strike": 40, "lockout": 10, "demonstration": 200}
    assert year.column("man_days") == {"strike": 120, "lockout": 30, "demonstration": 0}
    assert year.total.figures["man_days"] == 150


def test_untold_outcomes_are_named():
    make_strike()

    notes = [str(note) for note in StrikesByKind().fill(Period.parse("2023-02")).notes]

    assert notes[-1] == "1 kejadian belum dicatat terlaksana atau tidak."


def test_figures_lead_to_lists_of_as_many(client, year):
    client.force_login(staff_member("Petugas Hubin"))
    address = reverse("admin:industrial_relations_strike_changelist")

    for row in (*year.rows, year.total):
        for column in ("number", "valid", "invalid", "held"):
            lookups = year.table.records(year.period, row.key, column).lookups
            found = client.get(f"{address}?{urlencode(lookups)}").context["cl"].result_count
            assert found == row.figures[column], (row.key, column)
