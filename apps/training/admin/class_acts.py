"""The steps of a class, each a press of a button on its page."""

from collections.abc import Callable
from dataclasses import dataclass

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from apps.training.admin.class_form import CancelForm
from apps.training.admin.own_classes import TEND
from apps.training.choices import ClassState
from apps.training.models import TrainingClass
from apps.training.services import class_states

HEAD = "training.approve_selection"  # the right of the head of the centre


@dataclass(frozen=True, slots=True)
class Act:
    """`states` are those in which it is offered; the first act offered is the next step."""

    name: str
    label: str | Promise
    icon: str
    states: tuple[ClassState, ...]
    perform: Callable
    right: str = TEND


ACTS = (
    Act("open", pgettext_lazy("class", "Open for applicants"), "plus", (ClassState.PLANNED,),
        class_states.open_registration),
    Act("select", pgettext_lazy("class", "Close applications, begin the selection"), "filter",
        (ClassState.REGISTRATION,), class_states.begin_selection),
    Act("start", pgettext_lazy("class", "Start the class"), "check",
        (ClassState.SELECTION, ClassState.REGISTRATION, ClassState.PLANNED), class_states.start_class),
    Act("finish", pgettext_lazy("class", "Finish the class"), "done", (ClassState.RUNNING,),
        class_states.finish_class),
    Act("reopen", pgettext_lazy("class", "Open the finished class again"), "history", (ClassState.FINISHED,),
        class_states.reopen_class, HEAD),
)  # fmt: skip
BY_NAME = {act.name: act for act in ACTS}
CANCELLABLE = set(ClassState) - {ClassState.FINISHED, ClassState.CANCELLED}


def offered_acts(user, training_class: TrainingClass) -> list[Act]:
    return [act for act in ACTS if training_class.state in act.states and user.has_perm(act.right)]


def may_cancel(user, training_class: TrainingClass) -> bool:
    return training_class.state in CANCELLABLE and user.has_perm(HEAD)


def act_view(model_admin, request, object_id: str):
    """POST `act`: one of ACTS by its name."""
    training_class = _class(model_admin, request, object_id)
    act = BY_NAME.get(request.POST.get("act", "")) if request.method == "POST" else None
    if act is None:
        raise Http404
    if not request.user.has_perm(act.right):
        raise PermissionDenied
    try:
        moved = act.perform(training_class=training_class, by=request.user)
    except ValidationError as refusal:
        for sentence in refusal.messages:
            messages.error(request, sentence)
    else:
        messages.success(request, _("The class is now: %(state)s.") % {"state": moved.get_state_display()})
    return HttpResponseRedirect(training_class.get_absolute_url())


def cancel_view(model_admin, request, object_id: str):
    """Asks why, then cancels."""
    training_class = _class(model_admin, request, object_id)
    if not request.user.has_perm(HEAD):
        raise PermissionDenied
    form = CancelForm(request.POST or None, label_suffix="")
    if request.method == "POST" and form.is_valid():
        try:
            class_states.cancel_class(
                training_class=training_class, reason=form.cleaned_data["reason"], by=request.user
            )
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            messages.success(request, _("The class is cancelled. It counts in no figure as realised."))
            return HttpResponseRedirect(training_class.get_absolute_url())
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Cancel the class?"),
        "opts": model_admin.opts,
        "training_class": training_class,
        "form": form,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "training/class_cancel.html", context)


def _class(model_admin, request, object_id: str) -> TrainingClass:
    if not model_admin.has_view_or_change_permission(request):
        raise PermissionDenied
    training_class = model_admin.get_object(request, unquote(object_id))
    if training_class is None:
        raise Http404
    return training_class
