"""The page of an act on a proposal."""

from functools import partial

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from apps.accounts.admin.pages import Page
from apps.training.admin.proposal_acts import ACTS, Act
from apps.training.services.proposals import stage_of


def act_page(model_admin, request, object_id: str, *, act: Act):
    """GET asks, POST acts and leads back to the proposal."""
    if not request.user.has_perm(act.right) or not model_admin.has_view_or_change_permission(request):
        raise PermissionDenied
    proposal = model_admin.get_object(request, unquote(object_id))
    if proposal is None:
        return model_admin._get_obj_does_not_exist_redirect(request, model_admin.opts, object_id)
    back = HttpResponseRedirect(proposal.get_absolute_url())
    if not act.fits(proposal):
        sentence = _("“%(act)s” does not fit a proposal that is “%(state)s”.")
        messages.error(request, sentence % {"act": act.label, "state": stage_of(proposal).label})
        return back
    form = act.form(request.POST or None, proposal=proposal)
    if request.method == "POST" and form.is_valid():
        answers = {name: answer for name, answer in form.cleaned_data.items() if name != "sure"}
        try:
            messages.success(request, act.perform(proposal, answers, request.user))
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            return back
    context = {
        **model_admin.admin_site.each_context(request),
        "title": act.label,
        "act": act,
        "form": form,
        "proposal": proposal,
        "stage": stage_of(proposal),
        "opts": model_admin.opts,
        "media": model_admin.media + form.media,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "training/proposal_act.html", context)


ACT_PAGES = tuple(
    Page(act.name, act.label, act.icon, partial(act_page, act=act), right=act.right, of_record=True) for act in ACTS
)
