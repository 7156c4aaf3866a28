"""Amounts of money as Indonesian offices write them, whatever the language of the interface is."""

import re
from decimal import ROUND_HALF_UP, Decimal

_SEN = Decimal("0.01")
_LEAD = re.compile(r"^(?:rp|idr)\b\.?\s*:?\s*|^rp\.?\s*(?=\d)", re.I)
_TAIL = re.compile(r"\s*(?:rupiah|idr)?\s*(?:(?:/|per\s?|se)\s?(?:bulan|bln))?\s*\.?$", re.I)
_NO_SEN = re.compile(r"\s*[.,]\s*[-–—=]+$")
_BESIDE_MARK = re.compile(r"\s*([.,])\s*")
_MILLIONS = re.compile(r"(\d{1,4})(?:[.,](\d{1,2}))?\s*(?:juta|jt)", re.I)
_PLAIN = re.compile(r"(\d{1,15})(?:[.,](\d{1,2}))?")
_GROUPED = re.compile(r"([1-9]\d{0,2}(?:([., ])\d{3})(?:\2\d{3}){0,3})(?:(?!\2)[.,](\d{1,2}))?")


def parse_rupiah(text: str) -> Decimal:
    """The one amount, in rupiah, that `text` can mean. Raises ValueError if there is none, or more than one.

    A mark followed by three digits groups thousands ("4.700" and "4,700" are 4700: no amount has tenths of a sen); a
    mark followed by one or two digits at the end parts the sen; anything else is refused ("4.70.000", "4.657.222,945").
    "4,7 juta" is 4700000. Negative amounts, ranges and amounts by the day or the hour are refused.
    """
    text = _LEAD.sub("", " ".join(text.split()))
    text = _TAIL.sub("", text, count=1)
    text = _BESIDE_MARK.sub(r"\1", _NO_SEN.sub("", text))
    if found := _MILLIONS.fullmatch(text):
        return Decimal(f"{found[1]}.{found[2] or 0}") * 1_000_000
    if found := _PLAIN.fullmatch(text):
        return Decimal(f"{found[1]}.{found[2] or 0}")
    if found := _GROUPED.fullmatch(text):
        return Decimal(f"{re.sub(r'[., ]', '', found[1])}.{found[3] or 0}")
    raise ValueError("no amount, or more than one reading")


def format_rupiah(amount: Decimal | int, *, sign: bool = True) -> str:
    """ "Rp4.657.222,94", and "Rp4.700.000" if there are no sen. Without `sign` the "Rp" is left out."""
    amount = Decimal(amount).quantize(_SEN, rounding=ROUND_HALF_UP)
    whole = f"{abs(amount):,.2f}".translate(str.maketrans(",.", ".,")).removesuffix(",00")
    return f"{'-' if amount < 0 else ''}{'Rp' if sign else ''}{whole}"
