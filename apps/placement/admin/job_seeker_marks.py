"""How the state of a registration is shown, in lists and on its page."""

from datetime import date

from django.utils import formats
from django.utils.html import format_html
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.placement.choices import SeekerState
from apps.placement.models import JobSeeker
from apps.registry.indonesian_dates import format_month

BADGES = {SeekerState.REGISTERED: "info", SeekerState.PLACED: "ok", SeekerState.REMOVED: "muted"}


def state_mark(job_seeker: JobSeeker):
    return _badge(BADGES[job_seeker.state], job_seeker.get_state_display())


def standing_mark(job_seeker: JobSeeker):
    """In one cell: what is next for the card of an open registration, or how and when an ended one ended."""
    if job_seeker.is_open:
        return due_mark(job_seeker)
    text = _("%(state)s on %(day)s") % {"state": job_seeker.get_state_display(), "day": _short(job_seeker.ended_on)}
    return _badge(BADGES[job_seeker.state], text)


def due_mark(job_seeker: JobSeeker):
    """What is next for the card: an expired one, an overdue report, the next report, or the last day."""
    if not job_seeker.is_open:
        return "–"
    today, last, due = localdate(), job_seeker.valid_until, job_seeker.next_report_due
    if last < today:
        return _badge("error", _("card expired %(day)s") % {"day": _short(last)})
    if due is None:
        return _badge("info", _("card until %(day)s") % {"day": _short(last)})
    if due < today:
        return _badge("warn", _("report overdue %(day)s") % {"day": _short(due)})
    return _badge("info", _("report %(day)s") % {"day": _short(due)})


def month_mark(month: date, happened_on: date):
    """The month that counts an event, and the true day of one that came after its own month was closed."""
    if happened_on.replace(day=1) == month:
        return format_month(month)
    late = _("late report (%(day)s)") % {"day": _short(happened_on)}
    return format_html('{} <span class="badge badge--warn">{}</span>', format_month(month), late)


def _badge(kind: str, text: str):
    return format_html('<span class="badge badge--{}">{}</span>', kind, text)


def _short(day: date) -> str:
    return formats.date_format(day, "SHORT_DATE_FORMAT")
