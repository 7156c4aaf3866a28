"""A month is submitted when its figures agree, and opened again as long as nothing rests on them.

Submitting keeps what every form has left over as the stock with which the next month opens.
"""

import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max, Min
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.placement.models import JobSeeker, Vacancy
from apps.registry.indonesian_dates import format_month
from apps.reporting.choices import MonthState, StockSource
from apps.reporting.lines import Finding
from apps.reporting.models import Month, Stock
from apps.reporting.opening import StockTable
from apps.reporting.periods import Period, PeriodKind
from disnaker.summaries import FORMS, OF_DESK, Summary, recount

STOCK_FORMS = tuple(form for form in FORMS if isinstance(form, StockTable))


@transaction.atomic
def close_month(*, month: datetime.date) -> Month:
    """Close an open month and keep its stocks. ValidationError with the sentences that speak against it."""
    row, _made = Month.objects.get_or_create(first_day=month)
    row = Month.objects.select_for_update().get(pk=row.pk)
    if row.state != MonthState.OPEN:
        raise ValidationError(_("%(month)s is closed already.") % {"month": format_month(month)})
    summary = recount(Period(month, PeriodKind.MONTH))
    if against := objections(summary):
        raise ValidationError([finding.text for finding in against])
    row.state = MonthState.SUBMITTED
    row.save()
    keep_stock(summary)
    return row


def keep_stock(summary: Summary) -> None:
    """What the month has left over opens the next one."""
    following = summary.period.next().first_month
    for table in STOCK_FORMS:
        table.write_stock(following, table.closing(summary.by_name[table.name]), StockSource.KEPT)


@transaction.atomic
def reopen_month(*, month: datetime.date) -> Month:
    """Open a submitted month; the stocks that it left to the next go. ValidationError where it must stay closed."""
    row = Month.objects.select_for_update().filter(first_day=month).first()
    if row is None or row.state == MonthState.OPEN:
        raise ValidationError(_("%(month)s is open already.") % {"month": format_month(month)})
    if row.state != MonthState.SUBMITTED:
        raise ValidationError(
            _("A signed month stays closed. The head of office may open it for a correction (ralat).")
        )
    later = Month.objects.filter(first_day__gt=month).exclude(state=MonthState.OPEN).order_by("first_day").first()
    if later:
        raise ValidationError(
            _("%(later)s rests on the figures of this month. Open %(later)s again first.")
            % {"later": format_month(later.first_day)}
        )
    row.state = MonthState.OPEN
    row.save()
    following = Period(month, PeriodKind.MONTH).next().first_month
    Stock.objects.filter(month=following, source=StockSource.KEPT).delete()
    return row


def objections(summary: Summary) -> list[Finding]:
    """What speaks against closing a month: figures of any desk that cannot be true, and months before it still open."""
    of_desks = (breach for desk in OF_DESK for breach in summary.breaches_of(desk))
    month = summary.period.first_month
    return [
        *_not_over(summary.period), *_open_before(month), *_broken_chain(summary), *summary.breaches, *of_desks,
    ]  # fmt: skip


def _not_over(period: Period) -> list[Finding]:
    """Events of the days to come would have no month of their own."""
    if period.last_day < localdate():
        return []
    return [Finding(_("%(month)s has not ended yet. Submit it once its last day is over.") % {"month": period.label})]


def _open_before(month: datetime.date) -> list[Finding]:
    """An event that came to an earlier month later on would be missing from the stock kept here."""
    first = _first_month()
    if first is None or first >= month:
        return []
    closed = set(Month.objects.exclude(state=MonthState.OPEN).values_list("first_day", flat=True))
    period = Period(first, PeriodKind.MONTH)
    while period.first_month < month:
        if period.first_month not in closed:
            text = _("%(earlier)s is still open. Close the months in their order.")
            return [Finding(text % {"earlier": format_month(period.first_month)})]
        period = period.next()
    return []


def _first_month() -> datetime.date | None:
    """The month from which the figures run: that of the newest stock, else the first that counts anything."""
    newest = Stock.objects.aggregate(newest=Max("month"))["newest"]
    if newest:
        return newest
    firsts = (model.objects.aggregate(first=Min("posting_month"))["first"] for model in (JobSeeker, Vacancy))
    return min((first for first in firsts if first), default=None)


def _broken_chain(summary: Summary) -> list[Finding]:
    """The stock kept for this month must still be what the month before, counted anew, has left over."""
    before = summary.period.previous()
    kept = Stock.objects.filter(month=summary.period.first_month, source=StockSource.KEPT, number__gt=0)
    known: dict[str, dict] = {}
    for table, row, column, number in kept.values_list("table", "row", "column", "number"):
        known.setdefault(table, {})[row, column] = number
    return [
        Finding(
            _("%(form)s: records that %(month)s counts changed after it was closed. Open it again and close it anew.")
            % {"form": table.sheet_title, "month": before.label}
        )
        for table in STOCK_FORMS
        if table.name in known and table.closing(table.fill(before)) != known[table.name]
    ]
