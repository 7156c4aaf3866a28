"""What the rule of a year makes of the minimum wage of the year before (domain 5.12).

Percentages are in percent (inflation 2.35), alpha is a share (0.20). Results are rupiah a month, to the sen.
"""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

_SEN = Decimal("0.01")


@dataclass(frozen=True)
class WageRule:
    """The rule for the minimum wage of one year, and (month, day) of the year before by which the governor decides.

    `alpha` is the span the rule allows, `cap` the highest rise in percent, `rise` the one rise in percent for all.
    """

    legal_basis: str
    deadline: tuple[int, int]
    alpha: tuple[Decimal, Decimal] | None = None
    rise: Decimal | None = None
    cap: Decimal | None = None


_SHARE = (Decimal("0.10"), Decimal("0.30"))
RULES = {
    2022: WageRule("PP 36/2021", (11, 30)),
    2023: WageRule("Permenaker 18/2022", (12, 7), alpha=_SHARE, cap=Decimal(10)),
    2024: WageRule("PP 51/2023", (11, 30), alpha=_SHARE),
    2025: WageRule("Permenaker 16/2024", (12, 18), rise=Decimal("6.5")),
    2026: WageRule("PP 49/2025", (12, 24), alpha=(Decimal("0.5"), Decimal("0.9"))),
}


def by_rise(before: Decimal, percent: Decimal) -> Decimal:
    """A22: 4,815,102.80 raised by 6.5 percent is 5,128,084.48."""
    return (before * (100 + percent) / 100).quantize(_SEN, rounding=ROUND_HALF_UP)


def by_growth(
    before: Decimal, *, inflation: Decimal, growth: Decimal, alpha: Decimal, cap: Decimal | None = None
) -> Decimal:
    """Raised by inflation + growth × alpha, at most by `cap` percent (Permenaker 18/2022, PP 51/2023, PP 49/2025)."""
    rise = inflation + growth * alpha
    return by_rise(before, rise if cap is None else min(rise, cap))


def by_bounds(before: Decimal, *, upper: Decimal, lower: Decimal, growth: Decimal, inflation: Decimal) -> Decimal:
    """PP 36/2021: the larger of growth and inflation, by how far the wage lies below the upper of its two bounds.

    At or above the upper bound the wage stays. Raises ValueError where the bounds do not enclose a span.
    """
    if upper <= lower:
        raise ValueError("the upper bound lies above the lower")
    if before >= upper:
        return before
    return by_rise(before, max(growth, inflation) * (upper - before) / (upper - lower))
