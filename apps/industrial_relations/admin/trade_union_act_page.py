"""The pages beside a trade union: its acts, and the proof that it is recorded."""

from functools import partial

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.access import log_access
from apps.accounts.admin.pages import Page
from apps.accounts.choices import AccessKind
from apps.accounts.file_answer import PDF, file_answer
from apps.documents.issuing import read_paper
from apps.industrial_relations.admin.letter_day import LetterDayForm
from apps.industrial_relations.admin.trade_union_acts import ACTS, Act
from apps.industrial_relations.admin.trade_union_badges import clock_badge, state_badge
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import TradeUnion
from apps.industrial_relations.record_choices import UnionState
from apps.industrial_relations.services.union_proof import issue_proof, proof_of

ISSUE, READ = "documents.add_letter", "documents.view_letter"


def act_page(model_admin, request, object_id: str, *, act: Act):
    """GET asks, POST acts and leads back to the union."""
    if not request.user.has_perm(act.right):
        raise PermissionDenied
    union = _union(model_admin, request, object_id)
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
    context = _context(model_admin, request, union, act.label) | {
        "act": act,
        "form": form,
        "media": model_admin.media + form.media,
    }
    return TemplateResponse(request, "industrial_relations/union_act.html", context)


def proof_page(model_admin, request, object_id: str):
    """GET shows the proof that went out, POST issues it."""
    union = _union(model_admin, request, object_id)
    if not request.user.has_perm(READ):
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
    context = _context(model_admin, request, union, _("Proof of recording")) | {
        "letter": letter,
        "form": form if is_offered else None,
        "media": model_admin.media + form.media,
    }
    return TemplateResponse(request, "industrial_relations/union_proof.html", context)


def proof_paper(model_admin, request, object_id: str) -> HttpResponse:
    """The proof as it went out."""
    union = _union(model_admin, request, object_id)
    if not request.user.has_perm(READ):
        raise PermissionDenied
    letter = proof_of(union)
    if letter is None or not letter.paper:
        raise Http404(_("No proof of recording is issued yet."))
    log_access(request.user, AccessKind.PRINT, letter)
    return file_answer(read_paper(letter), PDF, f"bukti-pencatatan-serikat-{union.pk}.pdf", shown=True)


def _union(model_admin, request, object_id: str) -> TradeUnion:
    if not model_admin.has_view_or_change_permission(request):
        raise PermissionDenied
    union = model_admin.get_object(request, unquote(object_id))
    if union is None:
        raise Http404(_("This trade union is not in the register."))
    return union


def _context(model_admin, request, union: TradeUnion, title) -> dict:
    request.current_app = model_admin.admin_site.name
    return {
        **model_admin.admin_site.each_context(request),
        "title": title,
        "opts": model_admin.opts,
        "union": union,
        "state": state_badge(union),
        "clock": clock_badge(union, load_rules()),
    }


UNION_PAGES = (
    *(Page(act.name, act.label, act.icon, partial(act_page, act=act), right=act.right, of_record=True) for act in ACTS),
    Page("proof", gettext_lazy("Proof of recording"), "letter", proof_page, right=READ, of_record=True),
)
