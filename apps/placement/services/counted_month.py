"""The month that counts an event, for many days at once."""

from collections.abc import Iterable
from datetime import date, timedelta

from apps.reporting.models import Month


def closed_months() -> list[date]:
    """The first days of the months to which nothing new comes, and of which uploads change nothing."""
    return list(Month.objects.closed_to_events().values_list("first_day", flat=True))


def posting_months(days: Iterable[date]) -> dict[date, date]:
    """By the first day of each month among `days`: that month if it is open, else the next open one; one query."""
    closed = frozenset(closed_months())
    return {first: _next_open(first, closed) for first in {day.replace(day=1) for day in days}}


def months_after_closed() -> dict[date, date]:
    """By each closed month the open one that counts what comes to it late; one query."""
    closed = frozenset(closed_months())
    return {month: _next_open(month, closed) for month in closed}


def _next_open(month: date, closed: frozenset[date]) -> date:
    while month in closed:
        month = (month + timedelta(days=32)).replace(day=1)
    return month
