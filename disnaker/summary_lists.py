"""The lists behind the summary that are not lists of the admin."""

from django.contrib import admin
from django.contrib.auth.decorators import permission_required
from django.core.paginator import Paginator
from django.http import Http404
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from apps.placement.models import Vacancy
from apps.placement.tables.reporting_companies import (
    PLACEMENTS,
    VACANCIES,
    count_reports,
    kinds_reported,
    reporting_companies,
)
from apps.placement.tables.vacancies_by_education import VacanciesByEducation
from apps.placement.tables.vacancy_moves import NOT_STATED, vacancies_behind
from apps.registry.models import EducationLevel
from apps.reporting.table import TOTAL
from disnaker.summary_page import asked_period

PAGE = 100


@permission_required(("placement.view_placement", "placement.view_vacancy"), raise_exception=True)
def vacancies(request):
    """The vacancies behind one figure, with the places of each; they come to the figure."""
    period = asked_period(request)
    move, side, education = (request.GET.get(name, "") for name in ("move", "side", "education"))
    page = _page_number(request)
    try:
        behind = vacancies_behind(
            period, move=move, side=side, education=education or TOTAL, limit=PAGE, offset=(page - 1) * PAGE
        )
        column = next(c for c in VacanciesByEducation.columns if c.key == f"{move}_{side}")
    except (KeyError, StopIteration):
        raise Http404(_("There is no such list.")) from None
    context = {
        **admin.site.each_context(request),
        "title": _("Vacancies: %(column)s") % {"column": str(column.group).lower()},
        "subtitle": " · ".join([period.label, str(column.title), _education(education)]),
        "period": period,
        "behind": behind,
        "may_open": admin.site.is_registered(Vacancy),
        "page": page,
        "pages": -(-behind.count // PAGE),
    }
    return TemplateResponse(request, "admin/summary_vacancies.html", context)


def _education(code: str) -> str:
    if code == NOT_STATED:
        return _("Education not stated")
    level = EducationLevel.objects.filter(pk=code).first()
    return level.name if level else _("All education levels")


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
