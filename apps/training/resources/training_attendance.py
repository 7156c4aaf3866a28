"""Daftar hadir: who of a class came on which day; a column for each day, or a row for each day and participant."""

import json
from collections.abc import Sequence

from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.intake.finding import Finding, error, warning
from apps.intake.models import BookedRow, Upload
from apps.intake.resource import Column, SheetContext
from apps.intake.table.head import Table
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.nik import NikWidget
from apps.intake.widgets.person_name import PersonNameWidget
from apps.training.choices import ClassState
from apps.training.models import ClassDay, StagedAttendance, Trainee, TrainingClass
from apps.training.resources.attendance_cells import PresenceWidget, StrayWidget, offered_marks
from apps.training.resources.attendance_days import DAYS, STRAYS, with_days
from apps.training.resources.attendance_headings import ATTENDANCE, ATTENDANCE_SHEETS, SET_ASIDE
from apps.training.resources.class_columns import class_columns
from apps.training.resources.class_sheet import ClassSheet
from apps.training.resources.participants import Participant, Participants
from apps.training.services import booking_attendance as booking
from apps.training.services.presence import is_expected

OFFERED = 20  # days in the blank workbook


def _day_columns() -> dict[str, Column]:
    """The n-th day of the class as column `day_n`; strays are columns of a sheet that stand for no day of it."""
    days = {
        name: Column(None, f"Hari {number}", widget=PresenceWidget(), example="H", in_template=number <= OFFERED)
        for number, name in enumerate(DAYS, 1)
    }
    return days | {name: Column(None, f"Kolom lain {name[6:]}", widget=StrayWidget()) for name in STRAYS}


class TrainingAttendanceResource(ClassSheet):
    """A row is one participant with marks under the days, or one mark of a participant on a day.

    Its record is the participant, whose marks it writes.
    """

    kind = "training_attendance"
    title = gettext_lazy("Attendance of a class")
    sheet_titles = ATTENDANCE_SHEETS
    telling_columns = frozenset({"name"})
    identity_column = "nik"
    days_across = True
    set_aside = SET_ASIDE
    prefers_open = True
    staged = StagedAttendance
    staged_columns = ("trainee_id", "marks")

    nik = Column("person__nik", "NIK", widget=NikWidget(), also_titled=ATTENDANCE["nik"], personal=True)
    name = Column(
        "person__name", "Nama Peserta", widget=PersonNameWidget(), also_titled=ATTENDANCE["name"], required=True
    )
    programme, batch, year = class_columns()
    date = Column(
        None, "Tanggal", widget=DateCellWidget(not_after=localdate), also_titled=ATTENDANCE["date"], in_template=False
    )
    presence = Column(None, "Kehadiran", widget=PresenceWidget(), also_titled=ATTENDANCE["presence"], in_template=False)
    vars().update(_day_columns())

    class Meta:
        model = Trainee
        fields = ("nik", "name", "programme", "batch", "year", *DAYS, "date", "presence", *STRAYS)

    def get_queryset(self):
        return super().get_queryset().select_related("person", "training_class__programme")

    @classmethod
    def columns(cls) -> dict[str, Column]:
        return {name: column for name, column in super().columns().items() if name not in STRAYS}

    @classmethod
    def complete(cls, table: Table, subject: TrainingClass | None, above: Sequence[str]) -> Table:
        return with_days(table, subject, above)

    def prepare(self, context: SheetContext) -> None:
        super().prepare(context)
        only = context.subject if "programme" not in context.columns else None
        self._participants = Participants(only, who_left=True)
        self._days: dict[int, list[ClassDay]] = {}

    def check_row(self, row: dict) -> list[Finding]:
        training_class, found = self.class_of(row)
        if training_class is None:
            return found
        if training_class.state != ClassState.RUNNING:
            text = _("Attendance is marked while a class runs; this one is %(state)s.")
            state = {"state": training_class.get_state_display()}
            return [error("name", "class_closed", None, text % state)]
        participant = self._participants.in_class(training_class, row["nik"], row["name"])
        if isinstance(participant, Finding):
            return [participant]
        if row["presence"] and row["date"] is None:
            text = _("It is not clear for which day this mark is. Fill in Tanggal, or head the marks with their date.")
            return [error("date", "required", None, text)]
        marked = self._marked(row, training_class)
        if not marked:
            return [warning("name", "no_marks", None, _("This row holds no mark. Fill in the days, or leave it out."))]
        return [fault for name, day, _mark in marked if (fault := self._wrong_day(name, day, participant))]

    def _marked(self, row: dict, training_class: TrainingClass) -> list[tuple[str, ClassDay | None, str]]:
        """Column, day and mark of each cell with a mark; the day is None where the class has no such one."""
        days = self.days_of(training_class)
        marked = [
            (name, days[place] if place < len(days) else None, row[name])
            for place, name in enumerate(DAYS)
            if row[name]
        ]
        if row["presence"]:
            day = next((day for day in days if day.date == row["date"]), None)
            marked.append(("date", day, row["presence"]))
        return marked

    def _wrong_day(self, name: str, day: ClassDay | None, participant: Participant) -> Finding | None:
        if day is None:
            text = _("The class has no such day. Correct the heading or the date, or plan the day first.")
            return error(name, "day_unknown", None, text)
        if day.date > localdate():
            text = _("%(day)s is still to come. Take the mark out.")
            return error(name, "date_future", None, text % {"day": f"{day.date:%d-%m-%Y}"})
        if not is_expected(participant.trainee, day.date):
            text = _("On %(day)s this participant did not belong to the class. Take the mark out.")
            return error(name, "not_in_class", None, text % {"day": f"{day.date:%d-%m-%Y}"})
        return None

    def days_of(self, training_class: TrainingClass) -> list[ClassDay]:
        """In their order; loaded once for each class of the file."""
        if training_class.pk not in self._days:
            self._days[training_class.pk] = list(training_class.days.order_by("date"))
        return self._days[training_class.pk]

    def identity(self, row: dict):
        """A participant, or where each row tells its day a participant on a day."""
        training_class, _found = self.class_of(row)
        if training_class is None:
            return None
        participant = self._participants.in_class(training_class, row["nik"], row["name"])
        return participant.key, row["date"] if row["presence"] else None

    def staged_values(self, row: dict) -> tuple:
        """Of a sheet whose class is not known nothing can be booked yet: its rows wait with 0."""
        training_class, _found = self.class_of(row)
        if training_class is None:
            return 0, "{}"
        participant = self._participants.in_class(training_class, row["nik"], row["name"])
        marks = {str(day.pk): mark for _name, day, mark in self._marked(row, training_class)}
        return participant.key, json.dumps(marks)

    def suggestions(self, column: str) -> list[str]:
        return offered_marks() if column in DAYS or column == "presence" else []

    def recognised(self, candidates: set[tuple[str, str]]) -> set[tuple[str, str]]:
        return {(nik, name) for nik, name in candidates if self._participants.knows(nik, name)}

    def compare(self, upload: Upload):
        return booking.compare_attendance(upload)

    def book(self, upload: Upload, report) -> None:
        booking.book_attendance(upload=upload, report=report)

    def withdraw(self, upload: Upload):
        return booking.withdraw_attendance(upload)

    def records(self, upload: Upload):
        """The participants whose marks came with `upload`."""
        return Trainee.objects.filter(pk__in=BookedRow.objects.filter(upload=upload).values("record_id"))
