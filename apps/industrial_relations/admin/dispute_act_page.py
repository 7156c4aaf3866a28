"""The page of a step of a case."""

from functools import partial

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from apps.accounts.admin.pages import Page
from apps.industrial_relations.admin.dispute_acts import ACTS, Act, offered_acts
from apps.industrial_relations.admin.dispute_list import state_badge
from apps.industrial_relations.admin.record_page import record_page, shown_record
from apps.industrial_relations.models import Dispute


def case_page(model_admin, request, dispute: Dispute, template: str, title, context: dict) -> TemplateResponse:
    """A page beside a case, with the crumbs that lead back to it."""
    about = {"dispute": dispute, "state": state_badge(dispute)}
    return record_page(model_admin, request, dispute, template, title, about | context)


def refuse(form: forms.Form, refusal: ValidationError) -> None:
    """Each sentence at its field, where the form has it; else above the form."""
    if not hasattr(refusal, "error_dict"):
        form.add_error(None, refusal)
        return
    for name, errors in refusal.error_dict.items():
        form.add_error(name if name in form.fields else None, errors)


def act_page(model_admin, request, object_id: str, *, act: Act):
    """GET asks, POST takes the step and leads back to the case."""
    dispute = shown_record(model_admin, request, object_id, right=act.right)
    back = HttpResponseRedirect(dispute.get_absolute_url())
    if act not in offered_acts(request.user, dispute):
        sentence = _("“%(act)s” does not fit a case that is “%(state)s”.")
        messages.error(request, sentence % {"act": act.label, "state": dispute.get_state_display()})
        return back
    form = act.form(request.POST if request.method == "POST" else None, dispute=dispute)
    if request.method == "POST" and form.is_valid():
        try:
            act.perform(dispute, form.cleaned_data, request.user)
        except ValidationError as refusal:
            refuse(form, refusal)
        else:
            messages.success(request, act.done)
            return back
    return case_page(model_admin, request, dispute, "dispute_act", act.label, {"act": act, "form": form})


ACT_PAGES = tuple(
    Page(act.verb, act.label, act.icon, partial(act_page, act=act), right=act.right, of_record=True) for act in ACTS
)
