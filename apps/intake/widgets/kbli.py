"""KBLI, the classification of industries."""

import re
from collections.abc import Container

from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.text import cell_text, shown

_CODE = re.compile(
    r"(?:kbli\b[\s.:]*(?:20\d\d\b[\s.:]+)?)?(\d{5}|\d{2}\.\d{3})(?:\s*[-–—:(|]?\s*\D(?!.*\d{4}).*)?", re.I | re.ASCII
)


class KbliWidget(CellWidget):
    """The five digits as text, "24102" of "24102 - Industri Besi" too.

    The leading zero that a number cell loses is put back. With `codes` only those are known. Two codes in one cell are
    refused: nobody says which is the main industry.
    """

    memo = True

    def __init__(self, codes: Container[str] | None = None):
        super().__init__()
        self.codes = codes

    def read(self, value: Cell) -> str:
        text = cell_text(value).lstrip("'")
        if isinstance(value, int | float) and len(text) == 4:
            text = f"0{text}"
        found = _CODE.fullmatch(text)
        code = found[1].replace(".", "") if found else ""
        if not code or (self.codes is not None and code not in self.codes):
            message = _("The KBLI code “%(value)s” is not known. Write the five digits of the main industry.")
            raise CellError("choice_unknown", message % {"value": shown(value)})
        return code
