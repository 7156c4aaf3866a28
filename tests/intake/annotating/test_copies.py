"""Files that are no Excel workbooks of today, and very long ones: their cells come back in a new workbook."""

from datetime import date, datetime

import pytest

from apps.intake.annotating import annotated
from apps.intake.annotating.instructions import ERROR, FILLS, FIXED, HEADING
from tests.intake.annotating.conftest import findings, opened
from tests.intake.annotating.test_workbooks import HEAD, NIK, fill, person, report
from tests.intake.workbooks import ods, ods_cell, xls, xlsb

TITLES = ("LAPORAN PENEMPATAN TENAGA KERJA", "Nama Perusahaan : PT Baja Selat", "Bulan : Maret 2023")


def old_workbook(*people) -> bytes:
    cells = {(row, 0): title for row, title in enumerate(TITLES)}
    for row, line in enumerate((HEAD, *people), 4):
        cells |= {(row, column): value for column, value in enumerate(line) if value is not None}
    return xls(cells)


def shown(cell) -> str:
    return f"{cell:%d/%m/%Y}" if isinstance(cell, date) else str(cell)


def text_table(*people) -> bytes:
    lines = [(title,) for title in TITLES]
    width = len(HEAD)
    rows = [*lines, [], *(list(map(shown, one)) for one in (HEAD, *people))]
    return "\r\n".join(";".join([*row, *[""] * (width - len(row))]) for row in rows).encode()


def document(*people) -> bytes:
    lines = [[title] for title in TITLES] + [[""]] + [list(HEAD)] + [list(one) for one in people]
    return ods(
        "".join(
            "<table:table-row>" + "".join(map(ods_cell, map(shown, line)))
            + "</table:table-row>"
            for line in lines
        )
    )  # fmt: skip


def binary_workbook(*people) -> bytes:
    lines = [*((title,) for title in TITLES), (), HEAD, *people]
    return xlsb({(row, column): shown(cell) for row, line in enumerate(lines) for column, cell in enumerate(line)})


@pytest.mark.parametrize(
    ("make", "name"),
    [(old_workbook, "a.xls"), (text_table, "a.csv"), (document, "a.ods"), (binary_workbook, "a.xlsb")],
    ids=["xls", "csv", "ods", "xlsb"],
)
def test_other_files_come_back_as_a_new_workbook_with_the_same_rows(make, name, sent_back, take_in):
    upload, sent_name, content = sent_back(make(person(1), person(2, sex="X")), name)

    sheet = opened(content).worksheets[0]

    row = upload.issues.get().row
    assert sent_name == "a - hasil pemeriksaan.xlsx"
    assert [cell.value for cell in sheet[upload.head_row]] == [*HEAD, HEADING]
    assert (sheet.cell(row, 3).value, sheet.cell(row, 2).value) == ("Siti Aminah", NIK)
    assert fill(sheet.cell(row, 4)) == FILLS[ERROR]
    assert sheet.cell(row, 4).comment.text == upload.issues.get().message
    assert upload.issues.get().message in sheet.cell(row, 10).value
    assert findings(take_in(content, sent_name)) == findings(upload)


def test_days_stay_days_in_a_copy(sent_back):
    _upload, _name, content = sent_back(old_workbook(person(1)), "a.xls")

    cell = opened(content).worksheets[0]["H6"]

    assert (cell.value, cell.number_format) == (datetime(2023, 3, 1), "dd/mm/yyyy")


def test_text_that_looks_like_a_formula_stays_text_in_a_copy(sent_back):
    _upload, _name, content = sent_back(text_table(person(1, name='=HYPERLINK("http://x")')), "a.csv")

    cell = opened(content).worksheets[0]["C6"]

    assert (cell.data_type, cell.value, cell.quotePrefix) == ("s", '=HYPERLINK("http://x")', 1)


def test_corrections_of_staff_are_green_in_a_copy(sent_back):
    _upload, _name, content = sent_back(old_workbook(person(1, sex="X")), "a.xls", fixes=[(6, "sex", "P")])

    cell = opened(content).worksheets[0]["D6"]

    assert (fill(cell), cell.value, cell.comment.text) == (FILLS[FIXED], "X", "Diperbaiki petugas: P")


def test_a_blank_row_of_the_sender_keeps_its_number_in_a_copy(sent_back):
    blank = (None,) * len(HEAD)

    upload, _name, content = sent_back(old_workbook(person(1), blank, person(2, sex="X")), "a.xls")

    assert upload.issues.get().row == 8
    assert fill(opened(content).worksheets[0]["D8"]) == FILLS[ERROR]


def test_a_long_report_comes_back_with_its_marked_rows_alone_under_their_own_numbers(sent_back, take_in, monkeypatch):
    monkeypatch.setattr(annotated, "MOST_ROWS", 50)
    people = [person(row, nik=f"367206450390{9000 + row}", sex="X" if row in (30, 60) else "P") for row in range(1, 61)]

    upload, name, content = sent_back(report(*people))

    book = opened(content)
    sheet, explanation = book["Laporan"], book["Keterangan"]
    assert [row for row in range(1, sheet.max_row + 1) if sheet.cell(row, 1).value] == [1, 2, 3, 5, 35, 65]
    assert fill(sheet["D65"]) == FILLS[ERROR]
    assert sheet.sheet_format.zeroHeight
    assert any("60 baris" in str(cell.value) for cell in explanation["A"])
    assert findings(take_in(content, name)) == findings(upload)
