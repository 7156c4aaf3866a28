"""The cells of an attendance sheet: one mark each."""

from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.text import cell_text, shown
from apps.training.choices import Presence
from apps.training.resources.attendance_headings import NO_CLASS, WORDS

_MARKS = {word: str(mark) for mark, spoken in WORDS.items() for word in spoken}


class PresenceWidget(CellWidget):
    """One mark; a cross or a question mark may mean either and is refused."""

    memo = True

    def read(self, value: Cell) -> str:
        text = cell_text(value).casefold().strip(" .")
        if text not in _MARKS:
            message = _("“%(value)s” does not say whether somebody came. Write H, I, S or A.")
            raise CellError("choice_unknown", message % {"value": shown(value)})
        return _MARKS[text]


class StrayWidget(CellWidget):
    """A column that stands for no day of the class: it may say that there was none, and nothing else."""

    memo = True

    def read(self, value: Cell) -> None:
        if cell_text(value).casefold().strip(" .") not in NO_CLASS:
            message = _(
                "The heading of this column is no day of the class, or may mean two of them. Write the date in full, "
                "such as 06/03/2023, or plan the day first."
            )
            raise CellError("day_unknown", message)


def offered_marks() -> list[str]:
    """What a cell may hold, as the templates offer it."""
    return [str(mark) for mark in Presence.values]
