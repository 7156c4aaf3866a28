"""The attendance of a class as a workbook that is filled in and comes back as an upload; Indonesian data."""

import io
from datetime import date

import xlsxwriter

from apps.intake.widgets.text import safe_text
from apps.training.choices import Presence
from apps.training.models import Attendance, Trainee, TrainingClass
from apps.training.services.presence import is_expected

SHEET = "Daftar Hadir"
HEAD_ROW = 3  # from 0
HINT = "H hadir, I izin, S sakit, A alpa. Hari yang belum diisi dibiarkan kosong; sel abu-abu bukan untuk diisi."
LOOKS = {
    "title": {"bold": True, "font_size": 14},
    "head": {"bold": True, "border": 1, "bg_color": "#E9EEF3", "align": "center", "text_wrap": True},
    "text": {"border": 1, "num_format": "@"},
    "mark": {"border": 1, "align": "center"},
    "closed": {"border": 1, "bg_color": "#BFBFBF"},
}


def attendance_workbook(training_class: TrainingClass, *, with_nik: bool) -> bytes:
    """A row for each participant, a column for each day headed by its date, the marks that are known filled in."""
    out = io.BytesIO()
    days = list(training_class.days.order_by("date"))
    known = Attendance.objects.filter(day__in=days).order_by().values_list("trainee", "day", "presence")
    marks = {(trainee, day): mark for trainee, day, mark in known}
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet(SHEET)
        looks = {name: book.add_format(look) for name, look in LOOKS.items()}
        first = _head(sheet, looks, training_class, [day.date for day in days], with_nik=with_nik)
        trainees = list(training_class.trainees.select_related("person").order_by("person__name", "pk"))
        for number, trainee in enumerate(trainees, 1):
            row = HEAD_ROW + number
            _person(sheet, looks, row, number, trainee, with_nik=with_nik)
            for column, day in enumerate(days, first):
                if is_expected(trainee, day.date):
                    sheet.write_string(row, column, marks.get((trainee.pk, day.pk), ""), looks["mark"])
                else:
                    sheet.write_blank(row, column, None, looks["closed"])
        if trainees and days:
            choices = {"validate": "list", "source": [str(mark) for mark in Presence.values]}
            sheet.data_validation(HEAD_ROW + 1, first, HEAD_ROW + len(trainees), first + len(days) - 1, choices)
        sheet.freeze_panes(HEAD_ROW + 1, first)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(HEAD_ROW)
    return out.getvalue()


def _head(sheet, looks, training_class: TrainingClass, dates: list[date], *, with_nik: bool) -> int:
    """Title and headings; the column of the first day, from 0."""
    name, batch, year = training_class.programme.name, training_class.batch, training_class.year
    title = f"DAFTAR HADIR PESERTA PELATIHAN {name.upper()} ANGKATAN {batch} TAHUN {year}"
    sheet.write_string(0, 0, title, looks["title"])
    sheet.write_string(1, 0, HINT)
    before = ["No", *(["NIK"] if with_nik else []), "Nama Peserta", "L/P"]
    for column, text in enumerate([*before, *(f"{day:%d/%m/%Y}" for day in dates)]):
        sheet.write_string(HEAD_ROW, column, text, looks["head"])
    widths = [5, *([20] if with_nik else []), 32, 5]
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    if dates:
        sheet.set_column(len(before), len(before) + len(dates) - 1, 11)
    return len(before)


def _person(sheet, looks, row: int, number: int, trainee: Trainee, *, with_nik: bool) -> None:
    texts = [*([trainee.person.nik] if with_nik else []), safe_text(trainee.person.name), trainee.sex]
    sheet.write_number(row, 0, number, looks["text"])
    for column, text in enumerate(texts, 1):
        sheet.write_string(row, column, text, looks["text"])
