"""A head takes the last step of a case back: the case stands again as it did before, and the history tells both."""

import pgtrigger
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.documents.choices import LetterState
from apps.industrial_relations.choices import DisputeState, PaperKind, SessionKind
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import Dispute, DisputeStep, JointAgreement, Recommendation
from apps.industrial_relations.services.due_dates import set_due
from apps.industrial_relations.services.recommending import REPLIES
from apps.industrial_relations.services.stepping import locked_dispute

S = DisputeState
GUARDS = (
    "industrial_relations.Dispute:dispute_steps_are_lawful",
    "industrial_relations.Dispute:dispute_outcome_is_said_once",
)
_SESSIONS_OF = {S.CLARIFICATION: SessionKind.CLARIFICATION, S.MEDIATION: SessionKind.MEDIATION}


def standing_steps(dispute: Dispute) -> list[DisputeStep]:
    """The steps of the case that were not taken back, oldest first; one query."""
    steps = list(dispute.steps.all())
    undone = {step.before["undoes"] for step in steps if "undoes" in step.before}
    return [step for step in steps if "undoes" not in step.before and step.pk not in undone]


def take_back(*, dispute: Dispute, reason: str, by: User | None) -> Dispute:
    """Undo the last step: its fields are restored, and the recommendation or agreement that it made is deleted.

    Where one side has answered a recommendation and the other not yet, that answer is taken back first; it is no
    step of the case. ValidationError where papers or sessions went out from the step already.
    """
    if not reason.strip():
        raise ValidationError(_("Say why the step is taken back."), "no_reason")
    with transaction.atomic(), written_by(by, reason=reason.strip()):
        one = locked_dispute(dispute)
        if one.state == S.RECOMMENDED and _clear_single_answer(one):
            return _saved(one)
        steps = standing_steps(one)
        if not steps or steps[-1].to_state != one.state:
            raise ValidationError(_("The case has no step that could be taken back."), "no_step")
        return _undo(one, steps[-1], reason.strip(), by)


def _undo(dispute: Dispute, step: DisputeStep, reason: str, by: User | None) -> Dispute:
    _remove_what_it_made(dispute, step)
    for name, value in step.before.items():
        if name != "replies":
            setattr(dispute, name, dispute._meta.get_field(name).to_python(value))
    if replies := step.before.get("replies"):
        _set_replies(Recommendation.objects.get(dispute=dispute), replies)
    with pgtrigger.ignore(*GUARDS):
        _saved(dispute)
    DisputeStep.objects.create(
        dispute=dispute, from_state=step.to_state, to_state=step.from_state, on=localdate(), by=by, note=reason[:250],
        before={"undoes": step.pk},
    )  # fmt: skip
    return dispute


def _saved(dispute: Dispute) -> Dispute:
    """Saved with the deadline that follows from its restored days."""
    dispute._state.fields_cache.pop("recommendation", None)
    set_due(dispute, load_rules())
    dispute.save()
    return dispute


def _remove_what_it_made(dispute: Dispute, step: DisputeStep) -> None:
    if step.to_state in _SESSIONS_OF:
        _remove_planned_sessions(dispute, _SESSIONS_OF[step.to_state])
    if step.to_state == S.RECOMMENDED:
        recommendation = Recommendation.objects.select_related("letter").get(dispute=dispute)
        _refuse_numbered(recommendation)
        recommendation.delete()
    if step.to_state in (S.AGREED, S.AGREED_AFTER):
        _refuse_registered(dispute)
        JointAgreement.objects.filter(dispute=dispute).delete()


def _remove_planned_sessions(dispute: Dispute, kind: SessionKind) -> None:
    sessions = dispute.sessions.filter(kind=kind)
    if any(one.was_held or one.letter_id or one.papers.exists() for one in sessions):
        text = _("A session was held or summoned since. The step can no longer be taken back; withdraw the case.")
        raise ValidationError(text, "sessions")
    sessions.delete()


def _refuse_numbered(recommendation: Recommendation) -> None:
    papers = recommendation.dispute.papers.filter(kind=PaperKind.RECOMMENDATION).select_related("letter")
    letters = [recommendation.letter, *(paper.letter for paper in papers)]
    if valid := [letter for letter in letters if letter and letter.state == LetterState.ISSUED]:
        text = _("Letter %(number)s went out with this step. Make that letter void first.")
        raise ValidationError(text, "numbered", {"number": valid[0]})


def _refuse_registered(dispute: Dispute) -> None:
    agreement = JointAgreement.objects.filter(dispute=dispute).first()
    if agreement and agreement.court_receipt:
        text = _("The joint agreement is registered at the court (%(receipt)s) and stands.")
        raise ValidationError(text, "registered", {"receipt": agreement.court_receipt})


def _clear_single_answer(dispute: Dispute) -> bool:
    recommendation = Recommendation.objects.filter(dispute=dispute).first()
    if recommendation is None or not (recommendation.worker_reply or recommendation.employer_reply):
        return False
    _set_replies(recommendation, dict.fromkeys(REPLIES))
    return True


def _set_replies(recommendation: Recommendation, values: dict) -> None:
    for name in REPLIES:
        value = values[name]
        setattr(recommendation, name, value if name.endswith("_on") else value or "")
    recommendation.save(update_fields=REPLIES)
