"""Of several kinds whose headings fit a sheet, the one it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from apps.intake.table.columns import ColumnMatch
from apps.intake.table.vocabulary import Vocabulary
from apps.intake.table.wording import words

_FEWEST_COLUMNS = 3
_CLEAR_LEAD = 2


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
    def likely(self) -> bool:
        """Whether enough is there to be a table of this kind at all."""
        known = self.vocabulary.required
        half = 2 * len(known & self.matched) >= len(known)
        return bool(self.matched) and half and (len(self.matched) >= _FEWEST_COLUMNS or not self.missing)


def plausible(found: Sequence[Candidate], top, sheet_name: str, *, sure: bool) -> list[Candidate]:
    """Those of the candidates that are tables at all; `sure` when the kind was given by a person."""
    likely = [one for one in found if one.likely]
    return likely or [
        one for one in found if len(one.matched) >= _FEWEST_COLUMNS and (sure or _titled(one, top, sheet_name))
    ]


def decide(fitting: Sequence[Candidate], top, sheet_name: str) -> Candidate | None:
    """The candidate whose required fields are all there, then the one the titles name, then the clearly fuller one.

    None when two fit alike.
    """
    pool = [one for one in fitting if not one.missing] or list(fitting)
    if len(pool) > 1:
        pool = [one for one in pool if _titled(one, top, sheet_name)] or pool
    pool = sorted(pool, key=lambda one: -len(one.matched))
    if len(pool) > 1 and len(pool[0].matched) - len(pool[1].matched) < _CLEAR_LEAD:
        return None
    return pool[0]


def _titled(one: Candidate, top, sheet_name: str) -> bool:
    texts = [cell for line in top[: one.head_row - 1] for cell in line if isinstance(cell, str)]
    return names_kind(one.vocabulary.sheet_titles, [*texts, sheet_name])


def names_kind(sheet_titles: Sequence[str], texts: Sequence[str]) -> bool:
    """Whether one of the titles stands, as whole words, in one of the texts."""
    wanted = [" " + " ".join(words(title)) + " " for title in sheet_titles if title]
    spoken = [" " + " ".join(words(text)) + " " for text in texts]
    return any(title in text for title in wanted for text in spoken)
