"""The page of an act on a registration."""

from functools import partial

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from apps.accounts.admin.pages import Page
from apps.placement.admin.job_seeker_acts import BY_NAME, Act


def applies(page: str, state: str) -> bool:
    """Whether a registration in this state allows the act of this name; a page that is no act is always there."""
    return page not in BY_NAME or BY_NAME[page].state == state


def act_page(model_admin, request, object_id: str, *, act: Act):
    """GET asks, POST acts and leads back to the registration."""
    if not request.user.has_perm(act.right) or not model_admin.has_view_or_change_permission(request):
        raise PermissionDenied
    job_seeker = model_admin.get_object(request, unquote(object_id))
    if job_seeker is None:
        return model_admin._get_obj_does_not_exist_redirect(request, model_admin.opts, object_id)
    back = HttpResponseRedirect(job_seeker.get_absolute_url())
    if job_seeker.state != act.state:
        sentence = _("“%(act)s” does not fit a registration that is “%(state)s”.")
        messages.error(request, sentence % {"act": act.label, "state": job_seeker.get_state_display()})
        return back
    form = act.form(request.POST or None, job_seeker=job_seeker)
    if request.method == "POST" and form.is_valid():
        try:
            messages.success(request, act.perform(job_seeker, form.cleaned_data, request.user))
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            return back
    context = {
        **model_admin.admin_site.each_context(request),
        "title": act.label,
        "act": act,
        "form": form,
        "job_seeker": job_seeker,
        "opts": model_admin.opts,
        "media": model_admin.media + form.media,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "placement/job_seeker_act.html", context)


ACTS = tuple(
    Page(act.name, act.label, act.icon, partial(act_page, act=act), right=act.right, of_record=True)
    for act in BY_NAME.values()
)
