"""Which period a summary page shows, and the choice of another."""

from collections.abc import Callable
from datetime import date
from urllib.parse import urlencode

from django.db.models import Max
from django.http import Http404
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _

from apps.placement.models import JobSeeker, Placement, Vacancy
from apps.registry.indonesian_dates import MONTHS
from apps.reporting.periods import Period, PeriodKind


def newest_posted() -> date | None:
    """The newest month in which the placement desk counts anything."""
    newest = [model.objects.aggregate(day=Max("posting_month"))["day"] for model in (Placement, Vacancy, JobSeeker)]
    return max((day for day in newest if day), default=None)


def asked_period(request, newest: Callable[[], date | None] = newest_posted) -> Period:
    """The one in the address, else the month of `newest`, else this one. Raises Http404 for one that is none."""
    if text := request.GET.get("period"):
        try:
            return Period.parse(text)
        except ValueError:
            raise Http404(_("There is no such period.")) from None
    return Period.containing(newest() or timezone.localdate())


def to_chosen_period(request):
    """The form sends year and part apart; the address that is kept and shared holds both in one."""
    part, year = request.GET.get("part", ""), request.GET["year"].strip()
    try:
        period = Period.parse(f"{year}-{part}" if part else year)
    except ValueError:
        raise Http404(_("There is no such period.")) from None
    form = request.GET.get("form")
    query = urlencode({"period": str(period)} | ({"form": form} if form else {}))
    return redirect(f"{request.path}?{query}")


def kinds(period: Period) -> list[tuple[str, Period, bool]]:
    """The same time as a month, a quarter, a semester, a year: label, period, whether it is the one shown."""
    labels = {
        PeriodKind.MONTH: _("Month"),
        PeriodKind.QUARTER: _("Quarter"),
        PeriodKind.SEMESTER: _("Semester"),
        PeriodKind.YEAR: _("Year"),
    }
    return [(label, Period.containing(period.last_month, kind), kind == period.kind) for kind, label in labels.items()]


def parts(period: Period) -> list[tuple[str, list[tuple[str, str, bool]]]]:
    """The parts of a year for the form: `(group, [(value, label, chosen)])`."""
    year = period.first_month.year
    groups = [
        (_("Months"), [(f"{number:02}", name) for number, name in enumerate(MONTHS, 1)]),
        (_("Quarters"), [(f"Q{n}", Period.parse(f"{year}-Q{n}").label.rpartition(" ")[0]) for n in range(1, 5)]),
        (_("Semesters"), [(f"S{n}", Period.parse(f"{year}-S{n}").label.rpartition(" ")[0]) for n in (1, 2)]),
        (_("Year"), [("", _("Whole year"))]),
    ]
    chosen = str(period).partition("-")[2]
    return [(group, [(value, label, value == chosen) for value, label in found]) for group, found in groups]
