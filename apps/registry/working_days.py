"""Working days (hari kerja), as deadlines count them: the day of the event is day 0, the next working day is day 1."""

from dataclasses import dataclass
from datetime import date, timedelta

from django.conf import settings

from apps.registry.choices import HolidayKind
from apps.registry.models import Holiday

SATURDAY = 5


@dataclass(frozen=True)
class Deadline:
    """The last day, and the holidays that put it off: `(day, name)` each. Weekends need no telling."""

    due_on: date
    skipped: tuple[tuple[date, str], ...] = ()


def holidays() -> dict[date, str]:
    """The days without work by their names; collective leave (cuti bersama) is one of them unless the office says no.

    Load it once where many deadlines are reckoned, such as on a list.
    """
    days = Holiday.objects.all()
    if settings.COLLECTIVE_LEAVE_WORKS:
        days = days.exclude(kind=HolidayKind.COLLECTIVE_LEAVE)
    return dict(days.values_list("date", "name"))


def add_working_days(start: date, count: int, *, free: dict[date, str] | None = None) -> Deadline:
    """The day `count` working days after `start`; `free` are the holidays, loaded here when not given."""
    free = holidays() if free is None else free
    day, skipped = start, []
    while count > 0:
        day += timedelta(days=1)
        if is_working_day(day, free=free):
            count -= 1
        elif day.weekday() < SATURDAY:
            skipped.append((day, free[day]))
    return Deadline(day, tuple(skipped))


def working_days_between(start: date, end: date, *, free: dict[date, str] | None = None) -> int:
    """Working days after `start`, up to and including `end`; none where `end` does not lie later."""
    free = holidays() if free is None else free
    days = (start + timedelta(days=number) for number in range(1, (end - start).days + 1))
    return sum(is_working_day(day, free=free) for day in days)


def is_working_day(day: date, *, free: dict[date, str]) -> bool:
    return day.weekday() < SATURDAY and day not in free
