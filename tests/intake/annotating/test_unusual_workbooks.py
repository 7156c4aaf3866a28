"""Workbooks that are written in other ways than Excel's are marked as well, or else copied."""

import io
import re
import zipfile

from apps.intake.annotating.instructions import ERROR, FILLS, HEADING
from tests.intake.annotating.conftest import findings, opened
from tests.intake.annotating.test_workbooks import HEAD, fill, person, report
from tests.intake.workbooks import xlsx_by_hand

SHEET = "xl/worksheets/sheet1.xml"


def rewritten(content: bytes, part: str, change) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(old.read(name)) if name == part else old.read(name))
    return out.getvalue()


def test_a_sheet_with_namespace_prefixes_is_marked(sent_back, take_in):
    def prefixed(data: bytes) -> bytes:
        return re.sub(rb"<(/?)(?=[a-z])", rb"<\1x:", data.replace(b"xmlns=", b"xmlns:x="))

    upload, name, content = sent_back(rewritten(report(person(1, sex="X")), SHEET, prefixed))

    sheet = opened(content)["Laporan"]
    assert opened(content).sheetnames == ["Laporan"]
    assert (fill(sheet["D6"]), sheet["J5"].value) == (FILLS[ERROR], HEADING)
    assert findings(take_in(content, name)) == findings(upload)


def test_cells_without_addresses_are_counted(sent_back):
    def unaddressed(data: bytes) -> bytes:
        return re.sub(rb'<c r="[A-Z]+\d+"', b"<c", data)

    _upload, _name, content = sent_back(rewritten(report(person(1, sex="X")), SHEET, unaddressed))

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        row = re.search(rb'<row r="6".*?</row>', archive.read(SHEET))[0]
    assert re.findall(rb"<c\b[^>]*>", row)[3].count(b" s=") == 1
    assert b'<c r="J6"' in row


def test_a_cell_the_sheet_does_not_hold_is_made_and_coloured(sent_back):
    _upload, _name, content = sent_back(report(person(1, sex=None)))

    sheet = opened(content)["Laporan"]

    assert (fill(sheet["D6"]), sheet["E6"].value.year) == (FILLS[ERROR], 1990)


def test_a_width_that_covers_many_columns_is_split(sent_back):
    def wide(data: bytes) -> bytes:
        return data.replace(
            b"<sheetData>", b'<cols><col min="2" max="16384" width="9" customWidth="1"/></cols><sheetData>'
        )

    _upload, _name, content = sent_back(rewritten(report(person(1, sex="X")), SHEET, wide))

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        widths = re.findall(rb"<col [^>]*>", archive.read(SHEET))
    spans = [re.search(rb'min="(\d+)"', tag)[1] + b"-" + re.search(rb'max="(\d+)"', tag)[1] for tag in widths]
    assert spans == [b"2-9", b"10-10", b"11-16384"]


def test_a_workbook_without_styles_is_copied(sent_back):
    lines = [
        ("LAPORAN PENEMPATAN TENAGA KERJA", "Bulan : Maret 2023"),
        HEAD,
        [str(cell) for cell in person(1, sex="X")],
    ]
    rows = "".join(
        "<row>" + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in line) + "</row>" for line in lines
    )

    upload, name, content = sent_back(xlsx_by_hand(rows))

    book = opened(content)
    assert book.sheetnames == ["Laporan", "Keterangan"]
    assert fill(book["Laporan"].cell(upload.issues.get(column="sex").row, 4)) == FILLS[ERROR]
    assert name.endswith(".xlsx")
