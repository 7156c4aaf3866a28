"""The old case book: what its rows are read as, and what is refused."""

import io
from datetime import date

import openpyxl
import pytest

from apps.industrial_relations.choices import DisputeState, Outcome
from apps.industrial_relations.models import Dispute, DisputeStep, JointAgreement, Recommendation
from apps.intake.kinds import resource_class
from apps.intake.models import Issue, Upload
from apps.intake.template_workbook import template_workbook
from tests.industrial_relations.case_book import HEADINGS, case, write_book
from tests.industrial_relations.records import make_mediator
from tests.intake.test_booking import told
from tests.registry.records import make_company

S = DisputeState
pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture(autouse=True)
def steel(office):
    return make_company("PT Baja Selat Sunda")


@pytest.fixture(autouse=True)
def ratna(office):
    return make_mediator("Ratna Dewi, S.H.")


def last() -> Upload:
    return Upload.objects.latest("pk")


def booked(tmp_path, *rows: dict, name: str = "a.xlsx", **more) -> dict:
    return told(write_book(tmp_path / name, list(rows), **more), "--apply")


def codes(answer: dict) -> list[tuple[int, str, str]]:
    return sorted(Issue.objects.filter(upload=last()).values_list("row", "column", "code"))


def only() -> Dispute:
    return Dispute.objects.get()


def test_row_becomes_a_case_with_its_parties_and_mediator(tmp_path, steel, ratna):
    row = case(
        12, settled="Perjanjian Bersama", ended="28 Maret 2023", NAMA_PEKERJA="Budi Contoh, Siti Contoh dkk",
        JML_ORG=7, JENIS_PERSELISIHAN="Perselisihan PHK",
    )  # fmt: skip
    answer = booked(tmp_path, row)

    dispute = only()
    assert (answer["kind"], answer["status"], codes(answer)) == ("dispute_register", "applied", [])
    assert (dispute.year, dispute.agenda_number, dispute.filed_on) == (2023, "12", date(2023, 3, 6))
    assert (dispute.company, dispute.mediator, dispute.kind, dispute.workers) == (steel, ratna, "termination", 7)
    assert (dispute.state, dispute.outcome, dispute.outcome_on) == (S.AGREED, "agreement", date(2023, 3, 28))
    assert [str(one) for one in dispute.parties.all()] == ["Budi Contoh", "Siti Contoh"]
    assert JointAgreement.objects.get().stage == "mediation"
    assert not DisputeStep.objects.exists()


@pytest.mark.parametrize(
    ("words", "state", "outcome"),
    [
        ("PB", S.AGREED, Outcome.AGREEMENT),
        ("PB bipartit", S.AGREED, Outcome.BIPARTITE),
        ("Bipartit", S.AGREED, Outcome.BIPARTITE),
        ("Anjuran", S.RECOMMENDED, Outcome.RECOMMENDATION),
        ("Anjuran No. 567/123/PHI-HI", S.RECOMMENDED, Outcome.RECOMMENDATION),
        ("Dicabut", S.WITHDRAWN, Outcome.WITHDRAWN),
        ("Gugur", S.LAPSED, Outcome.LAPSED),
    ],
)
def test_words_of_the_office_are_read(tmp_path, words, state, outcome):
    booked(tmp_path, case(1, settled=words, ended="28/03/2023"))

    assert (only().state, only().outcome, only().outcome_on) == (state, outcome, date(2023, 3, 28))


@pytest.mark.parametrize("words", ["dalam proses", "proses mediasi", "-", "", "Kembali bipartit", "belum ada PB"])
def test_case_that_is_going_on_is_not_closed(tmp_path, words):
    answer = booked(tmp_path, case(1, settled=words, ended="-"))

    assert (only().state, only().outcome, codes(answer)) == (S.FILED, "", [])


