"""Until when a company regulation is examined, corrected and decided on (Permenaker 28/2014; UU 13/2003 Pasal 112)."""

from datetime import date

from django.utils.timezone import localdate

from apps.industrial_relations.choices import DeadlineKind
from apps.industrial_relations.deadlines import Due, Rules
from apps.industrial_relations.dispute_clock import ClockLine, line_of
from apps.industrial_relations.models import CompanyRegulation
from apps.industrial_relations.record_choices import RegulationState

UNDER_WAY = (RegulationState.RECEIVED, RegulationState.RETURNED, RegulationState.EXAMINED)
DECIDABLE = (RegulationState.RECEIVED, RegulationState.EXAMINED)
CORRECTED_TOO_LATE = (RegulationState.RETURNED, RegulationState.LAPSED)


def clock_of(regulation: CompanyRegulation, rules: Rules, *, today: date | None = None) -> list[ClockLine]:
    """Every deadline that has begun to run, in the order of the law; none for a list of earlier years.

    A corrected text is examined anew: the time of the office, and that after which it is deemed ratified, begin on the
    day it came. The decree counts from the examination, or from its last day while that goes on.
    """
    arrived = regulation.corrected_on or regulation.received_on
    if arrived is None or regulation.state == RegulationState.WITHDRAWN:
        return []
    today = today or localdate()
    steps = []
    if regulation.returned_on:
        steps.append((DeadlineKind.REGULATION_CORRECTED, regulation.returned_on, regulation.corrected_on))
    if regulation.state not in CORRECTED_TOO_LATE:
        examined_by = rules.deadline(DeadlineKind.REGULATION_EXAMINED, arrived).due_on
        steps += [
            (DeadlineKind.REGULATION_EXAMINED, arrived, regulation.examined_on or regulation.decided_on),
            (DeadlineKind.REGULATION_DECREE, regulation.examined_on or examined_by, regulation.decided_on),
            (DeadlineKind.REGULATION_LIMIT, arrived, regulation.decided_on),
        ]
    return [line_of(kind, start, met_on, rules=rules, today=today) for kind, start, met_on in steps]


def due_of(regulation: CompanyRegulation, rules: Rules) -> Due | None:
    """The deadline of the step that is to be taken now; None where nothing is under way."""
    if regulation.state == RegulationState.RETURNED:
        return correction_due(regulation, rules)
    arrived = regulation.corrected_on or regulation.received_on
    if arrived and regulation.state == RegulationState.RECEIVED:
        return rules.deadline(DeadlineKind.REGULATION_EXAMINED, arrived)
    if regulation.examined_on and regulation.state == RegulationState.EXAMINED:
        return rules.deadline(DeadlineKind.REGULATION_DECREE, regulation.examined_on)
    return None


def correction_due(regulation: CompanyRegulation, rules: Rules) -> Due:
    return rules.deadline(DeadlineKind.REGULATION_CORRECTED, regulation.returned_on)


def limit_of(regulation: CompanyRegulation, rules: Rules) -> Due | None:
    """The last day on which the office may decide; after it a regulation that still waits is deemed ratified."""
    arrived = regulation.corrected_on or regulation.received_on
    if arrived is None or regulation.state not in DECIDABLE:
        return None
    return rules.deadline(DeadlineKind.REGULATION_LIMIT, arrived)
