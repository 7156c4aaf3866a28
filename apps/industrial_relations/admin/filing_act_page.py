"""Acts on a company regulation or a collective agreement: each has a page that asks, and a verb that does it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponse, HttpResponseRedirect
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from apps.accounts.admin.pages import Page
from apps.accounts.models import User
from apps.industrial_relations.admin.filing_act_forms import ActForm
from apps.industrial_relations.admin.filing_badges import stage_badge
from apps.industrial_relations.admin.record_page import READ_LETTERS, letter_answer, record_page, shown_record
from apps.industrial_relations.services.filing_terms import Filing

ISSUE = "documents.add_letter"


@dataclass(frozen=True, slots=True)
class Act:
    """`perform(record, answers, by)` gives the sentence that tells what was done; ValidationError refuses.

    `fits(record)` says whether the act is offered.
    """

    name: str
    label: Promise
    icon: str
    right: str
    form: type[ActForm]
    explained: Promise
    fits: Callable[[Filing], bool]
    perform: Callable[[Filing, dict, User], str]
    is_grave: bool = False


def act_pages(acts: Sequence[Act]) -> tuple[Page, ...]:
    return tuple(
        Page(act.name, act.label, act.icon, partial(act_page, act=act), right=act.right, of_record=True) for act in acts
    )


def act_page(model_admin, request, object_id: str, *, act: Act):
    """GET asks, POST acts and leads back to the record."""
    if not request.user.has_perm(act.right):
        raise PermissionDenied
    record = shown_record(model_admin, request, object_id)
    back = HttpResponseRedirect(record.get_absolute_url())
    if not act.fits(record):
        messages.error(request, _("“%(act)s” does not fit it as it is now.") % {"act": act.label})
        return back
    form = act.form(request.POST or None, record=record)
    if request.method == "POST" and form.is_valid():
        answers = {name: answer for name, answer in form.cleaned_data.items() if name not in ("sure", "agreed")}
        # An empty number asks for a letter, which is a right of its own.
        if answers.get("number") == "" and not request.user.has_perm(ISSUE):
            raise PermissionDenied
        try:
            messages.success(request, act.perform(record, answers, request.user))
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            return back
    context = {"act": act, "form": form, "stage": stage_badge(record)}
    return record_page(model_admin, request, record, "filing_act", act.label, context)


def paper_page(model_admin, request, object_id: str, *, letter_of: Callable, file_name: str) -> HttpResponse:
    """The paper as it went out."""
    record = shown_record(model_admin, request, object_id)
    if not request.user.has_perm(READ_LETTERS):
        raise PermissionDenied
    return letter_answer(request, letter_of(record), file_name, number=record.pk)
