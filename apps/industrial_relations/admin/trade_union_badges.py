"""How the state of a trade union, and its deadline, look on a page."""

from django.conf import settings
from django.utils.html import format_html
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.industrial_relations.deadlines import Rules
from apps.industrial_relations.models import TradeUnion
from apps.industrial_relations.record_choices import UnionState
from apps.industrial_relations.union_clock import due_of
from apps.registry.indonesian_dates import format_date

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
    """The day until which the running step is due, red once it is past and yellow near its end; "–" where none runs."""
    due = due_of(union, rules)
    if due is None:
        return "–"
    today = localdate()
    is_near = rules.days_between(today, due.due_on) <= settings.DEADLINE_WARNING_DAYS
    look = "error" if today > due.due_on else "warn" if is_near else "info"
    words = _("by %(day)s") % {"day": format_date(due.due_on, short=True)}
    title = _("%(days)d working days (%(basis)s)") % {"days": due.rule.working_days, "basis": due.rule.legal_basis}
    return format_html('<span class="badge badge--{}" title="{}">{}</span>', look, title, words)
