"""The results of a competency test, for a whole class on one page."""

from collections.abc import Sequence
from urllib.parse import urlencode

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Count, Min, Q, QuerySet
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.training.admin.competency_form import CompetencySheet
from apps.training.admin.grid_version import grid_version, stale_sentence
from apps.training.admin.own_classes import shown_class
from apps.training.choices import ClassState, Competency
from apps.training.models import CompetencyTest, Trainee, TrainingClass
from apps.training.services.enrolling import locked_class
from apps.training.services.testing import Sitting, record_sitting, tests_of

VIEW = "training.view_competencytest"
RECORD = ("training.add_competencytest", "training.change_competencytest")


def competency_page(model_admin, request, object_id: str):
    """GET shows a test of the class, the newest unless the address names another; POST records or corrects it."""
    training_class = shown_class(model_admin, request, object_id, right=VIEW)
    sittings = sittings_of(training_class)
    shown = _shown(request, sittings)
    replaces = Sitting(shown["tested_on"], shown["body"], shown["scheme"]) if shown else None
    trainees = _staying(training_class)
    tests = tests_of(training_class, replaces) if replaces else {}
    may_record = request.user.has_perms(RECORD) and training_class.state != ClassState.CANCELLED
    data = request.POST if request.method == "POST" else None
    sheet = CompetencySheet(data, training_class=training_class, trainees=trainees, sitting=replaces, tests=tests)
    if request.method == "POST":
        if not may_record:
            raise PermissionDenied
        if sheet.is_valid() and (count := _record(request, training_class, sheet, replaces)) is not None:
            messages.success(request, _told(count))
            return HttpResponseRedirect(_address(request.path, training_class, sheet.head.sitting()))
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Competency test: %(training_class)s") % {"training_class": training_class},
        "opts": model_admin.opts,
        "training_class": training_class,
        "sittings": sittings,
        "shown": shown,
        "sheet": sheet,
        "version": grid_version(recorded(training_class)),
        "counts": _counts(training_class, trainees),
        "may_record": may_record,
        "media": model_admin.media + sheet.media,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "training/competency.html", context)


def recorded(training_class: TrainingClass) -> QuerySet[CompetencyTest]:
    return CompetencyTest.objects.filter(trainee__training_class=training_class)


def sittings_of(training_class: TrainingClass) -> list[dict]:
    """The tests of the class, the newest first: day, scheme, body, how many K and BK, and the `key` of one record."""
    by_day = recorded(training_class).values("tested_on", "scheme").order_by("-tested_on", "scheme")
    return list(
        by_day.annotate(
            body=Min("body"),
            key=Min("pk"),
            competent=Count("pk", filter=Q(result=Competency.COMPETENT)),
            not_yet=Count("pk", filter=Q(result=Competency.NOT_YET)),
        )
    )


def _shown(request, sittings: Sequence[dict]) -> dict | None:
    """The sitting that the address names, or the newest; None for a new one."""
    if "new" in request.GET or not sittings:
        return None
    asked = request.GET.get("test", "")
    return next((sitting for sitting in sittings if str(sitting["key"]) == asked), sittings[0])


def _staying(training_class: TrainingClass) -> list[Trainee]:
    """By name, each with the newest result so far, if any, as `newest`."""
    trainees = training_class.trainees.staying().select_related("person").order_by("person__name", "pk")
    newest = {test.trainee_id: test for test in recorded(training_class).newest()}
    found = list(trainees)
    for trainee in found:
        trainee.newest = newest.get(trainee.pk)
    return found


def _counts(training_class: TrainingClass, trainees: Sequence[Trainee]) -> dict[str, int]:
    results = [trainee.newest.result if trainee.newest else "" for trainee in trainees]
    return {
        "all": len(results),
        "competent": results.count(Competency.COMPETENT),
        "not_yet": results.count(Competency.NOT_YET),
        "untested": results.count(""),
    }


@transaction.atomic
def _record(request, training_class: TrainingClass, sheet: CompetencySheet, replaces: Sitting | None) -> int | None:
    """How many results that added or changed; None, with the errors told on the page, where nothing was saved."""
    locked_class(training_class)
    tests = recorded(training_class)
    if request.POST.get("version") != grid_version(tests):
        sheet.head.add_error(None, stale_sentence(tests))
        return None
    try:
        return record_sitting(
            training_class=training_class,
            sitting=sheet.head.sitting(),
            outcomes=sheet.outcomes(),
            replaces=replaces,
        )
    except ValidationError as refusal:
        sheet.head.add_error(None, refusal)
        return None


def _told(count: int) -> str:
    if not count:
        return _("Nothing was changed.")
    return ngettext("%(count)d result is recorded.", "%(count)d results are recorded.", count) % {"count": count}


def _address(path: str, training_class: TrainingClass, sitting: Sitting) -> str:
    keys = [test.pk for test in tests_of(training_class, sitting).values()]
    return f"{path}?{urlencode({'test': min(keys)})}"
