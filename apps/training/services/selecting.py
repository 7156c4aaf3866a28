"""The selection of a class: proposed by score, handed in by the clerk, approved by the head of the centre."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.training.choices import AdminResult, SelectionResult, SelectionState
from apps.training.models import Applicant, Trainee, TrainingClass
from apps.training.services.enrolling import freeze_facts, locked_class

NAMED = 5
TURNED_DOWN = (SelectionResult.RESERVE, SelectionResult.REFUSED, SelectionResult.WITHDREW)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the scores came to.

    `undecided` lack a score or the check of their papers; in each of `ties` stand those of one total who were parted
    by the day of applying alone.
    """

    accepted: int
    reserves: int
    refused: int
    undecided: list[Applicant]
    ties: list[list[Applicant]]


@transaction.atomic
def propose(*, training_class: TrainingClass, by: User | None, reserves: int | None = None) -> Proposal:
    """Decide by total score: as many as there are places, then so many reserves (half the places unless told).

    Whose papers are not met is refused; whoever withdrew stays so. Of one total, who applied earlier comes first.
    """
    training_class = _locked(training_class, SelectionState.DRAFT)
    # What was decided before is decided anew.
    places = places_for_applicants(training_class, turned_down=(SelectionResult.WITHDREW,))
    reserves = training_class.quota // 2 if reserves is None else reserves
    applicants = list(_still_asking(training_class).select_related("person"))
    before = {one.pk: (one.result, one.reserve_place) for one in applicants}
    ranked = sorted((one for one in applicants if _can_be_ranked(one)), key=_rank)
    for one in applicants:
        failed = one.admin_result == AdminResult.FAILED
        one.result, one.reserve_place = SelectionResult.REFUSED if failed else "", None
    for place, one in enumerate(ranked, 1):
        one.result = SelectionResult.ACCEPTED if place <= places else SelectionResult.REFUSED
        if places < place <= places + reserves:
            one.result, one.reserve_place = SelectionResult.RESERVE, place - places
    with written_by(by):
        changed = [one for one in applicants if before[one.pk] != (one.result, one.reserve_place)]
        Applicant.objects.bulk_update(changed, ["result", "reserve_place"])
    results = [one.result for one in applicants]
    return Proposal(
        accepted=results.count(SelectionResult.ACCEPTED),
        reserves=results.count(SelectionResult.RESERVE),
        refused=results.count(SelectionResult.REFUSED),
        undecided=[one for one in applicants if not one.result],
        ties=_ties(ranked),
    )


def places_for_applicants(training_class: TrainingClass, *, turned_down: Iterable[str] = TURNED_DOWN) -> int:
    """The places less those of participants who did not apply, or whose application was `turned_down`."""
    applied = training_class.applicants.exclude(result__in=turned_down)
    others = training_class.trainees.staying().exclude(person__in=applied.values("person"))
    return max(training_class.quota - others.count(), 0)


@transaction.atomic
def submit_selection(*, training_class: TrainingClass, by: User | None) -> TrainingClass:
    """Hand the decisions to the head of the centre; ValidationError names what is still to be done."""
    training_class = _locked(training_class, SelectionState.DRAFT)
    _refuse_unready(training_class)
    with written_by(by):
        return _move(training_class, SelectionState.SUBMITTED, submitted_on=localdate(), selection_note="")


@transaction.atomic
def send_back(*, training_class: TrainingClass, reason: str, by: User | None) -> TrainingClass:
    """Give a selection that was handed in back to be put right; the reason stands on its page until then."""
    training_class = _locked(training_class, SelectionState.SUBMITTED)
    reason = reason.strip()[:250]
    if not reason:
        raise ValidationError(_("Say what is to be put right."), "reason")
    with written_by(by):
        return _move(training_class, SelectionState.DRAFT, submitted_on=None, selection_note=reason)


@transaction.atomic
def approve_selection(*, training_class: TrainingClass, on: date, by: User | None) -> list[Trainee]:
    """Settle the results on the day `on`: the accepted become participants from the first day of the class.

    ValidationError for a day that does not fit, and where places were taken meanwhile.
    """
    training_class = _locked(training_class, SelectionState.SUBMITTED)
    if on > localdate():
        raise ValidationError(_("This date lies in the future. Record it once it has happened."), "future")
    if training_class.submitted_on and on < training_class.submitted_on:
        text = _("The selection was handed in on %(day)s; it is approved on that day or later.")
        raise ValidationError(text, "too_early", {"day": f"{training_class.submitted_on:%d-%m-%Y}"})
    _refuse_unready(training_class)
    accepted = training_class.applicants.filter(result=SelectionResult.ACCEPTED)
    joining = accepted.exclude(person__in=training_class.trainees.values("person"))
    trainees = [
        seat(applicant, training_class.starts_on)
        for applicant in joining.select_related("person__kelurahan").order_by("pk")
    ]
    with written_by(by):
        Trainee.objects.bulk_create(trainees)
        _move(training_class, SelectionState.APPROVED, approved_on=on)
    return trainees


