"""The page on which an applicant withdraws before the class begins."""

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from apps.training.admin.selection_acts import moved_up_sentence
from apps.training.choices import SelectionResult
from apps.training.models import Applicant
from apps.training.services.leaving import BEGUN, withdraw_applicant

CHANGE = "training.change_applicant"


def may_withdraw(applicant: Applicant) -> bool:
    """Whether the page is offered; what stands against it then, the service says."""
    training_class = applicant.training_class
    if applicant.result == SelectionResult.WITHDREW or not training_class.is_open:
        return False
    return training_class.state not in BEGUN or applicant.result != SelectionResult.ACCEPTED


def withdraw_page(model_admin, request, object_id: str):
    """GET asks, POST notes it and tells who moved up."""
    if not request.user.has_perm(CHANGE) or not model_admin.has_view_or_change_permission(request):
        raise PermissionDenied
    applicant = model_admin.get_object(request, unquote(object_id))
    if applicant is None:
        return model_admin._get_obj_does_not_exist_redirect(request, model_admin.opts, object_id)
    if request.method == "POST":
        try:
            moved = withdraw_applicant(applicant=applicant, by=request.user)
        except ValidationError as refusal:
            messages.error(request, " ".join(refusal.messages))
        else:
            messages.success(request, _("%(name)s has withdrawn.") % {"name": applicant.person})
            if moved:
                messages.success(request, moved_up_sentence(moved))
        return HttpResponseRedirect(applicant.get_absolute_url())
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Withdraw the application?"),
        "opts": model_admin.opts,
        "record": applicant,
        "explained": _("The application stands as withdrawn. A place that falls free goes to the next reserve."),
        "button": _("Note the withdrawal"),
        "media": model_admin.media,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "training/trainee_leave.html", context)
