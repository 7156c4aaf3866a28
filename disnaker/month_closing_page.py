"""Closing a month, and opening it again: what speaks against it, and the button."""

from django.contrib import admin, messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from apps.reporting.choices import MonthState
from apps.reporting.periods import Period, PeriodKind
from disnaker.month_closing import close_month, objections, reopen_month
from disnaker.summaries import summarize
from disnaker.summary_links import Links
from disnaker.summary_period import asked_period


@require_http_methods(["GET", "POST"])
@permission_required(("placement.view_placement", "reporting.change_month"), raise_exception=True)
def month_closing(request):
    period = asked_period(request)
    if period.kind != PeriodKind.MONTH:
        raise Http404(_("Only a month is closed."))
    if request.method == "POST" and _done(request, period):
        return redirect(reverse("summary", query={"period": str(period)}))
    made = summarize(period)
    links = Links(request)
    is_open = made.state == MonthState.OPEN
    context = {
        **admin.site.each_context(request),
        "title": (_("Close %(month)s") if is_open else _("Open %(month)s again")) % {"month": period.label},
        "period": period,
        "summary": made,
        "is_open": is_open,
        "objections": [(one.text, links.to(one.records)) for one in objections(made)] if is_open else [],
        "gaps": [(gap.text, links.to(gap.records)) for gap in made.gaps] if is_open else [],
    }
    return TemplateResponse(request, "admin/month_closing.html", context)


def _done(request, period: Period) -> bool:
    """Whether the wish was carried out; where it was not, a message says why."""
    try:
        if "reopen" in request.POST:
            reopen_month(month=period.first_month)
            messages.success(request, _("%(month)s is open again.") % {"month": period.label})
        else:
            close_month(month=period.first_month)
            messages.success(
                request,
                _("%(month)s is closed; what it left over opens %(next)s.")
                % {"month": period.label, "next": period.next().label},
            )
    except ValidationError as error:
        for sentence in error.messages:
            messages.error(request, sentence)
        return False
    return True
