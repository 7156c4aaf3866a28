"""An Excel workbook comes back as it was but for the marks."""

import io
import zipfile
from datetime import date

import openpyxl
import pytest
import xlsxwriter
from openpyxl.comments import Comment
from openpyxl.worksheet.datavalidation import DataValidation

from apps.intake.annotating.annotated import annotate
from apps.intake.annotating.instructions import ERROR, FILLS, FIXED, HEADING, WARNING
from tests.intake.annotating.conftest import findings, opened
from tests.intake.workbooks import xlsx

NIK = "3672064503909001"
HEAD = ("No", "NIK", "Nama", "L/P", "Tanggal Lahir", "Pendidikan", "Jabatan", "TMT", "Upah")
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8cfc0000003010100"
    "18dd8db00000000049454e44ae426082"
)


def person(number, *, nik=NIK, name="Siti Aminah", sex="P", education="SMA", start=date(2023, 3, 1)):
    return (number, nik, name, sex, date(1990, 3, 5), education, "Operator", start, 5_000_000)


def report(*people, **more) -> bytes:
    return xlsx(
        [
            ("LAPORAN PENEMPATAN TENAGA KERJA",),
            ("Nama Perusahaan : PT Baja Selat",),
            ("Bulan : Maret 2023",),
            (),
            HEAD,
            *people,
        ],
        **more,
    )


