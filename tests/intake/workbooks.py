"""Workbooks made for the tests, honest ones by the usual libraries, hostile ones by hand. All are returned as bytes."""

import io
import struct
import zipfile
from datetime import date

import xlsxwriter
import xlwt

from apps.intake.reading.limits import Limits

MEGABYTE = 1024 * 1024
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
COLUMNS = [*LETTERS, *(first + second for first in LETTERS for second in LETTERS)]
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ODF = "urn:oasis:names:tc:opendocument:xmlns"
SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet"


def limits(**changed) -> Limits:
    usual = {
        "max_bytes": 50 * MEGABYTE,
        "max_unpacked_bytes": 500 * MEGABYTE,
        "max_rows": 200_000,
        "max_columns": 200,
        "memory_bytes": 1024 * MEGABYTE,
        "seconds": 60,
    }
    return Limits(**usual | changed)


def xlsx(rows, *, hidden_rows=(), merged=(), further_sheets=None) -> bytes:
    """An Excel workbook; `rows` start at A1, `further_sheets` maps names to (rows, hidden)."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False}) as book:
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        sheets = {"Laporan": (rows, False)} | (further_sheets or {})
        for name, (lines, hidden) in sheets.items():
            sheet = book.add_worksheet(name)
            for number, line in enumerate(lines):
                for column, value in enumerate(line):
                    sheet.write(number, column, value, *([day] if isinstance(value, date) else []))
            if hidden:
                sheet.hide()
        first = book.worksheets()[0]
        for number in hidden_rows:
            first.set_row(number - 1, None, None, {"hidden": True})
        for span in merged:
            first.merge_range(*span, "")
    return out.getvalue()


def xlsx_by_hand(
    sheet_data: str, *, further: dict[str, bytes] | None = None, prolog: str = "", sheet: str = ""
) -> bytes:
    """A minimal package round the given <row> elements, or round a whole sheet XML."""
    entries = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="r1" '
        f'Type="{OFFICE_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE_RELATIONS}"><sheets>'
        '<sheet name="Laporan" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="rId1" '
        f'Type="{OFFICE_RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": sheet
        or f'<?xml version="1.0"?>{prolog}<worksheet xmlns="{MAIN}"><sheetData>{sheet_data}</sheetData></worksheet>',
    }
    return package(entries | (further or {}))


def package(entries: dict) -> bytes:
    """A zip file; a value may also be (piece, times) for an entry too large to hold."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in entries.items():
            piece, times = content if isinstance(content, tuple) else (content, 1)
            with archive.open(name, "w", force_zip64=True) as entry:
                for _time in range(times):
                    entry.write(piece if isinstance(piece, bytes) else piece.encode())
    return out.getvalue()


def xls(cells: dict, *, hidden_rows=()) -> bytes:
    """An Excel 97 workbook from {(row from 0, column from 0): value}."""
    book = xlwt.Workbook()
    sheet = book.add_sheet("Laporan")
    for (row, column), value in cells.items():
        style = [xlwt.easyxf(num_format_str="DD/MM/YYYY")] if isinstance(value, date) else []
        sheet.write(row, column, value, *style)
    for row in hidden_rows:
        sheet.row(row - 1).hidden = True
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def ods(table_rows: str, *, manifest: str = "") -> bytes:
    """An OpenDocument spreadsheet round the given <table:table-row> elements."""
    namespaces = " ".join(f'xmlns:{prefix}="{ODF}:{prefix}:1.0"' for prefix in ("office", "table", "text"))
    return package(
        {
            "mimetype": SPREADSHEET,
            "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{ODF}:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="content.xml">{manifest}</manifest:file-entry>'
            "</manifest:manifest>",
            "content.xml": f'<?xml version="1.0"?><office:document-content {namespaces} xmlns:calcext="urn:calcext">'
            f'<office:body><office:spreadsheet><table:table table:name="Laporan">{table_rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        }
    )


def ods_cell(text: str, attributes: str = "") -> str:
    return f'<table:table-cell office:value-type="string" {attributes}><text:p>{text}</text:p></table:table-cell>'


def xlsb(cells: dict) -> bytes:
    """A binary workbook of texts and error codes, from {(row from 0, column from 0): str or int}, in order of rows."""
    sheet = bytearray(_record(129) + _record(148, struct.pack("<IIII", 0, 0, 0, 0)) + _record(145))
    last_row = -1
    for (row, column), value in cells.items():
        if row != last_row:
            sheet += _record(0, struct.pack("<I", row) + bytes(21))
            last_row = row
        at = struct.pack("<II", column, 0)
        sheet += _record(6, at + _wide(value)) if isinstance(value, str) else _record(3, at + bytes([value]))
    book = _record(131) + _record(143) + _record(156, struct.pack("<II", 0, 1) + _wide("rId1") + _wide("Laporan"))
    return package(
        {
            "[Content_Types].xml": "<Types/>",
            "xl/workbook.bin": book + _record(144) + _record(132),
            "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="rId1" '
            'Target="worksheets/sheet1.bin"/></Relationships>',
            "xl/worksheets/sheet1.bin": bytes(sheet) + _record(146) + _record(130),
        }
    )


def _record(kind: int, content: bytes = b"") -> bytes:
    name = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    return name + bytes([len(content)]) + content


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def compound_file(streams: dict[str, bytes]) -> bytes:
    """An OLE compound file of up to three streams, each filled up to at least eight sectors."""
    padded = {
        name: content.ljust(max(4096, -(-len(content) // 512) * 512), b"\x00") for name, content in streams.items()
    }
    fat, entries, body = [0xFFFFFFFD, 0xFFFFFFFE], [_entry("Root Entry", 5, 0xFFFFFFFE, 0, child=1)], b""
    for number, (name, content) in enumerate(padded.items(), 1):
        start, sectors = len(fat), len(content) // 512
        fat += [*range(start + 1, start + sectors), 0xFFFFFFFE]
        right = number + 1 if number < len(padded) else 0xFFFFFFFF
        entries.append(_entry(name, 2, start, len(content), right=right))
        body += content
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    head += struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(512, b"\xff")
    return head + table + b"".join(entries).ljust(512, b"\x00") + body


def _entry(name, kind, start, size, *, child=0xFFFFFFFF, right=0xFFFFFFFF) -> bytes:
    coded = name.encode("utf-16-le")
    links = struct.pack("<HBBIII", len(coded) + 2, kind, 1, 0xFFFFFFFF, right, child)
    return coded.ljust(64, b"\x00") + links + bytes(36) + struct.pack("<IQ", start, size)
