"""The blank workbooks of the desk: filled in they are read without a finding, and each choice they offer is taken."""

import io
from datetime import date

import openpyxl
import pytest
from django.core.files.base import ContentFile

from apps.intake.checking import check
from apps.intake.kinds import resource_class
from apps.intake.receiving import receive
from apps.intake.template_workbook import template_workbook
from apps.training.choices import ClassState
from apps.training.models import TrainingProgramme
from tests.training.records import make_class, make_programme

PERSON = {
    "NIK": "3672064503009001", "Nama": "Siti Aminah", "L/P": "P", "Tempat Lahir": "Cilegon",
    "Tanggal Lahir": date(2000, 3, 5), "Pendidikan": "SMK", "Alamat": "Link. Baja RT 01/02", "Kelurahan": "Kotabumi",
    "Kecamatan": "Purwakarta", "No HP": "081234567890", "Kondisi Fisik": "Tidak ada",
    "Program Pelatihan": "Las SMAW 4G", "Angkatan": 2, "Tahun Pelatihan": 2023,
}  # fmt: skip
ROWS = {
    "training_applicants": PERSON | {
        "Surel": "siti@contoh.id", "Tanggal Daftar": date(2023, 3, 6), "Hasil Administrasi": "Lolos",
        "Nilai Wawancara": 82.5, "Nilai Tes Minat Bakat": 75, "Keterangan": "AK/1 ada",
    },
    "training_roster": PERSON | {"Nilai Teori": 80, "Nilai Praktik": 85, "Nilai Akhir": 82.5, "Kelulusan": "Lulus"},
}  # fmt: skip
KINDS = tuple(ROWS)


@pytest.fixture(autouse=True)
def las(office):
    return make_class(make_programme("Las SMAW 4G"), batch=2, state=ClassState.REGISTRATION)


def template(kind: str) -> tuple[openpyxl.Workbook, int, dict[str, int]]:
    """The workbook, the row of its head, and column by heading."""
    book = openpyxl.load_workbook(io.BytesIO(template_workbook(resource_class(kind))))
    sheet = book["Laporan"]
    row = next(row for row in range(1, 12) if sheet.cell(row, 1).value == "No")
    return book, row, {cell.value: cell.column for cell in sheet[row] if cell.value}


def read(book: openpyxl.Workbook):
    out = io.BytesIO()
    book.save(out)
    return check(receive(file=ContentFile(out.getvalue(), name="isian.xlsx"), file_name="isian.xlsx"))


@pytest.mark.parametrize("kind", KINDS)
def test_filled_in_template_is_read_without_any_finding(kind):
    book, head, columns = template(kind)
    for heading, value in ROWS[kind].items():
        book["Laporan"].cell(head + 1, columns[heading]).value = value

    upload = read(book)

    assert set(columns) == {"No", *ROWS[kind]}
    assert (list(upload.issues.values_list("code", flat=True)), upload.file_issues) == ([], [])
    assert (upload.kind, upload.state, upload.rows_accepted) == (kind, "ready", 1)


@pytest.mark.parametrize("kind", KINDS)
def test_every_choice_of_a_drop_down_is_read(kind):
    make_programme("Menjahit", trade="Garmen", is_offered=False)
    resource = resource_class(kind)()
    book, head, columns = template(kind)
    offered = {resource.fields[name].column_name: resource.suggestions(name) for name in resource._meta.fields}
    offered = {heading: choices for heading, choices in offered.items() if choices}
    for place in range(max(map(len, offered.values()))):
        row = ROWS[kind] | {"NIK": f"367206450300{9001 + place}"}
        row |= {heading: choices[place % len(choices)] for heading, choices in offered.items() if heading != "L/P"}
        for heading, value in row.items():
            book["Laporan"].cell(head + 1 + place, columns[heading]).value = value

    upload = read(book)

    assert list(upload.issues.values_list("row", "code")) == []
    assert offered["Program Pelatihan"] == [TrainingProgramme.objects.get(is_offered=True).name]
    fixed = {"Hasil Administrasi"} if kind == "training_applicants" else {"Kelulusan"}
    assert set(offered) == {"L/P", "Pendidikan", "Kondisi Fisik", "Program Pelatihan"} | fixed
    listed = {str(rule.sqref) for rule in book["Laporan"].data_validations.dataValidation if rule.type == "list"}
    assert len(listed) == len(offered) + 2  # kelurahan and kecamatan
