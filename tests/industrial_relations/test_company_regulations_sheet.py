"""The office's list of company regulations as a spreadsheet, under its real headings."""

import io
from datetime import date
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from django.core.files.base import ContentFile

from apps.industrial_relations.models import CompanyRegulation
from apps.industrial_relations.resources.company_regulation_cells import LeaderWidget, SequenceWidget
from apps.intake.booking import outcome_counts, withdraw
from apps.intake.checking import check
from apps.intake.kinds import resource_class
from apps.intake.receiving import receive
from apps.intake.template_workbook import template_workbook
from tests.conftest import staff_member
from tests.industrial_relations.filing_records import make_ratified
from tests.intake.test_booking import last, told
from tests.registry.records import make_company

HEADINGS = (
    "NO", "NAMA PERUSAHAAN", "SEKTOR USAHA", "ALAMAT DAN PIMPINAN", "PEKERJA LAKI LAKI", "PEKERJA PEREMPUAN",
    "STATUS PP", "NOMOR SK PP", "PP KE", "MASA BERLAKU MULAI", "MASA BERLAKU BERAKHIR", "KETERANGAN TAMBAHAN",
)  # fmt: skip

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture(autouse=True)
def companies(office):
    return [make_company("PT Baja Selat Sunda"), make_company("PT Kimia Anyer")]


def listed(serial: int = 1, **changes) -> dict:
    row = {
        "NAMA PERUSAHAAN": "PT. BAJA SELAT SUNDA", "SEKTOR USAHA": "Industri logam dasar",
        "ALAMAT DAN PIMPINAN": "Jl. Raya Anyer KM 5\nBudi Contoh", "PEKERJA LAKI LAKI": "40 orang",
        "PEKERJA PEREMPUAN": 15, "STATUS PP": "Baru", "NOMOR SK PP": f"560/{serial:03}/PP/2023", "PP KE": "I",
        "MASA BERLAKU MULAI": "17 Mei 2023", "MASA BERLAKU BERAKHIR": "16/05/2025",
    }  # fmt: skip
    return row | changes


def write(path: Path, rows: list[dict], headings=HEADINGS) -> Path:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("PP")
        sheet.write(0, 0, "DAFTAR PERATURAN PERUSAHAAN KOTA CILEGON")
        sheet.write_row(2, 0, headings)
        for number, row in enumerate(rows, 1):
            sheet.write_row(2 + number, 0, [number if name == "NO" else row.get(name, "") for name in headings])
    return path


def codes(answer: dict) -> list[tuple[int, str, str]]:
    return [(issue["row"], issue["code"], issue["severity"]) for issue in answer["issues"]]


def test_list_is_booked_without_company_or_month(tmp_path, companies):
    second = {"PP KE": "ke-2", "STATUS PP": "Perpanjangan", "NAMA PERUSAHAAN": "Kimia Anyer, PT"}

    answer = told(write(tmp_path / "a.xlsx", [listed(1), listed(2, **second)]), "--apply")

    assert answer["rows"] == {"read": 2, "accepted": 2, "rejected": 0}
    assert last().kind == "company_regulations"
    first, other = CompanyRegulation.objects.order_by("decree_number")
    assert (first.company, first.sequence, first.status, first.state) == (companies[0], 1, "new", "ratified")
    assert (first.men, first.women, first.leader) == (40, 15, "Budi Contoh")
    assert (first.valid_from, first.valid_until, first.decided_on) == (date(2023, 5, 17), date(2025, 5, 16), None)
    assert (other.company, other.sequence, other.status) == (companies[1], 2, "renewal")
    assert (first.upload, first.upload_row) == (last(), 4)


def test_dates_and_decrees_that_cannot_be_are_told(tmp_path):
    rows = [
        listed(1, **{"MASA BERLAKU BERAKHIR": "16/05/2023"}),
        listed(2, **{"PP KE": 2, "MASA BERLAKU BERAKHIR": "17/05/2025"}),
        listed(2, **{"PP KE": 3}),
        listed(4, **{"PP KE": "", "STATUS PP": "Perpanjangan"}),
        listed(5, **{"NAMA PERUSAHAAN": "PT Kimia Anyar"}),
        listed(6, **{"NOMOR SK PP": ""}),
        listed(7, **{"PP KE": 2}),
        listed(8, **{"PP KE": "entah"}),
    ]

    answer = told(write(tmp_path / "a.xlsx", rows))

    assert answer["rows"] == {"read": 8, "accepted": 1, "rejected": 7}
    assert codes(answer) == [
        (4, "ends_before_start", "error"),
        (5, "valid_too_long", "warning"),
        (6, "decree_taken", "error"),
        (7, "sequence_missing", "error"),
        (8, "company_unknown", "error"),
        (9, "required", "error"),
        (10, "duplicate_in_file", "error"),
        (11, "number_invalid", "error"),
    ]
    assert "PT Kimia Anyer" in answer["issues"][4]["message"]


