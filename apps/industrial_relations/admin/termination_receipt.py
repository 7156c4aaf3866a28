"""The page of a report of terminations: its workers, and the receipt that a claim for JKP needs."""

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.accounts.file_answer import PDF, file_answer
from apps.documents.issuing import read_paper
from apps.industrial_relations.admin.letter_day import LetterDayForm
from apps.industrial_relations.services.terminations import (
    confirm_report,
    named_with,
    receipt_of,
    reported_with,
    waiting_with,
)
from apps.registry.rights import SEE_PERSONAL

ISSUE, READ = "documents.add_letter", "documents.view_letter"
SHOWN = 50  # workers on the page; the paper names them all


def receipt_page(model_admin, request, object_id: str):
    """GET shows the report and the receipt of this worker, POST issues one for those who wait."""
    termination = _termination(model_admin, request, object_id)
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
        **model_admin.admin_site.each_context(request),
        "title": _("Receipt of the report"),
        "opts": model_admin.opts,
        "termination": termination,
        "workers": [(one, receipt_of(one)) for one in workers[:SHOWN]],
        "count": count,
        "more": max(count - SHOWN, 0),
        "waiting": waiting,
        "letter": receipt_of(termination),
        "may_print": request.user.has_perms((READ, SEE_PERSONAL)),
        "form": form if may_issue and (waiting or form.errors) else None,
        "media": model_admin.media + form.media,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "industrial_relations/termination_receipt.html", context)


def receipt_paper(model_admin, request, object_id: str) -> HttpResponse:
    """The receipt as it went out, with NIKs in full; printing it is written down with the number of workers."""
    termination = _termination(model_admin, request, object_id)
    if not request.user.has_perms((READ, SEE_PERSONAL)):
        raise PermissionDenied
    letter = receipt_of(termination)
    if letter is None or not letter.paper:
        raise Http404
    log_access(request.user, AccessKind.PRINT, letter, rows=named_with(termination).count())
    return file_answer(read_paper(letter), PDF, f"tanda-terima-phk-{letter.pk}.pdf", shown=True)


def _termination(model_admin, request, object_id: str):
    termination = model_admin.get_object(request, unquote(object_id))
    if not model_admin.has_view_or_change_permission(request, termination):
        raise PermissionDenied
    if termination is None:
        raise Http404
    return termination
