"""Heads that count across: a column for each day or meeting, headed by its number or its date."""

import re
from collections.abc import Sequence

from apps.intake.cells import Cell

_NUMBER = re.compile(r"(?:hari|hr|h|pertemuan|pert|p|tanggal|tgl|ke)?\W*(?:ke)?\W*(\d{1,2})(?:\.0)?", re.IGNORECASE)
_DATE = re.compile(
    r"(?:[a-z]{3,7}\W+)?"  # the day of the week
    r"(?:\d{1,2}[./\- ]+(?:\d{1,2}|[a-z]{3,9})(?:[./\- ]+\d{2,4})?|\d{4}-\d{1,2}-\d{1,2}(?: [\d:]+)?)",
    re.IGNORECASE,
)
_FEWEST = 2


def is_day(text: str) -> bool:
    """Whether a heading is the number or the date of a day: "1", "Hari ke-1", "06/03", "Sen 6 Mar 2023"."""
    return bool(_NUMBER.fullmatch(text) or _DATE.fullmatch(text))


def day_number(text: str) -> int | None:
    """The number that a heading counts with, if it is one."""
    found = _NUMBER.fullmatch(text)
    return int(found[1]) if found else None


def may_head_days(line: Sequence[Cell], is_heading) -> bool:
    """Whether a row can be a head with days in it: two texts that head columns, and beside these nothing but days."""
    filled = [cell for cell in line if cell is not None and str(cell).strip()]
    texts = [cell for cell in filled if not is_day(" ".join(str(cell).split()))]
    return len(texts) > 1 and len(filled) - len(texts) >= _FEWEST and all(is_heading(cell) for cell in texts)


def day_columns(headings: Sequence[tuple[str, ...]]) -> dict[int, str]:
    """The columns of days with their lowest heading; {} where fewer than two stand side by side.

    What stands over them they share, or nothing does: a row of numbers under a head counts its columns, not days.
    """
    days = {index: parts for index, parts in enumerate(headings) if parts and is_day(parts[-1])}
    found = {
        index: parts[-1]
        for index, parts in days.items()
        if any(index + step in days and days[index + step][:-1] == parts[:-1] for step in (-1, 1))
    }
    return found if len(found) >= _FEWEST else {}