def test_conciliation_and_arbitration_close_the_kinds_that_the_law_lets(tmp_path):
    booked(
        tmp_path,
        case(1, settled="Konsiliasi", ended="28/03/2023", JENIS_PERSELISIHAN="PHK"),
        case(2, settled="Arbitrase", ended="28/03/2023", JENIS_PERSELISIHAN="Antar SP/SB"),
    )

    assert list(Dispute.objects.order_by("agenda_number").values_list("state", "outcome", "route")) == [
        ("closed", "conciliation", "conciliation"), ("closed", "arbitration", "arbitration"),
    ]  # fmt: skip


@pytest.mark.parametrize(("kind", "words"), [("Hak", "Konsiliasi"), ("Hak", "Arbitrase"), ("PHK", "Arbitrase")])
def test_way_that_the_law_does_not_know_is_refused(tmp_path, kind, words):
    answer = booked(tmp_path, case(1, settled=words, ended="28/03/2023", JENIS_PERSELISIHAN=kind))

    assert codes(answer) == [(7, "settlement", "route_unlawful")]
    assert not Dispute.objects.exists()


@pytest.mark.parametrize(
    ("facts", "column", "code"),
    [
        ({"settled": "PB"}, "settled_on", "settled_day_missing"),
        ({"ended": "28/03/2023"}, "settlement", "outcome_missing"),
        ({"settled": "dalam proses", "ended": "28/03/2023"}, "settlement", "outcome_missing"),
        ({"settled": "PB", "ended": "05/03/2023"}, "settled_on", "settled_before_filed"),
        ({"settled": "PB setelah anjuran", "ended": "28/03/2023"}, "recommended_on", "recommendation_day_missing"),
        ({"settled": "PHI", "ended": "28/03/2023"}, "recommended_on", "recommendation_day_missing"),
        ({"settled": "selesai", "ended": "28/03/2023"}, "settlement", "settlement_unknown"),
        ({"settled": "PB, dicabut", "ended": "28/03/2023"}, "settlement", "settlement_unknown"),
        ({"JENIS_PERSELISIHAN": "Upah"}, "case_kind", "kind_unknown"),
        ({"JENIS_PERSELISIHAN": "Hak dan PHK"}, "case_kind", "kind_unknown"),
        ({"JENIS_PERSELISIHAN": ""}, "case_kind", "required"),
        ({"NAMA_PERUSAHAAN": "PT Baja Selat Sund"}, "company", "company_unknown"),
        ({"NAMA_PEKERJA": "Budi dkk", "JML_ORG": ""}, "workers", "count_missing"),
        ({"NAMA_PEKERJA": "", "JML_ORG": ""}, "workers", "count_missing"),
        ({"JML_ORG": 0}, "workers", "number_invalid"),
        ({"received": "31/02/2023"}, "filed_on", "date_invalid"),
    ],
)
def test_row_that_the_figures_cannot_use_is_refused_with_its_cure(tmp_path, facts, column, code):
    answer = booked(tmp_path, case(1, **facts))

    assert (7, column, code) in codes(answer)
    assert not Dispute.objects.exists()


def test_blank_count_is_the_number_of_names(tmp_path):
    booked(
        tmp_path,
        case(1, NAMA_PEKERJA="Budi Contoh, S.H.; Siti Contoh, Joko Contoh", JML_ORG=""),
        case(2, NAMA_PEKERJA="Budi Contoh, dkk (12 orang)", JML_ORG=""),
    )

    assert list(Dispute.objects.order_by("agenda_number").values_list("workers", flat=True)) == [3, 12]


def test_number_twice_in_a_year_counts_once_and_in_another_year_again(tmp_path):
    answer = booked(tmp_path, case(1), case(1, received="07/03/2023"), case(1, received="04/03/2022"))

    assert codes(answer) == [(8, "agenda_number", "duplicate_in_file")]
    assert sorted(Dispute.objects.values_list("year", "agenda_number")) == [(2022, "1"), (2023, "1")]


def test_unknown_mediator_is_told_and_stands_in_the_note(tmp_path):
    answer = booked(tmp_path, case(1, MEDIATOR="Agus Contoh, S.H."))

    assert codes(answer) == [(7, "mediator", "mediator_unknown")]
    assert (only().mediator, only().note) == (None, "Mediator: Agus Contoh, S.H.")


