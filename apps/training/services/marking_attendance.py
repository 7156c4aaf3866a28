"""Marks of attendance are written cell by cell; what a colleague wrote meanwhile is told and not overwritten."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.training.choices import ClassState, Presence
from apps.training.models import Attendance, Trainee, TrainingClass
from apps.training.services.enrolling import locked_class
from apps.training.services.presence import is_expected

type Cell = tuple[int, int]  # (trainee, day)


@dataclass(frozen=True)
class Marked:
    """How many cells were written, and those that a colleague changed after they were shown."""

    changed: int
    overtaken: tuple[Cell, ...] = ()


def mark_attendance(
    *, training_class: TrainingClass, marks: Mapping[Cell, str], shown: Mapping[Cell, str], by: User | None
) -> Marked:
    """Write `marks` ("" takes a mark away) where they differ from what was `shown`.

    Cells of others, of days to come, and of days on which somebody did not belong to the class are left alone.
    ValidationError for a class that does not run.
    """
    wanted = {cell: mark for cell, mark in marks.items() if mark != shown.get(cell, "") and mark in _MARKS}
    with transaction.atomic(), written_by(by):
        training_class = locked_class(training_class)
        if training_class.state != ClassState.RUNNING:
            text = _("Attendance is marked while a class runs; this one is %(state)s.")
            raise ValidationError(text, "not_running", {"state": training_class.get_state_display()})
        known = _known(training_class)
        allowed = _allowed(training_class)
        # Whoever writes what stands there already agrees with the colleague.
        open_ones = {cell: mark for cell, mark in wanted.items() if cell in allowed and mark != known.get(cell, "")}
        overtaken = tuple(cell for cell in open_ones if known.get(cell, "") != shown.get(cell, ""))
        written = {cell: mark for cell, mark in open_ones.items() if cell not in set(overtaken)}
        _write(written)
    return Marked(len(written), overtaken)


def all_present(*, training_class: TrainingClass, day: int, by: User | None) -> Marked:
    """Mark as present whoever has no mark on that day."""
    known = _known(training_class)
    blank = {cell: Presence.PRESENT.value for cell in _allowed(training_class) if cell[1] == day and cell not in known}
    return mark_attendance(training_class=training_class, marks=blank, shown={}, by=by)


_MARKS = {"", *Presence.values}


def _known(training_class: TrainingClass) -> dict[Cell, str]:
    marks = Attendance.objects.filter(day__training_class=training_class).order_by()
    return {(trainee, day): mark for trainee, day, mark in marks.values_list("trainee", "day", "presence")}


def _allowed(training_class: TrainingClass) -> set[Cell]:
    today = localdate()
    days = [(day, on) for day, on in training_class.days.values_list("pk", "date") if on <= today]
    trainees = list(Trainee.objects.filter(training_class=training_class))
    return {(one.pk, day) for one in trainees for day, on in days if is_expected(one, on)}


def _write(marks: Mapping[Cell, str]) -> None:
    taken_away = {cell for cell, mark in marks.items() if not mark}
    if taken_away:
        trainees, days = zip(*taken_away, strict=True)
        near = Attendance.objects.filter(trainee__in=trainees, day__in=days).values_list("pk", "trainee", "day")
        Attendance.objects.filter(pk__in=[pk for pk, *cell in near if tuple(cell) in taken_away]).delete()
    Attendance.objects.bulk_create(
        [Attendance(trainee_id=trainee, day_id=day, presence=mark) for (trainee, day), mark in marks.items() if mark],
        update_conflicts=True,
        unique_fields=["day", "trainee"],
        update_fields=["presence"],
    )
