import io
import subprocess
from datetime import date

import openpyxl
import pytest
from django.core.files.base import ContentFile

from apps.intake.checking import check
from apps.intake.choices import UploadState
from apps.intake.kinds import resource_classes
from apps.intake.receiving import receive
from apps.intake.template_workbook import COLOURS, template_workbook, village_names
from apps.registry.models import Company, Region
from disnaker import reference_data

KINDS = (
    "company_register", "placement_report", "vacancy_report", "job_seeker_list", "karirhub_vacancies",
    "karirhub_placements",
)  # fmt: skip
ROWS = {
    "placement_report": {
        "NIK": "3672064503909001", "Nama": "Siti Aminah", "L/P": "P", "Tempat Lahir": "Cilegon",
        "Tanggal Lahir": date(1990, 3, 5), "Pendidikan": "SMA", "Alamat": "Link. Baja RT 01/02",
        "Kelurahan": "Kotabumi", "No HP": "081234567890", "Jabatan": "Operator", "Status": "PKWT",
        "TMT": date(2023, 3, 1), "Upah": 9_000_000, "No. AK/1": "000123/AK-1/3672/02/2023",
        "Jenis Antar Kerja": "AKL", "Sumber": "Bursa Kerja",
    },
    "job_seeker_list": {
        "NIK": "3672064503909001", "Nama": "Siti Aminah", "L/P": "P", "Tempat Lahir": "Cilegon",
        "Tanggal Lahir": date(1990, 3, 5), "Surel": "siti@contoh.id", "No HP": "081234567890",
        "Alamat": "Link. Baja RT 01/02", "Kelurahan": "Kotabumi", "Kecamatan": "Purwakarta",
        "Kondisi Fisik": "Tidak ada", "Pendidikan": "SMK", "Jurusan": "Teknik Mesin", "Tahun Lulus": 2008,
        "Tanggal Daftar": date(2023, 3, 6), "Jabatan Diinginkan": "Welder", "Wilayah Diinginkan": "Cilegon",
        "Upah Diinginkan": 5_000_000, "Status Verifikasi": "Terverifikasi",
    },
    "karirhub_vacancies": {
        "Judul Lowongan": "Welder", "Perusahaan": "PT Baja Selat", "Kode KBJI": "7212", "Minimal Pendidikan": "SMK",
        "Keahlian Diperlukan": "Las", "Kebutuhan Disabilitas": "Tidak", "Kuota": 5, "Kuota Sisa": 3,
        "Tanggal Posting": date(2023, 3, 6), "Tanggal Kadaluwarsa": date(2023, 4, 6), "Deskripsi Pekerjaan": "Mengelas",
    },
    "karirhub_placements": {
        "Nama": "Siti Aminah", "Surel": "siti@contoh.id", "Tanggal Lahir": date(1990, 3, 5),
        "Judul Lowongan": "Welder", "Kode KBJI": "7212", "Nama Perusahaan": "PT Baja Selat",
        "Pendidikan Terakhir Pelamar": "SMK", "Domisili Pelamar": "Cilegon", "Tanggal Melamar": date(2023, 3, 1),
        "Tanggal Diterima": date(2023, 3, 13),
    },
    "vacancy_report": {
        "Jabatan": "Welder", "L": 2, "P": 1, "Pendidikan": "SMK", "Usia Maks": 35, "Upah": 9_000_000,
        "Batas Lamaran": date(2023, 4, 30), "Syarat": "Sertifikat las",
    },
    "company_register": {
        "Nama Perusahaan": "PT Contoh Sejahtera", "NIB": "9000000000001", "Bentuk Badan Usaha": "PT",
        "Kecamatan": "Purwakarta", "Kelurahan": "Kotabumi", "Alamat": "Jl. Raya 1", "Telepon": "0254123456",
    },
}  # fmt: skip


@pytest.fixture
def register(db):
    reference_data.load()
    return Company.objects.create(name="PT Baja Selat", name_key="BAJA SELAT", nib="9113010717666")


def template(kind: str, **filled) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(template_workbook(resource_classes()[kind], **filled)))


def saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def head_of(sheet) -> tuple[int, dict[str, int]]:
    """(row of the head, column by heading)."""
    row = next(row for row in range(1, 12) if sheet.cell(row, 1).value == "No")
    return row, {cell.value: cell.column for cell in sheet[row] if cell.value}


def take_in(content: bytes, name: str = "template.xlsx"):
    return check(receive(file=ContentFile(content, name=name), file_name=name))


def filled_in(kind: str, register) -> bytes:
    book = template(kind)
    sheet = book["Laporan"]
    for row in range(1, 6):
        value = {"Nama Perusahaan :": register.name, "NIB :": register.nib, "Bulan :": "Maret 2023"}.get(
            sheet.cell(row, 2).value
        )
        if value:
            sheet.cell(row, 3).value = value
    head, columns = head_of(sheet)
    sheet.cell(head + 1, 1).value = 1
    for heading, value in ROWS[kind].items():
        sheet.cell(head + 1, columns[heading]).value = value
    return saved(book)


@pytest.mark.parametrize("kind", KINDS)
def test_filled_in_template_is_read_without_any_finding(kind, register):
    upload = take_in(filled_in(kind, register))

    assert (list(upload.issues.values_list("code", flat=True)), upload.file_issues) == ([], [])
    assert (upload.kind, upload.state, upload.rows_accepted) == (kind, UploadState.READY, 1)


