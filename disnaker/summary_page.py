"""The summary on screen: choose a period, read the figures, open the records behind them, print."""

from collections.abc import Callable
from datetime import date
from functools import wraps
from urllib.parse import urlencode

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import Max
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from apps.accounts.file_answer import PDF, XLSX, file_answer
from apps.placement.models import JobSeeker, Placement, Vacancy
from apps.placement.tables.late_reports import late_reports
from apps.placement.tables.reporting_companies import count_reports
from apps.registry.indonesian_dates import MONTHS
from apps.reporting.periods import Period, PeriodKind
from apps.reporting.table import FilledTable
from apps.training.models import TrainingClass
from disnaker.summaries import DESKS, FORMS, PLACEMENT_DESK, TRAINING_DESK, Summary, summarize
from disnaker.summary_files import file_name, summary_pdf, summary_title, summary_workbook, training_title
from disnaker.summary_links import Links
from disnaker.summary_screen import one_below_another, screen_table, side_by_side, stats, training_stats

PROGRAMMES = "programmes"


def for_desks(view):
    """Opens a page to whoever may see the part of one desk at least; the page shows the parts of their desks only."""

    @wraps(view)
    def guarded(request):
        if not desks_of(request.user):
            raise PermissionDenied
        return view(request)

    return guarded


def desks_of(user) -> list[str]:
    return [desk for desk, right in DESKS.items() if user.has_perm(right)]


@for_desks
def summary(request):
    """The part of the placement desk; that of the training desk where it is asked for, or is all that one may see."""
    if asked_desk(request) == TRAINING_DESK:
        return training_summary(request)
    if "year" in request.GET:
        return _to_chosen_period(request)
    made = summarize(asked_period(request))
    links = Links(request)
    form = asked_form(request, made)
    shows_programmes = request.GET.get("form") == PROGRAMMES
    shown = [form] if form else made.programmes if shows_programmes else made.sections
    screens = [screen_table(filled, links) for filled in shown]
    context = {
        **_frame(request, made),
        "title": summary_title(),
        "form": form.table if form else None,
        "chosen": request.GET.get("form", ""),
        "is_due": form is None or form in made.due_of([PLACEMENT_DESK]),
        "stats": stats(made, links),
        "bands": one_below_another(screens) if shows_programmes else side_by_side(screens),
        "breaches": [(breach.text, links.to(breach.records)) for breach in made.breaches],
        "gaps": [(gap.text, links.to(gap.records)) for gap in made.gaps],
        "may_close": made.period.kind == PeriodKind.MONTH and request.user.has_perm("reporting.change_month"),
        "late": [(report, links.to(report.records)) for report in late_reports(made.period)],
        "reports": count_reports(made.period),
    }
    return TemplateResponse(request, "admin/summary.html", context)


@for_desks
def training_summary(request):
    if not request.user.has_perm(DESKS[TRAINING_DESK]):
        raise PermissionDenied
    if "year" in request.GET:
        return _to_chosen_period(request)
    made = summarize(asked_period(request, newest_class))
    links = Links(request)
    screens = [screen_table(filled, links) for filled in made.training]
    context = {
        **_frame(request, made),
        "title": training_title(),
        "chosen": TRAINING_DESK,
        "stats": training_stats(made, links),
        # The recap is what most come for.
        "bands": side_by_side(sorted(screens, key=lambda screen: not screen.is_dense)),
        "breaches": [(breach.text, links.to(breach.records)) for breach in made.training_breaches],
    }
    return TemplateResponse(request, "admin/summary_training.html", context)


@for_desks
def summary_pdf_file(request):
    made, tables, desks = _printed(request)
    paper = summary_pdf(made, tables, printed_by=_name(request))
    return file_answer(paper, PDF, file_name(made, desks, "pdf"))


@for_desks
def summary_xlsx_file(request):
    made, tables, desks = _printed(request)
    book = summary_workbook(made, tables, printed_by=_name(request))
    return file_answer(book, XLSX, file_name(made, desks, "xlsx"))


def _frame(request, made: Summary) -> dict:
    """What the pages of all desks show."""
    return {
        **admin.site.each_context(request),
        "subtitle": made.period.label,
        "summary": made,
        "period": made.period,
        "kinds": _kinds(made.period),
        "parts": _parts(made.period),
        "desks": desks_of(request.user),
        "forms": FORMS,
    }


def asked_desk(request) -> str:
    """The desk whose part the address asks for. Raises PermissionDenied for one that they may not see."""
    form, desks = request.GET.get("form", ""), desks_of(request.user)
    desk = TRAINING_DESK if form == TRAINING_DESK else PLACEMENT_DESK if form else desks[0]
    if desk not in desks:
        raise PermissionDenied
    return desk


def asked_form(request, made: Summary) -> FilledTable | None:
    """The one form that the address asks for, or none. Raises Http404 for one that is none."""
    name = request.GET.get("form", "")
    if name in ("", PROGRAMMES):
        return None
    form = made.by_name.get(name)
    if form is None or not form.table.form:
        raise Http404(_("There is no such form."))
    return form


def _printed(request) -> tuple[Summary, list[FilledTable], list[str]]:
    """What the address asks for, else all that is due of their desks; with the desks that it tells of."""
    desk = asked_desk(request)
    made = summarize(asked_period(request, newest_class if desk == TRAINING_DESK else newest_posted))
    chosen = request.GET.get("form", "")
    if not chosen:
        desks = desks_of(request.user)
        return made, made.due_of(desks), desks
    if desk == TRAINING_DESK:
        return made, made.training, [desk]
    form = asked_form(request, made)
    return made, [form] if form else made.programmes, [desk]


def newest_posted() -> date | None:
    """The newest month in which the placement desk counts anything."""
    newest = [model.objects.aggregate(day=Max("posting_month"))["day"] for model in (Placement, Vacancy, JobSeeker)]
    return max((day for day in newest if day), default=None)


def newest_class() -> date | None:
    """The newest day on which a class ended."""
    return TrainingClass.objects.realised().aggregate(day=Max("ends_on"))["day"]


def asked_period(request, newest: Callable[[], date | None] = newest_posted) -> Period:
    """The one in the address, else the month of `newest`, else this one. Raises Http404 for one that is none."""
    if text := request.GET.get("period"):
        try:
            return Period.parse(text)
        except ValueError:
            raise Http404(_("There is no such period.")) from None
    return Period.containing(newest() or timezone.localdate())


def _to_chosen_period(request):
    """The form sends year and part apart; the address that is kept and shared holds both in one."""
    part, year = request.GET.get("part", ""), request.GET["year"].strip()
    try:
        period = Period.parse(f"{year}-{part}" if part else year)
    except ValueError:
        raise Http404(_("There is no such period.")) from None
    form = request.GET.get("form")
    query = urlencode({"period": str(period)} | ({"form": form} if form else {}))
    return redirect(f"{request.path}?{query}")


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