def test_decree_of_another_regulation_in_the_register_is_refused(tmp_path, companies):
    make_ratified(companies[1], decree_number="560/001/PP/2023")

    assert codes(told(write(tmp_path / "a.xlsx", [listed(1)]))) == [(4, "decree_taken", "error")]


def test_same_content_again_is_unchanged_and_corrected_dates_change(tmp_path):
    told(write(tmp_path / "a.xlsx", [listed(1), listed(2, **{"PP KE": 2, "STATUS PP": "Perpanjangan"})]), "--apply")
    again = [
        listed(1, **{"ALAMAT DAN PIMPINAN": "", "PEKERJA LAKI LAKI": "", "PEKERJA PEREMPUAN": ""}),
        listed(2, **{"PP KE": 2, "STATUS PP": "Perpanjangan", "MASA BERLAKU BERAKHIR": "15/05/2025"}),
    ]

    told(write(tmp_path / "b.xlsx", again), "--apply")

    assert outcome_counts(last()) == {"created": 0, "changed": 1, "unchanged": 1}
    first, second = CompanyRegulation.objects.order_by("sequence")
    assert (first.leader, first.men) == ("Budi Contoh", 40)
    assert second.valid_until == date(2025, 5, 15)


def test_dates_put_right_beyond_an_extension_take_it_away(tmp_path, companies):
    make_ratified(companies[0], valid_until=date(2024, 5, 16), extended_until=date(2025, 5, 16))

    told(write(tmp_path / "a.xlsx", [listed(1)]), "--apply")

    regulation = CompanyRegulation.objects.get()
    assert (regulation.valid_until, regulation.extended_until) == (date(2025, 5, 16), None)


@pytest.mark.django_db(transaction=True)
def test_withdrawal_keeps_what_a_person_changed_since(tmp_path):
    told(write(tmp_path / "a.xlsx", [listed(1)]), "--apply")
    rows = [
        listed(1, **{"MASA BERLAKU BERAKHIR": "15/05/2025"}),
        listed(2, **{"PP KE": 2}),
        listed(3, **{"PP KE": 3}),
    ]
    told(write(tmp_path / "b.xlsx", rows), "--apply")
    touched = CompanyRegulation.objects.get(sequence=3)
    touched.leader = "Ani Contoh"
    touched.save()

    done = withdraw(upload=last(), by=staff_member("Kepala Bidang Hubin"))

    assert (done.removed, done.restored, done.kept) == (1, 1, (str(touched),))
    assert dict(CompanyRegulation.objects.values_list("sequence", "valid_until")) == {
        1: date(2025, 5, 16),
        3: date(2025, 5, 16),
    }


def test_template_has_the_real_headings_and_is_read_without_a_finding():
    book = openpyxl.load_workbook(io.BytesIO(template_workbook(resource_class("company_regulations"))))
    sheet = book["Laporan"]
    head = next(row for row in range(1, 12) if sheet.cell(row, 1).value == "No")
    columns = {str(cell.value).upper(): cell.column for cell in sheet[head] if cell.value}
    assert tuple(columns) == HEADINGS
    for heading, value in listed(1, **{"STATUS PP": "Baru", "PP KE": 1}).items():
        sheet.cell(head + 1, columns[heading]).value = value
    out = io.BytesIO()
    book.save(out)

    upload = check(receive(file=ContentFile(out.getvalue(), name="isian.xlsx"), file_name="isian.xlsx"))

    assert (upload.kind, upload.rows_accepted, upload.issues.count(), upload.file_issues) == (
        "company_regulations", 1, 0, [],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "number"),
    [(2, 2), ("2", 2), ("Ke-2", 2), ("PP Ke 2", 2), ("II", 2), ("II (dua)", 2), ("kedua", 2), ("X", 10), (3.0, 3)],
)
def test_number_in_sequence_is_read(cell, number):
    assert SequenceWidget().clean(cell) == number


@pytest.mark.parametrize(
    ("cell", "leader"),
    [
        ("Jl. Raya Anyer KM 5 / Budi Contoh", "Budi Contoh"),
        ("Kawasan Industri, Ciwandan. Pimpinan: Ani Contoh", "Ani Contoh"),
        ("Jl. Australia Kav 3\nDirektur Utama Budi Contoh, S.T.", "Budi Contoh, S.T."),
        ("Jl. Raya Anyer KM 5, Kota Cilegon", ""),
        ("Budi Contoh", "Budi Contoh"),
    ],
)
def test_leader_is_told_from_the_address(cell, leader):
    assert LeaderWidget(120).clean(cell) == leader
