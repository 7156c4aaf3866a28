"""Who has reported: the board on screen and as a workbook."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from django.contrib import admin, messages
from django.contrib.auth.decorators import permission_required
from django.core.paginator import Paginator
from django.http import FileResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.timezone import localdate, localtime
from django.utils.translation import gettext as _

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.accounts.file_answer import XLSX
from apps.placement.admin.board_form import BoardForm
from apps.placement.choices import BoardAnswer
from apps.placement.reporting_duty import PLACEMENTS, VACANCIES
from apps.placement.services.reminding import LATELY, answer_by_default
from apps.placement.tables.board_workbook import board_workbook
from apps.placement.tables.reporting_board import Question, board_rows, companies_asked, month_totals
from apps.registry.indonesian_dates import SHORT_MONTHS

PAGE = 50
MOST_COMPANIES = 20_000
may_see = permission_required(("placement.view_placement", "registry.view_company"), raise_exception=True)


@may_see
def reporting_board(request):
    today = localdate()
    form = BoardForm(request.GET, today=today)
    question = form.question()
    asked = companies_asked(question).order_by("name", "pk")
    page = Paginator(asked, PAGE).get_page(request.GET.get("page"))
    totals = month_totals(question)
    context = {
        **admin.site.each_context(request),
        "title": _("Who has reported"),
        "form": form,
        "question": question,
        "is_narrowed": any((question.size, question.district, question.section)) or question.state != "active",
        "heads": [(month, SHORT_MONTHS[month.month - 1], [(kind, LETTERS[kind]) for kind in question.kinds])
                  for month in question.months],
        "page": page,
        "rows": board_rows(list(page.object_list), question),
        "sums": _sums(question, totals),
        "stats": _stats(question, totals),
        "answer_by": answer_by_default(today),
        "reminded_since": today - LATELY + timedelta(days=1),
        "lately": LATELY.days,
        "token": uuid4(),
        "may_remind": request.user.has_perms(("placement.add_reminder", "documents.add_letter")),
        "remind_url": f"{reverse('reporting_board_remind')}?{request.GET.urlencode()}",
    }  # fmt: skip
    return TemplateResponse(request, "placement/board.html", context)


@may_see
def reporting_board_xlsx(request):
    """All companies that the board is asked for, with their marks."""
    question = BoardForm(request.GET, today=localdate()).question()
    companies = companies_asked(question).select_related("industry", "kelurahan__parent").order_by("name", "pk")
    count = companies.count()
    if count > MOST_COMPANIES:
        sentence = _("A workbook holds %(most)d companies; the board shows %(count)d. Filter them first.")
        messages.error(request, sentence % {"most": MOST_COMPANIES, "count": count})
        return redirect(f"{reverse('reporting_board')}?{request.GET.urlencode()}")
    log_access(request.user, AccessKind.EXPORT, "placement.reporting_board", rows=count)
    name = f"papan-laporan-{question.months[0]:%Y-%m}-{question.months[-1]:%Y-%m} {localtime():%Y-%m-%d %H%M}.xlsx"
    return FileResponse(board_workbook(companies, question), as_attachment=True, filename=name, content_type=XLSX)


LETTERS = {PLACEMENTS: "P", VACANCIES: "L"}


def _sums(question: Question, totals: dict) -> list[tuple[str, str, list[int | None]]]:
    """The lines below the months: name, label, a number for each month and report; None where nothing is due yet."""
    lines = (
        ("reported", _("Received")),
        ("nil", _("of these NIHIL")),
        ("late", _("of these late")),
        ("waiting", _("Being checked")),
        ("missing", _("Not received")),
    )
    due = set(question.due_months)
    return [
        (
            name,
            label,
            [
                getattr(totals[month, kind], name) if name != "missing" or month in due else None
                for month in question.months
                for kind in question.kinds
            ],
        )
        for name, label in lines
    ]


def _stats(question: Question, totals: dict) -> dict:
    """Counts above the board: the last month due by report, who sent nothing at all, what waits to be checked."""
    month = question.due_months[-1] if question.due_months else None
    silent = companies_asked(replace(question, answer=BoardAnswer.NOTHING, last=0)).count() if month else 0
    return {
        "month": month,
        "kinds": [(kind, totals[month, kind]) for kind in question.kinds] if month else [],
        "silent": silent,
        "waiting": sum(total.waiting for total in totals.values()),
    }
