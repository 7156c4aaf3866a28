"""How the state of a trade union, and its deadline, look on a page."""

from django.utils.html import format_html

from apps.industrial_relations.admin.due_badge import due_badge
from apps.industrial_relations.deadlines import Rules
from apps.industrial_relations.models import TradeUnion
from apps.industrial_relations.record_choices import UnionState
from apps.industrial_relations.union_clock import due_of

LOOKS = {
    UnionState.RECEIVED: "info",
    UnionState.POSTPONED: "warn",
    UnionState.RETURNED: "muted",
    UnionState.RECORDED: "ok",
    UnionState.REVOKED: "error",
}


def state_badge(union: TradeUnion) -> str:
    return format_html('<span class="badge badge--{}">{}</span>', LOOKS[union.state], union.get_state_display())


def clock_badge(union: TradeUnion, rules: Rules) -> str:
    """The day until which the running step is due; "–" where none runs."""
    return due_badge(due_of(union, rules), rules)
