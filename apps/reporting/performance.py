"""How far a target was reached (capaian), what the office calls it, and how an indicator changed."""

from decimal import Decimal

from django.conf import settings
from django.utils.translation import gettext as _

from apps.registry.percent import percent_of, percent_rise, written_rise
from apps.reporting.choices import Direction
from apps.reporting.models import Indicator
from apps.reporting.written_numbers import rounded_to, write_number


def achievement(*, direction: str, realised: Decimal, target: Decimal) -> Decimal:
    """In percent, to two places, halves up: realised of target, or (2 × target − realised) of it where less is better.

    So a target of 8 with 7,25 realised is reached by 109,38 %, and twice such a target is 0 % (LKjIP, Permenpan-RB
    53/2014). The target is above nought.
    """
    reached = 2 * target - realised if direction == Direction.NEGATIVE else realised
    return percent_of(reached, target)


def band_of(percent: Decimal) -> str:
    """The name of the highest band whose least percentage is reached, of settings.PERFORMANCE_BANDS.

    Between whole numbers the lower band counts: 74,50 has not reached 75. Below all bands stands the lowest.
    """
    bands = sorted(settings.PERFORMANCE_BANDS.items(), reverse=True)
    return next((name for least, name in bands if percent >= least), bands[-1][1])


def written_value(indicator: Indicator, value: Decimal | None) -> str:
    """ "7,25" by the decimal places of the indicator, and a dash where there is none."""
    return "–" if value is None else write_number(value, indicator.decimals)


def with_unit(indicator: Indicator, value: Decimal) -> str:
    """ "7,25%", "15.010 orang"."""
    gap = "" if indicator.is_percentage else " "
    return f"{written_value(indicator, value)}{gap}{indicator.unit}"


def change(indicator: Indicator, before: Decimal | None, value: Decimal | None) -> Decimal | None:
    """The difference, in points where the unit is a percentage; None where either is missing."""
    return None if before is None or value is None else rounded_to(value - before, indicator.decimals)


def relative_change(before: Decimal | None, value: Decimal | None) -> Decimal | None:
    """In percent of the value before, to two places; None where that is missing or nought."""
    return percent_rise(before, value) if before and value is not None else None


def written_change(indicator: Indicator, before: Decimal | None, value: Decimal | None) -> str:
    """ "−0,85 poin": percentages differ by points, never by percent; any other unit by its own."""
    difference = change(indicator, before, value)
    if difference is None:
        return "–"
    text = write_number(difference, indicator.decimals, signed=True)
    return _("%(number)s points") % {"number": text} if indicator.is_percentage else text


def written_relative_change(before: Decimal | None, value: Decimal | None) -> str:
    """ "−10,49" percent of the value before."""
    return written_rise(relative_change(before, value))
