"""Columns of a few fixed words, which senders write in many ways and may leave out."""

import re
from collections.abc import Mapping

from django.utils.translation import gettext as _

from apps.intake.cells import Cell
from apps.intake.finding import Finding, warning
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.text import cell_text

_LETTERS = re.compile(r"[\W_]+")


class WordChoiceWidget(CellWidget):
    """The code of a word, else the text as written: for a word nobody knows a row is not lost, `unknown_word` tells.

    `spellings` maps each code to its spellings; the first is the one that the office offers and prints.
    """

    memo = True

    def __init__(self, spellings: Mapping[str, tuple[str, ...]]):
        super().__init__()
        self.labels = {str(code): written[0] for code, written in spellings.items()}
        self.codes = {_key(text): str(code) for code, written in spellings.items() for text in (code, *written)}

    @property
    def offered(self) -> list[str]:
        return list(self.labels.values())

    def read(self, value: Cell) -> str:
        text = cell_text(value)
        return self.codes.get(_key(text), text)

    def code(self, value: str | None) -> str:
        """The code that `read` gave, or "" for a text that is none."""
        return value if value in self.labels else ""

    def render(self, value, obj=None, **kwargs):
        return super().render(self.labels.get(value, value), obj, **kwargs)


def _key(text: str) -> str:
    return _LETTERS.sub("", text.casefold())


def unknown_word(row: dict, column: str, widget: WordChoiceWidget) -> list[Finding]:
    """A warning for a word that is none of the column's; the column then stays blank."""
    value = row[column]
    if not value or value in widget.labels:
        return []
    message = _("“%(value)s” is none of %(choices)s and is left out. Correct it, if it matters.")
    return [
        warning(column, "word_unknown", value, message % {"value": value[:40], "choices": ", ".join(widget.offered)})
    ]
