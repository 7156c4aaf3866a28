"""The review of a batch: who would be removed and why, who is kept, and the decision."""

from django import forms
from django.contrib import messages
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.db.models import Count, Q, QuerySet
from django.http import HttpResponseRedirect
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from apps.placement.admin.job_seeker_marks import standing_mark
from apps.placement.choices import BatchState, RemovalReason
from apps.placement.models import RemovalBatch, RemovalCandidate
from apps.placement.services.removal import (
    Decided,
    confirm_removals,
    discard_removals,
    keep_candidates,
    undo_removals,
)

A_PAGE = 50
NAMED = 20
CONFIRM = "placement.confirm_removalbatch"
CHANGE = "placement.change_removalbatch"
# What the tabs show: every candidate, those of a reason, those kept, and who was left out of the decision.
SHOWN = {
    "not_reported": Q(reason=RemovalReason.NOT_REPORTED),
    "expired": Q(reason=RemovalReason.EXPIRED),
    "kept": Q(is_kept=True),
    "left_out": Q(is_kept=False, is_removed=False),
}


class ProposeForm(forms.Form):
    on = forms.DateField(
        label=gettext_lazy("as of"),
        initial=localdate,
        widget=AdminDateWidget,
        help_text=gettext_lazy("The removals count in the month of this day, or in the next open one."),
    )


def review_context(request, batch: RemovalBatch) -> dict:
    counts = batch.candidates.aggregate(
        all=Count("pk"),
        removed=Count("pk", filter=Q(is_removed=True)),
        **{name: Count("pk", filter=which) for name, which in SHOWN.items()},
    )
    asked = request.GET.get("show", "")
    page = Paginator(_shown(batch, asked), A_PAGE).get_page(request.GET.get("page"))
    for candidate in page:
        candidate.standing = standing_mark(candidate.job_seeker)
    is_draft = batch.state == BatchState.DRAFT
    return {
        "batch": batch,
        "counts": counts,
        "tabs": _tabs(counts, asked, is_draft=is_draft),
        "page": page,
        "shown": asked,
        "may_keep": is_draft and request.user.has_perm(CHANGE),
        "may_confirm": is_draft and request.user.has_perm(CONFIRM),
        "may_undo": batch.state == BatchState.CONFIRMED and request.user.has_perm(CONFIRM),
    }


def _shown(batch: RemovalBatch, asked: str) -> QuerySet:
    candidates = RemovalCandidate.objects.filter(SHOWN.get(asked, Q()), batch=batch)
    return candidates.select_related("job_seeker__person__kelurahan").order_by("pk")


def _tabs(counts: dict, asked: str, *, is_draft: bool) -> list[dict]:
    labels = {
        "": (_("All"), counts["all"]),
        "not_reported": (_("report missed"), counts["not_reported"]),
        "expired": (_("card expired"), counts["expired"]),
        "kept": (_("kept"), counts["kept"]),
    }
    if not is_draft:
        labels["left_out"] = (_("left out"), counts["left_out"])
    return [
        {"show": show, "label": label, "count": count, "is_current": show == asked}
        for show, (label, count) in labels.items()
    ]


def decide(request, batch: RemovalBatch) -> HttpResponseRedirect:
    """Keep what is ticked on the page sent, and then do what its button says."""
    act = request.POST.get("act", "")
    if not request.user.has_perm(CHANGE if act in ("keep", "discard") else CONFIRM):
        raise PermissionDenied
    back = f"?{request.GET.urlencode()}" if act == "keep" and request.GET else ""
    try:
        if act in ("keep", "confirm"):
            _keep(request, batch, tell=act == "keep")
        if act in DECISIONS:
            messages.success(request, DECISIONS[act](request, batch))
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    return HttpResponseRedirect(f"{batch.get_absolute_url()}{back}")


def _keep(request, batch: RemovalBatch, *, tell: bool) -> None:
    shown, kept = (_numbers(request.POST.getlist(name)) for name in ("shown", "kept"))
    changed = keep_candidates(batch=batch, shown=shown, kept=kept)
    if tell:
        text = ngettext("%(count)d mark saved.", "%(count)d marks saved.", changed)
        messages.success(request, text % {"count": changed})


def _confirm(request, batch: RemovalBatch) -> str:
    decided = confirm_removals(batch=batch, by=request.user)
    _name_left_out(request, decided, _("These reported or were placed since the proposal and stay: %(names)s."))
    text = ngettext("%(count)d job seeker removed.", "%(count)d job seekers removed.", decided.count)
    return text % {"count": decided.count}


def _discard(request, batch: RemovalBatch) -> str:
    discard_removals(batch=batch, by=request.user)
    return _("The proposal is dropped; nobody was removed.")


def _undo(request, batch: RemovalBatch) -> str:
    decided = undo_removals(batch=batch, by=request.user)
    _name_left_out(request, decided, _("These have registered anew since and stay removed: %(names)s."))
    text = ngettext(
        "%(count)d job seeker is registered again.", "%(count)d job seekers are registered again.", decided.count
    )
    return text % {"count": decided.count}


DECISIONS = {"confirm": _confirm, "discard": _discard, "undo": _undo}


def _name_left_out(request, decided: Decided, sentence: str) -> None:
    if decided.left_out:
        names = ", ".join(str(job_seeker) for job_seeker in decided.left_out[:NAMED])
        if more := len(decided.left_out) - NAMED:
            names += _(" and %(count)d more") % {"count": more} if more > 0 else ""
        messages.warning(request, sentence % {"names": names})


def _numbers(texts: list[str]) -> set[int]:
    return {int(text) for text in texts if text.isascii() and text.isdecimal()}
