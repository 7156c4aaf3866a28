"""The summary on screen: choose a period, read the figures, open the records behind them, print."""

from urllib.parse import quote

from django.contrib import admin
from django.contrib.auth.decorators import permission_required
from django.db.models import Max
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from apps.placement.models import JobSeeker, Placement, Vacancy
from apps.placement.tables.late_reports import late_reports
from apps.placement.tables.reporting_companies import count_reports
from apps.registry.indonesian_dates import MONTHS
from apps.reporting.periods import Period, PeriodKind
from apps.reporting.table import FilledTable
from disnaker.summaries import Summary, summarize
from disnaker.summary_files import file_name, summary_pdf, summary_title, summary_workbook
from disnaker.summary_links import Links
from disnaker.summary_screen import one_below_another, screen_table, side_by_side, stats

PROGRAMMES = "programmes"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
may_see = permission_required("placement.view_placement", raise_exception=True)


@may_see
def summary(request):
    if "year" in request.GET:
        return _to_chosen_period(request)
    period = asked_period(request)
    made = summarize(period)
    links = Links(request)
    form = asked_form(request, made)
    shows_programmes = request.GET.get("form") == PROGRAMMES
    shown = [form] if form else made.programmes if shows_programmes else made.sections
    screens = [screen_table(filled, links) for filled in shown]
    context = {
        **admin.site.each_context(request),
        "title": summary_title(),
        "subtitle": period.label,
        "summary": made,
        "period": period,
        "form": form.table if form else None,
        "chosen": request.GET.get("form", ""),
        "forms": [filled.table for filled in made.forms],
        "is_due": form is None or form in made.due,
        "kinds": _kinds(period),
        "parts": _parts(period),
        "stats": stats(made, links),
        "bands": one_below_another(screens) if shows_programmes else side_by_side(screens),
        "breaches": [(breach.text, links.to(breach.records)) for breach in made.breaches],
        "gaps": [(gap.text, links.to(gap.records)) for gap in made.gaps],
        "may_close": period.kind == PeriodKind.MONTH and request.user.has_perm("reporting.change_month"),
        "late": [(report, links.to(report.records)) for report in late_reports(period)],
        "reports": count_reports(period),
    }
    return TemplateResponse(request, "admin/summary.html", context)


@may_see
def summary_pdf_file(request):
    made = summarize(asked_period(request))
    tables = _printed(request, made)
    return _download(summary_pdf(made, tables, printed_by=_name(request)), "application/pdf", file_name(made, "pdf"))


@may_see
def summary_xlsx_file(request):
    made = summarize(asked_period(request))
    tables = _printed(request, made)
    return _download(summary_workbook(made, tables, printed_by=_name(request)), XLSX, file_name(made, "xlsx"))


def asked_form(request, made: Summary) -> FilledTable | None:
    """The one form that the address asks for, or none. Raises Http404 for one that is none."""
    name = request.GET.get("form", "")
    if name in ("", PROGRAMMES):
        return None
    form = made.by_name.get(name)
    if form is None or not form.table.form:
        raise Http404(_("There is no such form."))
    return form


def _printed(request, made: Summary) -> list[FilledTable]:
    """The form or the programmes asked for, else all that is due for the period."""
    form = asked_form(request, made)
    if request.GET.get("form") == PROGRAMMES:
        return made.programmes
    return [form] if form else made.due


def asked_period(request) -> Period:
    """The one in the address, else the newest month that counts anything. Raises Http404 for one that is none."""
    if text := request.GET.get("period"):
        try:
            return Period.parse(text)
        except ValueError:
            raise Http404(_("There is no such period.")) from None
    newest = Placement.objects.aggregate(placed=Max("posting_month"))["placed"]
    wanted = Vacancy.objects.aggregate(wanted=Max("posting_month"))["wanted"]
    looking = JobSeeker.objects.aggregate(looking=Max("posting_month"))["looking"]
    return Period.containing(max((day for day in (newest, wanted, looking) if day), default=timezone.localdate()))


def _to_chosen_period(request):
    """The form sends year and part apart; the address that is kept and shared holds both in one."""
    part, year = request.GET.get("part", ""), request.GET["year"].strip()
    try:
        period = Period.parse(f"{year}-{part}" if part else year)
    except ValueError:
        raise Http404(_("There is no such period.")) from None
    form = request.GET.get("form")
    return redirect(reverse("summary", query={"period": str(period)} | ({"form": form} if form else {})))


def _kinds(period: Period) -> list[tuple[str, Period, bool]]:
    """The same time as a month, a quarter, a semester, a year: label, period, whether it is the one shown."""
    labels = {
        PeriodKind.MONTH: _("Month"),
        PeriodKind.QUARTER: _("Quarter"),
        PeriodKind.SEMESTER: _("Semester"),
        PeriodKind.YEAR: _("Year"),
    }
    return [(label, Period.containing(period.last_month, kind), kind == period.kind) for kind, label in labels.items()]


def _parts(period: Period) -> list[tuple[str, list[tuple[str, str, bool]]]]:
    """The parts of a year for the form: `(group, [(value, label, chosen)])`."""
    year = period.first_month.year
    groups = [
        (_("Months"), [(f"{number:02}", name) for number, name in enumerate(MONTHS, 1)]),
        (_("Quarters"), [(f"Q{n}", Period.parse(f"{year}-Q{n}").label.rpartition(" ")[0]) for n in range(1, 5)]),
        (_("Semesters"), [(f"S{n}", Period.parse(f"{year}-S{n}").label.rpartition(" ")[0]) for n in (1, 2)]),
        (_("Year"), [("", _("Whole year"))]),
    ]
    chosen = str(period).partition("-")[2]
    return [(group, [(value, label, value == chosen) for value, label in parts]) for group, parts in groups]


def _name(request) -> str:
    return request.user.get_full_name() or request.user.get_username()


def _download(content: bytes, content_type: str, name: str) -> HttpResponse:
    return HttpResponse(
        content,
        content_type=content_type,
        headers={
            "Content-Disposition": f"attachment; filename*=UTF-8''{quote(name)}",
            "Cache-Control": "private, no-store",
        },
    )
