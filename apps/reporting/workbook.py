"""Report tables as a workbook: real numbers, sums as formulas with their values beside them, ready to print."""

import re
from datetime import datetime
from io import BytesIO

import xlsxwriter
from django.conf import settings
from django.utils import timezone
from xlsxwriter.utility import xl_rowcol_to_cell

from apps.registry.models import Official
from apps.registry.paper.office import letterhead, paper_size, place_and_date, printed, signature
from apps.reporting.periods import Period
from apps.reporting.table import Column, FilledTable, Row

PAPER_CODES = {"a4": 9, "f4": 14}  # as Excel numbers them; 14 is Folio, 8.5 x 13 in
NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\']")
SHEET_NAME_LENGTH = 31

TINT = {"bold": True, "border": 1, "bg_color": "#E9EEF3"}
FORMATS = {
    "government": {"align": "center", "font_size": 11},
    "office": {"align": "center", "font_size": 14, "bold": True},
    "address": {"align": "center", "font_size": 9, "bottom": 6},
    "title": {"align": "center", "font_size": 12, "bold": True},
    "period": {"align": "center"},
    "remark": {"align": "center", "italic": True, "font_size": 9},
    "head": {
        "bold": True,
        "align": "center",
        "valign": "vcenter",
        "text_wrap": True,
        "border": 1,
        "bg_color": "#E9EEF3",
    },
    "label": {"border": 1, "indent": 1},
    "figure": {"border": 1, "num_format": "#,##0"},
    "total_label": TINT | {"indent": 1},
    "total": TINT | {"num_format": "#,##0"},
    "note": {"italic": True, "font_size": 8},
    "signed": {"align": "center"},
    "signer": {"align": "center", "bold": True},
}


def tables_workbook(
    tables: list[FilledTable],
    *,
    title: str,
    period: Period,
    remark: str,
    signer: Official | None,
    printed_by: str,
    printed_at: datetime,
) -> bytes:
    """An xlsx file, a sheet for each table. No text becomes a formula or a link, whatever it begins with."""
    buffer = BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties(
        {
            "title": f"{title} {period.label}",
            "author": settings.OFFICE["name"],
            "created": timezone.localtime(printed_at).replace(tzinfo=None),
        }
    )
    formats = {name: book.add_format({"font_name": "Arial", "font_size": 10} | look) for name, look in FORMATS.items()}
    names: set[str] = set()
    for filled in tables:
        sheet = _Sheet(book.add_worksheet(_sheet_name(str(filled.table.title), names)), filled, formats)
        head_row = sheet.write_top([title, str(filled.table.title), period.label], remark)
        end = sheet.write_table(head_row)
        last = sheet.write_foot(end, place_and_date(printed_at), signature(signer))
        sheet.set_up_print(last, printed(printed_by, printed_at))
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
        self.last_column = max(len(self.columns), 3)
        self.formats = formats
        self.places = {column.key: place for place, column in enumerate(self.columns, 1)}

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
        self.sheet.set_column(0, 0, 38)
        self.sheet.set_column(1, self.last_column, 8 if self.filled.table.is_wide else 12)
        return len(lines) + 1

    def write_table(self, head_row: int) -> int:
        """The row after the total."""
        first = self._write_head(head_row)
        for row, line in enumerate(self.filled.rows, first):
            self._write_row(row, line, self.formats["label"], self.formats["figure"], first)
        total_row = first + len(self.filled.rows)
        self._write_row(total_row, self.filled.total, self.formats["total_label"], self.formats["total"], first)
        self.head_rows = (head_row, first - 1)
        self.sheet.freeze_panes(first, 1)
        return total_row + 1

    def _write_head(self, row: int) -> int:
        table, look = self.filled.table, self.formats["head"]
        if not table.has_groups:
            self.sheet.write_string(row, 0, str(table.heading), look)
            for place, column in enumerate(self.columns, 1):
                self.sheet.write_string(row, place, str(column.title), look)
            return row + 1
        self.sheet.merge_range(row, 0, row + 1, 0, str(table.heading), look)
        self.sheet.set_row(row, 42)
        place = 1
        for group, columns in table.head:
            if len(columns) > 1:
                self.sheet.merge_range(row, place, row, place + len(columns) - 1, str(group), look)
            else:
                self.sheet.write_string(row, place, str(group), look)
            for column in columns:
                self.sheet.write_string(row + 1, place, str(column.title), look)
                place += 1
        return row + 2

    def _write_row(self, row: int, line: Row, label_look, figure_look, first: int) -> None:
        is_total = line is self.filled.total
        self.sheet.write_string(row, 0, line.label, label_look)
        for place, column in enumerate(self.columns, 1):
            figure = line.figures[column.key]
            if column.is_worked_out:
                self.sheet.write_formula(row, place, self._formula(column, row), figure_look, figure)
            elif is_total and self.filled.rows:
                cells = f"{xl_rowcol_to_cell(first, place)}:{xl_rowcol_to_cell(row - 1, place)}"
                self.sheet.write_formula(row, place, f"=SUM({cells})", figure_look, figure)
            else:
                self.sheet.write_number(row, place, figure, figure_look)

    def _formula(self, column: Column, row: int) -> str:
        plus = "+".join(xl_rowcol_to_cell(row, self.places[key]) for key in column.plus)
        minus = "".join(f"-{xl_rowcol_to_cell(row, self.places[key])}" for key in column.minus)
        return f"={plus}{minus}"

    def write_foot(self, end: int, place_and_date: str, signed) -> int:
        """Note and signature; the last row written."""
        if self.filled.table.note:
            self.sheet.write_string(end, 0, str(self.filled.table.note), self.formats["note"])
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
