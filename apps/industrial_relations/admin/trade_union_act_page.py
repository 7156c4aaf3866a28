"""The pages beside a trade union: its acts, and the proof that it is recorded."""

from functools import partial

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.pages import Page
from apps.industrial_relations.admin.letter_day import LetterDayForm
from apps.industrial_relations.admin.record_page import READ_LETTERS, letter_answer, record_page, shown_record
from apps.industrial_relations.admin.trade_union_acts import ACTS, Act
from apps.industrial_relations.admin.trade_union_badges import clock_badge, state_badge
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import TradeUnion
from apps.industrial_relations.record_choices import UnionState
from apps.industrial_relations.services.union_proof import issue_proof, proof_of

ISSUE = "documents.add_letter"


def act_page(model_admin, request, object_id: str, *, act: Act):
    """GET asks, POST acts and leads back to the union."""
    if not request.user.has_perm(act.right):
        raise PermissionDenied
    union = shown_record(model_admin, request, object_id)
    back = HttpResponseRedirect(union.get_absolute_url())
    if not act.fits(union):
        sentence = _("“%(act)s” does not fit a union that is “%(state)s”.")
        messages.error(request, sentence % {"act": act.label, "state": union.get_state_display()})
        return back
    form = act.form(request.POST or None, union=union)
    if request.method == "POST" and form.is_valid():
        try:
            messages.success(request, act.perform(union, form.cleaned_data, request.user))
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            return back
    context = _told(union) | {"act": act, "form": form}
    return record_page(model_admin, request, union, "union_act", act.label, context)


def proof_page(model_admin, request, object_id: str):
    """GET shows the proof that went out, POST issues it."""
    union = shown_record(model_admin, request, object_id)
    if not request.user.has_perm(READ_LETTERS):
        raise PermissionDenied
    may_issue = request.user.has_perm(ISSUE) and model_admin.has_change_permission(request, union)
    if request.method == "POST" and not may_issue:
        raise PermissionDenied
    form = LetterDayForm(request.POST or None, label_suffix="")
    if request.method == "POST" and form.is_valid():
        try:
            letter = issue_proof(union=union, on=form.cleaned_data["on"], by=request.user)
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            messages.success(request, _("The proof is issued by letter %(number)s.") % {"number": letter})
            return HttpResponseRedirect(request.path)
    letter = proof_of(union)
    is_offered = may_issue and letter is None and union.state == UnionState.RECORDED
    context = _told(union) | {"letter": letter, "form": form if is_offered else None}
    return record_page(model_admin, request, union, "union_proof", _("Proof of recording"), context)


def proof_paper(model_admin, request, object_id: str) -> HttpResponse:
    """The proof as it went out."""
    union = shown_record(model_admin, request, object_id)
    if not request.user.has_perm(READ_LETTERS):
        raise PermissionDenied
    return letter_answer(request, proof_of(union), "bukti-pencatatan-serikat", number=union.pk)


def _told(union: TradeUnion) -> dict:
    return {"union": union, "state": state_badge(union), "clock": clock_badge(union, load_rules())}


UNION_PAGES = (
    *(Page(act.name, act.label, act.icon, partial(act_page, act=act), right=act.right, of_record=True) for act in ACTS),
    Page("proof", gettext_lazy("Proof of recording"), "letter", proof_page, right=READ_LETTERS, of_record=True),
)
