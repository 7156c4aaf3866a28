"""Heads that count across: a column for each day or meeting, headed by its number or its date."""

import re
from collections.abc import Sequence

from apps.intake.cells import Cell

_COUNTED = r"(?:hari|hr|h|pertemuan|pert|p|tanggal|tgl|ke)?\W*(?:ke)?\W*"
_NUMBER = re.compile(rf"{_COUNTED}(\d{{1,2}})(?:\.0)?", re.IGNORECASE)
_ROMAN = re.compile(r"(?:hari|pertemuan|pert|ke)\W*(?:ke)?\W+([ivx]{1,7})", re.IGNORECASE)
_DATE = re.compile(
    r"(?:[a-z'’]{3,8}\W+)?"  # the day of the week
    r"(?:\d{1,2}[./\- ]+(?:\d{1,2}|[a-z]{3,9})(?:[./\- ]+\d{2,4})?|\d{4}-\d{1,2}-\d{1,2}(?: [\d:]+)?)",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"(?:senin|sen|selasa|sel|rabu|rab|kamis|kam|jum['’]?at|jum|sabtu|sab|minggu|min|ahad)\.?", re.IGNORECASE
)
_BESIDE = re.compile(rf"{_COUNTED}\d{{1,2}}\W*\((.+)\)", re.IGNORECASE)
_ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10}
_FEWEST = 2


def is_day(text: str) -> bool:
    """Whether a heading is the number or the date of a day: "1", "Hari ke-1", "06/03", "Sen 6 Mar 2023"."""
    return day_number(text) is not None or _is_date(text)


def day_number(text: str) -> int | None:
    """The number that a heading counts with, if it is one: 4 for "Hari ke-4" and for "Pertemuan IV"."""
    if found := _NUMBER.fullmatch(text):
        return int(found[1])
    found = _ROMAN.fullmatch(text)
    return _from_roman(found[1].lower()) if found else None


def may_head_days(line: Sequence[Cell], is_heading) -> bool:
    """Whether a row can be a head with days in it: two texts that head columns, and beside these nothing but days.

    A single column is enough if its heading is a date.
    """
    filled = [cell for cell in line if cell is not None and str(cell).strip()]
    days = [bare[-1] for cell in filled if (bare := _bare((" ".join(str(cell).split()),))) and is_day(bare[-1])]
    texts = [cell for cell in filled if not (bare := _bare((" ".join(str(cell).split()),))) or not is_day(bare[-1])]
    enough = len(days) >= _FEWEST or any(map(_is_date, days))
    return len(texts) > 1 and enough and all(map(is_heading, texts))


def day_columns(headings: Sequence[tuple[str, ...]]) -> dict[int, tuple[str, ...]]:
    """The columns of days: what stands over the day, then its number or date; the day of the week is left away.

    Numbers count days only where two of them stand side by side and share what stands over them, or nothing does: a
    row of numbers under a head counts its columns. A date tells by itself, or under what its neighbour shares.
    """
    days = {index: bare for index, parts in enumerate(headings) if (bare := _bare(parts)) and is_day(bare[-1])}
    found = {index: parts for index, parts in days.items() if _is_alone(parts) or _shares(index, parts, days)}
    return found if len(found) >= _FEWEST or any(_is_date(parts[-1]) for parts in found.values()) else {}


def _bare(parts: tuple[str, ...]) -> tuple[str, ...]:
    """A heading without the day of the week, and without a number of which the date stands beside it in brackets."""
    kept = [part for part in parts if not _WEEKDAY.fullmatch(part)]
    if kept and (found := _BESIDE.fullmatch(kept[-1])) and _is_date(found[1]):
        kept[-1] = found[1]
    if len(kept) > 1 and _is_date(kept[-1]):
        kept = [*(part for part in kept[:-1] if not is_day(part)), kept[-1]]
    return tuple(kept)


def _is_alone(parts: tuple[str, ...]) -> bool:
    return len(parts) == 1 and _is_date(parts[0])


def _shares(index: int, parts: tuple[str, ...], days: dict[int, tuple[str, ...]]) -> bool:
    return any(index + step in days and days[index + step][:-1] == parts[:-1] for step in (-1, 1))


def _is_date(text: str) -> bool:
    return bool(_DATE.fullmatch(text))


def _from_roman(letters: str) -> int:
    digits = [_ROMAN_DIGITS[letter] for letter in letters]
    following = [*digits[1:], 0]
    return sum(-digit if digit < after else digit for digit, after in zip(digits, following, strict=True))
