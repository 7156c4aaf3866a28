"""The mediator's written recommendation (anjuran), and what the parties answer to it (UU 2/2004 Pasal 13)."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.industrial_relations.choices import (
    DeadlineKind,
    DisputeState,
    Outcome,
    Reply,
    SessionKind,
    SessionResult,
    Side,
)
from apps.industrial_relations.deadlines import Rules, load_rules
from apps.industrial_relations.models import Dispute, Recommendation
from apps.industrial_relations.services.due_dates import FIELDS, set_due
from apps.industrial_relations.services.stepping import (
    locked_dispute,
    refuse_before,
    refuse_future,
    refuse_moved,
    take_step,
)
from apps.registry.indonesian_dates import format_date

SUMMONSES = 3
REPLIES = ("worker_reply", "worker_replied_on", "employer_reply", "employer_replied_on")


@transaction.atomic
def recommend(
    *,
    dispute: Dispute,
    on: date,
    worker_statement: str,
    employer_statement: str,
    considerations: str,
    points: str,
    by: User | None,
) -> Recommendation:
    """Issue the recommendation, after the first session of mediation; a late one stays seen as late."""
    if not points.strip():
        raise ValidationError(_("Write what is recommended, one point a line."), "no_points")
    one = locked_dispute(dispute)
    if one.state != DisputeState.MEDIATION:
        refuse_moved(one)
    first = _first_session(one, on)
    recommended = take_step(
        dispute=one, to=DisputeState.RECOMMENDED, on=on, by=by, outcome=Outcome.RECOMMENDATION, recommended_on=on,
        first_session_on=first,
    )  # fmt: skip
    with written_by(by):
        return Recommendation.objects.create(
            dispute=recommended, issued_on=on, worker_statement=worker_statement,
            employer_statement=employer_statement, considerations=considerations, points=points,
        )  # fmt: skip


def note_receipt(
    *, recommendation: Recommendation, worker_on: date | None = None, employer_on: date | None = None, by: User | None
) -> Dispute:
    """When each side received the recommendation; its ten working days run from then. A day left out stays."""
    with transaction.atomic(), written_by(by):
        dispute, one = _awaiting(recommendation)
        for side, on in ((Side.WORKER, worker_on), (Side.EMPLOYER, employer_on)):
            if on is None:
                continue
            refuse_future(on)
            refuse_before(on, one.issued_on, str(one._meta.get_field("issued_on").verbose_name))
            replied = getattr(one, f"{side}_replied_on")
            if replied and replied < on:
                text = _("This side answered on %(day)s already; it received the recommendation by then.")
                raise ValidationError(text, "answered_before", {"day": format_date(replied)})
            setattr(one, f"{side}_received_on", on)
        one.save(update_fields=["worker_received_on", "employer_received_on"])
        return _with_due(dispute, one)


def reply(*, recommendation: Recommendation, side: str, answer: str, on: date, by: User | None) -> Dispute:
    """The written answer of a side. When both have answered, the recommendation is accepted or rejected."""
    if answer not in (Reply.ACCEPTS, Reply.REJECTS):
        raise ValidationError(_("Choose whether the side accepts or rejects."), "no_answer")
    with transaction.atomic(), written_by(by):
        dispute, one = _awaiting(recommendation)
        return _answer(dispute, one, side, answer, on, by)


def deem_rejected(*, recommendation: Recommendation, side: str, on: date, by: User | None) -> Dispute:
    """Confirm that a side stayed silent, and so rejects; from the first working day after its time on."""
    with transaction.atomic(), written_by(by):
        dispute, one = _awaiting(recommendation)
        received = getattr(one, f"{_owner(side)}_received_on")
        if received is None:
            text = _("Enter first when this side received the recommendation; its time to answer runs from then.")
            raise ValidationError(text, "not_received")
        rules = load_rules()
        due = rules.deadline(DeadlineKind.REPLY, received).due_on
        if not rules.days_between(due, on):
            text = _("This side may answer until %(day)s. Its silence counts from the next working day on.")
            raise ValidationError(text, "too_early", {"day": format_date(due)})
        return _answer(dispute, one, side, Reply.DEEMED, on, by)


def silent_sides(recommendation: Recommendation, rules: Rules, *, today: date | None = None) -> list[Side]:
    """The sides whose silence can be confirmed as rejection today."""
    today = today or localdate()
    return [
        side
        for side in (Side.WORKER, Side.EMPLOYER)
        if not getattr(recommendation, f"{side}_reply")
        and (received := getattr(recommendation, f"{side}_received_on"))
        and rules.days_between(rules.deadline(DeadlineKind.REPLY, received).due_on, today)
    ]


def _first_session(dispute: Dispute, on: date) -> date:
    """The day from which the ten days of the recommendation run."""
    sessions = list(dispute.sessions.filter(kind=SessionKind.MEDIATION, date__lte=on).order_by("date", "number"))
    if not sessions:
        text = _("No session of mediation lies before that day. Plan the first session first.")
        raise ValidationError(text, "no_session")
    results = [session.result for session in sessions if session.was_held]
    if results and len(results) < SUMMONSES and set(results) == {SessionResult.ABSENT}:
        text = _("One side did not come so far. Summon it up to three times before the recommendation.")
        raise ValidationError(text, "summon_again")
    return dispute.first_session_on or sessions[0].date


def _awaiting(recommendation: Recommendation) -> tuple[Dispute, Recommendation]:
    """The case, locked, and the recommendation as it stands now; it must still await answers."""
    dispute = locked_dispute(recommendation.dispute)
    if dispute.state != DisputeState.RECOMMENDED:
        refuse_moved(dispute)
    return dispute, Recommendation.objects.get(pk=recommendation.pk)


def _owner(side: str) -> str:
    """A union stands on the worker's side."""
    return Side.EMPLOYER if side == Side.EMPLOYER else Side.WORKER


def _answer(
    dispute: Dispute, recommendation: Recommendation, side: str, answer: Reply, on: date, by: User | None
) -> Dispute:
    owner = _owner(side)
    if getattr(recommendation, f"{owner}_reply"):
        text = _("The answer of this side is entered already. Open the page of the case again.")
        raise ValidationError(text, "answered")
    refuse_future(on)
    received = "issued_on" if getattr(recommendation, f"{owner}_received_on") is None else f"{owner}_received_on"
    what = str(recommendation._meta.get_field(received).verbose_name)
    refuse_before(on, getattr(recommendation, received), what)
    was = {name: _as_json(getattr(recommendation, name)) for name in REPLIES}
    setattr(recommendation, f"{owner}_reply", answer)
    setattr(recommendation, f"{owner}_replied_on", on)
    recommendation.save(update_fields=[f"{owner}_reply", f"{owner}_replied_on"])
    replies = {recommendation.worker_reply, recommendation.employer_reply}
    if "" in replies:
        return _with_due(dispute, recommendation)
    answered = max(recommendation.worker_replied_on, recommendation.employer_replied_on)
    to = DisputeState.ACCEPTED if replies == {Reply.ACCEPTS} else DisputeState.REJECTED
    return take_step(dispute=dispute, to=to, on=answered, by=by, beside={"replies": was}, answered_on=answered)


def _as_json(value: str | date | None) -> str | None:
    return value.isoformat() if isinstance(value, date) else value


def _with_due(dispute: Dispute, recommendation: Recommendation) -> Dispute:
    dispute.recommendation = recommendation
    set_due(dispute, load_rules())
    dispute.save(update_fields=FIELDS)
    return dispute
