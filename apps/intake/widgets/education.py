"""Levels of education, from the many ways they are written."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.text import cell_text, shown

_WORDS = re.compile(r"[a-z]+|\d+")
# A hyphen parts two levels only in front of a second one: "SMA - D3", not "D-III" or "SMK-Mesin".
_PARTS = re.compile(
    r"\s*(?:[/,;+&|]|\b(?:atau|dan|or|hingga|sampai)\b|[-–—](?=\s*(?:sd|smp|sltp|sma|slta|smk|[ds][1-4])\b))\s*"
)
# What stands in brackets counts where the words before them name no level: "Diploma (D3)".
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]+)[)\]]")
# Words before a level that leave it as it is ...
_LEAD = re.compile(
    "tamat(an)?|lulus(an)?|ija[sz]ah|pendidikan|jenjang|setara|setingkat|sederajat|program|terakhir|min(im|imal|imum)?"
)
# ... and words that unsay it: whoever has not finished a school has an earlier level, which the cell does not tell.
_UNSAYING = re.compile(
    "tidak|tdk|belum|blm|bukan|putus|drop|do|kelas|mahasisw[ai]|pelajar|sisw[ai]|sedang|masih|semester|calon|kursus"
    "|pelatihan"
)
# Levels that forms offer as one: a cell that names both says no more than the general one, or the one above.
_TOGETHER = {
    frozenset({"SMA", "SMK"}): "SMA",
    frozenset({"D4", "S1"}): "S1",
    frozenset({"S1", "PROFESI"}): "PROFESI",
}


class EducationWidget(CellWidget):
    """The code of a level, such as "SMK" for "SMK Teknik Mesin" and "D3" for "D.III Akuntansi".

    `spellings` maps each spelling to its code, in any case; `spelling_index` makes it from the levels. A cell is known
    if all of it is a spelling, or its first words are; parts between strokes count each by itself and must agree.
    "SMA/SMK" is SMA, "S1/Profesi" PROFESI. With `order` (codes from low to high) the cell tells a least education: of
    "D3/S1" it takes the lowest.
    """

    memo = True

    def __init__(self, spellings: Mapping[str, str], *, order: Iterable[str] | None = None):
        super().__init__()
        self.codes = {"".join(_words(spelling)): code for spelling, code in spellings.items()}
        self.order = list(order) if order else None

    def read(self, value: Cell) -> str:
        text = cell_text(value)
        code = self.codes.get("".join(_words(text))) or self._agreed(text)
        if code is None:
            message = _("The education “%(value)s” is not known. Write a level such as SMA, SMK, D3 or S1.")
            raise CellError("choice_unknown", message % {"value": shown(value)})
        return code

    def _agreed(self, text: str) -> str | None:
        """The one level that all parts of the text name, or None."""
        if any(map(_UNSAYING.fullmatch, _words(text))):
            return None
        found = self._named(text) or self._named(",".join(_IN_BRACKETS.findall(text)))
        if len(found) == 1:
            return found.pop()
        if self.order and found:
            return min(found, key=self.order.index)
        return _TOGETHER.get(frozenset(found))

    def _named(self, text: str) -> set[str]:
        """The levels that the parts of the text name."""
        return {code for part in _PARTS.split(_fold(text)) if (code := self._level(_words(part)))}

    def _level(self, words: list[str]) -> str | None:
        """The level that the longest row of first words names, without or with the words that lead to it."""
        bare = list(words)
        while bare and _LEAD.fullmatch(bare[0]):
            bare.pop(0)
        for row in (bare, words):
            for length in range(min(len(row), 6), 0, -1):
                if code := self.codes.get("".join(row[:length])):
                    return code
        return None


def spelling_index(levels: Iterable[tuple[str, str, Iterable[str]]]) -> dict[str, str]:
    """Spelling to code, from (code, name, spellings) of each level."""
    return {text: code for code, name, spellings in levels for text in (code, name, *spellings)}


def _fold(text: str) -> str:
    """Small letters without accents; full-width digits and letters become plain."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in folded if not unicodedata.combining(letter))


def _words(text: str) -> list[str]:
    return _WORDS.findall(_fold(text))
