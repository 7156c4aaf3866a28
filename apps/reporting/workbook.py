"""Report tables as a workbook: real numbers, sums as formulas with their values beside them, ready to print."""

import re
from io import BytesIO

import xlsxwriter
from django.conf import settings
from django.utils import timezone
from xlsxwriter.utility import xl_rowcol_to_cell

from apps.registry.paper.office import current_office, letterhead, paper_size
from apps.reporting.frame import Frame
from apps.reporting.table import Column, FilledTable, Row
from apps.reporting.workbook_formats import FORMATS

PAPER_CODES = {"a4": 9, "f4": 14}  # as Excel numbers them; 14 is Folio, 8.5 x 13 in
NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\']")
SHEET_NAME_LENGTH = 31


def tables_workbook(tables: list[FilledTable], **frame) -> bytes:
    """An xlsx file, a sheet for each table. No text becomes a formula or a link, whatever it begins with.

    `frame` are the fields of a Frame.
    """
    around, office = Frame(**frame), current_office()
    buffer = BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties(
        {
            "title": f"{around.title} {around.period.label}",
            "author": settings.OFFICE["name"],
            "created": timezone.localtime(around.printed_at).replace(tzinfo=None),
        }
    )
    formats = {name: book.add_format({"font_name": "Arial", "font_size": 10} | look) for name, look in FORMATS.items()}
    names: set[str] = set()
    for filled in tables:
        table = filled.table
        name = f"IPK {table.form}" if table.form else str(table.title)
        sheet = _Sheet(book.add_worksheet(_sheet_name(name, names)), filled, formats)
        titles = [table.sheet_title] if table.form else [str(table.part) or around.title, table.sheet_title]
        head_row = sheet.write_top([*titles, around.period.label], around.remark)
        end = sheet.write_table(head_row)
        last = sheet.write_foot(end, around.place_and_date(office), office.signature(around.signer))
        sheet.set_up_print(last, around.foot_line)
    book.close()
    return buffer.getvalue()


def _sheet_name(title: str, taken: set[str]) -> str:
    """Excel's rules: 31 signs at most, some of them forbidden, each name once whatever its case."""
    plain = NOT_IN_SHEET_NAMES.sub(" ", title).strip() or "1"
    name, number = plain[:SHEET_NAME_LENGTH].strip(), 1
    while name.casefold() in taken:
        number += 1
        name = f"{plain[: SHEET_NAME_LENGTH - 3]} {number}"
    taken.add(name.casefold())
    return name


