"""Of several kinds whose headings fit a sheet, the one it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from apps.intake.table.columns import ColumnMatch
from apps.intake.table.vocabulary import Vocabulary
from apps.intake.table.wording import words

_FEWEST_COLUMNS = 3
_CLEAR_LEAD = 2
_MOST_MISSING = 1
_TITLE = _COMPLETE = 3


@dataclass(frozen=True, eq=False)
class Candidate:
    """A head as one vocabulary reads it; `matched` are the fields its columns stand for."""

    vocabulary: Vocabulary
    head_row: int
    head_rows: int
    columns: tuple[ColumnMatch, ...]
    matched: set[str]
    score: int
    grouped: bool = False

    @property
    def missing(self) -> tuple[str, ...]:
        return self.vocabulary.missing(self.matched)

    @property
    def known(self) -> int:
        """How many required fields, or groups of which one is required, tell this kind."""
        return len(self.vocabulary.required) + len(self.vocabulary.required_any)

    @property
    def recognised(self) -> bool:
        """Whether enough is there to be a table of some such kind: most of the required fields, three columns."""
        most = 2 * (self.known - len(self.missing)) > self.known
        return bool(self.matched) and most and (len(self.matched) >= _FEWEST_COLUMNS or not self.missing)


def plausible(found: Sequence[Candidate], top, sheet_name: str, *, sure: bool) -> list[Candidate]:
    """Those of the candidates that are tables at all; `sure` when the kind was given by a person."""
    return [
        one
        for one in found
        if one.recognised or (len(one.matched) >= _FEWEST_COLUMNS and (sure or _titled(one, top, sheet_name)))
    ]


def decide(fitting: Sequence[Candidate], top, sheet_name: str) -> Candidate | None:
    """The candidate that fits best by its columns, its required fields and the titles above it.

    A title weighs as much as three columns, complete required fields up to three; of two that fit alike `_settled` may
    tell. None when it does not, when the best lacks several required fields and no title names it, or when a kind that
    was passed over so explains more.
    """
    worth = {}
    for one in fitting:
        titled = _titled(one, top, sheet_name)
        if titled or len(one.missing) <= _MOST_MISSING:
            complete = 0 if one.missing else min(_COMPLETE, one.known)
            worth[one] = len(one.matched) + _TITLE * titled + complete
    ranked = sorted(worth, key=lambda one: -worth[one])
    alike = [one for one in ranked if worth[ranked[0]] - worth[one] < _CLEAR_LEAD]
    best = alike[0] if len(alike) == 1 else _settled(alike, top, sheet_name)
    outdone = best is None or any(len(one.matched) > worth[best] for one in fitting)
    return None if outdone else best


def _settled(alike: Sequence[Candidate], top, sheet_name: str) -> Candidate | None:
    """Of kinds that fit alike the one with the longest title above: a list of applicants for a training, no other one.

    Where no title is longer, it is the kind that reads the columns by which each other is told, and not the reverse.
    """
    lengths = {one: _title_length(one, top, sheet_name) for one in alike}
    longest = [one for one in alike if lengths[one] == max(lengths.values())]
    reading = [one for one in longest if all(_reads(one, other) for other in longest)]
    return reading[0] if len(reading) == 1 else None


def _reads(one: Candidate, other: Candidate) -> bool:
    """Whether every column by which the other kind is told means something to this one."""
    telling = other.vocabulary.required.union(*other.vocabulary.required_any)
    known = {column.index for column in one.columns if column.fields}
    return all(column.index in known for column in other.columns if telling.intersection(column.fields))


def _titled(one: Candidate, top, sheet_name: str) -> bool:
    return names_kind(one.vocabulary.sheet_titles, _texts(one, top, sheet_name))


def _title_length(one: Candidate, top, sheet_name: str) -> int:
    """The words of the longest title of the kind that stands above the table; 0 if there is none."""
    texts = _texts(one, top, sheet_name)
    return max((len(words(title)) for title in one.vocabulary.sheet_titles if names_kind([title], texts)), default=0)


def _texts(one: Candidate, top, sheet_name: str) -> list[str]:
    return [*(cell for line in top[: one.head_row - 1] for cell in line if isinstance(cell, str)), sheet_name]


def names_kind(sheet_titles: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether one of the titles stands, as whole words, in one of the texts."""
    wanted = [" " + " ".join(words(title)) + " " for title in sheet_titles if title]
    spoken = [" " + " ".join(words(text)) + " " for text in texts]
    return any(title in text for title in wanted for text in spoken)