def seat(applicant: Applicant, joined_on: date) -> Trainee:
    """The participant, not stored yet, whom an accepted applicant becomes."""
    trainee = Trainee(
        training_class_id=applicant.training_class_id, person=applicant.person, applicant=applicant, joined_on=joined_on
    )
    freeze_facts(trainee)
    return trainee


def _refuse_unready(training_class: TrainingClass) -> None:
    applicants = list(_still_asking(training_class).select_related("person").order_by("person__name"))
    accepted = [one for one in applicants if one.result == SelectionResult.ACCEPTED]
    places, refusals = places_for_applicants(training_class), []
    if undecided := [one for one in applicants if not one.result]:
        text = _("These applicants are not decided yet: %(names)s. Enter their scores, or choose their result.")
        refusals.append(ValidationError(text, "undecided", {"names": names_of(undecided)}))
    if not accepted:
        refusals.append(ValidationError(_("Nobody is accepted. Choose who is, then hand the selection in."), "nobody"))
    if len(accepted) > places:
        text = _("%(accepted)d applicants are accepted, but there are %(places)d places. Make some of them reserves.")
        refusals.append(ValidationError(text, "full", {"accepted": len(accepted), "places": places}))
    chosen = (SelectionResult.ACCEPTED, SelectionResult.RESERVE)
    if failed := [one for one in applicants if one.result in chosen and one.admin_result == AdminResult.FAILED]:
        text = _("The papers of these are not met, so they cannot be accepted or reserves: %(names)s.")
        refusals.append(ValidationError(text, "papers", {"names": names_of(failed)}))
    numbers = [one.reserve_place for one in applicants if one.result == SelectionResult.RESERVE]
    if None in numbers or len(set(numbers)) < len(numbers):
        text = _("Each reserve needs a place of its own: 1 for who moves up first, then 2, and so on.")
        refusals.append(ValidationError(text, "reserves"))
    if refusals:
        raise ValidationError(refusals)


def names_of(applicants: Iterable[Applicant]) -> str:
    """ "Agus, Budi, Citra" with a word about how many more there are."""
    names = [str(one.person) for one in applicants]
    named = ", ".join(names[:NAMED])
    if len(names) <= NAMED:
        return named
    return _("%(names)s and %(more)d more") % {"names": named, "more": len(names) - NAMED}


def _still_asking(training_class: TrainingClass) -> QuerySet[Applicant]:
    return training_class.applicants.exclude(result=SelectionResult.WITHDREW)


def _can_be_ranked(applicant: Applicant) -> bool:
    return applicant.admin_result == AdminResult.PASSED and applicant.total is not None


def _rank(applicant: Applicant) -> tuple:
    return -applicant.total, applicant.applied_on or date.max, applicant.pk


def _ties(ranked: list[Applicant]) -> list[list[Applicant]]:
    """Those of one total who did not come to the same: accepted and reserve, a reserve before another, and so on."""
    groups = (list(group) for _total, group in groupby(ranked, key=lambda one: one.total))
    return [group for group in groups if len({(one.result, one.reserve_place) for one in group}) > 1]


def _locked(training_class: TrainingClass, state: SelectionState) -> TrainingClass:
    """The class under its lock, whose selection stands at `state`."""
    training_class = locked_class(training_class)
    if not training_class.is_open:
        text = _("This class is %(state)s; its selection stands as it is.")
        raise ValidationError(text, "closed", {"state": training_class.get_state_display()})
    if training_class.selection != state:
        text = _("The selection is “%(state)s” by now. Open its page again.")
        raise ValidationError(text, "moved", {"state": training_class.get_selection_display()})
    return training_class


def _move(training_class: TrainingClass, state: SelectionState, **facts) -> TrainingClass:
    training_class.selection = state
    for name, value in facts.items():
        setattr(training_class, name, value)
    training_class.save(update_fields=["selection", *facts])
    return training_class