class _Sheet:
    """One sheet while it is written; rows and columns count from 0 as in XlsxWriter."""

    def __init__(self, sheet, filled: FilledTable, formats: dict) -> None:
        self.sheet = sheet
        self.filled = filled
        self.columns = filled.table.columns
        self.label = 1 if filled.table.code_heading else 0  # the column of the labels, after that of the codes
        self.last_column = max(self.label + len(self.columns), 3)
        self.formats = formats
        self.places = {column.key: place for place, column in enumerate(self.columns, self.label + 1)}
        self.rows: dict[str, int] = {}  # where a row of the table was written, by its key

    def write_top(self, titles: list[str], remark: str) -> int:
        """Letterhead and titles, centred over the table; the row at which the table begins."""
        head = letterhead()
        lines = [
            ("government", head["government"].upper()),
            ("office", head["name"].upper()),
            ("address", head["address"]),
            ("period", ""),
            ("title", titles[0].upper()),
            *(("title", line) for line in titles[1:-1]),
            ("period", titles[-1]),
            ("remark", remark),
        ]
        for row, (look, text) in enumerate(lines):
            self.sheet.merge_range(row, 0, row, self.last_column, "", self.formats[look])
            self.sheet.write_string(row, 0, text, self.formats[look])
        self.sheet.set_row(1, 20)
        self._set_widths()
        return len(lines) + 1

    def _set_widths(self) -> None:
        if self.label:
            self.sheet.set_column(0, 0, 7)
        self.sheet.set_column(self.label, self.label, 44 if self.filled.table.form else 38)
        least = 8 if self.filled.table.is_wide else 12
        self.sheet.set_column(self.label + 1, self.last_column, least)
        for column in self.columns:
            place = self.places[column.key]
            if column.of_words and self.filled.table.form:
                self.sheet.set_column(place, place, 44)
            elif (width := self._longest(column) + 2) > least:
                self.sheet.set_column(place, place, min(width, 44))

    def _longest(self, column: Column) -> int:
        """Signs of the longest cell, its thousands apart."""
        rows = [row for row in (*self.filled.rows, self.filled.total) if not row.is_head]
        if column.of_words:
            return max((len(row.words.get(column.key, "")) for row in rows), default=0)
        return max((len(f"{row.figures.get(column.key, 0):,}") for row in rows), default=0)

    def write_table(self, head_row: int) -> int:
        """The row after the table."""
        first = self._write_head(head_row)
        end = first + len(self.filled.rows)
        self.rows = {line.key: row for row, line in enumerate(self.filled.rows, first)}
        for line in self.filled.rows:
            self._write_row(self.rows[line.key], line, line.plus, line.minus, is_sum=line.is_worked_out)
        if self.filled.table.has_total:
            counted = tuple(line.key for line in self.filled.rows if line.is_counted and line.in_total)
            self._write_row(end, self.filled.total, counted, (), is_sum=True)
            end += 1
        self.head_rows = (head_row, first - 1)
        self.sheet.freeze_panes(first, self.label + 1)
        return end

    def _write_head(self, row: int) -> int:
        table, look = self.filled.table, self.formats["head"]
        bottom = row + 1 if table.has_groups else row
        if table.code_heading:
            self._merge(row, 0, bottom, 0, table.code_heading, look)
        self._merge(row, self.label, bottom, self.label, str(table.heading), look)
        if table.has_groups:
            self.sheet.set_row(row, 42)
        for group, columns in table.head:
            first = self.places[columns[0].key]
            if not table.has_groups or columns[0].of_words:
                self._merge(row, first, bottom, first, str(columns[0].title), look)
                continue
            self._merge(row, first, row, first + len(columns) - 1, str(group), look)
            for column in columns:
                self.sheet.write_string(row + 1, self.places[column.key], str(column.title), look)
        return bottom + 1

    def _merge(self, row: int, column: int, last_row: int, last_column: int, text: str, look) -> None:
        if (row, column) != (last_row, last_column):
            self.sheet.merge_range(row, column, last_row, last_column, "", look)
        self.sheet.write_string(row, column, text, look)

    def _write_row(self, row: int, line: Row, plus: tuple[str, ...], minus: tuple[str, ...], *, is_sum: bool) -> None:
        label = self.formats["total_label" if is_sum or line.is_head else "label"]
        look = self.formats["total" if is_sum or line.is_head else "figure"]
        if self.label:
            self.sheet.write_string(row, 0, line.code, label)
        self.sheet.write_string(row, self.label, line.label, label)
        for column in self.columns:
            place = self.places[column.key]
            if line.is_head:
                self.sheet.write_blank(row, place, None, look)
            elif (number := line.numbers.get(column.key)) is not None:
                self.sheet.write_number(row, place, number, self.formats[f"figure_{-number.as_tuple().exponent}"])
            elif column.of_words:
                self.sheet.write_string(row, place, line.words.get(column.key, ""), label)
            elif column.is_worked_out:
                self.sheet.write_formula(row, place, self._formula(column, row), look, line.figures[column.key])
            elif plus or minus:
                formula = f"={self._sum(plus, place)}{''.join(f'-{self._cell(key, place)}' for key in minus)}"
                self.sheet.write_formula(row, place, formula, look, line.figures[column.key])
            else:
                self.sheet.write_number(row, place, line.figures[column.key], look)

    def _cell(self, key: str, place: int) -> str:
        return xl_rowcol_to_cell(self.rows[key], place)

    def _sum(self, keys: tuple[str, ...], place: int) -> str:
        """The sum of rows, written as the ranges that they make."""
        runs: list[list[int]] = []
        for row in sorted(self.rows[key] for key in keys):
            if runs and runs[-1][-1] == row - 1:
                runs[-1].append(row)
            else:
                runs.append([row])
        ranges = (f"{xl_rowcol_to_cell(run[0], place)}:{xl_rowcol_to_cell(run[-1], place)}" for run in runs)
        return f"SUM({','.join(ranges)})"

    def _formula(self, column: Column, row: int) -> str:
        plus = "+".join(xl_rowcol_to_cell(row, self.places[key]) for key in column.plus)
        minus = "".join(f"-{xl_rowcol_to_cell(row, self.places[key])}" for key in column.minus)
        return f"={plus}{minus}"

    def write_foot(self, end: int, place_and_date: str, signed) -> int:
        """Note and signature; the last row written."""
        for note in self.filled.notes:
            self.sheet.write_string(end, 0, note.text, self.formats["note"])
            end += 1
        lines = [place_and_date, *signed.office, "", "", "", signed.name]
        lines += [line for line in (signed.rank, signed.nip and f"NIP. {signed.nip}") if line]
        left = max(1, self.last_column - 5)
        for row, line in enumerate(lines, end + 2):
            look = self.formats["signer" if line == signed.name else "signed"]
            self.sheet.merge_range(row, left, row, self.last_column, "", look)
            self.sheet.write_string(row, left, line, look)
        return end + 1 + len(lines)

    def set_up_print(self, last_row: int, printed_line: str) -> None:
        sheet = self.sheet
        sheet.set_paper(PAPER_CODES[paper_size()])
        if self.filled.table.is_wide:
            sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.print_area(0, 0, last_row, self.last_column)
        sheet.repeat_rows(*self.head_rows)
        sheet.set_margins(left=0.8, right=0.6, top=0.6, bottom=0.8)
        # An ampersand begins a code in a footer.
        sheet.set_footer(f"&L&8{printed_line.replace('&', '&&')}&R&8Halaman &P dari &N")
