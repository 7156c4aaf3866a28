"""The page on which a participant leaves before the end."""

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from apps.training.admin.selection_acts import moved_up_sentence
from apps.training.admin.trainee_form import LeaveForm
from apps.training.choices import ClassState
from apps.training.models import Trainee
from apps.training.services.leaving import leave

CHANGE = "training.change_trainee"


def may_leave(trainee: Trainee) -> bool:
    is_there = trainee.left_on is None and not trainee.graduated
    return is_there and trainee.training_class.state != ClassState.CANCELLED


def leave_page(model_admin, request, object_id: str):
    """GET asks when and why, POST notes it and tells who moved up."""
    if not request.user.has_perm(CHANGE) or not model_admin.has_view_or_change_permission(request):
        raise PermissionDenied
    trainee = model_admin.get_object(request, unquote(object_id))
    if trainee is None:
        return model_admin._get_obj_does_not_exist_redirect(request, model_admin.opts, object_id)
    form = LeaveForm(request.POST or None, label_suffix="")
    if request.method == "POST" and form.is_valid():
        try:
            moved = leave(trainee=trainee, by=request.user, **form.cleaned_data)
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            messages.success(request, _("%(name)s has left the class.") % {"name": trainee.person})
            if moved:
                messages.success(request, moved_up_sentence(moved))
            return HttpResponseRedirect(trainee.get_absolute_url())
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Leave the class"),
        "opts": model_admin.opts,
        "record": trainee,
        "form": form,
        "explained": _("The place falls free for the next reserve, and the figures no longer count the participant."),
        "button": _("Note who left"),
        "media": model_admin.media + form.media,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "training/trainee_leave.html", context)
