"""What companies owe: every month a report of placements and one of vacancies, due early in the month after.

Only a booked report counts as received. One that waits to be checked is not owed any more; nobody is reminded of it.
"""

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.conf import settings
from django.db.models import Q, QuerySet, TextChoices
from django.utils import timezone
from django.utils.translation import pgettext_lazy

from apps.intake.choices import UploadState
from apps.intake.models import Upload
from apps.registry.months import months_after

PLACEMENTS, VACANCIES = "placement_report", "vacancy_report"
KINDS = (PLACEMENTS, VACANCIES)


class Standing(TextChoices):
    """Of one report of one month."""

    REPORTED = "reported", pgettext_lazy("report", "received")
    NIL = "nil", pgettext_lazy("report", "NIHIL")
    WAITING = "waiting", pgettext_lazy("report", "being checked")
    MISSING = "missing", pgettext_lazy("report", "not received")
    NOT_DUE = "not_due", pgettext_lazy("report", "not due yet")


@dataclass(slots=True)
class Mark:
    """How one report of one company stands; `upload` is the newest one, `received_on` the day of the first."""

    standing: Standing
    received_on: date | None = None
    is_late: bool = False
    is_revised: bool = False
    upload: int | None = None

    @property
    def is_owed(self) -> bool:
        return self.standing == Standing.MISSING


type Marks = dict[tuple[int, str, date], Mark]


def due_on(month: date) -> date:
    """The last day for the reports of `month`: settings.REPORTS_DUE_DAY of the month after."""
    following = months_after(month.replace(day=1), 1)
    last = calendar.monthrange(following.year, following.month)[1]
    return following.replace(day=min(settings.REPORTS_DUE_DAY, last))


def is_due(month: date, today: date) -> bool:
    return today > due_on(month)


def on_time(months: tuple[date, ...]) -> Q:
    """Uploads that came by the last day of their month's reports."""
    condition = Q(pk__in=())
    for month in months:
        midnight = timezone.make_aware(datetime.combine(due_on(month) + timedelta(days=1), time()))
        condition |= Q(period=month, uploaded_at__lt=midnight)
    return condition


def reports_arrived(months: tuple[date, ...], kinds: Iterable[str] = KINDS) -> QuerySet[Upload]:
    """Booked reports of these months, and those that still wait to be read, checked or booked."""
    gone = (UploadState.WITHDRAWN, UploadState.REFUSED)
    arrived = Upload.objects.filter(kind__in=kinds, period__in=months, company__isnull=False, same_as=None)
    return arrived.exclude(state__in=gone).order_by()


def marks_of(companies: list[int], months: tuple[date, ...], *, kinds: Iterable[str] = KINDS) -> Marks:
    """How the reports of these companies stand, in one query; those that nothing came of have no mark here."""
    found: Marks = {}
    arrived = reports_arrived(months, kinds).filter(company__in=companies).order_by("uploaded_at", "pk")
    facts = arrived.values_list("company", "kind", "period", "pk", "state", "is_nil", "uploaded_at")
    for company, kind, month, pk, state, is_nil, uploaded_at in facts:
        place = company, kind, month
        if state != UploadState.APPLIED:
            found.setdefault(place, Mark(Standing.WAITING, timezone.localdate(uploaded_at), upload=pk))
            continue
        standing = Standing.NIL if is_nil else Standing.REPORTED
        known = found.get(place)
        if known is None or known.standing == Standing.WAITING:
            day = timezone.localdate(uploaded_at)
            found[place] = Mark(standing, day, is_late=is_due(month, day), upload=pk)
        else:
            known.is_revised, known.upload = True, pk
            if standing == Standing.REPORTED:
                known.standing = standing
    return found


def mark_without_report(month: date, today: date, *, must_report: bool) -> Mark:
    return Mark(Standing.MISSING if must_report and is_due(month, today) else Standing.NOT_DUE)


def owed_reports(
    companies: list[int], months: tuple[date, ...], today: date, *, kinds: Iterable[str] = KINDS
) -> dict[int, list[tuple[date, str]]]:
    """By company, the `(month, kind)` that were due before `today` and never came, in order; those that owe any."""
    due = tuple(month for month in months if is_due(month, today))
    marks = marks_of(companies, due, kinds=kinds)
    owed = {
        company: [(month, kind) for month in due for kind in kinds if (company, kind, month) not in marks]
        for company in companies
    }
    return {company: reports for company, reports in owed.items() if reports}
