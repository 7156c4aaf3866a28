"""The stretches of time that summaries are made of: a month, a quarter, a semester, a year."""

import calendar
import datetime
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from apps.registry.indonesian_dates import format_month

_ROMAN = ("I", "II", "III", "IV")
_WRITTEN = re.compile(r"(?P<year>(?:19|20|21)\d\d)(?:-(?:(?P<month>\d\d)|Q(?P<quarter>\d)|S(?P<semester>\d)))?")


class PeriodKind(StrEnum):
    MONTH = "month"
    QUARTER = "quarter"
    SEMESTER = "semester"
    YEAR = "year"

    @property
    def length(self) -> int:
        """In months."""
        return {"month": 1, "quarter": 3, "semester": 6, "year": 12}[self.value]

    @property
    def word(self) -> str:
        """As the forms say it: terdaftar pada bulan ini, triwulan ini, semester ini, tahun ini."""
        return {"month": "bulan", "quarter": "triwulan", "semester": "semester", "year": "tahun"}[self.value]


@dataclass(frozen=True, order=True)
class Period:
    """A period by its first month; written `2023-03`, `2023-Q1`, `2023-S1` or `2023`."""

    first_month: datetime.date
    kind: PeriodKind

    @classmethod
    def parse(cls, text: str) -> Self:
        """Raises ValueError for anything but the four ways of writing, years 1900 to 2199."""
        found = _WRITTEN.fullmatch(text.strip().upper())
        if not found:
            raise ValueError("not a period")
        for kind in (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.SEMESTER):
            if number := found[kind.value]:
                if not 1 <= int(number) <= 12 // kind.length:
                    raise ValueError("no such part of a year")
                return cls(datetime.date(int(found["year"]), (int(number) - 1) * kind.length + 1, 1), kind)
        return cls(datetime.date(int(found["year"]), 1, 1), PeriodKind.YEAR)

    @classmethod
    def containing(cls, day: datetime.date, kind: PeriodKind = PeriodKind.MONTH) -> Self:
        month = (day.month - 1) // kind.length * kind.length + 1
        return cls(datetime.date(day.year, month, 1), kind)

    def __str__(self) -> str:
        match self.kind:
            case PeriodKind.MONTH:
                return f"{self.first_month:%Y-%m}"
            case PeriodKind.QUARTER:
                return f"{self.first_month:%Y}-Q{self.number}"
            case PeriodKind.SEMESTER:
                return f"{self.first_month:%Y}-S{self.number}"
            case _:
                return f"{self.first_month:%Y}"

    @property
    def number(self) -> int:
        """Which one of its year, counted from 1."""
        return (self.first_month.month - 1) // self.kind.length + 1

    @property
    def label(self) -> str:
        """As the office's papers write it: Maret 2023, Triwulan I 2023, Semester I 2023, Tahun 2023."""
        match self.kind:
            case PeriodKind.MONTH:
                return format_month(self.first_month)
            case PeriodKind.QUARTER:
                return f"Triwulan {_ROMAN[self.number - 1]} {self.first_month.year}"
            case PeriodKind.SEMESTER:
                return f"Semester {_ROMAN[self.number - 1]} {self.first_month.year}"
            case _:
                return f"Tahun {self.first_month.year}"

    @property
    def months(self) -> tuple[datetime.date, ...]:
        """The first day of each month."""
        return tuple(_month_after(self.first_month, n) for n in range(self.kind.length))

    @property
    def last_month(self) -> datetime.date:
        return self.months[-1]

    @property
    def last_day(self) -> datetime.date:
        return self.last_month.replace(day=calendar.monthrange(self.last_month.year, self.last_month.month)[1])

    def previous(self) -> Self:
        return type(self)(_month_after(self.first_month, -self.kind.length), self.kind)

    def next(self) -> Self:
        return type(self)(_month_after(self.first_month, self.kind.length), self.kind)


def _month_after(month: datetime.date, months: int) -> datetime.date:
    years, index = divmod(month.month - 1 + months, 12)
    return datetime.date(month.year + years, index + 1, 1)
