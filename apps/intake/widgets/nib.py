"""NIB, the company's number at OSS."""

import re

from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.text import cell_text

LENGTH = 13
_MARKS = re.compile(r"^(?:nib)?[\s.:]*|[\s.'’-]", re.I)


class NibWidget(CellWidget):
    """Thirteen digits of text. A number cell has lost its leading zero, which is put back."""

    def read(self, value: Cell) -> str:
        text = cell_text(value)
        digits = text if isinstance(value, int | float) else _MARKS.sub("", text)
        if isinstance(value, int | float) and len(digits) == LENGTH - 1:
            digits = f"0{digits}"
        if not (digits.isascii() and digits.isdigit() and len(digits) == LENGTH):
            raise CellError("nib_invalid", _("A NIB has 13 digits. Check it against the OSS licence."))
        return digits
