"""The page beside a strike on which the office confirms its notice, and prints the receipt."""

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
from apps.industrial_relations.admin.strike_marks import notice_shown, validity_shown
from apps.industrial_relations.services.strikes import confirm_notice, receipt_of
from apps.industrial_relations.strike_validity import is_judged

ISSUE, READ = "documents.add_letter", "documents.view_letter"


def receipt_page(model_admin, request, object_id: str):
    """GET shows the notice and its receipt, POST issues it."""
    strike = _strike(model_admin, request, object_id)
    may_issue = request.user.has_perm(ISSUE) and model_admin.has_change_permission(request, strike)
    if request.method == "POST" and not may_issue:
        raise PermissionDenied
    form = LetterDayForm(request.POST or None, label_suffix="")
    if request.method == "POST" and form.is_valid():
        try:
            letter = confirm_notice(strike=strike, on=form.cleaned_data["on"], by=request.user)
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            messages.success(request, _("The notice is confirmed by letter %(number)s.") % {"number": letter})
            return HttpResponseRedirect(request.path)
    letter = receipt_of(strike)
    can_confirm = is_judged(strike) and strike.received_on is not None and letter is None
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Receipt of the notice"),
        "opts": model_admin.opts,
        "strike": strike,
        "is_judged": is_judged(strike),
        "notice": notice_shown(strike),
        "validity": validity_shown(strike),
        "letter": letter,
        "form": form if may_issue and (can_confirm or form.errors) else None,
        "media": model_admin.media + form.media,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "industrial_relations/strike_receipt.html", context)


def receipt_paper(model_admin, request, object_id: str) -> HttpResponse:
    """The receipt as it went out."""
    strike = _strike(model_admin, request, object_id)
    if not request.user.has_perm(READ):
        raise PermissionDenied
    letter = receipt_of(strike)
    if letter is None or not letter.paper:
        raise Http404
    log_access(request.user, AccessKind.PRINT, letter)
    return file_answer(read_paper(letter), PDF, f"tanda-terima-mogok-{letter.pk}.pdf", shown=True)


def _strike(model_admin, request, object_id: str):
    strike = model_admin.get_object(request, unquote(object_id))
    if not model_admin.has_view_or_change_permission(request, strike):
        raise PermissionDenied
    if strike is None:
        raise Http404
    return strike
