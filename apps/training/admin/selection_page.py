"""The selection of a class: all applicants on one page, from the check of their papers to the approval."""

from collections import Counter

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import F, QuerySet
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.timezone import localdate, now
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.accounts.file_answer import PDF, file_answer
from apps.registry.models import Official
from apps.training.admin.own_classes import shown_class
from apps.training.admin.selection_acts import APPROVE, CHANGE, ApproveForm, ReservesForm, SendBackForm, perform
from apps.training.admin.selection_form import SelectionGrid
from apps.training.choices import SelectionResult, SelectionState
from apps.training.models import Applicant, TrainingClass
from apps.training.selection_paper import announced, selection_pdf
from apps.training.services.applying import age_of, education_warning, is_too_old, residence_warning
from apps.training.services.class_members import other_classes
from apps.training.services.leaving import waiting_reserves
from apps.training.services.selecting import places_for_applicants

VIEW = "training.view_applicant"
APPLIED_FIRST = (F("applied_on").asc(nulls_last=True), "pk")
ORDERS = {
    "score": (
        gettext_lazy("by score"),
        ((F("interview_score") + F("aptitude_score")).desc(nulls_last=True), *APPLIED_FIRST),
    ),
    "name": (gettext_lazy("by name"), ("person__name", "pk")),
    "arrival": (gettext_lazy("by day of applying"), APPLIED_FIRST),
}


def selection_page(model_admin, request, object_id: str):
    """GET shows the grid, `?order=` one of ORDERS, and `?paper` gives the announcement; POST `act` acts."""
    training_class = shown_class(model_admin, request, object_id, right=VIEW)
    if "paper" in request.GET:
        return _announcement(request, training_class)
    order = request.GET.get("order", "") if request.GET.get("order") in ORDERS else "score"
    grid = None
    if request.method == "POST":
        try:
            grid = perform(request, training_class, lambda one: _applicants(one, order))
        except ValidationError as refusal:
            for sentence in refusal.messages:
                messages.error(request, sentence)
        if grid is None:
            return HttpResponseRedirect(request.get_full_path())
    context = {
        **model_admin.admin_site.each_context(request),
        "title": pgettext("class", "selection").capitalize(),
        "opts": model_admin.opts,
        **_context(request, training_class, grid or SelectionGrid(None, applicants=_applicants(training_class, order))),
        "order": order,
        "orders": [(name, label) for name, (label, _fields) in ORDERS.items()],
        "media": model_admin.media + ApproveForm().media,
    }
    request.current_app = model_admin.admin_site.name
    return TemplateResponse(request, "training/selection.html", context)


def _applicants(training_class: TrainingClass, order: str) -> list[Applicant]:
    applicants: QuerySet = training_class.applicants.select_related("person", "education")
    found = list(applicants.order_by(*ORDERS[order][1]))
    for applicant in found:
        applicant.training_class = training_class
    return found


def _context(request, training_class: TrainingClass, grid: SelectionGrid) -> dict:
    user, state = request.user, training_class.selection
    applicants = [row.applicant for row in grid.rows]
    _mark(training_class, applicants)
    results = Counter(one.result for one in applicants)
    is_draft = state == SelectionState.DRAFT and training_class.is_open
    is_submitted = state == SelectionState.SUBMITTED and training_class.is_open
    return {
        "training_class": training_class,
        "grid": grid,
        "faults": grid.faults(),
        "places": places_for_applicants(training_class),
        "counts": {
            "all": len(applicants),
            "accepted": results[SelectionResult.ACCEPTED],
            "reserves": results[SelectionResult.RESERVE],
            "refused": results[SelectionResult.REFUSED],
            "undecided": results[""],
        },
        "may_change": is_draft and user.has_perm(CHANGE),
        "reserves_form": ReservesForm(initial={"reserves": training_class.quota // 2}, label_suffix=""),
        "approve_form": ApproveForm(label_suffix="") if is_submitted and user.has_perm(APPROVE) else None,
        "send_back_form": SendBackForm(label_suffix=""),
        "may_move_up": user.has_perm(CHANGE) and _may_move_up(training_class),
        "is_approved": state == SelectionState.APPROVED,
        "state_look": {SelectionState.SUBMITTED: "warn", SelectionState.APPROVED: "ok"}.get(state, "muted"),
    }


def _mark(training_class: TrainingClass, applicants: list[Applicant]) -> None:
    """Each with its age and `marks`, (look, word, explained) of what the selection should know."""
    others = other_classes(training_class, [one.person_id for one in applicants])
    for one in applicants:
        one.age = age_of(one)
        found = [
            ("warn", _("too old"), "") if is_too_old(one.age) else None,
            ("warn", _("education"), told) if (told := education_warning(one)) else None,
            ("warn", _("residence"), told) if (told := residence_warning(one.person)) else None,
        ]
        one.marks = [mark for mark in found if mark]
        one.elsewhere = others.get(one.person_id, [])


def _may_move_up(training_class: TrainingClass) -> bool:
    if training_class.selection != SelectionState.APPROVED or not training_class.is_open:
        return False
    has_room = training_class.trainees.staying().count() < training_class.quota
    return has_room and waiting_reserves(training_class).exists()


def _announcement(request, training_class: TrainingClass) -> HttpResponse:
    """The paper for the notice board; that it was printed is written down with the number of persons named."""
    if training_class.selection != SelectionState.APPROVED:
        raise Http404
    accepted, reserves = announced(training_class)
    paper = selection_pdf(
        training_class,
        accepted,
        reserves,
        signer=Official.objects.head_on(localdate()),
        printed_by=request.user.get_full_name() or request.user.get_username(),
        printed_at=now(),
    )
    log_access(request.user, AccessKind.PRINT, training_class, rows=len(accepted) + len(reserves))
    return file_answer(paper, PDF, f"pengumuman-seleksi-{training_class.pk}.pdf", shown=True)
