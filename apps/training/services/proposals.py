"""The way of a proposal: received, verified, decided, and by the class that came of it under way and carried out."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.functional import Promise
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.registry.indonesian_dates import format_date
from apps.training.choices import ClassState, ProposalState
from apps.training.models import TrainingClass, TrainingProposal
from apps.training.models.proposal import DECIDED
from apps.training.services.proposal_letter import letter_of

VERIFIABLE = (ProposalState.RECEIVED, ProposalState.VERIFIED)
DECIDABLE = (ProposalState.VERIFIED, ProposalState.POSTPONED)


class Stage(NamedTuple):
    """How far a proposal is, in words, and the look of its badge."""

    label: str | Promise
    look: str


LOOKS = {
    ProposalState.RECEIVED: "warn",
    ProposalState.VERIFIED: "info",
    ProposalState.APPROVED: "ok",
    ProposalState.REFUSED: "muted",
    ProposalState.POSTPONED: "warn",
}
PREPARED = Stage(pgettext_lazy("proposal", "class in preparation"), "info")
BY_CLASS = {
    ClassState.RUNNING: Stage(pgettext_lazy("proposal", "under way"), "info"),
    ClassState.FINISHED: Stage(pgettext_lazy("proposal", "carried out"), "ok"),
    ClassState.CANCELLED: Stage(pgettext_lazy("proposal", "class cancelled"), "error"),
}


def class_of(proposal: TrainingProposal) -> TrainingClass | None:
    return getattr(proposal, "training_class", None)


def stage_of(proposal: TrainingProposal) -> Stage:
    """By its state, and once a class came of it by the state of that class."""
    if training_class := class_of(proposal):
        return BY_CLASS.get(training_class.state, PREPARED)
    return Stage(proposal.get_state_display(), LOOKS[proposal.state])


def verify(*, proposal: TrainingProposal, on: date, result: str, by: User | None) -> TrainingProposal:
    """Note what the verification found, or correct that until it is decided. Raises ValidationError."""

    def judge(one: TrainingProposal) -> None:
        _refuse_day(on, one.received_on, _("It was received on %(day)s. Choose that day or a later one."))
        if not result.strip():
            raise ValidationError({"result": _("Write down what the verification found.")})
        numbers = TrainingProposal.objects.with_numbers().values("men", "women").get(pk=one.pk)
        if not sum(numbers.values()):
            raise ValidationError(
                _("For how many people the training is asked is not noted yet. Enter the groups of participants first.")
            )

    facts = {"verified_on": on, "verification": result.strip()}
    return _move(proposal, by, VERIFIABLE, ProposalState.VERIFIED, judge, **facts)


def decide(
    *,
    proposal: TrainingProposal,
    state: ProposalState,
    on: date,
    by: User | None,
    reason: str = "",
    postponed_until: date | None = None,
) -> TrainingProposal:
    """Approve, refuse or postpone what was verified or postponed before. Raises ValidationError, by field where it can.

    To refuse or postpone takes a reason, to postpone also the day until which.
    """

    def judge(one: TrainingProposal) -> None:
        _refuse_day(on, one.verified_on, _("It was verified on %(day)s. Choose that day or a later one."))
        if one.state == ProposalState.POSTPONED:
            _refuse_same_day(one, on)
        if state != ProposalState.APPROVED and not reason.strip():
            raise ValidationError({"reason": _("Say why the proposal is refused or postponed.")})
        if state == ProposalState.POSTPONED and (postponed_until is None or postponed_until <= on):
            raise ValidationError(
                {"postponed_until": _("Until when is it postponed? Choose a day after that of the decision.")}
            )

    until = postponed_until if state == ProposalState.POSTPONED else None
    facts = {"decided_on": on, "reason": reason.strip(), "postponed_until": until}
    return _move(proposal, by, DECIDABLE, state, judge, **facts)


def _refuse_same_day(proposal: TrainingProposal, on: date) -> None:
    """The letter about the postponement must never be taken for the answer to the new decision."""
    letter = letter_of(proposal)
    last = max(proposal.decided_on, letter.dated_on) if letter else proposal.decided_on
    if on <= last:
        text = _(
            "It was postponed by the decision or the letter of %(day)s. Choose a later day, or undo that decision."
        )
        raise ValidationError({"on": ValidationError(text, "too_early", {"day": format_date(last)})})


def undo_decision(*, proposal: TrainingProposal, by: User | None) -> TrainingProposal:
    """Back to verified. ValidationError once a class came of it, or while a letter tells of the decision."""

    def judge(one: TrainingProposal) -> None:
        if training_class := class_of(one):
            text = _("A class came of this proposal: %(training_class)s. Take the proposal out of that class first.")
            raise ValidationError(text, "linked", {"training_class": training_class})
        if letter := letter_of(one):
            text = _("Letter %(number)s told the organisation of this decision. Have that letter made void first.")
            raise ValidationError(text, "lettered", {"number": letter.number})

    facts = {"decided_on": None, "reason": "", "postponed_until": None}
    return _move(proposal, by, DECIDED, ProposalState.VERIFIED, judge, **facts)


def free_from_cancelled(*, proposal: TrainingProposal, by: User | None) -> TrainingProposal:
    """Take the proposal out of a class that was cancelled, so that another class can come of it."""
    with transaction.atomic(), written_by(by):
        one = TrainingClass.objects.select_for_update().filter(proposal=proposal).first()
        if one is None or one.state != ClassState.CANCELLED:
            raise ValidationError(
                _("Only from a cancelled class a proposal is taken out. Open its page again."), "moved"
            )
        one.proposal = None
        one.save(update_fields=["proposal"])
    return TrainingProposal.objects.get(pk=proposal.pk)


def _refuse_day(on: date, earliest: date, text: str) -> None:
    if on < earliest:
        raise ValidationError({"on": ValidationError(text, "too_early", {"day": format_date(earliest)})})
    if on > localdate():
        raise ValidationError({"on": _("This date lies in the future. Record it once it has happened.")})


def _move(
    proposal: TrainingProposal,
    by: User | None,
    before: tuple[str, ...],
    after: ProposalState,
    judge: Callable[[TrainingProposal], None],
    **facts,
) -> TrainingProposal:
    """The proposal in its new state, judged under its lock as it stands now."""
    with transaction.atomic(), written_by(by):
        one = TrainingProposal.objects.select_for_update().get(pk=proposal.pk)
        if one.state not in before:
            text = _("This proposal is %(state)s by now. Open its page again.")
            raise ValidationError(text, "moved", {"state": one.get_state_display()})
        judge(one)
        one.state = after
        for name, value in facts.items():
            setattr(one, name, value)
        one.save(update_fields=["state", *facts])
    return one
