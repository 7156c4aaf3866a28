from decimal import ROUND_HALF_UP, Decimal


def percent_of(part: Decimal | int, whole: Decimal | int) -> Decimal | None:
    """To two places, halves up: 714 of 980 is 72.86. None where there is nothing to have a part of."""
    if not whole:
        return None
    return (Decimal(100) * part / whole).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def written_percent(percent: Decimal | None) -> str:
    """ "72,86" as papers write it, and a dash where there is none."""
    return "–" if percent is None else f"{percent:.2f}".replace(".", ",")


def percent_rise(before: Decimal, after: Decimal) -> Decimal:
    """By how many percent `after` lies above `before`, to two places, halves up."""
    return (Decimal(100) * (after - before) / before).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def written_rise(percent: Decimal | None) -> str:
    """ "+7,30" with its sign, and a dash where there is none."""
    return "–" if percent is None else f"{percent:+.2f}".replace(".", ",").replace("-", "−")
