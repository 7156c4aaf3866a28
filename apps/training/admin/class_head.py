"""What stands over the form of a class: how far it is, what the next step is, and what that still needs."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.timezone import localdate

from apps.registry.percent import percent_of
from apps.training.admin.class_acts import Act, offered_acts
from apps.training.admin.class_list import state_badge
from apps.training.choices import ClassState, SelectionState
from apps.training.models import TrainingClass
from apps.training.services.class_states import BEFORE_START, lacking_to_start
from apps.training.services.presence import class_presence


@dataclass(frozen=True, slots=True)
class Step:
    """A button of the head: an act to post, or else a page to open at `url`."""

    label: str | Promise
    icon: str
    act: str = ""
    url: str = ""
    is_next: bool = False


def class_head(model_admin, request, training_class: TrainingClass) -> dict:
    """`steps`, `lacking` sentences, `state`, `presence` (ClassPresence) and `came`, the percent of the marks so far."""
    presence = class_presence(training_class)
    marked = presence.total.cells - presence.total.unmarked
    acts = offered_acts(request.user, training_class)
    following = _next_step(training_class)
    lacking = lacking_to_start(training_class) if following in ("start", "selection") else []
    return {
        "state": state_badge(training_class),
        "steps": [
            *_page_steps(model_admin, request, training_class, following),
            *(_step(act, training_class, is_next=act.name == following) for act in acts),
        ],
        "lacking": [sentence for error in lacking for sentence in error.messages] if acts else [],
        "presence": presence,
        "came": percent_of(presence.total.present, marked),
    }


def _next_step(training_class: TrainingClass) -> str:
    """The name of an act, or of a page beside the class."""
    state = training_class.state
    if state == ClassState.RUNNING:
        return "finish" if training_class.ends_on <= localdate() else "attendance"
    if state == ClassState.FINISHED:
        return "certificates"
    if state not in BEFORE_START:
        return ""
    undecided = training_class.applied and training_class.selection != SelectionState.APPROVED
    if state == ClassState.SELECTION:
        return "selection" if undecided else "start"
    if not undecided and training_class.men + training_class.women:
        return "start"
    return "open" if state == ClassState.PLANNED else "select"


def _page_steps(model_admin, request, training_class: TrainingClass, following: str) -> list[Step]:
    pages = [page for page in model_admin.pages if page.name == following and page.is_for(model_admin, request)]
    links = [page.link(model_admin, request, object_id=training_class.pk) for page in pages]
    return [Step(**link, is_next=True) for link in links]


def _step(act: Act, training_class: TrainingClass, *, is_next: bool) -> Step:
    return Step(act.label, act.icon, act.name, act.page_of(training_class), is_next=is_next)
