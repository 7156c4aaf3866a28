"""Which column of an attendance sheet stands for which day of the class."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError
from apps.intake.table.days_across import day_columns, day_number
from apps.intake.table.head import Table
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.text import cell_text, shown
from apps.registry.indonesian_dates import month_number
from apps.training.models import ClassDay, TrainingClass
from apps.training.resources.attendance_headings import WORDS

MOST_DAYS = 60
DAYS = tuple(f"day_{number}" for number in range(1, MOST_DAYS + 1))
_MARKS = {word: str(mark) for mark, spoken in WORDS.items() for word in spoken}
_PARTS = re.compile(r"(\d{1,2})\W+(\d{1,2}|[a-z]+)(?:\W+(\d{2,4}))?", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z]{3,}")
_CALENDAR = re.compile(r"tanggal|tgl|jan|feb|peb|mar|apr|mei|jun|jul|ag[ust]|sep|okt|no[vp]|des|bulan", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


class PresenceWidget(CellWidget):
    """One mark; a cross or a question mark may mean either and is refused."""

    memo = True

    def read(self, value: Cell) -> str:
        text = cell_text(value).casefold().strip(" .")
        if text not in _MARKS:
            message = _("“%(value)s” does not say whether somebody came. Write H, I, S or A.")
            raise CellError("choice_unknown", message % {"value": shown(value)})
        return _MARKS[text]


def with_days(table: Table, training_class: TrainingClass | None) -> Table:
    """The table with a field for each column of a day of the class: by its number, or by its date."""
    headings = [tuple(column.heading.split(" / ")) if column.heading else () for column in table.columns]
    places = places_of({index: headings[index] for index in day_columns(headings)}, dates_of(training_class))
    taken = {name for column in table.columns for name in column.fields}
    columns = list(table.columns)
    for index, place in places.items():
        name = f"day_{place}"
        if place <= MOST_DAYS and name not in taken and not columns[index].fields:
            columns[index] = replace(columns[index], fields=(name,), how="exact")
            taken.add(name)
    return replace(table, columns=tuple(columns))


def dates_of(training_class: TrainingClass | None) -> list[date]:
    """The days of the class in their order."""
    if training_class is None:
        return []
    return list(ClassDay.objects.filter(training_class=training_class).order_by("date").values_list("date", flat=True))


def places_of(headings: Mapping[int, tuple[str, ...]], dates: list[date]) -> dict[int, int]:
    """Which day of the class, from 1, each column is about.

    Numbers count the meetings, unless they are days of the calendar: under "Tanggal" or a month, or where they do not
    run from 1, and the class meets on all of them.
    """
    numbers = {index: day_number(parts[-1]) for index, parts in headings.items()}
    counted = [number for number in numbers.values() if number]
    runs = counted == list(range(1, len(counted) + 1))
    over = " ".join(parts[-2] for parts in headings.values() if len(parts) > 1)
    on_calendar = set(counted) <= {day.day for day in dates} and (not runs or bool(_CALENDAR.search(over)))
    found = {}
    for index, parts in headings.items():
        number = numbers[index]
        if number and not on_calendar:
            found[index] = number
            continue
        place = next((place for place, day in enumerate(dates, 1) if _is(parts, number, day)), None)
        if place:
            found[index] = place
    return found


def _is(parts: tuple[str, ...], number: int | None, day: date) -> bool:
    """Whether a heading means this day; year, and for a plain number the month, may be left out."""
    if number:
        named = [month for part in parts[:-1] for word in _WORD.findall(part) if (month := month_number(word))]
        return number == day.day and (not named or day.month in named)
    if found := _ISO.search(parts[-1]):
        return tuple(map(int, found.groups())) == (day.year, day.month, day.day)
    found = _PARTS.search(parts[-1])
    if not found:
        return False
    month = int(found[2]) if found[2].isdigit() else month_number(found[2])
    year = int(found[3]) if found[3] else None
    return (int(found[1]), month) == (day.day, day.month) and year in (None, day.year, day.year % 100)


def offered_marks() -> list[str]:
    """What a cell may hold, as the templates offer it."""
    return [str(mark) for mark in Presence.values]
