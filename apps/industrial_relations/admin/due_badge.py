"""How a deadline looks on a page."""

from django.conf import settings
from django.utils.html import format_html
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.industrial_relations.deadlines import Due, Rules
from apps.registry.indonesian_dates import format_date


def due_badge(due: Due | None, rules: Rules) -> str:
    """Its last day, yellow near it and red past it, with the rule as a hint; "–" where none runs."""
    if due is None:
        return "–"
    today = localdate()
    is_near = rules.days_between(today, due.due_on) <= settings.DEADLINE_WARNING_DAYS
    look = "error" if today > due.due_on else "warn" if is_near else "info"
    words = _("by %(day)s") % {"day": format_date(due.due_on, short=True)}
    title = _("%(days)d working days (%(basis)s)") % {"days": due.rule.working_days, "basis": due.rule.legal_basis}
    return format_html('<span class="badge badge--{}" title="{}">{}</span>', look, title, words)
