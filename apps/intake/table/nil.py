"""A report of nothing that has no table at all: a letterhead and the word NIHIL."""

import re
from collections.abc import Sequence

from apps.intake.cells import Cell
from apps.intake.table import signs
from apps.intake.table.kind import names_kind
from apps.intake.table.vocabulary import Vocabulary

_INSTRUCTS = re.compile(
    r"\b(?:petunjuk|panduan|cara|contoh|jika|apabila|bila|bilamana|kalau|isi(?:kan)?|ditulis)\b", re.IGNORECASE
)


def find_nil(
    top: Sequence[Sequence[Cell]], vocabularies: Sequence[Vocabulary], sheet_name: str = "", *, kind: str | None = None
) -> tuple[Vocabulary, int] | None:
    """The kind and the row (from 1) that says there is nothing to report, when the sheet says so and names its kind.

    `kind` takes the place of a title. A sheet that instructs ("jika tidak ada, tulis NIHIL") reports nothing.
    """
    texts = [cell for line in top for cell in line if isinstance(cell, str) and cell.strip()]
    if any(_INSTRUCTS.search(text) for text in (*texts, sheet_name)):
        return None
    named = [one for one in vocabularies if one.kind == kind or names_kind(one.sheet_titles, [*texts, sheet_name])]
    row = next((number for number, line in enumerate(top, 1) if _says_nil(line)), None)
    return (named[0], row) if row and len(named) == 1 else None


def _says_nil(line: Sequence[Cell]) -> bool:
    told = [cell for cell in line if not signs.is_blank(cell) and not signs.is_dash(cell)]
    return len(told) == 1 and (signs.is_nil_word(told[0]) or signs.speaks_of_nil(told[0]))
