"""Daftar hadir: who of a class came on which day, a row for each participant and a column for each day."""

import json

from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.intake.finding import Finding, error, warning
from apps.intake.models import BookedRow, Upload
from apps.intake.resource import Column, SheetContext
from apps.intake.table.head import Table
from apps.intake.widgets.nik import NikWidget
from apps.intake.widgets.person_name import PersonNameWidget
from apps.training.choices import ClassState
from apps.training.models import ClassDay, StagedAttendance, Trainee, TrainingClass
from apps.training.resources.attendance_days import DAYS, PresenceWidget, offered_marks, with_days
from apps.training.resources.attendance_headings import ATTENDANCE, ATTENDANCE_SHEETS, SET_ASIDE
from apps.training.resources.class_columns import class_columns
from apps.training.resources.class_sheet import ClassSheet
from apps.training.resources.participants import Participant, Participants
from apps.training.services import booking_attendance as booking
from apps.training.services.presence import is_expected


def _day_columns() -> dict[str, Column]:
    """The n-th day of the class as column `day_n`; its heading in a sheet may as well be its date."""
    return {
        name: Column(None, f"Hari {number}", widget=PresenceWidget(), example="H")
        for number, name in enumerate(DAYS, 1)
    }


class TrainingAttendanceResource(ClassSheet):
    """A row is one participant; its record is the participant, whose marks it writes."""

    kind = "training_attendance"
    title = gettext_lazy("Attendance of a class")
    sheet_titles = ATTENDANCE_SHEETS
    telling_columns = frozenset({"name"})
    identity_column = "name"
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
    vars().update(_day_columns())

    class Meta:
        model = Trainee
        fields = ("nik", "name", "programme", "batch", "year", *DAYS)

    def get_queryset(self):
        return super().get_queryset().select_related("person", "training_class__programme")

    @classmethod
    def complete(cls, table: Table, subject: TrainingClass | None) -> Table:
        return with_days(table, subject)

    def prepare(self, context: SheetContext) -> None:
        super().prepare(context)
        self._participants = Participants(context.subject if "programme" not in context.columns else None)
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
        marked = [name for name in DAYS if row[name]]
        if not marked:
            return [warning("name", "no_marks", None, _("This row holds no mark. Fill in the days, or leave it out."))]
        return [fault for name in marked if (fault := self._wrong_day(name, participant))]

    def _wrong_day(self, name: str, participant: Participant) -> Finding | None:
        days = self.days_of(participant.training_class)
        place = DAYS.index(name)
        if place >= len(days):
            text = _("The class has %(number)d days only. Correct the heading, or plan the day first.")
            return error(name, "day_unknown", None, text % {"number": len(days)})
        day = days[place].date
        if day > localdate():
            text = _("%(day)s is still to come. Take the mark out.")
            return error(name, "date_future", None, text % {"day": f"{day:%d-%m-%Y}"})
        if not is_expected(participant.trainee, day):
            text = _("On %(day)s this participant did not belong to the class. Take the mark out.")
            return error(name, "not_in_class", None, text % {"day": f"{day:%d-%m-%Y}"})
        return None

    def days_of(self, training_class: TrainingClass) -> list[ClassDay]:
        """In their order; loaded once for each class of the file."""
        if training_class.pk not in self._days:
            self._days[training_class.pk] = list(training_class.days.order_by("date"))
        return self._days[training_class.pk]

    def identity(self, row: dict):
        training_class, _found = self.class_of(row)
        if training_class is None:
            return None
        return self._participants.in_class(training_class, row["nik"], row["name"]).key

    def staged_values(self, row: dict) -> tuple:
        """Of a sheet whose class is not known nothing can be booked yet: its rows wait with 0."""
        training_class, _found = self.class_of(row)
        if training_class is None:
            return 0, "{}"
        participant = self._participants.in_class(training_class, row["nik"], row["name"])
        days = self.days_of(training_class)
        marks = {str(days[place].pk): row[name] for place, name in enumerate(DAYS) if row[name]}
        return participant.key, json.dumps(marks)

    def suggestions(self, column: str) -> list[str]:
        return offered_marks() if column in DAYS else []

    def compare(self, upload: Upload):
        return booking.compare_attendance(upload)

    def book(self, upload: Upload, report) -> None:
        booking.book_attendance(upload=upload, report=report)

    def withdraw(self, upload: Upload):
        return booking.withdraw_attendance(upload)

    def records(self, upload: Upload):
        """The participants whose marks came with `upload`."""
        return Trainee.objects.filter(pk__in=BookedRow.objects.filter(upload=upload).values("record_id"))
