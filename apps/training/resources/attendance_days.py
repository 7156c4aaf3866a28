"""Which column of an attendance sheet stands for which day of the class."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from apps.intake.table.columns import ColumnMatch
from apps.intake.table.days_across import day_columns, day_number
from apps.intake.table.head import Table
from apps.registry.indonesian_dates import month_number
from apps.training.models import ClassDay, TrainingClass

MOST_DAYS, MOST_STRAYS = 60, 31
DAYS = tuple(f"day_{number}" for number in range(1, MOST_DAYS + 1))
STRAYS = tuple(f"stray_{number}" for number in range(1, MOST_STRAYS + 1))
LONG_FORM = frozenset({"date", "presence"})
_PARTS = re.compile(r"(\d{1,2})\W+(\d{1,2}|[a-z]+)(?:\W+(\d{2,4}))?", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WORD = re.compile(r"[A-Za-z]{3,}")
_CALENDAR = re.compile(r"\b(?:tanggal|tgl|bulan|bln)\b", re.IGNORECASE)
_WHOLE_MONTH = 28


def with_days(table: Table, training_class: TrainingClass | None, above: Sequence[str]) -> Table:
    """The table with a field for each column of a day of the class: by its number, or by its date.

    A column of no such day is a stray, so that nothing written in it is lost. Where neither sheet nor row tells the
    class, only numbers are read. A sheet with columns of days has none for a date and its mark.
    """
    headings = [tuple(column.heading.split(" / ")) if column.heading else () for column in table.columns]
    days = day_columns(headings)
    if not days:
        return table
    places = places_of(days, dates_of(training_class), _months(above))
    by_rows = any("programme" in column.fields for column in table.columns)
    taken = {name for index, column in enumerate(table.columns) if index not in days for name in column.fields}
    strays = iter(STRAYS)
    columns = [_without_long_form(column) for column in table.columns]
    for index in days:
        name = f"day_{places[index]}" if index in places else ""
        if columns[index].how == "profile":
            taken.update(columns[index].fields)
            continue
        if (name not in DAYS or name in taken) and (training_class or by_rows):
            name = next(strays, "")
        columns[index] = replace(columns[index], fields=(name,) if name else (), how="exact" if name else "")
        taken.add(name)
    return replace(table, columns=tuple(columns))


def _without_long_form(column: ColumnMatch) -> ColumnMatch:
    is_kept = column.how == "profile" or not LONG_FORM.intersection(column.fields)
    return column if is_kept else replace(column, fields=(), how="")


def dates_of(training_class: TrainingClass | None) -> list[date]:
    """The days of the class in their order."""
    if training_class is None:
        return []
    return list(ClassDay.objects.filter(training_class=training_class).order_by("date").values_list("date", flat=True))


def places_of(
    headings: Mapping[int, tuple[str, ...]], dates: Sequence[date], months: frozenset[int] = frozenset()
) -> dict[int, int]:
    """Which day of the class, from 1, each column is about; a column that may mean none, or two, is left out.

    Numbers count the meetings or are days of the calendar (`_on_calendar`); `months` are those named above the table,
    for days of the calendar of which the class meets in two months.
    """
    on_calendar = _on_calendar(headings, dates)
    found = {}
    for index, parts in headings.items():
        number = day_number(parts[-1])
        if number and not on_calendar:
            found[index] = number
            continue
        fitting = [place for place, day in enumerate(dates, 1) if _is(parts, number, day)]
        if len(fitting) > 1 and len(months) == 1:
            fitting = [place for place in fitting if dates[place - 1].month in months]
        if len(fitting) == 1:
            found[index] = fitting[0]
    return found


def _on_calendar(headings: Mapping[int, tuple[str, ...]], dates: Sequence[date]) -> bool:
    """Whether plain numbers are days of the month.

    Under "Tanggal" or the name of a month they are, unless they run from 1 and can count the meetings; under nothing of
    the kind they are where they do not run from 1 and the class meets on all of them.
    """
    numbers = [number for parts in headings.values() if (number := day_number(parts[-1]))]
    if not numbers or not dates:
        return False
    runs = numbers == list(range(1, len(numbers) + 1))
    meets = set(numbers) <= {day.day for day in dates}
    texts = [part for parts in headings.values() if day_number(parts[-1]) for part in parts]
    if any(map(_CALENDAR.search, texts)) or _months(texts):
        return not runs or meets or len(numbers) >= _WHOLE_MONTH
    return not runs and meets


def _is(parts: tuple[str, ...], number: int | None, day: date) -> bool:
    """Whether a heading means this day; year, and for a plain number the month, may be left out."""
    if number:
        named = _months(parts[:-1])
        return number == day.day and (not named or day.month in named)
    if found := _ISO.search(parts[-1]):
        return tuple(map(int, found.groups())) == (day.year, day.month, day.day)
    found = _PARTS.search(parts[-1])
    if not found:
        return False
    month = int(found[2]) if found[2].isdigit() else month_number(found[2])
    year = int(found[3]) if found[3] else None
    return (int(found[1]), month) == (day.day, day.month) and year in (None, day.year, day.year % 100)


def _months(texts: Sequence[str]) -> frozenset[int]:
    """The months that some texts name."""
    return frozenset(month for text in texts for word in _WORD.findall(text) if (month := month_number(word)))
