"""The cells of a sheet written to a new workbook, marked; for files that cannot be marked themselves."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import BinaryIO

import xlsxwriter

from apps.intake.annotating.instructions import AUTHOR, FILLS, HEADING, MOST_COMMENTS, RowMarks
from apps.intake.annotating.remarks import LONGEST_CELL, TablePlace
from apps.intake.cells import Cell, CellFault
from apps.intake.reading.workbook import SheetPreview, Workbook
from apps.intake.widgets.text import safe_text

CHUNK = 2000
NARROWEST, WIDEST, REMARK_WIDTH = 6, 40, 60
NUMBER_FORMATS = {"text": "@", "day": "dd/mm/yyyy", "instant": "dd/mm/yyyy hh:mm", "whole": "0", "plain": "General"}
_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\]")
_LARGE = 10**11  # Excel shows larger numbers as 3,67E+15 unless told otherwise


class MarkedCopy:
    """Writes one sheet to `out`, every row under its own number.

    With `first_data_row` only the rows above it and those with marks are written, the others are hidden: a sender looks
    for what to correct, and neither time nor memory grow with the rows that are right.
    """

    def __init__(self, out: BinaryIO, table: TablePlace, sheet: SheetPreview, *, first_data_row: int | None = None):
        self.table, self.sheet, self.first_data_row = table, sheet, first_data_row
        self.book = xlsxwriter.Workbook(out, {"constant_memory": True})
        self.page = self.book.add_worksheet(_sheet_name(sheet.name))
        self.remark_column = table.remark_column
        if self.remark_column is None:
            self.remark_column = max(table.last_column + 1, sheet.width)
        self.widths: dict[int, int] = {}
        self.comments = 0
        self._formats: dict[tuple, object] = {}

    def write(self, workbook: Workbook, marks: Iterator[RowMarks], notes: list[str]) -> None:
        """Write the sheet's rows with their `marks` (in order of rows), and `notes` on a sheet of their own."""
        self.page.set_comments_author(AUTHOR)
        waiting = next(marks, None)
        for chunk in workbook.rows(self.sheet.index, chunk=CHUNK):
            for number, cells in chunk:
                while waiting and waiting.row < number:
                    self._row(waiting.row, [], waiting)
                    waiting = next(marks, None)
                mine = waiting if waiting and waiting.row == number else None
                waiting = next(marks, None) if mine else waiting
                if mine or self.first_data_row is None or number < self.first_data_row:
                    self._row(number, cells, mine)
        while waiting:
            self._row(waiting.row, [], waiting)
            waiting = next(marks, None)
        self._lay_out()
        explanation = self.book.add_worksheet("Keterangan")
        explanation.set_column(0, 0, 100)
        for line, text in enumerate(notes):
            explanation.write_string(line, 0, text)
        self.book.close()

    def _row(self, number: int, cells: list[Cell], marks: RowMarks | None) -> None:
        marked = marks.cells if marks else {}
        for column in range(max(len(cells), *(place + 1 for place in marked), 0)):
            if column == self.remark_column:
                continue
            colour, comment = marked.get(column, ("bold" if number == self.table.head_row else "", ""))
            self._cell(number, column, cells[column] if column < len(cells) else None, colour)
            if comment:
                self._comment(number, column, comment)
        if number == self.table.head_row:
            self.page.write_string(number - 1, self.remark_column, HEADING, self._format("bold", "plain"))
        elif marks:
            self.page.write_string(number - 1, self.remark_column, safe_text(marks.remark))

    def _cell(self, number: int, column: int, value: Cell, colour: str) -> None:
        row = number - 1
        if isinstance(value, CellFault):
            value = value.text
        if value is None or value == "":
            if colour:
                self.page.write_blank(row, column, None, self._format(colour, "plain"))
            return
        if isinstance(value, str):
            width = len(value)
            self.page.write_string(row, column, value[:LONGEST_CELL], self._text_format(value, colour))
        elif isinstance(value, bool):
            width = 5
            self.page.write_boolean(row, column, value, self._format(colour, "plain"))
        elif isinstance(value, date):
            width = 16 if isinstance(value, datetime) else 10
            self._day(row, column, value, colour)
        else:
            width = len(str(value))
            shape = "whole" if isinstance(value, int) and abs(value) >= _LARGE else "plain"
            self.page.write_number(row, column, value, self._format(colour, shape))
        if number >= self.table.head_row and width > self.widths.get(column, 0):
            self.widths[column] = width

    def _day(self, row: int, column: int, value: date, colour: str) -> None:
        shape = "instant" if isinstance(value, datetime) else "day"
        if value.year < 1900:
            self.page.write_string(row, column, f"{value:%d/%m/%Y}", self._format(colour, "text"))
        else:
            self.page.write_datetime(row, column, value, self._format(colour, shape))

    def _text_format(self, text: str, colour: str):
        """Text with which a formula could begin is kept as it is, under the mark by which Excel knows it for text."""
        return self._format(colour, "quoted" if safe_text(text) != text else "text")

    def _format(self, colour: str, shape: str):
        key = (colour, shape)
        if key not in self._formats:
            properties = {"num_format": NUMBER_FORMATS.get(shape, "@")}
            if shape == "quoted":
                properties["quote_prefix"] = True
            if colour in FILLS:
                properties |= {"bg_color": f"#{FILLS[colour][2:]}"}
            if colour == "bold":
                properties["bold"] = True
            self._formats[key] = self.book.add_format(properties)
        return self._formats[key]

    def _comment(self, number: int, column: int, text: str) -> None:
        if self.comments < MOST_COMMENTS:
            self.comments += 1
            lines = sum(len(line) // 32 + 1 for line in text.splitlines())
            self.page.write_comment(number - 1, column, text, {"width": 260, "height": 20 + 16 * lines})

    def _lay_out(self) -> None:
        for column, width in self.widths.items():
            self.page.set_column(column, column, min(max(width + 2, NARROWEST), WIDEST))
        self.page.set_column(self.remark_column, self.remark_column, REMARK_WIDTH)
        self.page.freeze_panes(self.table.head_row, 0)
        if self.first_data_row is not None:
            self.page.set_default_row(hide_unused_rows=True)
        taken: set[tuple[int, int]] = set()
        for top, left, bottom, right in self.sheet.merged:
            cells = {(row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)}
            if bottom <= self.table.head_row + 2 and len(cells) > 1 and not cells & taken:
                taken |= cells
                # merge_range() would write cells of rows that are out of its reach by now.
                self.page.merge.append([top - 1, left, bottom - 1, right])


def _sheet_name(name: str) -> str:
    name = _NOT_IN_SHEET_NAMES.sub(" ", name).strip("' ")[:31].strip("' ")
    return name if name and name.casefold() not in ("history", "keterangan") else "Laporan"
