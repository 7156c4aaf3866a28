"""The lists behind the summary that are not lists of the admin."""

from django.contrib import admin
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import FieldError, ValidationError
from django.core.paginator import Paginator
from django.http import Http404
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from apps.placement.models import JobSeeker, Vacancy
from apps.placement.tables.ipk_form import IpkForm
from apps.placement.tables.reporting_companies import (
    PLACEMENTS,
    VACANCIES,
    count_reports,
    kinds_reported,
    reporting_companies,
)
from apps.placement.tables.seeker_flows import OPENING, REMAINING, seekers_left_over
from apps.placement.tables.vacancy_ledger import VacancyLedger
from apps.placement.tables.vacancy_moves import EVERY_SIDE, vacancies_behind
from apps.reporting.choices import StockSource
from apps.reporting.models import Stock
from apps.reporting.periods import Period
from apps.reporting.table import TOTAL
from disnaker.summaries import FORMS
from disnaker.summary_period import asked_period

PAGE = 100
# What a list of job seekers behind a stock may be narrowed by.
NARROWED_BY = {
    "sex__exact", "age_band__exact", "ipk_code__exact", "ipk_code__in", "occupation_group__exact",
}  # fmt: skip


@permission_required(("placement.view_placement", "placement.view_vacancy"), raise_exception=True)
def vacancies(request):
    """The vacancies behind one figure, with the places of each; they come to the figure."""
    period = asked_period(request)
    move, side, row = (request.GET.get(name, "") for name in ("move", "side", "row"))
    form = _vacancy_form(request.GET.get("form", "ipk_4"))
    page = _page_number(request)
    try:
        keys = form.keys_of(row or TOTAL)
        behind = vacancies_behind(
            period, move=move, side=side, group=form.group, keys=keys, limit=PAGE, offset=(page - 1) * PAGE
        )
        column = next(c for c in form.worded(period).columns if c.key.startswith(f"{move}_"))
    except (KeyError, StopIteration):
        raise Http404(_("There is no such list.")) from None
    sides = form.sides | {EVERY_SIDE: _("Total")}
    context = {
        **admin.site.each_context(request),
        "title": _("Vacancies: %(column)s") % {"column": str(column.group).lower()},
        "subtitle": " · ".join([period.label, sides[side], _row_label(form, period, row)]),
        "period": period,
        "behind": behind,
        "has_entered_stock": _has_entered_stock(form, period),
        "may_open": admin.site.is_registered(Vacancy),
        "page": page,
        "pages": -(-behind.count // PAGE),
    }
    return TemplateResponse(request, "admin/summary_vacancies.html", context)


def _vacancy_form(name: str) -> VacancyLedger:
    for form in FORMS:
        if form.name == name and isinstance(form, VacancyLedger):
            return form
    raise Http404(_("There is no such form."))


def _row_label(form: IpkForm, period: Period, row: str) -> str:
    label = next((line.label for line in form.fill(period).rows if line.key == row), "") if row else ""
    return label or _("All")


def _has_entered_stock(form: IpkForm, period: Period) -> bool:
    """Whether the stocks of the form begin with what the office entered, which has no record."""
    entered = Stock.objects.filter(table=form.name, month__lte=period.last_month, source=StockSource.ENTERED)
    return entered.filter(number__gt=0).exists()


@permission_required(("placement.view_placement", "placement.view_jobseeker"), raise_exception=True)
def job_seekers(request):
    """The job seekers who were left over when a period began or ended."""
    period = asked_period(request)
    move = request.GET.get("move", "")
    months = {OPENING: period.first_month, REMAINING: period.next().first_month}
    if move not in months:
        raise Http404(_("There is no such list."))
    lookups = {
        name: value.split(",") if name.endswith("__in") else value
        for name, value in request.GET.items()
        if name in NARROWED_BY
    }
    try:
        found = seekers_left_over(months[move]).filter(**lookups).select_related("person", "education")
    except (FieldError, ValidationError, ValueError):
        raise Http404(_("There is no such list.")) from None
    page = Paginator(found.order_by("-pk"), PAGE).get_page(request.GET.get("page"))
    titles = {OPENING: _("Job seekers left over from before"), REMAINING: _("Job seekers left over at the end")}
    context = {
        **admin.site.each_context(request),
        "title": titles[move],
        "subtitle": period.label,
        "period": period,
        "page": page,
        "has_entered_stock": _has_entered_stock(FORMS[0], period),
        "may_open": admin.site.is_registered(JobSeeker),
    }
    return TemplateResponse(request, "admin/summary_job_seekers.html", context)


def _page_number(request) -> int:
    text = request.GET.get("page", "1")
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) < 7 else 1


@permission_required(("placement.view_placement", "registry.view_company"), raise_exception=True)
def companies(request):
    """Which companies reported in a period, and which have not."""
    period = asked_period(request)
    which = request.GET.get("which", "missing")
    found = reporting_companies(period).select_related("kelurahan__parent").order_by("name", "branch", "pk")
    counts = count_reports(period)
    if which != "all":
        found = found.filter(has_reported=which == "reported")
    page = Paginator(found, PAGE).get_page(request.GET.get("page"))
    kinds = kinds_reported(period, [company.pk for company in page.object_list])
    reports = {True: pgettext("report", "nil (NIHIL)"), False: pgettext("report", "booked"), None: ""}
    context = {
        **admin.site.each_context(request),
        "title": _("Reports of the companies"),
        "subtitle": period.label,
        "period": period,
        "which": which,
        "tabs": [
            ("missing", _("Not reported"), counts.missing),
            ("reported", _("Reported"), counts.reported),
            ("all", _("All"), counts.companies),
        ],
        "page": page,
        "rows": [
            (
                company,
                reports[kinds.get(company.pk, {}).get(PLACEMENTS)],
                reports[kinds.get(company.pk, {}).get(VACANCIES)],
            )
            for company in page.object_list
        ],
    }
    return TemplateResponse(request, "admin/summary_companies.html", context)
