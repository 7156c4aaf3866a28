"""Every deadline that the law sets in a dispute, from when it runs and whether it was kept (domain 5.2).

A clock stands once the day is known from which it runs. One that another end of the case cut short is left out.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.utils.timezone import localdate

from apps.industrial_relations.choices import DeadlineKind, DisputeState, Route, Side
from apps.industrial_relations.deadlines import Rules
from apps.industrial_relations.models import Dispute, Recommendation

S = DisputeState
_SETTLED_BY_ANSWER = (S.REJECTED, S.COURT)


class ClockState(StrEnum):
    MET = "met"
    MET_LATE = "met_late"
    RUNNING = "running"
    OVERDUE = "overdue"


@dataclass(frozen=True)
class ClockLine:
    """A deadline of a case. `days_left` are working days to spare, below zero by how many it is over.

    `skipped` are the holidays (day, name) that put it off; `side` tells whose answer is meant, else it is empty.
    """

    kind: DeadlineKind
    law: str
    working_days: int
    start: date
    due_on: date
    skipped: tuple[tuple[date, str], ...]
    met_on: date | None
    state: ClockState
    days_left: int
    side: str = ""

    @property
    def is_open(self) -> bool:
        return self.met_on is None


@dataclass(frozen=True)
class _Clock:
    kind: DeadlineKind
    start: date | None
    met_on: date | None
    side: str = ""


def clock_of(
    dispute: Dispute, rules: Rules, *, recommendation: Recommendation | None = None, today: date | None = None
) -> list[ClockLine]:
    """All deadlines that apply to the case, in the order of the law.

    Without queries where `recommendation` is given or was selected with the case.
    """
    if recommendation is None and dispute.recommended_on:
        recommendation = getattr(dispute, "recommendation", None)
    today = today or localdate()
    clocks = [*_before_mediation(dispute), *_mediation(dispute), *_answers(dispute, recommendation), *_whole(dispute)]
    stands = (one for one in clocks if one.start and (one.met_on or not dispute.is_ended))
    return [line_of(one.kind, one.start, one.met_on, rules=rules, today=today, side=one.side) for one in stands]


def next_due(lines: Iterable[ClockLine]) -> ClockLine | None:
    """The earliest deadline that is not met yet."""
    return min((line for line in lines if line.is_open), key=lambda line: line.due_on, default=None)


def _before_mediation(dispute: Dispute) -> Iterator[_Clock]:
    # Who records a dispute has ended the negotiation, be it without telling on which day.
    yield _Clock(DeadlineKind.BIPARTITE, dispute.bipartite_from, dispute.bipartite_until or dispute.filed_on)
    yield _Clock(DeadlineKind.COMPLETION, dispute.returned_on, dispute.completed_on)
    yield _Clock(DeadlineKind.CHOICE, dispute.offered_on, dispute.route_on or dispute.referred_on or dispute.agreed_on)


def _mediation(dispute: Dispute) -> Iterator[_Clock]:
    first = dispute.first_session_on or dispute.recommended_on or dispute.agreed_on
    yield _Clock(DeadlineKind.FIRST_SESSION, dispute.referred_on, first)
    yield _Clock(DeadlineKind.RECOMMENDATION, dispute.first_session_on, dispute.recommended_on or dispute.agreed_on)


def _answers(dispute: Dispute, recommendation: Recommendation | None) -> Iterator[_Clock]:
    if recommendation:
        of = recommendation
        yield _Clock(DeadlineKind.REPLY, of.worker_received_on, of.worker_replied_on, Side.WORKER)
        yield _Clock(DeadlineKind.REPLY, of.employer_received_on, of.employer_replied_on, Side.EMPLOYER)
    if dispute.state in (S.ACCEPTED, S.AGREED_AFTER):
        yield _Clock(DeadlineKind.AGREEMENT, dispute.answered_on, dispute.agreed_on)


def _whole(dispute: Dispute) -> Iterator[_Clock]:
    answered = dispute.answered_on if dispute.state in _SETTLED_BY_ANSWER else None
    yield _Clock(DeadlineKind.MEDIATION, dispute.referred_on, dispute.agreed_on or answered)
    for kind, route in (
        (DeadlineKind.CONCILIATION, Route.CONCILIATION),
        (DeadlineKind.ARBITRATION, Route.ARBITRATION),
    ):
        yield _Clock(kind, dispute.route_on if dispute.route == route else None, _ended_elsewhere(dispute))


def _ended_elsewhere(dispute: Dispute) -> date | None:
    return dispute.closed_on if dispute.state in (S.CLOSED, S.COURT) else None


def line_of(
    kind: DeadlineKind, start: date, met_on: date | None, *, rules: Rules, today: date, side: str = ""
) -> ClockLine:
    """One deadline, met on a day or still running on `today`."""
    due = rules.deadline(kind, start)
    day = met_on or today
    late = day > due.due_on
    if met_on:
        state = ClockState.MET_LATE if late else ClockState.MET
    else:
        state = ClockState.OVERDUE if late else ClockState.RUNNING
    left = -rules.days_between(due.due_on, day) if late else rules.days_between(day, due.due_on)
    return ClockLine(
        kind, due.rule.legal_basis, due.rule.working_days, start, due.due_on, due.skipped, met_on, state, left, side
    )
