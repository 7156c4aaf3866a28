"""What the review of an upload says of closed months: which rows change nothing there, and which are counted later."""

from collections.abc import Iterable
from datetime import date

from django.utils.translation import ngettext

from apps.placement.services.counted_month import months_after_closed
from apps.registry.indonesian_dates import format_month
from apps.reporting.choices import MonthState
from apps.reporting.models import Month


def closed_month_remarks(
    *, standing: Iterable[tuple[date, int]] = (), arriving: Iterable[tuple[date, int]] = ()
) -> tuple[str, ...]:
    """Sentences of closed months only; both give `(month, number of rows)`.

    `standing` rows differ from what the month counts of a known record, `arriving` ones are new and belong to it.
    """
    standing, arriving = sorted(standing), sorted(arriving)
    if not standing and not arriving:
        return ()
    later = months_after_closed()
    submitted = set(Month.objects.filter(state=MonthState.SUBMITTED).values_list("first_day", flat=True))
    return (
        *(_standing(month, rows, month in submitted) for month, rows in standing if month in later),
        *(_arriving(month, rows, later[month]) for month, rows in arriving if month in later),
    )


def _standing(month: date, rows: int, is_submitted: bool) -> str:
    if is_submitted:
        sentence = ngettext(
            "%(month)s is closed: %(rows)d row leaves its figures as they are. Open the month again first if it is to "
            "change them.",
            "%(month)s is closed: %(rows)d rows leave its figures as they are. Open the month again first if they are "
            "to change them.",
            rows,
        )
    else:
        sentence = ngettext(
            "%(month)s is signed: %(rows)d row leaves its figures as they are. Ask the head of office for a correction "
            "(ralat) if it is to change them.",
            "%(month)s is signed: %(rows)d rows leave its figures as they are. Ask the head of office for a correction "
            "(ralat) if they are to change them.",
            rows,
        )
    return sentence % {"month": format_month(month), "rows": rows}


def _arriving(month: date, rows: int, later: date) -> str:
    sentence = ngettext(
        "%(month)s is closed: %(rows)d new row is counted in %(later)s, as a late report.",
        "%(month)s is closed: %(rows)d new rows are counted in %(later)s, as late reports.",
        rows,
    )
    return sentence % {"month": format_month(month), "rows": rows, "later": format_month(later)}