def layout_report() -> bytes:
    """Fonts, widths, merged cells, a picture, a formula with its value, rules, a comment, a second sheet."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet("Maret")
        title = book.add_format({"bold": True, "font_name": "Georgia", "font_size": 16, "align": "center"})
        pink = book.add_format({"italic": True, "font_color": "red", "num_format": "@"})
        day = book.add_format({"num_format": "dd mmmm yyyy"})
        sheet.merge_range("A1:I1", "LAPORAN PENEMPATAN TENAGA KERJA", title)
        sheet.write("A2", "Nama Perusahaan : PT Baja Selat")
        sheet.write("A3", "Bulan : Maret 2023")
        sheet.write_row("A5", HEAD)
        for row, one in enumerate([person(1, sex="X"), person(2, nik="367206450390900")], 5):
            sheet.write_row(row, 0, one, pink)
            sheet.write_datetime(row, 4, one[4], day)
            sheet.write_datetime(row, 7, one[7], day)
        sheet.write_formula("I8", "=SUM(I6:I7)", None, 10_000_000)
        sheet.write("A8", "JUMLAH")
        sheet.write_comment("D6", "menurut KTP", {"author": "Rina"})
        sheet.set_column("B:K", 21)
        sheet.set_row(5, 33)
        sheet.insert_image("K1", "logo.png", {"image_data": io.BytesIO(PIXEL)})
        sheet.conditional_format("I6:I7", {"type": "cell", "criteria": "<", "value": 1, "format": title})
        sheet.data_validation("D6:D7", {"validate": "list", "source": ["L", "P"]})
        sheet.add_table("M10:N12")
        book.add_worksheet("Catatan").write("B2", "tidak diubah")
    return out.getvalue()


def fill(cell) -> str | None:
    return cell.fill.fgColor.rgb if cell.fill.patternType == "solid" else None


def test_errors_are_red_and_warnings_amber_with_the_sentence_as_comment(sent_back):
    upload, _name, content = sent_back(report(person(1, sex="X"), person(2, nik="3672060503909002")))

    sheet = opened(content)["Laporan"]

    messages = {(issue.row, issue.column): issue.message for issue in upload.issues.all()}
    assert fill(sheet["D6"]) == FILLS[ERROR]
    assert sheet["D6"].comment.text == messages[6, "sex"]
    assert fill(sheet["D7"]) == FILLS[WARNING]
    assert fill(sheet["C6"]) is None
    assert sheet["C6"].comment is None


def test_remarks_stand_right_of_the_table_in_the_rows_they_speak_of(sent_back):
    upload, _name, content = sent_back(report(person(1), person(2, sex="X", nik="367206450390900", name="B3")))

    sheet = opened(content)["Laporan"]

    assert sheet["J5"].value == HEADING
    assert sheet["J6"].value is None
    assert all(message in str(sheet["J7"].value) for message in upload.issues.values_list("message", flat=True))
    assert str(sheet["J7"].value).count("[Salah]") == 3


def test_cells_that_staff_corrected_are_green_and_keep_the_files_value(sent_back):
    _upload, _name, content = sent_back(report(person(1, sex="X")), fixes=[(6, "sex", "P")])

    sheet = opened(content)["Laporan"]

    assert fill(sheet["D6"]) == FILLS[FIXED]
    assert sheet["D6"].comment.text == "Diperbaiki petugas: P"
    assert sheet["D6"].value == "X"


def test_a_correction_that_is_wrong_itself_is_red(sent_back):
    _upload, _name, content = sent_back(report(person(1, sex="X")), fixes=[(6, "sex", "Y")])

    cell = opened(content)["Laporan"]["D6"]

    assert fill(cell) == FILLS[ERROR]
    assert "Diperbaiki petugas: Y" in cell.comment.text


def test_marking_leaves_the_layout_untouched(sent_back):
    before = layout_report()

    _upload, name, after = sent_back(before)

    old, new = opened(before), opened(after)
    assert new.sheetnames == ["Maret", "Catatan"]
    assert name.endswith(".xlsx")
    for cell in (cell for line in old["Maret"].iter_rows() for cell in line if cell.column != 10):
        twin = new["Maret"][cell.coordinate]
        assert (twin.value, twin.number_format) == (cell.value, cell.number_format)
        assert [repr(twin.font), repr(twin.alignment)] == [repr(cell.font), repr(cell.alignment)]
    assert new["Maret"].merged_cells.ranges == old["Maret"].merged_cells.ranges
    old_width, widths = old["Maret"].column_dimensions["B"].width, new["Maret"].column_dimensions
    assert (widths["B"].width, widths["J"].width, widths["K"].width) == (old_width, 60, old_width)
    assert new["Maret"].row_dimensions[6].height == 33
    assert openpyxl.load_workbook(io.BytesIO(after), data_only=True)["Maret"]["I8"].value == 10_000_000


def test_marking_changes_no_part_but_those_that_carry_the_marks(sent_back):
    before = layout_report()

    _upload, _name, after = sent_back(before)

    with zipfile.ZipFile(io.BytesIO(before)) as old, zipfile.ZipFile(io.BytesIO(after)) as new:
        changed = {name for name in old.namelist() if new.read(name) != old.read(name)}
        assert set(new.namelist()) == set(old.namelist())
    assert changed == {
        "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml",
    }  # fmt: skip


def test_a_comment_of_the_sender_stays_above_the_finding(sent_back):
    upload, _name, after = sent_back(layout_report())

    text = opened(after)["Maret"]["D6"].comment.text

    assert text.startswith("menurut KTP")
    assert text.endswith(upload.issues.get(column="sex").message)


def test_remarks_make_way_for_cells_that_stand_right_of_the_table(sent_back):
    rows = [(*person(1, sex="X"), "lihat lampiran")]

    _upload, _name, after = sent_back(report(*rows))

    sheet = opened(after)["Laporan"]
    assert sheet["J6"].value == "lihat lampiran"
    assert sheet["K5"].value == HEADING


def test_a_finding_in_a_merged_cell_is_shown_where_the_cell_is_seen(sent_back):
    rows = [person(1, education="Kursus"), person(2, nik="3672064503909002", education=None)]

    _upload, _name, after = sent_back(report(*rows, merged=[(5, 5, 6, 5)]))

    sheet = opened(after)["Laporan"]
    assert [str(span) for span in sheet.merged_cells.ranges] == ["F6:F7"]
    assert fill(sheet["F6"]) == FILLS[ERROR]


def test_a_corrected_file_that_comes_back_loses_its_old_marks(sent_back, take_in):
    _upload, _name, first = sent_back(report(person(1, sex="X"), person(2, nik="367206450390900")))
    book = openpyxl.load_workbook(io.BytesIO(first))
    book["Laporan"]["D6"] = "P"
    out = io.BytesIO()
    book.save(out)

    _upload, _name, second = sent_back(out.getvalue(), "laporan diperbaiki.xlsx")

    assert opened(second).sheetnames == ["Laporan"]
    sheet = opened(second)["Laporan"]
    assert (fill(sheet["D6"]), sheet["D6"].comment, sheet["J6"].value) == (None, None, None)
    assert (fill(sheet["B7"]), sheet["J5"].value) == (FILLS[ERROR], HEADING)
    assert sheet["K5"].value is None
    assert sheet["B7"].comment.text.count("16") == 1


def test_a_workbook_saved_by_another_program_is_marked_too(sent_back, take_in):
    book = openpyxl.load_workbook(io.BytesIO(report(person(1, sex="X"))))
    sheet = book["Laporan"]
    sheet["A6"].comment = Comment("dari sistem HR", "HR")
    sheet.add_data_validation(DataValidation(type="list", formula1='"L,P"', sqref="D6"))
    out = io.BytesIO()
    book.save(out)

    upload, name, after = sent_back(out.getvalue())

    assert opened(after).sheetnames == ["Laporan"]
    sheet = opened(after)["Laporan"]
    assert fill(sheet["D6"]) == FILLS[ERROR]
    assert sheet["A6"].comment.text == "dari sistem HR"
    assert sheet.data_validations.dataValidation
    assert findings(take_in(after, name)) == findings(upload)


def test_the_range_a_sheet_fills_reaches_the_remarks(sent_back):
    _upload, _name, after = sent_back(report(person(1, sex="X")))

    assert opened(after)["Laporan"].calculate_dimension() == "A1:J6"
    assert openpyxl.load_workbook(io.BytesIO(after), read_only=True)["Laporan"].calculate_dimension() == "A1:J6"


def test_a_macro_workbook_comes_back_as_one(sent_back):
    parts = {}
    with zipfile.ZipFile(io.BytesIO(report(person(1, sex="X")))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    plain, macros = b"spreadsheetml.sheet.main+xml", b"ms-excel.sheet.macroEnabled.main+xml"
    kinds = parts["[Content_Types].xml"].replace(b"openxmlformats-officedocument." + plain, macros)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in (parts | {"[Content_Types].xml": kinds, "xl/vbaProject.bin": b"macros"}).items():
            archive.writestr(name, content)

    _upload, name, after = sent_back(out.getvalue(), "laporan.xlsm")

    assert name == "laporan - hasil pemeriksaan.xlsm"
    with zipfile.ZipFile(io.BytesIO(after)) as archive:
        assert archive.read("xl/vbaProject.bin") == b"macros"


def test_a_file_without_a_table_cannot_be_annotated(take_in):
    upload = take_in(b"bukan tabel")

    with pytest.raises(ValueError, match="no table"):
        annotate(upload)
