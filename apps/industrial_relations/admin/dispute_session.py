"""The sessions of a case: planned and summoned to, then held and written down."""

from datetime import date

from django import forms
from django.contrib import messages
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.pages import Page
from apps.industrial_relations.admin.dispute_act_forms import StepForm, day_field
from apps.industrial_relations.admin.dispute_act_page import case_page, refuse
from apps.industrial_relations.admin.record_page import shown_record
from apps.industrial_relations.admin.session_message import session_message
from apps.industrial_relations.choices import DeadlineKind, DisputeState, SessionKind
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import Dispute, DisputeSession
from apps.industrial_relations.services.disputes import RESULTS_OF, RIGHT_OF, hold_session, plan_session

TEND, MEDIATE = RIGHT_OF["plan_session"], RIGHT_OF["hold_session"]
KINDS = {
    DisputeState.CLARIFICATION: SessionKind.CLARIFICATION,
    DisputeState.MEDIATION: SessionKind.MEDIATION,
}
TIME = forms.TimeInput(attrs={"type": "time"}, format="%H:%M")


class PlanForm(StepForm):
    on = None
    date = day_field(gettext_lazy("day"), initial=None)
    begins_at = forms.TimeField(label=gettext_lazy("begins at"), widget=TIME)
    place = forms.CharField(label=gettext_lazy("place"), max_length=160)


class SummonsForm(forms.ModelForm):
    """When and where, and how the summons went out."""

    class Meta:
        model = DisputeSession
        fields = ("date", "begins_at", "place", "summoned_on", "sent_by", "proof")
        widgets = {"date": AdminDateWidget, "summoned_on": AdminDateWidget, "begins_at": TIME}

    def clean(self) -> dict:
        cleaned = super().clean() or self.cleaned_data
        summoned_on, day = cleaned.get("summoned_on"), cleaned.get("date")
        if summoned_on and day and summoned_on > day:
            self.add_error("summoned_on", _("A summons goes out before the session. Correct one of the dates."))
        return cleaned


class HoldForm(forms.ModelForm):
    """Who came, what was said, and what it came to."""

    class Meta:
        model = DisputeSession
        fields = (
            "worker_came", "employer_came", "attendance", "worker_opinion", "employer_opinion", "guidance", "summary",
            "conclusion", "result",
        )  # fmt: skip
        widgets = {
            name: forms.Textarea(attrs={"rows": 4})
            for name in ("worker_opinion", "employer_opinion", "guidance", "summary", "conclusion")
        }

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        for name in ("worker_came", "employer_came"):
            self.fields[name].required = True
            self.fields[name].widget.choices = [("unknown", "–"), ("true", _("Yes")), ("false", _("No"))]
        results = RESULTS_OF[SessionKind(self.instance.kind)]
        self.fields["result"].choices = [("", "–"), *((one.value, one.label) for one in results)]
        self.fields["result"].required = True

    def clean(self) -> dict:
        cleaned = super().clean() or self.cleaned_data
        came = (cleaned.get("worker_came"), cleaned.get("employer_came"))
        for name, answer in zip(("worker_came", "employer_came"), came, strict=True):
            if answer is None:
                self.add_error(name, _("Say whether this side came."))
        return cleaned


def may_plan(dispute: Dispute) -> bool:
    return dispute.state in KINDS


def plan_page(model_admin, request, object_id: str):
    """GET asks when and where, POST plans the next session of the case."""
    dispute = shown_record(model_admin, request, object_id, right=TEND)
    if not may_plan(dispute):
        sentence = _("A session is planned in clarification or mediation; this case is “%(state)s”.")
        messages.error(request, sentence % {"state": dispute.get_state_display()})
        return HttpResponseRedirect(dispute.get_absolute_url())
    form = PlanForm(request.POST if request.method == "POST" else None, dispute=dispute)
    if request.method == "POST" and form.is_valid():
        try:
            session = plan_session(dispute=dispute, kind=KINDS[dispute.state], by=request.user, **form.cleaned_data)
        except ValidationError as refusal:
            refuse(form, refusal)
        else:
            messages.success(request, _("%(session)s is planned. Send the summons and note it here.") % {
                "session": session
            })  # fmt: skip
            return HttpResponseRedirect(session_address(session))
    return case_page(model_admin, request, dispute, "dispute_plan", _("Plan a session"), {
        "form": form,
        "due": _first_session_due(dispute),
    })  # fmt: skip


def _first_session_due(dispute: Dispute) -> date | None:
    """Until when the first session of mediation is held, as long as none was."""
    if dispute.referred_on is None or dispute.first_session_on is not None:
        return None
    return load_rules().deadline(DeadlineKind.FIRST_SESSION, dispute.referred_on).due_on


def session_page(model_admin, request, object_id: str, session_id: int):
    """GET shows a session; POST saves the summons (`_summons`) or writes down how it went (`_held`)."""
    dispute = shown_record(model_admin, request, object_id)
    session = get_object_or_404(DisputeSession.objects.filter(dispute=dispute), pk=session_id)
    may_summon = request.user.has_perm(TEND) and not session.was_held and not dispute.is_ended
    may_hold = request.user.has_perm(MEDIATE) and not dispute.is_ended
    sent = request.POST if request.method == "POST" else None
    summons = SummonsForm(sent if sent and "_summons" in sent else None, instance=session, label_suffix="")
    held = HoldForm(sent if sent and "_held" in sent else None, instance=session, label_suffix="")
    if sent is not None:
        allowed = may_summon if "_summons" in sent else may_hold
        if not allowed:
            raise PermissionDenied
        if _saved(request, summons if "_summons" in sent else held, session_id):
            return HttpResponseRedirect(request.path)
    stored = DisputeSession.objects.get(pk=session_id)
    context = {
        "session": stored,
        "summons": summons if may_summon else None,
        "held": held if may_hold else None,
        "message": "" if stored.was_held else session_message(dispute, stored),
        "media": model_admin.media + summons.media,
    }
    return case_page(model_admin, request, dispute, "dispute_session", capfirst(str(stored)), context)


def _saved(request, form: forms.ModelForm, session_id: int) -> bool:
    if not form.is_valid():
        return False
    if isinstance(form, SummonsForm):
        form.save()
        messages.success(request, _("The summons is noted."))
        return True
    session = DisputeSession.objects.get(pk=session_id)
    try:
        hold_session(session=session, by=request.user, **form.cleaned_data)
    except ValidationError as refusal:
        refuse(form, refusal)
        return False
    messages.success(request, _("The session is written down."))
    return True


def session_address(session: DisputeSession) -> str:
    return reverse("admin:industrial_relations_dispute_session", args=(session.dispute_id, session.pk))


def session_route(model_admin):
    def view(request, object_id, session_id):
        return session_page(model_admin, request, object_id, session_id)

    route = "<path:object_id>/session/<int:session_id>/"
    return path(route, model_admin.admin_site.admin_view(view), name="industrial_relations_dispute_session")


PLAN_PAGE = Page("plan", gettext_lazy("Plan a session"), "calendar", plan_page, right=TEND, of_record=True)
