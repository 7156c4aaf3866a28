"""When a company owes its report of workers (WLKP): first after it is established, then every year (UU 7/1981)."""

from datetime import date, timedelta

FIRST_WITHIN = timedelta(days=30)  # calendar days (Pasal 6)


def first_due_on(established_on: date) -> date:
    """The last day of the first report: 30 calendar days after the company was established (Pasal 6)."""
    return established_on + FIRST_WITHIN


def next_due_on(reported_on: date) -> date:
    """One year after a report (Pasal 7); a 29 February falls due on 28 February."""
    try:
        return reported_on.replace(year=reported_on.year + 1)
    except ValueError:
        return date(reported_on.year + 1, 2, 28)


def days_overdue(due_on: date, today: date) -> int:
    """0 until the end of the day on which the report is due."""
    return max(0, (today - due_on).days)
