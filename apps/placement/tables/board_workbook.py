"""The board of the reports as a workbook: a line a company, a column for each report of each month."""

import tempfile
from collections.abc import Iterator
from datetime import date
from itertools import batched

import xlsxwriter
from django.db.models import QuerySet

from apps.placement.reporting_duty import PLACEMENTS, VACANCIES, Mark, Standing
from apps.placement.tables.reporting_board import BoardRow, Question, board_rows
from apps.registry.indonesian_dates import format_date, format_month
from apps.registry.models import Company

FETCHED = 1000
FACTS = ("No", "Perusahaan", "NIB", "Ukuran", "Kecamatan", "KBLI", "Telepon", "Diingatkan")
TITLES = {PLACEMENTS: "Penempatan", VACANCIES: "Lowongan"}
WORDS = {Standing.NIL: "NIHIL", Standing.WAITING: "Diperiksa", Standing.MISSING: "Belum", Standing.NOT_DUE: ""}
COLOURS = {
    Standing.REPORTED: "#E1F3E8",
    Standing.NIL: "#E3EEFA",
    Standing.WAITING: "#EAEEF2",
    Standing.MISSING: "#FDE7E5",
}


def board_workbook(companies: QuerySet[Company], question: Question):
    """An open temporary file, at its beginning; rows are written as they come."""
    file = tempfile.TemporaryFile()  # noqa: SIM115 (the response closes it)
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(file, options) as book:
        sheet = book.add_worksheet("Papan laporan")
        head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "border": 1, "bg_color": "#E9EEF3"})
        looks = {standing: book.add_format({"border": 1, "bg_color": colour}) for standing, colour in COLOURS.items()}
        looks[Standing.NOT_DUE] = book.add_format({"border": 1})
        sheet.write_string(0, 0, f"Papan laporan perusahaan, keadaan {format_date(question.today)}", head)
        headings = [f"{TITLES[kind]} {format_month(month)}" for month in question.months for kind in question.kinds]
        sheet.write_row(2, 0, [*FACTS, *headings, "Belum diterima"], head)
        sheet.freeze_panes(3, 2)
        sheet.autofilter(2, 0, 2, len(FACTS) + len(headings))
        sheet.set_column(0, 0, 5)
        sheet.set_column(1, 1, 36)
        sheet.set_column(2, len(FACTS) + len(headings), 15)
        for place, row in enumerate(_rows(companies, question), 3):
            _write(sheet, place, row, looks)
    file.seek(0)
    return file


def _rows(companies: QuerySet[Company], question: Question) -> Iterator[BoardRow]:
    for some in batched(companies.iterator(chunk_size=FETCHED), FETCHED, strict=False):
        yield from board_rows(list(some), question)


def _write(sheet, place: int, row: BoardRow, looks: dict) -> None:
    company = row.company
    sheet.write_number(place, 0, place - 2)
    reminded = format_date(row.reminder.sent_on, short=True) if row.reminder else ""
    district = company.kelurahan.parent.name if company.kelurahan and company.kelurahan.parent else ""
    industry = company.industry.code if company.industry else ""
    facts = (str(company), company.nib, company.get_size_display(), district, industry, company.phone, reminded)
    for column, text in enumerate(facts, 1):
        sheet.write_string(place, column, text)
    marks = [mark for _month, marks in row.cells for _kind, mark in marks]
    for column, mark in enumerate(marks, len(FACTS)):
        sheet.write_string(place, column, mark_in_words(mark), looks[mark.standing])
    sheet.write_number(place, len(FACTS) + len(marks), row.owed)


def mark_in_words(mark: Mark) -> str:
    """ "12 Apr 2023", "NIHIL 12 Apr 2023 (terlambat, diperbaiki)", "Belum"."""
    words = [WORDS.get(mark.standing, ""), _day(mark.received_on)]
    remarks = ", ".join(word for word, holds in (("terlambat", mark.is_late), ("diperbaiki", mark.is_revised)) if holds)
    return " ".join(filter(None, [*words, remarks and f"({remarks})"]))


def _day(day: date | None) -> str:
    return format_date(day, short=True) if day else ""
