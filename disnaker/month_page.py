"""The months of a year, and one month: what was looked at, what was signed, and the acts that lead there."""

import datetime

from django.contrib import admin, messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Exists, OuterRef
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from apps.reporting.choices import FileKind, MonthState
from apps.reporting.models import Month, SignedFile, SignedSummary
from apps.reporting.periods import Period, PeriodKind
from disnaker.month_checks import Check, checks
from disnaker.month_closing import close_month, reopen_month
from disnaker.month_differences import differences
from disnaker.month_signing import WAITS, close_correction, open_correction
from disnaker.summaries import DESKS, recount
from disnaker.summary_links import Links

SEES, SUBMITS, SIGNS = "reporting.view_month", "reporting.change_month", "reporting.sign_month"
FIRST_YEAR, LAST_YEAR = 1990, 2199


@require_safe
@permission_required(SEES, raise_exception=True)
def months(request):
    """Twelve months with their states and what was signed of each."""
    year = _asked_year(request)
    first, last = datetime.date(year, 1, 1), datetime.date(year, 12, 1)
    states = dict(Month.objects.filter(first_day__range=(first, last)).values_list("first_day", "state"))
    signed: dict[datetime.date, list[SignedSummary]] = {}
    for one in (
        SignedSummary.objects.filter(month__first_day__range=(first, last)).without_tables().order_by("revision")
    ):
        signed.setdefault(one.month_id, []).append(one)
    this_month = localdate().replace(day=1)
    rows = [
        {
            "period": Period(month, PeriodKind.MONTH),
            "state": MonthState(states.get(month, MonthState.OPEN)),
            "signed": signed.get(month, []),
            "is_ahead": month > this_month,
        }
        for month in Period(first, PeriodKind.YEAR).months
    ]
    context = {**admin.site.each_context(request), "title": _("Months and signing"), "year": year, "rows": rows}
    return TemplateResponse(request, "admin/months.html", context)


def _asked_year(request) -> int:
    text = request.GET.get("year", "").strip() or str(localdate().year)
    if not text.isascii() or not text.isdigit() or not FIRST_YEAR <= int(text) <= LAST_YEAR:
        raise Http404(_("There is no such year."))
    return int(text)


def asked_month(text: str) -> Period:
    """The month written so. Raises Http404 for anything else."""
    try:
        period = Period.parse(text)
    except ValueError:
        raise Http404(_("There is no such month.")) from None
    if period.kind != PeriodKind.MONTH:
        raise Http404(_("There is no such month."))
    return period


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required(SEES, raise_exception=True)
def month(request, period: str):
    asked = asked_month(period)
    if request.method == "POST":
        return _act(request, asked)
    made = recount(asked)
    links = Links(request)
    looked_at = checks(made, links) if made.state != MonthState.SIGNED else []
    signed = list(asked_summaries(asked))
    context = {
        **admin.site.each_context(request),
        "title": asked.label,
        "period": asked,
        "state": made.state,
        "checks": looked_at,
        "is_stopped": is_stopped(looked_at),
        "signed": signed,
        "differences": differences(signed[0], made, links) if signed else [],
        "may_submit": request.user.has_perm(SUBMITS),
        "may_sign": request.user.has_perm(SIGNS),
        "sees_packet": sees_packet(request.user),
        "waits": made.state in WAITS,
    }
    return TemplateResponse(request, "admin/month.html", context)


def asked_summaries(period: Period):
    """The signed summaries of a month, the one in force first, and whether each `is_certified`."""
    certified = SignedFile.objects.filter(summary=OuterRef("pk"), kind=FileKind.CERTIFIED)
    found = SignedSummary.objects.filter(month=period.first_month).annotate(is_certified=Exists(certified))
    return found.order_by("-revision")


def is_stopped(looked_at: list[Check]) -> bool:
    return any(check.stops and check.found for check in looked_at)


def sees_packet(user) -> bool:
    """The packet tells of all three desks."""
    return user.has_perms(("reporting.view_signedsummary", *DESKS.values()))


ACTS = {
    "submit": (SUBMITS, close_month, lambda: _("%(month)s is submitted; what it left over opens the next month.")),
    "reopen": (SUBMITS, reopen_month, lambda: _("%(month)s is open again.")),
    "correct": (SIGNS, open_correction, lambda: _("%(month)s is open for a correction. Its signed summary stays.")),
    "leave": (SIGNS, close_correction, lambda: _("%(month)s is signed as before; nothing was changed.")),
}


def _act(request, period: Period):
    right, act, said = ACTS.get(request.POST.get("act", ""), (None, None, None))
    if act is None:
        raise Http404(_("There is no such act."))
    if not request.user.has_perm(right):
        raise PermissionDenied
    try:
        act(month=period.first_month)
    except ValidationError as error:
        for sentence in error.messages:
            messages.error(request, sentence)
    else:
        messages.success(request, said() % {"month": period.label})
    return redirect(reverse("month", args=(str(period),)))
