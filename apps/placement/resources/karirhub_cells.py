"""Cells that only Karirhub's exports have."""

import re

from django.utils.translation import gettext as _

from apps.intake.cells import Cell
from apps.intake.widgets.cell import CellWidget, is_blank
from apps.intake.widgets.count import CountWidget
from apps.intake.widgets.disability import DisabilityWidget, words_of
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.text import cell_text
from apps.registry.choices import Disability

_KBJI = re.compile(r"\d{1,6}")
_NO = frozenset({"0", "belum", "bukan", "false", "n", "no", "non", "t", "tanpa", "tdk", "tidak"})
_YES = frozenset({
    "1", "ada", "bisa", "boleh", "butuh", "dibutuhkan", "difabel", "diperlukan", "disabilitas", "diterima", "inklusif",
    "menerima", "ramah", "terbuka", "true", "y", "ya", "yes",
})  # fmt: skip


class CutTextWidget(FreeTextWidget):
    """The beginning of a text that runs over pages; the file keeps it whole."""

    def read(self, value: Cell) -> str:
        text = cell_text(value)
        return super().read(text if len(text) <= self.max_length else f"{text[: self.max_length - 1]}…")


class RemainingWidget(CountWidget):
    """A count of which a blank tells nothing: it does not mean that all places are filled."""

    def clean(self, value: Cell, row=None, **kwargs):
        return None if is_blank(value) else super().clean(value, row, **kwargs)


class OpenToDisabledWidget(CellWidget):
    """Whether the cell says yes, or names a kind of disability; what says neither is taken for no, with a remark."""

    memo = True

    def read(self, value: Cell) -> bool:
        return bool(_opens(value))

    def remark(self, value: Cell) -> tuple[str, str] | None:
        if is_blank(value) or _opens(value) is not None:
            return None
        message = _("Whether disabled persons are wanted is not clear, and is taken for no. Write Ya or Tidak.")
        return "word_unknown", message

    def render(self, value, obj=None, **kwargs):
        return "Ya" if value else "Tidak"


def _opens(value: Cell) -> bool | None:
    """True for yes, False for no, None for what is neither."""
    spoken = words_of(cell_text(value))
    words = spoken.split()
    kind = DisabilityWidget().clean(spoken)
    if _NO.intersection(words[:1]) or kind == "":
        return False
    return True if kind in Disability.values or (_YES.intersection(words) and not _NO.intersection(words)) else None


class KbjiWidget(FreeTextWidget):
    """The digits of a code; what is none is left blank, since nobody types it and it is no reason to lose a row."""

    def read(self, value: Cell) -> str | None:
        found = _KBJI.match(cell_text(value).replace(".", ""))
        return found[0] if found else None