def test_kind_is_read_from_the_column_that_is_ticked(tmp_path):
    headings = (*HEADINGS[:7], "HAK", "KEPENTINGAN", "PHK", "SP/SB", *HEADINGS[8:])
    rows = [case(1, PHK="V"), case(2, KEPENTINGAN="√"), case(3, HAK="1", PHK="1"), case(4)]
    answer = booked(tmp_path, *rows, headings=headings, groups=[(7, 10, "JENIS PERSELISIHAN")])

    assert dict(Dispute.objects.values_list("agenda_number", "kind")) == {"1": "termination", "2": "interests"}
    assert codes(answer) == [(9, "case_kind", "kind_ambiguous"), (10, "case_kind", "required")]


def test_register_of_the_ministry_is_read_by_its_own_heads(tmp_path):
    headings = (
        "NO. URUT", "TANGGAL PENCATATAN", "PIHAK YANG MENCATATKAN", "PIHAK PEKERJA", "PIHAK PENGUSAHA",
        "JENIS PERSELISIHAN", "PENYELESAIAN", "TANGGAL SELESAI", "TINDAK LANJUT PHI", "KETERANGAN",
    )  # fmt: skip
    row = {
        "NO. URUT": 5, "TANGGAL PENCATATAN": "6 Maret 2023", "PIHAK YANG MENCATATKAN": "SP/SB",
        "PIHAK PEKERJA": "PUK SP Baja (40 orang)", "PIHAK PENGUSAHA": "PT. Baja Selat Sunda",
        "JENIS PERSELISIHAN": "Kepentingan", "PENYELESAIAN": "Anjuran No. 567/12/HI", "TANGGAL SELESAI": "10-4-2023",
        "TINDAK LANJUT PHI": "Gugatan", "KETERANGAN": "Upah",
    }  # fmt: skip
    answer = booked(tmp_path, row, headings=headings)

    dispute = only()
    assert (answer["kind"], codes(answer)) == ("dispute_register", [])
    assert (dispute.agenda_number, dispute.filed_by, dispute.workers) == ("5", "union", 40)
    assert dispute.note == "Upah; PHI: Gugatan"
    assert [(one.side, str(one)) for one in dispute.parties.all()] == [("union", "PUK SP Baja")]
    assert (Recommendation.objects.get().number, Recommendation.objects.get().issued_on) == (
        "567/12/HI", date(2023, 4, 10),
    )  # fmt: skip


ANJURAN = (*HEADINGS, "TANGGAL ANJURAN")


def test_agreement_after_the_recommendation_counts_as_the_recommendation(tmp_path):
    row = case(
        1, received="06/11/2023", settled="Anjuran -> PB", ended="15/01/2024", TANGGAL_ANJURAN="20/12/2023"
    )  # fmt: skip
    booked(tmp_path, row, headings=ANJURAN)

    dispute = only()
    assert (dispute.state, dispute.outcome, dispute.outcome_on) == (
        S.AGREED_AFTER, "recommendation", date(2023, 12, 20),
    )  # fmt: skip
    assert (dispute.agreed_on, dispute.joint_agreement.stage) == (date(2024, 1, 15), "after")


def test_blank_workbook_of_the_office_is_read_without_a_finding_once_filled_in(tmp_path):
    book = openpyxl.load_workbook(io.BytesIO(template_workbook(resource_class("dispute_register"))))
    sheet = book.worksheets[0]
    head = next(row for row in range(1, 15) if sheet.cell(row, 2).value and "AGENDA" in str(sheet.cell(row, 2).value))
    row = case(12, settled="Anjuran", ended=date(2023, 3, 28)) | {"PIHAK YANG MENCATATKAN": "Pekerja"}
    for column in range(1, sheet.max_column + 1):
        heading = str(sheet.cell(head, column).value or "").strip(" *")
        sheet.cell(head + 1, column).value = row.get(heading)
    book.save(tmp_path / "isian.xlsx")

    answer = told(tmp_path / "isian.xlsx", "--apply")

    assert (answer["kind"], answer["status"], codes(answer)) == ("dispute_register", "applied", [])
    assert only().outcome == "recommendation"
