"""The page beside a strike on which the office confirms its notice, and prints the receipt."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _

from apps.industrial_relations.admin.letter_day import LetterDayForm
from apps.industrial_relations.admin.record_page import READ_LETTERS, letter_answer, record_page, shown_record
from apps.industrial_relations.admin.strike_marks import notice_shown, validity_shown
from apps.industrial_relations.services.strikes import confirm_notice, receipt_of
from apps.industrial_relations.strike_validity import is_judged

ISSUE = "documents.add_letter"


def receipt_page(model_admin, request, object_id: str):
    """GET shows the notice and its receipt, POST issues it."""
    strike = shown_record(model_admin, request, object_id)
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
        "strike": strike,
        "is_judged": is_judged(strike),
        "notice": notice_shown(strike),
        "validity": validity_shown(strike),
        "letter": letter,
        "form": form if may_issue and (can_confirm or form.errors) else None,
    }
    return record_page(model_admin, request, strike, "strike_receipt", _("Receipt of the notice"), context)


def receipt_paper(model_admin, request, object_id: str) -> HttpResponse:
    """The receipt as it went out."""
    strike = shown_record(model_admin, request, object_id)
    if not request.user.has_perm(READ_LETTERS):
        raise PermissionDenied
    return letter_answer(request, receipt_of(strike), "tanda-terima-mogok")
