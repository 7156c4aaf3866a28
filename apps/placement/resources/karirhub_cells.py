"""Cells that only Karirhub's exports have."""

import re

from apps.intake.cells import Cell
from apps.intake.widgets.cell import is_blank
from apps.intake.widgets.count import CountWidget
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.text import cell_text
from apps.placement.resources.disability import DisabilityWidget

_KBJI = re.compile(r"\d{1,6}")


class CutTextWidget(FreeTextWidget):
    """The beginning of a text that runs over pages; the file keeps it whole."""

    def read(self, value: Cell) -> str:
        text = cell_text(value)
        return super().read(text if len(text) <= self.max_length else f"{text[: self.max_length - 1]}…")


class RemainingWidget(CountWidget):
    """A count of which a blank tells nothing: it does not mean that all places are filled."""

    def clean(self, value: Cell, row=None, **kwargs):
        return None if is_blank(value) else super().clean(value, row, **kwargs)


class OpenToDisabledWidget(DisabilityWidget):
    """Whether the cell says yes, or names a kind of disability."""

    def read(self, value: Cell) -> bool:
        return bool(super().read(value))

    def render(self, value, obj=None, **kwargs):
        return "Ya" if value else "Tidak"


class KbjiWidget(FreeTextWidget):
    """The digits of a code; what is none is left blank, since nobody types it and it is no reason to lose a row."""

    def read(self, value: Cell) -> str | None:
        found = _KBJI.match(cell_text(value).replace(".", ""))
        return found[0] if found else None
