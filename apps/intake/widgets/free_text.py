"""Text that is kept as it is written."""

from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.text import cell_text


class FreeTextWidget(CellWidget):
    """Text of at most `max_length` characters; a number or a day becomes the text that is seen in the cell."""

    def __init__(self, max_length: int = 250):
        super().__init__()
        self.max_length = max_length

    def read(self, value: Cell) -> str:
        text = cell_text(value)
        # The apostrophe with which safe_text, or Excel itself, keeps text from being a formula.
        if text.startswith("'") and text[1:2] in "=+-@0123456789":
            text = text[1:]
        return check_length(text, self.max_length)


def check_length(text: str, max_length: int) -> str:
    if len(text) > max_length:
        message = _("This text has %(count)d characters; %(limit)d are allowed. Shorten it.")
        raise CellError("text_too_long", message % {"count": len(text), "limit": max_length})
    return text
