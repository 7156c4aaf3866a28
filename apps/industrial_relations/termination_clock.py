"""What the law reckons for a termination: notice to the worker and the answer of one who refuses (PP 35/2021)."""

from datetime import date

from apps.industrial_relations.choices import DeadlineKind
from apps.industrial_relations.deadlines import Due, Rules
from apps.industrial_relations.models import Termination
from apps.industrial_relations.notice_period import Notice, notice_before
from apps.industrial_relations.record_choices import TerminationReason

# UU 13/2003 Pasal 151A, as UU 6/2023 has it.
WITHOUT_NOTICE = frozenset({
    TerminationReason.RESIGNED, TerminationReason.CONTRACT_ENDED, TerminationReason.RETIRED, TerminationReason.DIED,
})  # fmt: skip


def notice_of(termination: Termination, rules: Rules) -> Notice | None:
    """The notice of Pasal 37: 14 working days before the end, 7 in probation. None for what asks for no notice."""
    if termination.reason in WITHOUT_NOTICE:
        return None
    kind = DeadlineKind.TERMINATION_PROBATION if termination.in_probation else DeadlineKind.TERMINATION_NOTICE
    return notice_before(rules, kind, event_on=termination.terminated_on, given_on=termination.notified_on)


def answer_due(termination: Termination, rules: Rules) -> Due | None:
    """Until when a worker who refuses says so (Pasal 39); None where no notice is known or none is asked for."""
    if termination.notified_on is None or termination.reason in WITHOUT_NOTICE:
        return None
    return rules.deadline(DeadlineKind.TERMINATION_ANSWER, termination.notified_on)


def is_answer_late(termination: Termination, rules: Rules) -> bool:
    due = answer_due(termination, rules)
    return bool(due and termination.refused_on and termination.refused_on > due.due_on)


def months_between(since: date, until: date) -> int:
    """Whole months of service."""
    months = (until.year - since.year) * 12 + until.month - since.month - (until.day < since.day)
    return max(months, 0)
