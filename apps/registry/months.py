"""Reckoning in months."""

import calendar
from datetime import date


def months_after(day: date, months: int) -> date:
    """The same day `months` later; a day that month lacks becomes its last: 31 August + 6 is 28 or 29 February."""
    years, index = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, index + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
