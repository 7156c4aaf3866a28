"""Until when the office, or the union, has to act on a notice of a trade union (KEP.16/MEN/2001)."""

from apps.industrial_relations.choices import DeadlineKind
from apps.industrial_relations.deadlines import Due, Rules
from apps.industrial_relations.models import TradeUnion
from apps.industrial_relations.record_choices import UnionState


def due_of(union: TradeUnion, rules: Rules) -> Due | None:
    """The deadline that runs now: to record a notice received, or to complete one postponed; None where none runs.

    A notice that was completed counts from the day of its completion.
    """
    if union.state == UnionState.POSTPONED:
        return rules.deadline(DeadlineKind.UNION_COMPLETED, union.postponed_on)
    received_on = union.completed_on or union.received_on
    if union.state == UnionState.RECEIVED and received_on:
        return rules.deadline(DeadlineKind.UNION_RECORDED, received_on)
    return None
