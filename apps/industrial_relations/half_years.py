"""Half-years, each named by its first day: 1 January or 1 July."""

from datetime import date, timedelta

from apps.registry.months import months_after
from apps.reporting.periods import Period, PeriodKind


def last_half_year(today: date) -> date:
    """The first day of the half-year that ended last."""
    return date(today.year, 1, 1) if today.month > 6 else date(today.year - 1, 7, 1)


def half_year_end(half_year: date) -> date:
    return months_after(half_year, 6) - timedelta(days=1)


def half_year_label(half_year: date) -> str:
    """ "Semester I 2023"."""
    return Period.containing(half_year, PeriodKind.SEMESTER).label
