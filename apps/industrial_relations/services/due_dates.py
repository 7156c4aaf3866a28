"""The next deadline of each case, kept beside it so that lists can sort by it."""

from django.db import transaction

from apps.industrial_relations.deadlines import Rules, load_rules
from apps.industrial_relations.dispute_clock import clock_of, next_due
from apps.industrial_relations.models import Dispute

FIELDS = ("due_on", "due_kind")


def set_due(dispute: Dispute, rules: Rules) -> bool:
    """Reckon the next deadline of the case, unsaved; whether it changed. An ended case has none."""
    line = None if dispute.is_ended else next_due(clock_of(dispute, rules))
    due = (line.due_on, line.kind.value) if line else (None, "")
    changed = due != (dispute.due_on, dispute.due_kind)
    dispute.due_on, dispute.due_kind = due
    return changed


def refresh(dispute: Dispute, rules: Rules | None = None) -> Dispute:
    """Reckon and save the next deadline, after a day of the case was put right."""
    if set_due(dispute, rules or load_rules()):
        dispute.save(update_fields=FIELDS)
    return dispute


@transaction.atomic
def refresh_all() -> int:
    """Reckon every case that goes on, since holidays and rules may change; how many deadlines moved.

    A case that somebody is working at is left to that step. The number of queries does not grow with the cases.
    """
    rules = load_rules()
    cases = Dispute.objects.going_on().select_related("recommendation")
    moved = [one for one in cases.select_for_update(of=("self",), skip_locked=True) if set_due(one, rules)]
    Dispute.objects.bulk_update(moved, FIELDS)
    return len(moved)
