"""Retribusi penggunaan TKA: what a number of months costs (Perda Kota Cilegon 11/2022)."""

from decimal import ROUND_HALF_UP, Decimal

from django.conf import settings

SEN = Decimal("0.01")


def retribution_dollars(months: int) -> Decimal:
    """A month of one worker costs so many US dollars, whatever the position."""
    return Decimal(months) * settings.RETRIBUTION_DOLLARS


def in_rupiah(dollars: Decimal, rate: Decimal) -> Decimal:
    """At the rate of the SKRD, rupiah a dollar, to the sen."""
    return (dollars * rate).quantize(SEN, rounding=ROUND_HALF_UP)