@pytest.mark.parametrize("kind", KINDS)
def test_filled_in_template_saved_by_libreoffice_is_read_without_any_finding(kind, register, tmp_path):
    (tmp_path / "isian.xlsx").write_bytes(filled_in(kind, register))
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "ods",
         "--outdir", tmp_path, tmp_path / "isian.xlsx"],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip

    upload = take_in((tmp_path / "isian.ods").read_bytes(), "isian.ods")

    assert (list(upload.issues.values_list("code", flat=True)), upload.file_issues) == ([], [])
    assert upload.rows_accepted == 1


@pytest.mark.parametrize("kind", KINDS)
def test_blank_template_holds_no_data_row(kind, register):
    upload = take_in(template_workbook(resource_classes()[kind]))

    assert (upload.kind, upload.rows_read) == (kind, 0)


def test_template_that_says_nihil_is_a_nil_report(register):
    book = template("placement_report", company=register, period=date(2023, 3, 9))
    head, _columns = head_of(book["Laporan"])
    book["Laporan"].cell(head + 1, 2).value = "NIHIL"

    upload = take_in(saved(book))

    assert (upload.is_nil, upload.company, upload.period) == (True, register, date(2023, 3, 1))


def test_required_columns_are_coloured(register):
    sheet = template("placement_report")["Laporan"]
    head, columns = head_of(sheet)

    colours = {heading: f"#{sheet.cell(head, column).fill.fgColor.rgb[2:]}" for heading, column in columns.items()}

    fields = resource_classes()["placement_report"].fields.values()
    required = {column.column_name for column in fields if column.required}
    assert {heading for heading, colour in colours.items() if colour == COLOURS["required"]} == required


def test_columns_stand_in_the_order_of_the_report(register):
    head, _columns = head_of(template("placement_report")["Laporan"])

    headings = [cell.value for cell in template("placement_report")["Laporan"][head]]

    assert headings[:5] == ["No", "NIK", "Nama", "L/P", "Tempat Lahir"]


def test_nik_and_phone_are_text_and_dates_are_days(register):
    sheet = template("placement_report")["Laporan"]
    _head, columns = head_of(sheet)
    letters = {heading: openpyxl.utils.get_column_letter(column) for heading, column in columns.items()}

    formats = {name: sheet.column_dimensions[letters[name]].number_format for name in ("NIK", "No HP", "TMT")}

    assert formats == {"NIK": "@", "No HP": "@", "TMT": "dd/mm/yyyy"}


def test_a_nik_of_another_length_is_refused_by_the_template_itself(register):
    sheet = template("placement_report")["Laporan"]
    _head, columns = head_of(sheet)
    letter = openpyxl.utils.get_column_letter(columns["NIK"])

    rule = next(rule for rule in sheet.data_validations.dataValidation if str(rule.sqref).startswith(letter))

    assert (rule.type, rule.operator, rule.formula1, rule.errorStyle) == ("textLength", "equal", "16", None)
    assert rule.prompt


def test_drop_downs_list_what_the_register_holds_now(register):
    Region.objects.filter(name="Kotabumi", level="kelurahan").update(name="Kotabumi Baru")
    book = template("placement_report")
    sheet = book["Laporan"]
    head, columns = head_of(sheet)
    headings = {openpyxl.utils.get_column_letter(column): heading for heading, column in columns.items()}

    lists = {}
    for rule in sheet.data_validations.dataValidation:
        if rule.type == "list":
            name, cells = rule.formula1.replace("$", "").split("!")
            letter = str(rule.sqref).partition(str(head + 1))[0]
            lists[headings[letter]] = [line[0].value for line in book[name][cells]]

    assert set(lists) == {"L/P", "Pendidikan", "Kelurahan", "Status", "Jenis Antar Kerja", "Sumber"}
    assert lists["L/P"] == ["L", "P"]
    assert "Kotabumi Baru" in lists["Kelurahan"]
    assert len(lists["Kelurahan"]) == len(village_names())


def test_every_choice_of_a_drop_down_is_read(register):
    kind = resource_classes()["placement_report"]()
    book = template("placement_report", company=register, period=date(2023, 3, 1))
    sheet = book["Laporan"]
    head, columns = head_of(sheet)
    lists = {
        "Pendidikan": kind.suggestions("education"),
        "Status": kind.suggestions("contract"),
        "Kelurahan": village_names(),
    }
    for place in range(max(map(len, lists.values()))):
        row = ROWS["placement_report"] | {"NIK": f"367206450390{9001 + place}"}
        row |= {heading: choices[place % len(choices)] for heading, choices in lists.items()}
        for heading, value in row.items():
            sheet.cell(head + 1 + place, columns[heading]).value = value

    upload = take_in(saved(book))

    assert list(upload.issues.values_list("row", "code")) == []
    staged = kind.staged.objects.filter(upload_id=upload.pk)
    assert staged.filter(kelurahan=None).count() == staged.filter(kelurahan="").count() == 0


def test_no_text_of_a_template_begins_as_a_formula(register):
    Company.objects.update(name="=cmd()")
    book = template("placement_report", company=Company.objects.get(), period=date(2023, 3, 1))

    assert not [cell for sheet in book for line in sheet.iter_rows() for cell in line if cell.data_type == "f"]
    assert book["Laporan"]["C3"].value == "'=cmd()"
