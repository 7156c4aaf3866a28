"""What the office's templates share: icons, and amounts, dates and counts as Indonesian papers write them."""

from datetime import date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path

from django import template
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from apps.registry.indonesian_dates import format_date, format_month
from apps.registry.rupiah import format_rupiah

register = template.Library()

ICONS = Path(__file__).resolve().parent.parent / "icons"
NOTHING = "–"


@cache
def _drawing(name: str) -> SafeString:
    """The lines of disnaker/icons/<name>.svg without its outer tag. Raises FileNotFoundError for an unknown name."""
    text = (ICONS / f"{name}.svg").read_text(encoding="ascii")
    return mark_safe(text[text.index(">") + 1 : text.rindex("</svg>")])  # noqa: S308 (our own file)


@register.simple_tag
def icon(name: str, classes: str = "") -> SafeString:
    """`{% icon "upload" %}`: a drawing beside words that say the same; screen readers pass over it."""
    return format_html(
        '<svg class="icon {}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">{}</svg>',
        classes,
        _drawing(name),
    )


@register.filter
def rupiah(amount: Decimal | int | None) -> str:
    """ "Rp4.657.222,94"."""
    return NOTHING if amount in (None, "") else format_rupiah(amount)


@register.filter
def angka(number: int | Decimal | None) -> str:
    """ "1.234": a whole number with its thousands apart."""
    return NOTHING if number in (None, "") else format_rupiah(number, sign=False)


@register.filter
def tanggal(day: date | datetime | None) -> str:
    """ "31 Desember 2023"."""
    return format_date(_day(day)) if day else NOTHING


@register.filter
def tanggal_pendek(day: date | datetime | None) -> str:
    """ "31-12-2023"."""
    return f"{_day(day):%d-%m-%Y}" if day else NOTHING


@register.filter
def bulan(day: date | datetime | None) -> str:
    """ "Maret 2023"."""
    return format_month(_day(day)) if day else NOTHING


@register.filter
def bulan_pendek(day: date | datetime | None) -> str:
    """ "Mar 2023", where columns are narrow."""
    return format_date(_day(day), short=True).split(" ", 1)[1] if day else NOTHING


@register.filter
def waktu(instant: datetime | None) -> str:
    """ "31 Des 2023, 14.05" in the office's own time."""
    if not instant:
        return NOTHING
    local = timezone.localtime(instant)
    return f"{format_date(local, short=True)}, {local:%H.%M}"


def _day(moment: date | datetime) -> date:
    return timezone.localdate(moment) if isinstance(moment, datetime) else moment
