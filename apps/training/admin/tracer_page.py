"""The graduates of a class asked together, three, six and twelve months after it."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.registry.percent import written_percent
from apps.registry.rights import SEE_PERSONAL
from apps.training.admin.grid_version import grid_version, stale_sentence
from apps.training.admin.own_classes import shown_class
from apps.training.admin.tracer_form import TracerSheet
from apps.training.choices import TracerMonth
from apps.training.models import Tracer, TrainingClass
from apps.training.services.enrolling import locked_class
from apps.training.services.tracing import answer_class, placed_share

VIEW = "training.view_tracer"
CHANGE = "training.change_tracer"


def tracer_page(model_admin, request, object_id: str):
    """GET lists the graduates of one month, POST notes the answers of the rows that were touched."""
    training_class = shown_class(model_admin, request, object_id, right=VIEW)
    month = _month(request.GET.get("month", ""), training_class)
    tracers = tracers_of(training_class, month)
    sheet = TracerSheet(request.POST if request.method == "POST" else None, tracers=list(tracers))
    may_change = request.user.has_perm(CHANGE)
    if request.method == "POST":
        if not may_change:
            raise PermissionDenied
        if sheet.is_valid() and (count := _note(request, training_class, month, sheet)) is not None:
            messages.success(request, _told(count))
            return HttpResponseRedirect(f"{request.path}?month={month}")
    sees = request.user.has_perm(SEE_PERSONAL)
    if sees and sheet.rows:
        log_access(request.user, AccessKind.VIEW, training_class, reason=_("telephones"), rows=len(sheet.rows))
    share = placed_share(training_class)[month]
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Graduates of %(training_class)s") % {"training_class": training_class},
        "opts": model_admin.opts,
        "training_class": training_class,
        "month": month,
        "share": share,
        "percent": written_percent(share.percent),
        "months": TracerMonth.choices,
        "sheet": sheet,
        "due_on": sheet.rows[0].tracer.due_on if sheet.rows else None,
        "today": localdate(),
        "version": grid_version(tracers),
        "sees": sees,
        "may_change": may_change,
        "media": model_admin.media + sheet.head.media,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "training/tracer.html", context)


def tracers_of(training_class: TrainingClass, month: int) -> QuerySet[Tracer]:
    tracers = Tracer.objects.filter(trainee__training_class=training_class, month=month)
    return tracers.select_related("trainee__person").order_by("trainee__person__name", "pk")


def _month(asked: str, training_class: TrainingClass) -> int:
    """The month that the address names, else the first of which somebody is still to be asked by now."""
    if asked.isdecimal() and int(asked) in TracerMonth.values:
        return int(asked)
    waiting = Tracer.objects.due_on(localdate()).filter(trainee__training_class=training_class)
    return waiting.order_by("month").values_list("month", flat=True).first() or TracerMonth.THREE.value


@transaction.atomic
def _note(request, training_class: TrainingClass, month: int, sheet: TracerSheet) -> int | None:
    """How many answers that changed; None, with the errors told on the page, where nothing was saved."""
    locked_class(training_class)
    tracers = tracers_of(training_class, month)
    if request.POST.get("version") != grid_version(tracers):
        sheet.head.add_error(None, stale_sentence(tracers))
        return None
    try:
        return answer_class(training_class=training_class, month=month, given=sheet.answers())
    except ValidationError as refusal:
        sheet.head.add_error(None, refusal.messages)
        return None


def _told(count: int) -> str:
    if not count:
        return _("Nothing was changed.")
    return ngettext("%(count)d answer is noted.", "%(count)d answers are noted.", count) % {"count": count}
