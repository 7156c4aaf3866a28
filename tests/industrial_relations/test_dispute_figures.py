"""The figures of disputes that other programs read."""

from datetime import date

import pytest

from apps.industrial_relations.tables.dispute_recap import DisputeRecap, DisputeWorkersRecap
from apps.industrial_relations.tables.disputes_by_kind import DisputesByKind
from apps.industrial_relations.tables.figures import relations_figures
from apps.reporting.periods import Period
from tests.industrial_relations.case_book import HEADINGS, case, write_book
from tests.industrial_relations.records import make_dispute
from tests.intake.test_booking import told
from tests.registry.records import make_company

pytestmark = pytest.mark.usefixtures("office")


def figures(period: str) -> dict:
    tables = (DisputeRecap(), DisputeWorkersRecap(), DisputesByKind())
    return relations_figures({table.name: table.fill(Period.parse(period)) for table in tables})["disputes"]


def test_cases_and_workers_are_told_apart(tmp_path):
    make_company("PT Baja Selat Sunda")
    rows = [
        case(1, settled="PB", ended="28/03/2023", JML_ORG=5),
        case(2, settled="PB bipartit", ended="28/03/2023", JML_ORG=2),
        case(3, settled="Anjuran -> PB", ended="26/04/2023", TANGGAL_ANJURAN="28/03/2023", JENIS_PERSELISIHAN="PHK"),
        case(4, settled="Dicabut", ended="28/03/2023"),
        case(5, settled="dalam proses", JML_ORG=40, JENIS_PERSELISIHAN="Kepentingan"),
    ]
    told(write_book(tmp_path / "a.xlsx", rows, headings=(*HEADINGS, "TANGGAL ANJURAN")), "--apply")

    march, april = figures("2023-03"), figures("2023-04")

    workers, kinds = march.pop("workers"), march.pop("by_kind")
    assert march == {
        "opening": 0, "registered": 5, "joint_agreements": 2, "recommendations": 1, "other": 1, "open": 1,
        "agreed_after_recommendation": 0,
    }  # fmt: skip
    assert (workers["registered"], workers["joint_agreements"], workers["open"]) == (49, 7, 40)
    assert kinds["interests"] == {
        "opening": 0, "registered": 1, "joint_agreements": 0, "recommendations": 0, "other": 0, "open": 1,
        "workers_registered": 40,
    }  # fmt: skip
    assert (april["opening"], april["open"], april["agreed_after_recommendation"]) == (1, 1, 1)


def test_period_before_a_case_knows_nothing_of_it():
    make_dispute(filed_on=date(2023, 5, 2))

    assert figures("2023-04")["open"] == 0
    assert figures("2023-05")["open"] == 1
