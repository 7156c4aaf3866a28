"""Daftar penerimaan uang transport: on paper to be signed, and as a workbook with real sums."""

import io
from dataclasses import asdict
from datetime import datetime

import xlsxwriter

from apps.registry.indonesian_dates import format_date
from apps.registry.models import Official
from apps.registry.paper.office import current_office, printed
from apps.registry.paper.typesetting import typeset
from apps.registry.rupiah import format_rupiah
from apps.registry.terbilang import in_words
from apps.training.attendance_paper import class_facts
from apps.training.services.transport import TransportList

TITLE = "Daftar Penerimaan Uang Transport Peserta Pelatihan"
HEADINGS = ("No.", "Nama peserta", "L/P", "Hari hadir", "Per hari (Rp)", "Jumlah (Rp)", "Tanda tangan")


def transport_pdf(paid: TransportList, *, signer: Official | None, printed_by: str, printed_at: datetime) -> bytes:
    """A row for each participant with room to sign, the total in figures and in words."""
    rate = format_rupiah(paid.training_class.transport_a_day, sign=False)
    office = current_office()
    data = {
        "title": TITLE,
        "period": str(paid.training_class),
        "size": office.size,
        "letterhead": office.letterhead(),
        "facts": [*class_facts(paid.training_class), ("Dibayar untuk", _span(paid))],
        "headings": HEADINGS,
        "rows": [
            [str(place), one.trainee.person.name, one.trainee.sex, str(one.days), rate,
             format_rupiah(one.amount, sign=False)]
            for place, one in enumerate(paid.payments, 1)
        ],
        "days": str(paid.days),
        "total": format_rupiah(paid.total, sign=False),
        "words": f"{in_words(int(paid.total))} rupiah".capitalize(),
        "place_and_date": office.place_and_date(printed_at),
        "signature": asdict(office.signature(signer)),
        "printed": printed(printed_by, printed_at),
    }  # fmt: skip
    return typeset("transport.typ", data, created_at=printed_at)


def transport_workbook(paid: TransportList) -> bytes:
    """Days and rate as numbers, amounts and sums as formulas with their values."""
    file = io.BytesIO()
    rate = float(paid.training_class.transport_a_day)
    with xlsxwriter.Workbook(file, {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet("Uang transport")
        bold, money = book.add_format({"bold": True}), book.add_format({"num_format": "#,##0", "border": 1})
        head = book.add_format({"bold": True, "border": 1, "bg_color": "#E9EEF3", "text_wrap": True})
        cell, total = (
            book.add_format({"border": 1}),
            book.add_format({"bold": True, "border": 1, "num_format": "#,##0"}),
        )
        sheet.write_string(0, 0, TITLE, bold)
        sheet.write_string(1, 0, f"{paid.training_class}, {_span(paid)}")
        sheet.write_row(3, 0, HEADINGS[:-1], head)
        first = 5  # the first row of payments, as the sheet counts
        for place, one in enumerate(paid.payments):
            row = first - 1 + place
            sheet.write_number(row, 0, place + 1, cell)
            sheet.write_string(row, 1, one.trainee.person.name, cell)
            sheet.write_string(row, 2, one.trainee.sex, cell)
            sheet.write_number(row, 3, one.days, cell)
            sheet.write_number(row, 4, rate, money)
            sheet.write_formula(row, 5, f"=D{row + 1}*E{row + 1}", money, float(one.amount))
        last = first - 1 + len(paid.payments)
        sheet.write_string(last, 1, "JUMLAH", total)
        if paid.payments:
            sheet.write_formula(last, 3, f"=SUM(D{first}:D{last})", total, paid.days)
            sheet.write_formula(last, 5, f"=SUM(F{first}:F{last})", total, float(paid.total))
        sheet.set_column(0, 0, 5)
        sheet.set_column(1, 1, 36)
        sheet.set_column(2, 5, 14)
        sheet.freeze_panes(4, 0)
        sheet.print_area(0, 0, last, 5)
        sheet.repeat_rows(3)
    return file.getvalue()


def _span(paid: TransportList) -> str:
    return f"{format_date(paid.first)} s.d. {format_date(paid.last)}"
