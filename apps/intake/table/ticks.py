"""Two columns side by side, L and P, of which a row ticks one: together they are one field."""

from collections.abc import Sequence

from apps.intake.table.vocabulary import Vocabulary
from apps.intake.table.wording import words

_STANDS_FOR = {
    "l": "L", "m": "L", "laki": "L", "lakilaki": "L", "p": "P", "w": "P", "f": "P", "perempuan": "P",
}  # fmt: skip
_BOTH = "lp"


def ticked_columns(vocabulary: Vocabulary, headings: Sequence[tuple[str, ...]]) -> dict[int, tuple[str, str]]:
    """Column -> (field, the value a tick there stands for), for each pair of neighbours L and P.

    The field is what stands over the pair ("Jenis Kelamin"), else the one "L/P" names. Where L alone names a field
    (a count of men), nothing is ticked.
    """
    found: dict[int, tuple[str, str]] = {}
    for index in range(len(headings) - 1):
        pair = [_leaf(headings[place]) for place in (index, index + 1)]
        values = [_STANDS_FOR.get(leaf) for leaf in pair]
        if sorted(filter(None, values)) != ["L", "P"] or vocabulary.exact.keys() & set(pair):
            continue
        over = [headings[place][:-1] for place in (index, index + 1)]
        spelling = vocabulary.exact.get("".join(words(" ".join(over[0])))) if over[0] else vocabulary.exact.get(_BOTH)
        if spelling and over[0] == over[1] and spelling.field not in vocabulary.joint:
            found |= {index: (spelling.field, values[0]), index + 1: (spelling.field, values[1])}
    return found


def _leaf(parts: tuple[str, ...]) -> str:
    return "".join(words(parts[-1])) if parts else ""
