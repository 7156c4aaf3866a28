"""Date cells: real ones, serial numbers, and every way an Indonesian office writes a day."""

from collections.abc import Callable
from datetime import date, datetime

from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.text import cell_text, shown
from apps.registry.indonesian_dates import parse_date

_FIRST, _LAST = date(1900, 1, 2), date(2199, 12, 31)  # an empty Excel date is day 0 or 1 of January 1900


class DateCellWidget(CellWidget):
    """A day. `not_after` gives the last allowed one (later: date_future); `youngest` and `oldest` are ages in years.

    A year of two digits is 20xx up to and with this year plus `years_ahead`, else 19xx: give 0 for birth dates, and
    some years for dates that may lie ahead. `today` gives the present day.
    """

    memo = True

    def __init__(
        self,
        *,
        not_after: Callable[[], date] | None = None,
        youngest: int | None = None,
        oldest: int | None = None,
        years_ahead: int = 0,
        today: Callable[[], date] = localdate,
        coerce_to_string: bool = True,
    ):
        super().__init__(coerce_to_string)
        self.not_after, self.today = not_after, today
        self.youngest, self.oldest = youngest, oldest
        self.years_ahead = years_ahead
        self._certain = (date.max, date.min)

    def clean(self, value: Cell, row=None, **kwargs):
        # Limits move with the days, forwards only: what lay well within them once is right for the life of a process,
        # so that a date cell costs two comparisons and no look at the calendar.
        if type(value) is date and self._certain[0] <= value <= self._certain[1]:
            return value
        return super().clean(value, row, **kwargs)

    def read(self, value: Cell) -> date:
        day = self._day(value)
        if self._certain[0] <= day <= self._certain[1]:
            return day
        if self.not_after and day > (latest := self.not_after()):
            message = _("%(day)s is later than %(latest)s. Check the year.")
            raise CellError("date_future", message % {"day": f"{day:%d/%m/%Y}", "latest": f"{latest:%d/%m/%Y}"})
        if not _FIRST <= day <= _LAST:
            raise _invalid(value)
        self._refuse_implausible_age(day)
        self._certain = self._window()
        return day

    def render(self, value, obj=None, **kwargs):
        self._obj_deprecation_warning(obj)
        if value is None:
            return ""
        return f"{value:%d/%m/%Y}" if self.coerce_to_string else value

    def _day(self, value: Cell) -> date:
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        try:
            if isinstance(value, int | float) and not isinstance(value, bool):
                return parse_date(str(int(value)), latest_short_year=0)
            return parse_date(cell_text(value), latest_short_year=self.today().year + self.years_ahead)
        except (ValueError, OverflowError):
            raise _invalid(value) from None

    def _refuse_implausible_age(self, day: date) -> None:
        age = _age(day, self.today())
        if (self.youngest is not None and age < self.youngest) or (self.oldest is not None and age > self.oldest):
            message = _("The birth date %(day)s gives an age of %(age)d years. Check the year.")
            raise CellError("date_invalid", message % {"day": f"{day:%d/%m/%Y}", "age": age})

    def _window(self) -> tuple[date, date]:
        """The days certain to be right from now on; a year is taken off each end that an age limits."""
        today = self.today()
        last = min(self.not_after() if self.not_after else _LAST, _LAST)
        if self.youngest is not None:
            last = min(last, _years_before(today, self.youngest + 1))
        return _FIRST if self.oldest is None else _years_before(today, self.oldest - 1), last


def _age(born: date, today: date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def _years_before(day: date, years: int) -> date:
    return date(day.year - years, day.month, min(day.day, 28))


def _invalid(value: Cell) -> CellError:
    message = _("“%(value)s” is not a day. Write day, month and year, such as 31/12/2023.")
    return CellError("date_invalid", message % {"value": shown(value)})
