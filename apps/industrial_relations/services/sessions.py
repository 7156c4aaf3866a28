"""Sessions of clarification and mediation: planned with their number, and held with who came and what was said."""

from datetime import date, time

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.industrial_relations.choices import DisputeState, SessionKind, SessionResult
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import Dispute, DisputeSession
from apps.industrial_relations.services.due_dates import FIELDS, set_due
from apps.industrial_relations.services.referring import CONCLUSIONS
from apps.industrial_relations.services.stepping import (
    latest_day,
    locked_dispute,
    refuse_before,
    refuse_future,
    refuse_moved,
)

_STATE_OF = {
    SessionKind.CLARIFICATION: DisputeState.CLARIFICATION,
    SessionKind.MEDIATION: DisputeState.MEDIATION,
}
RESULTS_OF = {
    SessionKind.CLARIFICATION: (*CONCLUSIONS, SessionResult.CONTINUED, SessionResult.ABSENT),
    SessionKind.MEDIATION: (
        SessionResult.AGREED, SessionResult.CONTINUED, SessionResult.FAILED, SessionResult.ABSENT,
    ),
}  # fmt: skip


def plan_session(
    *, dispute: Dispute, kind: str, date: date, begins_at: time | None, place: str, by: User | None
) -> DisputeSession:
    """The next session of its kind; the day may lie ahead, but not before the session it follows."""
    with transaction.atomic(), written_by(by):
        one = locked_dispute(dispute)
        if one.state != _STATE_OF[SessionKind(kind)]:
            refuse_moved(one)
        last = one.sessions.filter(kind=kind).order_by("number").last()
        if last:
            refuse_before(date, last.date, str(last))
        else:
            refuse_before(date, *latest_day(one))
        return DisputeSession.objects.create(
            dispute=one, kind=kind, number=last.number + 1 if last else 1, date=date, begins_at=begins_at, place=place
        )


def hold_session(
    *,
    session: DisputeSession,
    result: str,
    by: User | None,
    worker_came: bool | None = None,
    employer_came: bool | None = None,
    attendance: str = "",
    worker_opinion: str = "",
    employer_opinion: str = "",
    guidance: str = "",
    summary: str = "",
    conclusion: str = "",
) -> DisputeSession:
    """Write the minutes of a session; once more puts them right while the case is still there.

    A session to which one side did not come counts as held. The first session of mediation starts the ten days of
    the recommendation; one of clarification that came to something concludes it.
    """
    minutes = {
        "result": result, "worker_came": worker_came, "employer_came": employer_came, "attendance": attendance,
        "worker_opinion": worker_opinion, "employer_opinion": employer_opinion, "guidance": guidance,
        "summary": summary, "conclusion": conclusion,
    }  # fmt: skip
    with transaction.atomic(), written_by(by):
        dispute = locked_dispute(session.dispute)
        held = dispute.sessions.get(pk=session.pk)
        _refuse_minutes(dispute, held, minutes)
        for name, value in minutes.items():
            setattr(held, name, value)
        held.save(update_fields=minutes)
        _tell_the_case(dispute, held)
    return held


def _refuse_minutes(dispute: Dispute, session: DisputeSession, minutes: dict) -> None:
    if dispute.state != _STATE_OF[SessionKind(session.kind)]:
        refuse_moved(dispute)
    refuse_future(session.date)
    if minutes["result"] not in RESULTS_OF[SessionKind(session.kind)]:
        raise ValidationError(_("Choose a result that a session of this kind can have."), "no_result")
    somebody_missing = False in (minutes["worker_came"], minutes["employer_came"])
    if minutes["result"] == SessionResult.ABSENT and not somebody_missing:
        raise ValidationError(_("Say which side did not come."), "who_was_absent")
    if minutes["result"] != SessionResult.ABSENT and somebody_missing:
        text = _("One side did not come, so the session has no other result than that. Correct one of the two.")
        raise ValidationError(text, "absent")


def _tell_the_case(dispute: Dispute, session: DisputeSession) -> None:
    if session.kind == SessionKind.MEDIATION:
        first = dispute.sessions.filter(kind=SessionKind.MEDIATION).exclude(result="").order_by("date").first()
        dispute.first_session_on = first.date
    elif session.result in CONCLUSIONS:
        dispute.clarified_on, dispute.clarification = session.date, session.result
    set_due(dispute, load_rules())
    dispute.save(update_fields=["first_session_on", "clarified_on", "clarification", *FIELDS])
