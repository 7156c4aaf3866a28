"""How job seekers come and go, in SQL: what forms IPK III/1 to III/3 sum, and the records behind a stock."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from django.db import connection
from django.db.models import Q, QuerySet

from apps.placement.choices import SeekerState
from apps.placement.models import JobSeeker
from apps.placement.tables.placed import posted_in
from apps.reporting.lines import Finding, Records
from apps.reporting.periods import Period

SIDES = {"L": "L", "P": "P"}
OPENING, REGISTERED, PLACED, REMOVED, REMAINING = MOVES = ("opening", "registered", "placed", "removed", "remaining")

# A registration counts in its posting month, its end in another; what lies before the period comes to its opening.
# The last two columns tell of what happened before the month that counts it: that month, and the true date.
STATEMENT = """
SELECT {key}, sex, CASE WHEN posting_month >= %(first)s THEN 'registered' ELSE 'opening' END, count(*),
       CASE WHEN registered_on < posting_month AND posting_month >= %(first)s THEN posting_month END,
       CASE WHEN registered_on < posting_month AND posting_month >= %(first)s THEN registered_on END
FROM placement_jobseeker WHERE posting_month BETWEEN %(since)s AND %(last)s
GROUP BY 1, 2, 3, 5, 6
UNION ALL
SELECT {key}, sex, CASE WHEN ended_month >= %(first)s THEN state ELSE 'opening' END,
       CASE WHEN ended_month >= %(first)s THEN count(*) ELSE -count(*) END,
       CASE WHEN ended_on < ended_month AND ended_month >= %(first)s THEN ended_month END,
       CASE WHEN ended_on < ended_month AND ended_month >= %(first)s THEN ended_on END
FROM placement_jobseeker WHERE ended_month BETWEEN %(since)s AND %(last)s
GROUP BY 1, 2, 3, ended_month >= %(first)s, 5, 6
"""
LINES = {REGISTERED: ("2", "tanggal daftar"), PLACED: ("3", "TMT"), REMOVED: ("4", "tanggal penghapusan")}
DATES_NAMED = 6


@dataclass(frozen=True, slots=True)
class Flow:
    """Job seekers of one kind; the move is "opening" for what happened before the period, `day` that of late ones."""

    key: str
    sex: str
    move: str
    number: int
    month: datetime.date | None
    day: datetime.date | None


def seeker_flows(key: str, period: Period, since: datetime.date) -> list[Flow]:
    """What happened from `since` to the end of the period, by the column `key` of a registration and by sex."""
    values = {"since": since, "first": period.first_month, "last": period.last_month}
    with connection.cursor() as cursor:
        cursor.execute(STATEMENT.format(key=key), values)
        return [Flow(*row) for row in cursor.fetchall()]


def late_seekers(flows: Iterable[Flow]) -> list[Finding]:
    """Laporan susulan: events of closed months that are counted in this period, with their true dates."""
    late: dict[tuple, dict[datetime.date, int]] = {}
    for flow in flows:
        if flow.day:
            days = late.setdefault((flow.month, flow.move), {})
            days[flow.day] = days.get(flow.day, 0) + flow.number
    return [_late(month, move, sorted(days.items())) for (month, move), days in sorted(late.items())]


def _late(month: datetime.date, move: str, days: list[tuple[datetime.date, int]]) -> Finding:
    line, word = LINES[move]
    named = [f"{day:%d-%m-%Y}" + (f" ({number} orang)" if number > 1 else "") for day, number in days[:DATES_NAMED]]
    if len(days) > DATES_NAMED:
        named.append("…")
    lookups = flow_lookups(Period.containing(month), move) | {
        ("registered_on__lt" if move == REGISTERED else "ended_on__lt"): month.isoformat()
    }
    number = sum(number for _day, number in days)
    text = f"Baris {line}: {number} orang laporan susulan ({word} {', '.join(named)})."
    return Finding(text, Records("placement.jobseeker", lookups))


def flow_lookups(period: Period, move: str) -> dict[str, str]:
    """The look-ups that pick the job seekers of a flow: registered, placed, removed."""
    if move == REGISTERED:
        return posted_in(period)
    return {
        "ended_month__gte": period.first_month.isoformat(),
        "ended_month__lte": period.last_month.isoformat(),
        "state__exact": SeekerState(move).value,
    }


def seeker_records(period: Period, move: str, side: str, lookups: dict[str, str]) -> Records:
    """The list behind a figure; a stock has a list of its own, since its records have ended in the meantime."""
    if side in SIDES:
        lookups = lookups | {"sex__exact": side}
    if move in (OPENING, REMAINING):
        return Records("placement.jobseeker", {"period": str(period), "move": move} | lookups)
    return Records("placement.jobseeker", flow_lookups(period, move) | lookups)


def seekers_left_over(before: datetime.date) -> QuerySet[JobSeeker]:
    """Registered before the month `before` and not ended by then."""
    return JobSeeker.objects.filter(posting_month__lt=before).filter(Q(ended_month=None) | Q(ended_month__gte=before))
