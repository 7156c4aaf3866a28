"""The performance of a year on screen, on paper and as a workbook."""

from dataclasses import replace

from django.contrib import admin
from django.contrib.auth.decorators import permission_required
from django.http import Http404
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from apps.accounts.file_answer import PDF, XLSX, file_answer
from apps.reporting.models import IndicatorValue, Target
from apps.reporting.paper_tables import tables_pdf
from apps.reporting.periods import Period, PeriodKind
from apps.reporting.workbook import tables_workbook
from disnaker.performance import PerformanceTable
from disnaker.summary_files import signer
from disnaker.summary_links import Links
from disnaker.summary_screen import screen_table

may_view = permission_required("reporting.view_indicator", raise_exception=True)


@may_view
def performance(request):
    period = asked_year(request)
    filled = PerformanceTable().fill(period)
    year = period.first_month.year
    context = {
        **admin.site.each_context(request),
        "title": _("Performance"),
        "subtitle": period.label,
        "period": period,
        "screen": replace(screen_table(filled, Links(request)), notes=[]),
        "notes": filled.notes,
        "wants_targets": not Target.objects.filter(year=year).exists(),
    }
    return TemplateResponse(request, "admin/performance.html", context)


@may_view
def performance_pdf(request):
    period = asked_year(request)
    return file_answer(tables_pdf(**_printed(request, period)), PDF, f"kinerja-{period}.pdf")


@may_view
def performance_xlsx(request):
    period = asked_year(request)
    return file_answer(tables_workbook(**_printed(request, period)), XLSX, f"kinerja-{period}.xlsx")


def asked_year(request) -> Period:
    """That in the address, else the newest with a value or a target. Raises Http404 for what is no year."""
    try:
        period = Period.parse(request.GET.get("year") or str(_newest_year()))
    except ValueError:
        period = None
    if period is None or period.kind != PeriodKind.YEAR:
        raise Http404(_("There is no such year."))
    return period


def _newest_year() -> int:
    newest = [
        model.objects.order_by("-year").values_list("year", flat=True).first() for model in (IndicatorValue, Target)
    ]
    return max((year for year in newest if year), default=timezone.localdate().year)


def _printed(request, period: Period) -> dict:
    return {
        "tables": [PerformanceTable().fill(period)],
        "title": _("Performance report"),
        "period": period,
        "remark": "",
        "signer": signer(period),
        "printed_by": request.user.get_full_name() or request.user.get_username(),
        "printed_at": timezone.now(),
    }
