"""The marks of the board of the reports: a sign and a word, so that nobody needs the colour."""

from datetime import date

from django import template
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.placement.reporting_duty import PLACEMENTS, Mark, Standing
from apps.registry.indonesian_dates import SHORT_MONTHS, format_date, format_month

register = template.Library()

SIGNS = {
    Standing.REPORTED: "✓",
    Standing.NIL: "N",
    Standing.WAITING: "…",
    Standing.MISSING: "✕",
    Standing.NOT_DUE: "·",
}
LATE, REVISED = "T", "R"


@register.filter
def report_kind(kind: str) -> str:
    return _("Placement report") if kind == PLACEMENTS else _("Vacancy report")


@register.filter
def tanggal_ringkas(day: date) -> str:
    """ "12 Mei" of this year, "12 Mei 2023" of another."""
    return f"{day.day} {SHORT_MONTHS[day.month - 1]}" if day.year == localdate().year else format_date(day, short=True)


@register.simple_tag
def report_mark(mark: Mark, kind: str, month: date, is_linked: bool) -> SafeString:
    """A cell of the board; it tells all in words to whoever points at it or listens."""
    words = f"{report_kind(kind)} {format_month(month)}: {in_words(mark)}"
    drawn = _drawn(mark.standing, is_late=mark.is_late, is_revised=mark.is_revised)
    if mark.upload and is_linked:
        url = reverse("admin:intake_upload_change", args=(mark.upload,))
        return format_html('<a href="{}" title="{}" aria-label="{}">{}</a>', url, words, words, drawn)
    return format_html('<span role="img" title="{}" aria-label="{}">{}</span>', words, words, drawn)


def in_words(mark: Mark) -> str:
    words = [str(mark.standing.label)]
    if mark.received_on:
        words.append(format_date(mark.received_on))
    if mark.is_late:
        words.append(_("late"))
    if mark.is_revised:
        words.append(_("revised since"))
    return ", ".join(words)


@register.simple_tag
def board_legend() -> list[tuple[SafeString, str]]:
    """Every sign with its meaning."""
    return [
        *((_drawn(standing), str(standing.label)) for standing in SIGNS),
        (_drawn(Standing.REPORTED, is_late=True), _("late")),
        (_drawn(Standing.REPORTED, is_revised=True), _("revised since")),
    ]


def _drawn(standing: Standing, *, is_late: bool = False, is_revised: bool = False) -> SafeString:
    further = f"{LATE if is_late else ''}{REVISED if is_revised else ''}"
    return format_html(
        '<span class="mark mark--{}{}">{}{}</span>',
        standing.value,
        " mark--late" if is_late else "",
        SIGNS[standing],
        format_html("<sup>{}</sup>", further) if further else "",
    )


@register.filter
def perseratus(number: float) -> str:
    """ "12,5"."""
    return f"{number:.1f}".replace(".", ",")
