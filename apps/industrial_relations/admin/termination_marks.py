"""What the law says of a termination, in words: notice, answer, dispute."""

from django.utils.html import format_html
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from apps.industrial_relations.deadlines import Rules, load_rules
from apps.industrial_relations.models import Termination
from apps.industrial_relations.record_choices import TerminationWay
from apps.industrial_relations.termination_clock import answer_due, is_answer_late, notice_of
from apps.registry.indonesian_dates import format_date


def warnings_of(termination: Termination) -> list[str]:
    """Sentences for what the law speaks against, and for what lacks."""
    found = []
    if late := late_words(termination, load_rules()):
        found.append(_("The notice came late: %(words)s.") % {"words": late})
    if termination.dispute is None and termination.way == TerminationWay.TRIPARTITE:
        found.append(_("A tripartite termination comes from a dispute; link it as soon as it is recorded."))
    elif termination.dispute is None and termination.refused_on:
        found.append(_("The worker refuses: what follows is a dispute; link it as soon as it is recorded."))
    return found


def late_words(termination: Termination, rules: Rules) -> str:
    notice = notice_of(termination, rules)
    if notice is None or not notice.is_late:
        return ""
    sentence = ngettext(
        "%(days)d working day before the end instead of %(least)d",
        "%(days)d working days before the end instead of %(least)d",
        notice.days,
    )
    return sentence % {"days": notice.days, "least": notice.least}


def notice_badge(termination: Termination, rules: Rules):
    """Short, for a row of a list."""
    notice = notice_of(termination, rules)
    if notice is None or notice.days is None:
        return "–"
    return _badge("warn", pgettext("notice", "late")) if notice.is_late else _badge("ok", pgettext("notice", "in time"))


def notice_shown(termination: Termination):
    """The last day for the notice, and whether it was kept."""
    rules = load_rules()
    notice = notice_of(termination, rules)
    if notice is None:
        return _("No notice is asked for this reason (UU 13/2003 Pasal 151A).")
    sentence = _("At the latest %(day)s: %(least)d working days before the end (%(law)s).")
    words = sentence % {"day": format_date(notice.latest_on), "least": notice.least, "law": notice.legal_basis}
    if notice.days is None:
        return words
    if notice.is_late:
        return format_html("{} {}", words, _badge("warn", late_words(termination, rules)))
    return format_html("{} {}", words, notice_badge(termination, rules))


def answer_shown(termination: Termination):
    """Until when the worker may refuse, and whether he did in time."""
    rules = load_rules()
    due = answer_due(termination, rules)
    if due is None:
        return _("Once the day of the notice is known.") if notice_of(termination, rules) else "–"
    sentence = _("A worker who refuses says so by %(day)s: %(days)d working days after the notice (%(law)s).")
    words = sentence % {
        "day": format_date(due.due_on), "days": due.rule.working_days, "law": due.rule.legal_basis,
    }  # fmt: skip
    if due.skipped:
        days = ", ".join(f"{format_date(day, short=True)} ({name})" for day, name in due.skipped)
        words += " " + _("Not counted: %(days)s.") % {"days": days}
    return format_html("{} {}", words, _answer_badge(termination, rules, due.due_on))


def _answer_badge(termination: Termination, rules: Rules, due_on):
    if termination.refused_on:
        late = is_answer_late(termination, rules)
        return _badge("warn", _("refused late")) if late else _badge("info", _("refused in time"))
    if due_on < localdate():
        return _badge("ok", _("not refused"))
    return _badge("muted", _("may still refuse"))


def _badge(look: str, words: str):
    return format_html('<span class="badge badge--{}">{}</span>', look, words)
