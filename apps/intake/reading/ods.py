"""The sheets of an OpenDocument spreadsheet, scanned as bytes: merged cells, errors, hidden rows, cells too far out.

Positions are not written in the file; they follow from counting rows and cells with their repetitions.
"""

import re
from collections.abc import Iterator
from html import unescape

from apps.intake.reading.limits import Limits
from apps.intake.reading.package import Package
from apps.intake.reading.refusal import Refusal
from apps.intake.reading.sheet_scan import SheetScan, blocks
from apps.intake.reading.xlsx import ENTITY

TAG = re.compile(rb"<(/?)table:(table|table-row|table-cell|covered-table-cell)(?=[\s/>])([^>]*?)(/?)>")
NUMBER = rb"""\btable:number-%b=["'](\d{1,9})["']"""
ROWS_REPEATED, COLUMNS_REPEATED = re.compile(NUMBER % b"rows-repeated"), re.compile(NUMBER % b"columns-repeated")
ROWS_SPANNED, COLUMNS_SPANNED = re.compile(NUMBER % b"rows-spanned"), re.compile(NUMBER % b"columns-spanned")
HIDDEN = re.compile(rb"""\btable:visibility=["'](?:collapse|filter)["']""")
ERROR = re.compile(rb"""\bcalcext:value-type=["']error["']""")
FORMULA = re.compile(rb"""\btable:formula=["'](?:of:)?([^"']*)["']""")
PARAGRAPH = re.compile(rb"<text:p[^>]*>([^<]*)<")
ROW_START = b"<table:table-row"
# A row without any of these, and with few cells, takes one place and holds nothing that the library would not tell.
REMARKABLE = (
    b"rows-repeated=",
    b"visibility=",
    b"-spanned=",
    b"<table:table ",
    b"</table:table>",
    b'="error',
    b"='error",
)
FORMULA_ALONE = re.compile(rb"""\btable:formula=(?:"[^"]*"|'[^']*')(?! office:value-type=)""")


def scan_document(package: Package, part: str, limits: Limits) -> tuple[list[SheetScan], dict[str, Iterator[bytes]]]:
    """Scan every table of the document: (what was found in each, entry -> its bytes without far cells)."""
    entry = package.find(part)
    if entry is None or ENTITY.search(next(package.chunks(entry), b"")):
        raise Refusal("damaged")
    scans = _scan(blocks(package.chunks(entry), (ROW_START,)), limits)
    if not any(scan.stray for scan in scans):
        return scans, {}
    return scans, {entry: _without_strays(blocks(package.chunks(entry), (ROW_START,)), limits)}


def _scan(content: Iterator[bytes], limits: Limits) -> list[SheetScan]:
    scans: list[SheetScan] = []
    position = _Position()
    for piece in (piece for block in content for piece in _rows(block)):
        if position.depth == 1 and position.next_row <= limits.max_rows and _is_plain(piece, limits):
            position.next_row += 1
            continue
        for tag in TAG.finditer(piece):
            match position.pass_by(tag):
                case "table":
                    scans.append(SheetScan(merged=[]))
                case "row" if HIDDEN.search(tag[3]):
                    last = min(position.next_row - 1, limits.max_rows)
                    scans[-1].hidden_rows.update(range(position.row, last + 1))
                case "cell" if b":value-type=" in tag[3] or b"table:formula=" in tag[3] or b"-spanned=" in tag[3]:
                    _see_cell(scans[-1], position, tag, limits)
    return scans


def _rows(block: bytes) -> Iterator[bytes]:
    before, *rows = block.split(ROW_START)
    yield before
    for row in rows:
        yield ROW_START + row


def _is_plain(row: bytes, limits: Limits) -> bool:
    if row[len(ROW_START) :][:1] not in (b" ", b">") or any(remark in row for remark in REMARKABLE):
        return False
    last_cell = row[row.rfind(b"<table:table-cell") :]
    blank_to_the_end = b"columns-repeated=" in last_cell and b"value-type=" not in last_cell
    if row.count(b"columns-repeated=") > blank_to_the_end or row.count(b"table-cell") > limits.max_columns:
        return False
    return not (b"formula=" in row and FORMULA_ALONE.search(row))


