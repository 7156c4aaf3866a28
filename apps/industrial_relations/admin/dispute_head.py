"""What stands over the form of a case: where it stands, what may be done now, its way, terms, sessions and papers."""

from dataclasses import dataclass
from datetime import date

from django.utils.timezone import localdate

from apps.industrial_relations.admin.dispute_acts import offered_acts
from apps.industrial_relations.admin.dispute_list import state_badge
from apps.industrial_relations.admin.dispute_note import READ as READ_NOTES
from apps.industrial_relations.admin.dispute_session import may_plan, session_address
from apps.industrial_relations.admin.dispute_way import way_of
from apps.industrial_relations.admin.session_message import session_message
from apps.industrial_relations.choices import DisputeKind, DisputeState, Side
from apps.industrial_relations.deadlines import Rules, load_rules
from apps.industrial_relations.dispute_clock import clock_of
from apps.industrial_relations.models import Dispute, DisputeSession
from apps.industrial_relations.services.case_papers import papers_of

FOLLOWING = {
    DisputeState.RETURNED: "complete_file",
    DisputeState.OFFERED: "refer",
    DisputeState.CLARIFICATION: "refer",
    DisputeState.CONCILIATION: "close_otherwise",
    DisputeState.ARBITRATION: "close_otherwise",
    DisputeState.ACCEPTED: "agree",
    DisputeState.AGREED: "register_agreement",
    DisputeState.AGREED_AFTER: "register_agreement",
}
SEE_TERMINATIONS = "industrial_relations.view_termination"


@dataclass(frozen=True, slots=True)
class SideAnswer:
    """What a side said to the recommendation, and since when it has it."""

    side: str
    received_on: date | None
    answer: str
    replied_on: date | None


def dispute_head(model_admin, request, dispute: Dispute) -> dict:
    rules = load_rules()
    sessions = list(dispute.sessions.all())
    coming = next((one for one in sessions if not one.was_held), None)
    user, following = request.user, _following(dispute, sessions)
    return {
        "state": state_badge(dispute),
        "age": age_of(dispute, rules),
        "steps": _steps(model_admin, request, dispute, following),
        "plans_next": following == "plan_session",
        "way": way_of(dispute),
        "clock": clock_of(dispute, rules),
        "today": localdate(),
        "sessions": [(one, session_address(one)) for one in sessions],
        "may_plan": may_plan(dispute) and model_admin.has_change_permission(request, dispute),
        "message": session_message(dispute, coming) if coming and not dispute.is_ended else "",
        "message_about": coming,
        "answers": _answers(dispute),
        "agreement": getattr(dispute, "joint_agreement", None),
        "papers": papers_of(dispute),
        "taken": dispute.steps.select_related("by").order_by("-pk"),
        "terminations": _terminations(dispute) if user.has_perm(SEE_TERMINATIONS) else (),
        "papers_url": _papers_url(model_admin, request, dispute),
        "notes": dispute.notes.count() if user.has_perm(READ_NOTES) else None,
    }


def age_of(dispute: Dispute, rules: Rules) -> int:
    """Working days from the recording to the end, or to today as long as the case goes on."""
    ended_on = dispute.court_on or dispute.closed_on or dispute.agreed_on or dispute.outcome_on
    return rules.days_between(dispute.filed_on, ended_on if dispute.is_ended and ended_on else localdate())


def _steps(model_admin, request, dispute: Dispute, following: str) -> list[dict]:
    """{"label", "icon", "url", "is_grave", "is_next"} of each; what goes on before what goes back."""
    pages = {page.name: page for page in model_admin.pages}
    steps = [
        {
            **pages[act.verb].link(model_admin, request, object_id=dispute.pk),
            "is_grave": act.is_grave,
            "is_next": act.verb == following,
        }
        for act in offered_acts(request.user, dispute)
    ]
    return sorted(steps, key=lambda step: (not step["is_next"], step["is_grave"]))


def _following(dispute: Dispute, sessions: list[DisputeSession]) -> str:
    """The verb of the step that most cases take from here, "" where that is to be weighed or waited for."""
    if dispute.state == DisputeState.FILED:
        return "refer" if dispute.kind == DisputeKind.RIGHTS else "offer"
    if dispute.state == DisputeState.MEDIATION:
        return "" if any(not one.was_held for one in sessions) else "plan_session"
    if dispute.state == DisputeState.RECOMMENDED:
        known = dispute.recommendation
        return "reply" if known.worker_received_on and known.employer_received_on else "note_receipt"
    return FOLLOWING.get(DisputeState(dispute.state), "")


def _papers_url(model_admin, request, dispute: Dispute) -> str:
    """Of the page of its papers, for whoever may open that."""
    found = (page for page in model_admin.pages if page.name == "papers" and page.is_for(model_admin, request))
    return next((page.link(model_admin, request, object_id=dispute.pk)["url"] for page in found), "")


def _answers(dispute: Dispute) -> list[SideAnswer]:
    found = getattr(dispute, "recommendation", None)
    if found is None:
        return []
    return [
        SideAnswer(
            str(Side.WORKER.label), found.worker_received_on, found.get_worker_reply_display(), found.worker_replied_on
        ),
        SideAnswer(
            str(Side.EMPLOYER.label), found.employer_received_on, found.get_employer_reply_display(),
            found.employer_replied_on,
        ),
    ]  # fmt: skip


def _terminations(dispute: Dispute):
    return dispute.terminations.select_related("person")[:20]
