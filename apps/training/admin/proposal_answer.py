"""The page beside a proposal on which the office answers it by a letter, and prints that."""

from django import forms
from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.accounts.file_answer import PDF, file_answer
from apps.documents.issuing import read_paper
from apps.training.services.proposal_letter import answer, letter_of
from apps.training.services.proposals import stage_of

ISSUE, READ = "documents.add_letter", "documents.view_letter"


class AnswerForm(forms.Form):
    on = forms.DateField(label=gettext_lazy("Date of the letter"), initial=localdate, widget=AdminDateWidget)


def answer_page(model_admin, request, object_id: str):
    """GET shows what is answered and the letter that went out, POST issues it."""
    proposal = _proposal(model_admin, request, object_id)
    may_issue = request.user.has_perm(ISSUE) and model_admin.has_change_permission(request, proposal)
    if request.method == "POST" and not may_issue:
        raise PermissionDenied
    form = AnswerForm(request.POST or None, label_suffix="")
    if request.method == "POST" and form.is_valid():
        try:
            letter = answer(proposal=proposal, on=form.cleaned_data["on"], by=request.user)
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            messages.success(request, _("The proposal is answered by letter %(number)s.") % {"number": letter})
            return HttpResponseRedirect(request.path)
    letter = letter_of(proposal)
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Letter of answer"),
        "opts": model_admin.opts,
        "proposal": proposal,
        "stage": stage_of(proposal),
        "letter": letter,
        "form": form if may_issue and letter is None and proposal.decided_on else None,
        "media": model_admin.media + form.media,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "training/proposal_answer.html", context)


def answer_paper(model_admin, request, object_id: str) -> HttpResponse:
    """The letter as it went out."""
    proposal = _proposal(model_admin, request, object_id)
    if not request.user.has_perm(READ):
        raise PermissionDenied
    letter = letter_of(proposal)
    if letter is None or not letter.paper:
        raise Http404
    log_access(request.user, AccessKind.PRINT, letter)
    return file_answer(read_paper(letter), PDF, f"jawaban-proposal-{letter.pk}.pdf", shown=True)


def _proposal(model_admin, request, object_id: str):
    proposal = model_admin.get_object(request, unquote(object_id))
    if not model_admin.has_view_or_change_permission(request, proposal):
        raise PermissionDenied
    if proposal is None:
        raise Http404
    return proposal
