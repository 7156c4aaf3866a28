"""The marks of a whole class on one page, and its evaluation."""

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.training.admin.grid_version import grid_version, stale_sentence
from apps.training.admin.marks_form import MARKS, MarksSheet
from apps.training.admin.own_classes import shown_class
from apps.training.choices import ClassState
from apps.training.models import Trainee, TrainingClass
from apps.training.services.enrolling import locked_class
from apps.training.services.evaluating import evaluate, refuse_closed
from apps.training.services.presence import presence_of_class

VIEW, CHANGE = "training.view_trainee", "training.change_trainee"


def marks_page(model_admin, request, object_id: str):
    """GET shows the marks; POST stores what was typed, and with `_evaluate` decides who graduated."""
    training_class = shown_class(model_admin, request, object_id, right=VIEW)
    may_change = request.user.has_perm(CHANGE) and training_class.state == ClassState.RUNNING
    trainees = _staying(training_class)
    sheet = MarksSheet(request.POST if request.method == "POST" else None, trainees)
    refusals: list[str] = []
    if request.method == "POST":
        if not request.user.has_perm(CHANGE):
            raise PermissionDenied
        if sheet.is_valid() and _store(request, training_class, sheet, refusals):
            if "_evaluate" in request.POST:
                _evaluate(request, training_class)
            return HttpResponseRedirect(request.path)
    presence = presence_of_class(training_class)
    for row in sheet.rows:
        row.presence = presence[row.trainee.pk]
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Marks"),
        "opts": model_admin.opts,
        "training_class": training_class,
        "sheet": sheet,
        "refusals": refusals,
        "version": grid_version(training_class.trainees.all()),
        "least": settings.LEAST_ATTENDANCE_PERCENT,
        "passing": settings.PASSING_MARK,
        "may_change": may_change,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "training/marks.html", context)


def _staying(training_class: TrainingClass) -> list[Trainee]:
    return list(training_class.trainees.staying().select_related("person").order_by("person__name", "pk"))


@transaction.atomic
def _store(request, training_class: TrainingClass, sheet: MarksSheet, refusals: list[str]) -> bool:
    """Whether it was stored; else the sentences stand in `refusals` and on the page."""
    try:
        refuse_closed(locked_class(training_class))
    except ValidationError as refusal:
        refusals += refusal.messages
        return False
    everybody = training_class.trainees.all()
    if request.POST.get("version") != grid_version(everybody):
        refusals.append(stale_sentence(everybody))
        return False
    changed = sheet.changed()
    Trainee.objects.bulk_update(changed, [*MARKS, "graduated"])
    if changed:
        text = ngettext("%(count)d participant is stored.", "%(count)d participants are stored.", len(changed))
        messages.success(request, text % {"count": len(changed)})
    elif "_evaluate" not in request.POST:
        messages.info(request, _("Nothing was changed."))
    return True


def _evaluate(request, training_class: TrainingClass) -> None:
    done = evaluate(training_class=training_class, by=request.user)
    text = _("Evaluated: %(graduated)d graduated, %(failed)d did not.")
    messages.success(request, text % {"graduated": done.graduated, "failed": done.failed})
    if done.undecided:
        text = _("Not decided, since a mark or the attendance is missing: %(names)s.")
        messages.warning(request, text % {"names": ", ".join(str(one) for one in done.undecided)})