def _see_cell(scan: SheetScan, at: "_Position", tag: re.Match, limits: Limits):
    attributes = tag[3]
    rows, columns = _number(ROWS_SPANNED, attributes), _number(COLUMNS_SPANNED, attributes)
    if rows > 1 or columns > 1:
        scan.merged.append((at.row, at.column, at.row + rows - 1, at.column + columns - 1))
    if b":value-type=" not in attributes and b"table:formula=" not in attributes:
        return
    last_row, last_column = at.next_row - 1, at.next_column - 1
    if last_column >= limits.max_columns:
        scan.add_stray(at.row, last_column, limits)
    for row in range(max(at.row, limits.max_rows + 1), last_row + 1):
        scan.add_stray(row, last_column, limits)
    kind, text = "", ""
    if ERROR.search(attributes):
        paragraph = PARAGRAPH.search(tag.string, tag.end())
        kind, text = "formula_error", unescape(paragraph[1].decode("utf-8", "replace")) if paragraph else ""
    elif b":value-type=" not in attributes:
        formula = FORMULA.search(attributes)
        kind, text = "formula_without_value", unescape(formula[1].decode("utf-8", "replace")) if formula else ""
    if kind:
        for row in range(at.row, min(last_row, limits.max_rows) + 1):
            for column in range(at.column, min(last_column + 1, limits.max_columns)):
                scan.add_fault(row, column, kind, text)


def _without_strays(content: Iterator[bytes], limits: Limits) -> Iterator[bytes]:
    """The document's bytes again, rows and cells beyond the limits taken out and repetitions shortened."""
    position = _Position()
    leaving_out = ""
    for block in content:
        kept_to = 0
        for tag in TAG.finditer(block):
            kind = position.pass_by(tag)
            if leaving_out:
                if kind == "row_end":
                    kept_to = tag.end() if leaving_out == "row" else tag.start()
                    leaving_out = ""
            elif kind == "row" and position.row > limits.max_rows:
                yield block[kept_to : tag.start()]
                kept_to = tag.end()
                leaving_out = "" if tag[4] else "row"
            elif kind == "cell" and position.column >= limits.max_columns:
                yield block[kept_to : tag.start()]
                leaving_out = "cells"
            elif kind in ("row", "cell"):
                yield block[kept_to : tag.start()]
                yield _shortened(kind, position, tag, limits)
                kept_to = tag.end()
        if not leaving_out:
            yield block[kept_to:]


def _shortened(kind: str, at: "_Position", tag: re.Match, limits: Limits) -> bytes:
    if kind == "row" and at.next_row - 1 > limits.max_rows:
        return ROWS_REPEATED.sub(b'table:number-rows-repeated="%d"' % (limits.max_rows - at.row + 1), tag[0])
    if kind == "cell" and at.next_column > limits.max_columns:
        return COLUMNS_REPEATED.sub(b'table:number-columns-repeated="%d"' % (limits.max_columns - at.column), tag[0])
    return tag[0]


class _Position:
    """Where the reading stands: `row` from 1, `column` from 0, both of the element seen last."""

    def __init__(self):
        self.depth = 0
        self.tables = 0
        self.row = self.next_row = 1
        self.column = self.next_column = 0
        self.rows = self.columns = 1

    def pass_by(self, tag: re.Match) -> str:
        """Move on by one tag: "row", "cell", "row_end" or "" for what does not concern the sheet's own cells."""
        closing, name, attributes, empty = tag.groups()
        if name == b"table":
            return self._table(closing, empty)
        if self.depth != 1:
            return ""
        if name == b"table-row":
            if closing:
                return "row_end"
            self.rows = _number(ROWS_REPEATED, attributes)
            self.row, self.next_row = self.next_row, self.next_row + self.rows
            self.next_column = 0
            return "row"
        if closing:
            return ""
        self.columns = _number(COLUMNS_REPEATED, attributes)
        self.column, self.next_column = self.next_column, self.next_column + self.columns
        return "cell"

    def _table(self, closing: bytes, empty: bytes) -> str:
        if closing:
            self.depth -= 1
            return ""
        if self.depth == 0:
            self.tables += 1
            self.next_row = 1
        self.depth += not empty
        return "table" if self.depth == 1 or empty else ""


def _number(pattern: re.Pattern, attributes: bytes) -> int:
    found = pattern.search(attributes) if b"number-" in attributes else None
    return int(found[1]) if found else 1
