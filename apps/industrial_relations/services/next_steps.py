"""What can be done with a case now: what the law and its state allow, and the right that each act asks for."""

from datetime import date

from django.utils.timezone import localdate

from apps.accounts.models import User
from apps.industrial_relations.choices import DeadlineKind, DisputeKind, DisputeState, Route, SessionKind
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.dispute_law import may_follow
from apps.industrial_relations.models import Dispute, DisputeSession, JointAgreement, Recommendation
from apps.industrial_relations.services.agreeing import stage_of
from apps.industrial_relations.services.recommending import silent_sides
from apps.industrial_relations.services.taking_back import standing_steps

S = DisputeState
CHANGE = "industrial_relations.change_dispute"
MEDIATE = "industrial_relations.mediate_dispute"
TAKE_BACK = "industrial_relations.take_back_dispute"
# The acts of `services.disputes` in the order of the law, with the right that each asks for.
RIGHT_OF = {
    "return_file": CHANGE,
    "complete_file": CHANGE,
    "let_lapse": CHANGE,
    "offer": CHANGE,
    "choose_route": CHANGE,
    "clarify": CHANGE,
    "conclude_clarification": MEDIATE,
    "refer": CHANGE,
    "plan_session": CHANGE,
    "hold_session": MEDIATE,
    "recommend": MEDIATE,
    "note_receipt": MEDIATE,
    "reply": MEDIATE,
    "deem_rejected": MEDIATE,
    "agree": MEDIATE,
    "register_agreement": MEDIATE,
    "close_otherwise": MEDIATE,
    "go_to_court": MEDIATE,
    "withdraw": CHANGE,
    "take_back": TAKE_BACK,
}
_LEADS_TO = {
    "return_file": (S.RETURNED,),
    "complete_file": (S.FILED,),
    "offer": (S.OFFERED,),
    "choose_route": (S.CONCILIATION, S.ARBITRATION),
    "close_otherwise": (S.CLOSED,),
    "go_to_court": (S.COURT,),
    "withdraw": (S.WITHDRAWN,),
}
_OTHERWISE = {
    "conclude_clarification": (S.CLARIFICATION,),
    "plan_session": (S.CLARIFICATION, S.MEDIATION),
    "note_receipt": (S.RECOMMENDED,),
    "reply": (S.RECOMMENDED,),
    "register_agreement": (S.AGREED, S.AGREED_AFTER),
}


def available_steps(dispute: Dispute, user: User) -> list[str]:
    """The names of the acts that this user may do now, in the order of the law."""
    today = localdate()
    return [act for act, right in RIGHT_OF.items() if user.has_perm(right) and _is_possible(act, dispute, today)]


def _is_possible(act: str, dispute: Dispute, today: date) -> bool:
    if act in _LEADS_TO:
        return any(may_follow(dispute.kind, dispute.state, state) for state in _LEADS_TO[act])
    if act in _OTHERWISE:
        return dispute.state in _OTHERWISE[act] and _is_still_to_do(act, dispute)
    return _JUDGES[act](dispute, today)


def _is_still_to_do(act: str, dispute: Dispute) -> bool:
    """An old case book may tell of a recommendation or an agreement without its text; nothing hangs on it then."""
    if act == "register_agreement":
        return JointAgreement.objects.filter(dispute=dispute, court_receipt="").exists()
    if dispute.state == S.RECOMMENDED:
        return Recommendation.objects.filter(dispute=dispute).exists()
    return True


def _may_lapse(dispute: Dispute, today: date) -> bool:
    if dispute.state != S.RETURNED or dispute.returned_on is None:
        return False
    return today > load_rules().deadline(DeadlineKind.COMPLETION, dispute.returned_on).due_on


def _may_clarify(dispute: Dispute, today: date) -> bool:
    return may_follow(dispute.kind, dispute.state, S.CLARIFICATION) and _has_been_offered(dispute)


def _may_refer(dispute: Dispute, today: date) -> bool:
    concluded = dispute.state != S.CLARIFICATION or dispute.clarified_on is not None
    return may_follow(dispute.kind, dispute.state, S.MEDIATION) and _has_been_offered(dispute) and concluded


def _has_been_offered(dispute: Dispute) -> bool:
    return dispute.kind == DisputeKind.RIGHTS or dispute.offered_on is not None or dispute.route == Route.MEDIATION


def _may_hold(dispute: Dispute, today: date) -> bool:
    if dispute.state not in (S.CLARIFICATION, S.MEDIATION):
        return False
    kind = SessionKind.MEDIATION if dispute.state == S.MEDIATION else SessionKind.CLARIFICATION
    return DisputeSession.objects.filter(dispute=dispute, kind=kind, date__lte=today, result="").exists()


def _may_recommend(dispute: Dispute, today: date) -> bool:
    if dispute.state != S.MEDIATION:
        return False
    return DisputeSession.objects.filter(dispute=dispute, kind=SessionKind.MEDIATION, date__lte=today).exists()


def _may_deem(dispute: Dispute, today: date) -> bool:
    if dispute.state != S.RECOMMENDED:
        return False
    recommendation = Recommendation.objects.filter(dispute=dispute).first()
    return recommendation is not None and bool(silent_sides(recommendation, load_rules(), today=today))


def _may_agree(dispute: Dispute, today: date) -> bool:
    return stage_of(dispute.state) is not None


def _may_take_back(dispute: Dispute, today: date) -> bool:
    steps = standing_steps(dispute)
    return bool(steps) and steps[-1].to_state == dispute.state


_JUDGES = {
    "let_lapse": _may_lapse,
    "clarify": _may_clarify,
    "refer": _may_refer,
    "hold_session": _may_hold,
    "recommend": _may_recommend,
    "deem_rejected": _may_deem,
    "agree": _may_agree,
    "take_back": _may_take_back,
}
