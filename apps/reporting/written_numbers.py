"""Numbers as Indonesian offices write them: a comma before the decimals, points between the thousands."""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

_PLAIN = re.compile(r"\d+(?:,\d+)?", re.ASCII)
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?", re.ASCII)
_ONE_POINT = re.compile(r"\d+\.\d+", re.ASCII)


@dataclass(frozen=True)
class Reading:
    """What a text was read as. `is_doubtful` where the point may be a decimal comma, or the other way round."""

    value: Decimal
    is_doubtful: bool = False


def read_number(text: str) -> Reading:
    """ "7,25" and "1.234.567" have one reading; "7.25" is read as 7,25 and "4.657" as 4657, both doubtful.

    A sign before and a "%" behind are allowed. Raises ValueError for what is no number in this writing ("1,234.56").
    """
    text = "".join(text.split()).replace("−", "-").removesuffix("%")
    sign = -1 if text.startswith("-") else 1
    text = text.removeprefix("-").removeprefix("+")
    if _GROUPED.fullmatch(text):
        is_doubtful = text.count(".") == 1 and "," not in text
        return Reading(sign * Decimal(text.replace(".", "").replace(",", ".")), is_doubtful)
    if _PLAIN.fullmatch(text):
        return Reading(sign * Decimal(text.replace(",", ".")))
    if _ONE_POINT.fullmatch(text):
        return Reading(sign * Decimal(text), is_doubtful=True)
    raise ValueError("no number, or not in this writing")


def write_number(value: Decimal | int, decimals: int = 0, *, signed: bool = False) -> str:
    """ "1.234,50" for two decimals, halves up; with `signed` a plus or a minus stands before it."""
    rounded = rounded_to(value, decimals)
    text = f"{abs(rounded):,.{decimals}f}".translate(str.maketrans(",.", ".,"))
    sign = "−" if rounded < 0 else "+" if signed and rounded > 0 else ""
    return f"{sign}{text}"


def rounded_to(value: Decimal | int, decimals: int) -> Decimal:
    """Halves up, as the office rounds."""
    return Decimal(value).quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)
