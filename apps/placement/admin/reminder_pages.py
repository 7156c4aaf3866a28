"""Reminding companies from the board, and the letters that come of it."""

from datetime import date
from uuid import UUID, uuid4

from django import forms
from django.contrib import admin, messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.http import FileResponse, Http404, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from apps.accounts.access import log_access, subject_of
from apps.accounts.choices import AccessKind
from apps.accounts.jobs import progress_of, worker_is_alive
from apps.placement.admin.board_form import BoardForm
from apps.placement.admin.reminder import owed_in_words
from apps.placement.choices import BoardAnswer, ReminderState
from apps.placement.models import ReminderBatch
from apps.placement.services.reminding import answer_by_default, ask_for_reminders, go_on
from apps.placement.tables.reporting_board import Question, companies_asked, latest_reminders
from apps.registry.models import Company

SHOWN = 100
may_see = permission_required("placement.view_reminder", raise_exception=True)
may_remind = permission_required(("placement.add_reminder", "documents.add_letter"), raise_exception=True)


class RemindForm(forms.Form):
    """The form around the board: which companies, and until when they are to answer."""

    token = forms.UUIDField()
    which = forms.ChoiceField(choices=(("ticked", ""), ("all", "")))
    company = forms.TypedMultipleChoiceField(coerce=int, required=False)
    answer_by = forms.DateField(
        error_messages={
            "required": gettext_lazy("Say until when the reports are awaited."),
            "invalid": gettext_lazy("Say until when the reports are awaited."),
        }
    )
    again = forms.BooleanField(required=False)

    def __init__(self, data) -> None:
        super().__init__(data)
        ticked = [number for number in data.getlist("company") if number.isascii() and number.isdecimal()]
        self.fields["company"].choices = [(number, number) for number in ticked]


@may_remind
@require_POST
def remind(request):
    """Letters to the companies ticked, or to all that the board shows; the address holds the board's question."""
    board = f"{reverse('reporting_board')}?{request.GET.urlencode()}"
    form = RemindForm(request.POST)
    if not form.is_valid():
        sentence = _("No company is chosen. Tick the companies that are to be reminded.")
        messages.error(request, form.errors.get("answer_by", [sentence])[0])
        return redirect(board)
    said = form.cleaned_data
    question = BoardForm(request.GET, today=localdate()).question()
    companies = said["company"] if said["which"] == "ticked" else _all_owing(question)
    try:
        batch = ask_for_reminders(
            token=said["token"],
            companies=companies,
            months=question.months,
            kinds=question.kinds,
            dated_on=question.today,
            answer_by=said["answer_by"],
            again=said["again"],
            by=request.user,
        )
    except ValidationError as refusal:
        messages.error(request, refusal.messages[0])
        return redirect(board)
    return redirect(batch)


def _all_owing(question: Question) -> list[int]:
    """All companies that the board shows and that owe a report of the months shown."""
    owing = Question(question.months, question.today, question.kinds, answer=BoardAnswer.MISSING)
    asked = companies_asked(question).filter(pk__in=companies_asked(owing).order_by().values("pk"))
    return list(asked.order_by("pk").values_list("pk", flat=True))


@may_see
def reminder_letters(request, pk: int):
    """What became of one press of the button; while it is at work, how far it is."""
    batch = get_object_or_404(ReminderBatch.objects.select_related("asked_by"), pk=pk)
    reminders = list(batch.reminders.select_related("letter", "company").order_by("letter__serial")[:SHOWN])
    passed_over = Company.objects.filter(pk__in=batch.reminded_lately).order_by("name", "pk")[:SHOWN]
    for reminder in reminders:
        reminder.in_words = owed_in_words(reminder)
    latest = latest_reminders([company.pk for company in passed_over])
    context = {
        **admin.site.each_context(request),
        "title": _("Reminder letters"),
        "batch": batch,
        "is_at_work": batch.state in (ReminderState.QUEUED, ReminderState.NUMBERED),
        "count": batch.reminders.count(),
        "reminders": reminders,
        "passed_over": [(company, latest.get(company.pk)) for company in passed_over],
        "token": uuid4(),
        "may_remind": request.user.has_perms(("placement.add_reminder", "documents.add_letter")),
        "worker_is_alive": worker_is_alive(),
    }
    return TemplateResponse(request, "placement/reminder_letters.html", context)


@may_see
def reminder_progress(request, pk: int):
    batch = get_object_or_404(ReminderBatch, pk=pk)
    progress = progress_of(batch.progress_key)
    return JsonResponse(
        {
            "step": progress.step if progress else "",
            "total": progress.total if progress else 0,
            "percent": progress.percent if progress else 0,
            "finished": batch.state in (ReminderState.DONE, ReminderState.FAILED),
        }
    )


@may_see
def reminder_paper(request, pk: int):
    """All letters of one press of the button in one PDF."""
    batch = get_object_or_404(ReminderBatch, pk=pk)
    if not batch.paper:
        raise Http404(_("These letters are not printed yet."))
    log_access(request.user, AccessKind.PRINT, subject_of(batch), rows=batch.reminders.count())
    name = f"surat-pengingat-{batch.dated_on:%Y-%m-%d}-{batch.pk}.pdf"
    return FileResponse(batch.paper.open("rb"), filename=name, content_type="application/pdf")


@may_remind
@require_POST
def remind_again(request, pk: int):
    """Letters to those who were passed over, since somebody decided that a second one is due already."""
    batch = get_object_or_404(ReminderBatch, pk=pk)
    try:
        token = UUID(request.POST.get("token", ""))
    except ValueError:
        raise Http404 from None
    today = localdate()
    second = ask_for_reminders(
        token=token,
        companies=batch.reminded_lately,
        months=[date.fromisoformat(month) for month in batch.months],
        kinds=batch.kinds,
        dated_on=today,
        answer_by=max(batch.answer_by, answer_by_default(today)),
        again=True,
        by=request.user,
    )
    return redirect(second)


@may_remind
@require_POST
def finish_reminders(request, pk: int):
    """Go on with letters that failed half-way."""
    return redirect(go_on(batch=get_object_or_404(ReminderBatch, pk=pk)))
