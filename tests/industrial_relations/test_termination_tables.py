"""Recap of terminations, with the figures that the city told."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils.http import urlencode

from apps.industrial_relations.models import Termination
from apps.industrial_relations.tables.terminations import TerminationsByCompany, TerminationsByReason
from apps.reporting.periods import Period
from tests.conftest import staff_member
from tests.industrial_relations.termination_sheets import dismissed, make_termination, write_terminations
from tests.intake.test_booking import told
from tests.registry.records import make_company

pytestmark = pytest.mark.usefixtures("companies", "office")


def cases_of(year: int, workers: int, cases: int, tripartite: int = 0) -> list[dict]:
    """So many rows of one company, dealt to so many days of report; the last ones went by mediation."""
    letters = "ABCDEFGHIJKLMNOPQRST"
    rows = []
    for number in range(workers):
        day = date(year, 2, 1) + timedelta(days=7 * (number % cases))
        facts = {
            "NAMA": f"Pekerja Contoh {letters[number // 20]}{letters[number % 20]}",
            "NIK": "",
            "L/P": "P" if number % 5 == 0 else "L",
            "TANGGAL PHK": day,
            "TANGGAL LAPOR": day + timedelta(days=3),
            "CARA (bipartit/tripartit)": "Tripartit" if number >= workers - tripartite else "Bipartit",
        }
        rows.append(dismissed(9000, **facts))
    return rows


def test_238_workers_of_2023_were_200_bipartite_and_38_tripartite(tmp_path):
    told(write_terminations(tmp_path / "a.xlsx", cases_of(2023, 238, 40, tripartite=38)), "--apply")

    filled = TerminationsByReason().fill(Period.parse("2023"))

    total = filled.total.figures
    assert Termination.objects.count() == 238
    assert (total["bipartite_sum"], total["tripartite_sum"], total["sum"], total["cases"]) == (200, 38, 238, 40)
    assert total["bipartite_P"] + total["tripartite_P"] == 48
    assert filled.row("efficiency").figures["sum"] == 238


def test_147_workers_of_2022_are_27_cases(tmp_path):
    told(write_terminations(tmp_path / "a.xlsx", cases_of(2022, 147, 27)), "--apply")
    year = Period.parse("2022")

    for table in (TerminationsByReason(), TerminationsByCompany()):
        total = table.fill(year).total.figures
        assert (total["sum"], total["cases"]) == (147, 27)


def test_case_counts_once_under_the_reason_of_most_of_its_workers():
    company = make_company()
    for reason in ("efficiency", "efficiency", "retired"):
        make_termination(company=company, reason=reason)
    make_termination(company=company, reason="retired", reported_on=date(2023, 4, 10))

    filled = TerminationsByReason().fill(Period.parse("2023-03"))

    assert (filled.row("efficiency").figures["cases"], filled.row("retired").figures["cases"]) == (1, 1)
    assert (filled.row("retired").figures["sum"], filled.total.figures["cases"]) == (2, 2)


def test_columns_of_nobody_are_left_out_and_the_sum_stays():
    make_termination(sex="L")
    plain = TerminationsByReason().fill(Period.parse("2023"))
    make_termination(company=make_company("PT Kilang Contoh"), way="court")
    rare = TerminationsByReason().fill(Period.parse("2023"))

    assert [column.key for column in plain.table.columns] == [
        "bipartite_L", "bipartite_P", "bipartite_sum", "tripartite_L", "tripartite_P", "tripartite_sum", "sum", "cases",
    ]  # fmt: skip
    assert "court_unknown" in [column.key for column in rare.table.columns]
    assert rare.total.figures["sum"] == 2


def test_figures_lead_to_lists_of_as_many_workers(client):
    client.force_login(staff_member("Petugas Hubin"))
    company = make_company()
    make_termination(company=company, sex="L")
    make_termination(company=company, sex="P", way="tripartite")
    make_termination(company=company, reason="retired")
    make_termination(company=company, terminated_on=date(2022, 1, 5))
    address = reverse("admin:industrial_relations_termination_changelist")

    for table in (TerminationsByReason(), TerminationsByCompany()):
        filled = table.fill(Period.parse("2023"))
        for row in (*filled.rows[:2], filled.total):
            for column in filled.table.columns:
                if column.key == "cases":
                    continue
                lookups = table.records(filled.period, row.key, column.key).lookups
                found = client.get(f"{address}?{urlencode(lookups)}").context["cl"].result_count
                assert found == row.figures[column.key], (table.name, row.key, column.key)
