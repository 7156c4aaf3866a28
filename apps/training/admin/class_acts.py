"""The steps of a class, each a press of a button on its page; those that ask first have a page of their own."""

from collections.abc import Callable
from dataclasses import dataclass

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext_lazy

from apps.training.admin.class_form import CancelForm
from apps.training.admin.own_classes import TEND, shown_class
from apps.training.choices import ClassState
from apps.training.models import TrainingClass
from apps.training.services import class_states
from apps.training.services.presence import class_presence

HEAD = "training.approve_selection"  # the right of the head of the centre


@dataclass(frozen=True, slots=True)
class Act:
    """Offered in `states`; one with a `page` asks there first, any other is done at once."""

    name: str
    label: Promise
    icon: str
    states: tuple[ClassState, ...]
    perform: Callable[..., TrainingClass]
    right: str = TEND
    page: str = ""

    def page_of(self, training_class: TrainingClass) -> str:
        """Its address, or ""."""
        return reverse(self.page, args=[training_class.pk]) if self.page else ""


ACTS = (
    Act("open", pgettext_lazy("class", "Open for applicants"), "plus", (ClassState.PLANNED,),
        class_states.open_registration),
    Act("select", pgettext_lazy("class", "Close applications, begin the selection"), "filter",
        (ClassState.REGISTRATION,), class_states.begin_selection),
    Act("start", pgettext_lazy("class", "Start the class"), "check", class_states.BEFORE_START,
        class_states.start_class),
    Act("finish", pgettext_lazy("class", "Finish the class"), "done", (ClassState.RUNNING,),
        class_states.finish_class, page="admin:training_trainingclass_finish"),
    Act("reopen", pgettext_lazy("class", "Open the finished class again"), "history", (ClassState.FINISHED,),
        class_states.reopen_class, HEAD),
    Act("cancel", pgettext_lazy("class", "Cancel the class"), "close", class_states.OPEN,
        class_states.cancel_class, HEAD, page="admin:training_trainingclass_cancel"),
)  # fmt: skip
BY_NAME = {act.name: act for act in ACTS}


def offered_acts(user, training_class: TrainingClass) -> list[Act]:
    return [act for act in ACTS if training_class.state in act.states and user.has_perm(act.right)]


def act_view(model_admin, request, object_id: str):
    """POST `act`: the name of one of ACTS that is done at once."""
    training_class = shown_class(model_admin, request, object_id)
    act = BY_NAME.get(request.POST.get("act", "")) if request.method == "POST" else None
    if act is None or act.page:
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


def finish_view(model_admin, request, object_id: str):
    """GET shows what is missing, POST finishes the class."""
    training_class = _class_for(BY_NAME["finish"], model_admin, request, object_id)
    if training_class.state != ClassState.RUNNING:
        return _too_late(request, training_class)
    lacking = class_states.lacking_to_finish(training_class)
    if request.method == "POST":
        try:
            class_states.finish_class(training_class=training_class, by=request.user)
        except ValidationError as refusal:
            lacking = refusal.error_list
        else:
            messages.success(request, _("The class is finished. Its participants stand on the list of the tracer."))
            return HttpResponseRedirect(training_class.get_absolute_url())
    context = {
        "lacking": [sentence for error in lacking for sentence in error.messages],
        "hints": _hints(training_class),
        "participants": training_class.men + training_class.women,
        "graduates": training_class.trainees.staying().filter(graduated=True).count(),
    }
    return _page(model_admin, request, training_class, "finish", _("Finish the class?"), context)


def cancel_view(model_admin, request, object_id: str):
    """Asks why, then cancels."""
    training_class = _class_for(BY_NAME["cancel"], model_admin, request, object_id)
    if training_class.state not in class_states.OPEN:
        return _too_late(request, training_class)
    form = CancelForm(request.POST if request.method == "POST" else None, label_suffix="")
    if request.method == "POST" and form.is_valid():
        try:
            class_states.cancel_class(training_class=training_class, by=request.user, **form.cleaned_data)
        except ValidationError as refusal:
            form.add_error(None, refusal)
        else:
            messages.success(request, _("The class is cancelled. It counts in no figure as realised."))
            return HttpResponseRedirect(training_class.get_absolute_url())
    return _page(model_admin, request, training_class, "cancel", _("Cancel the class?"), {"form": form})


def _class_for(act: Act, model_admin, request, object_id: str) -> TrainingClass:
    training_class = shown_class(model_admin, request, object_id)
    if not request.user.has_perm(act.right):
        raise PermissionDenied
    return training_class


def _too_late(request, training_class: TrainingClass) -> HttpResponseRedirect:
    text = _("This class is %(state)s by now; this step does not fit it any more.")
    messages.error(request, text % {"state": training_class.get_state_display()})
    return HttpResponseRedirect(training_class.get_absolute_url())


def _hints(training_class: TrainingClass) -> list[str]:
    """What is still open and does not stand against the end."""
    hints = []
    if unmarked := class_presence(training_class).total.unmarked:
        text = ngettext(
            "%(number)d mark of attendance is missing.", "%(number)d marks of attendance are missing.", unmarked
        )
        hints.append(text % {"number": unmarked})
    if silent := training_class.days.filter(topic="").count():
        text = ngettext("%(number)d day has no journal.", "%(number)d days have no journal.", silent)
        hints.append(text % {"number": silent})
    if not training_class.spent:
        hints.append(_("What was spent is not entered yet."))
    return hints


def _page(model_admin, request, training_class: TrainingClass, name: str, title: str, more: dict):
    context = {
        **model_admin.admin_site.each_context(request),
        "title": title,
        "opts": model_admin.opts,
        "training_class": training_class,
        **more,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, f"training/class_{name}.html", context)
