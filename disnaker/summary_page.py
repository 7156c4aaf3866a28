"""The summary on screen: choose a period, read the figures, open the records behind them, print."""

from functools import wraps

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from apps.accounts.file_answer import PDF, XLSX, file_answer
from apps.placement.tables.late_reports import late_reports
from apps.placement.tables.reporting_companies import count_reports
from apps.reporting.periods import PeriodKind
from apps.reporting.table import FilledTable
from disnaker.summaries import DESKS, FORMS, PLACEMENT_DESK, Summary, summarize
from disnaker.summary_alone import table_alone
from disnaker.summary_desks import PARTS, DeskPart
from disnaker.summary_files import file_name, summary_pdf, summary_title, summary_workbook
from disnaker.summary_links import Links
from disnaker.summary_period import asked_period, kinds, newest_posted, parts, to_chosen_period
from disnaker.summary_screen import one_below_another, screen_table, side_by_side, stats

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
    """The part of the placement desk; that of another where it is asked for, or is all that one may see."""
    if part := PARTS.get(asked_desk(request)):
        return _desk_summary(request, part)
    if "year" in request.GET:
        return to_chosen_period(request)
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
        "sees_month": made.period.kind == PeriodKind.MONTH and request.user.has_perm("reporting.view_month"),
        "late": [(report, links.to(report.records)) for report in late_reports(made.period)],
        "reports": count_reports(made.period),
    }
    return TemplateResponse(request, "admin/summary.html", context)


def desk_summary(desk: str):
    """The page of a desk that has a part of the packet beside that of placement."""

    @for_desks
    def view(request):
        return _desk_summary(request, PARTS[desk])

    return view


def _desk_summary(request, part: DeskPart):
    if not request.user.has_perm(DESKS[part.desk]):
        raise PermissionDenied
    if "year" in request.GET:
        return to_chosen_period(request)
    made = summarize(asked_period(request, part.newest))
    links = Links(request)
    screens = [screen_table(filled, links) for filled in made.of_desk(part.desk)]
    context = {
        **_frame(request, made),
        "title": part.title,
        "chosen": part.desk,
        "part": part,
        "is_empty": part.is_empty(made),
        "stats": part.stats(made, links),
        # The densest table is what most come for.
        "bands": part.arranged(sorted(screens, key=lambda screen: not screen.is_dense)),
        "breaches": [(breach.text, links.to(breach.records)) for breach in made.breaches_of(part.desk)],
    }
    return TemplateResponse(request, "admin/summary_desk.html", context)


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
        "kinds": kinds(made.period),
        "parts": parts(made.period),
        "desks": desks_of(request.user),
        "forms": FORMS,
        "prints_alone": True,
    }


def asked_desk(request) -> str:
    """The desk whose part the address asks for. Raises PermissionDenied for one that they may not see."""
    form, desks = request.GET.get("form", ""), desks_of(request.user)
    desk = form if form in PARTS else PLACEMENT_DESK if form else desks[0]
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
    if name := request.GET.get("table"):
        made = summarize(asked_period(request))
        table, its_desk = table_alone(made, name, desks_of(request.user))
        return made, [table], [its_desk]
    desk = asked_desk(request)
    part = PARTS.get(desk)
    made = summarize(asked_period(request, part.newest if part else newest_posted))
    chosen = request.GET.get("form", "")
    if not chosen:
        desks = desks_of(request.user)
        return made, made.due_of(desks), desks
    if part:
        return made, made.of_desk(desk), [desk]
    form = asked_form(request, made)
    return made, [form] if form else made.programmes, [desk]


def _name(request) -> str:
    return request.user.get_full_name() or request.user.get_username()
