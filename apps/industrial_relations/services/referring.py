"""A case goes to a mediator: clarified first, or straight into mediation (UU 2/2004 Pasal 4; Permenaker 17/2014)."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.industrial_relations.choices import DeadlineKind, DisputeKind, DisputeState, Route, SessionResult
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import Dispute, Mediator
from apps.industrial_relations.services.stepping import locked_dispute, refuse_day, refuse_moved, take_step
from apps.registry.indonesian_dates import format_date

CONCLUSIONS = (SessionResult.BIPARTITE_AGAIN, SessionResult.TO_MEDIATION)


def clarify(
    *, dispute: Dispute, on: date, mediator: Mediator, by: User | None, chosen_by_parties: bool = False
) -> Dispute:
    """Let a mediator look into the case before mediation; the thirty days do not run yet (Permenaker 17/2014)."""
    return _to_mediator(dispute, DisputeState.CLARIFICATION, on, mediator, by, chosen_by_parties)


def refer(
    *, dispute: Dispute, on: date, mediator: Mediator, by: User | None, chosen_by_parties: bool = False
) -> Dispute:
    """Pelimpahan: mediation begins, and its thirty working days.

    Kinds other than rights come after the offer, once the time to choose has run out or the parties chose mediation
    themselves.
    """
    return _to_mediator(dispute, DisputeState.MEDIATION, on, mediator, by, chosen_by_parties, referred_on=on)


def conclude_clarification(*, dispute: Dispute, on: date, result: str, by: User | None) -> Dispute:
    """What the clarification came to: back to bipartite negotiation, or on to mediation. It may be said again."""
    with transaction.atomic(), written_by(by):
        one = locked_dispute(dispute)
        if one.state != DisputeState.CLARIFICATION:
            refuse_moved(one)
        if result not in CONCLUSIONS:
            text = _("Say whether the parties negotiate again or the case goes on to mediation.")
            raise ValidationError(text, "no_conclusion")
        refuse_day(one, on)
        one.clarified_on, one.clarification = on, result
        one.save(update_fields=["clarified_on", "clarification"])
    return one


def _to_mediator(
    dispute: Dispute,
    to: DisputeState,
    on: date,
    mediator: Mediator | None,
    by: User | None,
    chosen_by_parties: bool,
    **facts,
) -> Dispute:
    if mediator is None or not mediator.is_active:
        raise ValidationError(_("Choose a mediator who takes cases."), "no_mediator")
    with transaction.atomic():
        locked = locked_dispute(dispute)
        if locked.route != Route.MEDIATION:
            facts |= {"route": Route.MEDIATION, "route_on": on}

        def judge(one: Dispute) -> None:
            _refuse_before_choice(one, on, chosen_by_parties)
            _refuse_open_clarification(one)

        return take_step(
            dispute=locked, to=to, on=on, by=by, judge=judge, note=str(mediator), mediator=mediator, **facts
        )


def _refuse_before_choice(dispute: Dispute, on: date, chosen_by_parties: bool) -> None:
    """The parties have seven working days to choose; on the last of them the office may refer the case."""
    if dispute.kind == DisputeKind.RIGHTS or dispute.route == Route.MEDIATION:
        return
    if dispute.offered_on is None:
        text = _("Offer conciliation or arbitration first (UU 2/2004 Pasal 4); only disputes on rights go without.")
        raise ValidationError(text, "not_offered")
    due = load_rules().deadline(DeadlineKind.CHOICE, dispute.offered_on).due_on
    if on < due and not chosen_by_parties:
        text = _("The parties may choose until %(day)s. Wait for that day, or note that they chose mediation.")
        raise ValidationError(text, "too_early", {"day": format_date(due)})


def _refuse_open_clarification(dispute: Dispute) -> None:
    if dispute.state == DisputeState.CLARIFICATION and dispute.clarified_on is None:
        text = _("The clarification is not concluded yet. Enter what it came to first.")
        raise ValidationError(text, "not_clarified")
