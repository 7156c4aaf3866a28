"""The page of a report of terminations: its workers, and the receipt that a claim for JKP needs."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _

from apps.industrial_relations.admin.letter_day import LetterDayForm
from apps.industrial_relations.admin.record_page import READ_LETTERS, letter_answer, record_page, shown_record
from apps.industrial_relations.services.terminations import (
    confirm_report,
    named_with,
    receipt_of,
    reported_with,
    waiting_with,
)
from apps.registry.rights import SEE_PERSONAL

ISSUE = "documents.add_letter"
SHOWN = 50  # workers on the page; the paper names them all


def receipt_page(model_admin, request, object_id: str):
    """GET shows the report and the receipt of this worker, POST issues one for those who wait."""
    termination = shown_record(model_admin, request, object_id)
    may_issue = request.user.has_perm(ISSUE) and model_admin.has_change_permission(request, termination)
    if request.method == "POST" and not may_issue:
        raise PermissionDenied
    form = LetterDayForm(request.POST or None, label_suffix="")
    if request.method == "POST" and form.is_valid():
        try:
            letter = confirm_report(termination=termination, on=form.cleaned_data["on"], by=request.user)
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            messages.success(request, _("The receipt of the report is letter %(number)s.") % {"number": letter})
            return HttpResponseRedirect(request.path)
    workers, waiting = reported_with(termination), waiting_with(termination).count()
    count = workers.count()
    context = {
        "termination": termination,
        "workers": [(one, receipt_of(one)) for one in workers[:SHOWN]],
        "count": count,
        "more": max(count - SHOWN, 0),
        "waiting": waiting,
        "letter": receipt_of(termination),
        "may_print": request.user.has_perms((READ_LETTERS, SEE_PERSONAL)),
        "form": form if may_issue and (waiting or form.errors) else None,
    }
    return record_page(model_admin, request, termination, "termination_receipt", _("Receipt of the report"), context)


def receipt_paper(model_admin, request, object_id: str) -> HttpResponse:
    """The receipt as it went out, with NIKs in full; printing it is written down with the number of workers."""
    termination = shown_record(model_admin, request, object_id)
    if not request.user.has_perms((READ_LETTERS, SEE_PERSONAL)):
        raise PermissionDenied
    return letter_answer(request, receipt_of(termination), "tanda-terima-phk", rows=named_with(termination).count())
