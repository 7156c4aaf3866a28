"""How the state, the validity and the deadline of a company regulation or a collective agreement look on a page."""

from datetime import date, timedelta

from django.conf import settings
from django.utils.html import format_html
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from apps.industrial_relations.admin.due_badge import due_badge
from apps.industrial_relations.deadlines import Rules
from apps.industrial_relations.models import CompanyRegulation
from apps.industrial_relations.record_choices import RegulationState
from apps.industrial_relations.regulation_clock import due_of, limit_of
from apps.industrial_relations.services.filing_terms import Filing
from apps.registry.indonesian_dates import format_date

LOOKS = {
    RegulationState.RECEIVED: "info",
    RegulationState.RETURNED: "warn",
    RegulationState.EXAMINED: "info",
    RegulationState.RATIFIED: "ok",
    RegulationState.LAPSED: "error",
    RegulationState.WITHDRAWN: "muted",
}


def stage_badge(record: Filing) -> str:
    """The state of a regulation; of an agreement, whether it is registered."""
    if isinstance(record, CompanyRegulation):
        look, words = LOOKS[RegulationState(record.state)], record.get_state_display()
    elif record.registration_number:
        look, words = "ok", pgettext("collective agreement", "registered")
    else:
        look, words = "warn", pgettext("collective agreement", "not registered yet")
    return _badge(look, words)


def validity_words(record: Filing) -> str:
    """ "17 Mei 2023 – 16 Mei 2025"; the last day is that of an extension."""
    if record.valid_from is None:
        return "–"
    return f"{format_date(record.valid_from, short=True)} – {format_date(record.last_day, short=True)}"


def validity_badge(record: Filing, today: date) -> str:
    """Of a record made by `with_validity`."""
    if record.valid_from is None or not _binds(record):
        return ""
    if record.is_renewed:
        return _badge("muted", pgettext("agreement", "renewed"))
    if record.last_day < today:
        return _badge("error", pgettext("agreement", "expired"))
    if record.valid_from > today:
        return _badge("info", pgettext("agreement", "not yet in force"))
    left = (record.last_day - today).days
    if left > settings.EXPIRY_REMINDER_DAYS:
        return _badge("ok", pgettext("agreement", "in force"))
    words = ngettext("ends in %(n)d day", "ends in %(n)d days", left) % {"n": left} if left else _("ends today")
    return _badge("warn", words)


def clock_badge(regulation: CompanyRegulation, rules: Rules) -> str:
    """The day until which the step at hand is due, red once it is past; "–" where nothing is under way."""
    due = due_of(regulation, rules)
    limit = limit_of(regulation, rules)
    if due and limit and localdate() > limit.due_on:
        return _badge("error", _("deemed ratified, to be confirmed"))
    return due_badge(due, rules)


def reminded_from(record: Filing) -> date:
    """The first day on which the list of those that run out shows it."""
    return record.last_day - timedelta(days=settings.EXPIRY_REMINDER_DAYS)


def _binds(record: Filing) -> bool:
    return not isinstance(record, CompanyRegulation) or record.state == RegulationState.RATIFIED


def _badge(look: str, words: str) -> str:
    return format_html('<span class="badge badge--{}">{}</span>', look, words)
