"""Numbers of persons."""

import re
from datetime import date

from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError, CellFault
from apps.intake.widgets.cell import CellWidget, fault_error, is_blank
from apps.intake.widgets.text import cell_text, shown

_COUNT = re.compile(
    r"(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,0+|\.0{1,2})?(?:\s*\([a-z\s]+\))?"
    r"\s*(?:orang|org|jiwa|tenaga kerja|tk|pekerja)?\.?",
    re.I,
)
_NONE = re.compile(r"(?:[-–—]\s*)?(?:nihil|kosong|tidak ada|nol|orang|org)\.?", re.I)


class CountWidget(CellWidget):
    """A whole number, not negative; blank, dashes and "nihil" are 0. "3 orang" is 3, and "1.000" a thousand."""

    memo = True

    def __init__(self, *, at_most: int = 100_000):
        super().__init__()
        self.at_most = at_most

    def clean(self, value: Cell, row=None, **kwargs) -> int:
        if isinstance(value, CellFault):
            raise fault_error(value)
        return 0 if is_blank(value) else self.read(value)

    def read(self, value: Cell) -> int:
        count = whole_number(value)
        if count is None or not 0 <= count <= self.at_most:
            message = _("“%(value)s” is not a number of persons. Write a whole number, such as 3.")
            raise CellError("number_invalid", message % {"value": shown(value)})
        return count

    def render(self, value, obj=None, **kwargs):
        self._obj_deprecation_warning(obj)
        return "" if value is None else str(value)


def whole_number(value: Cell) -> int | None:
    """The whole number in a cell, a unit for persons aside; None if it is anything else."""
    if isinstance(value, bool | date):
        return None
    if isinstance(value, int | float):
        return int(value) if value == value // 1 and abs(value) < 1e15 else None
    text = cell_text(value).lstrip("'")
    if _NONE.fullmatch(text):
        return 0
    found = _COUNT.fullmatch(text)
    return int(re.sub(r"\D", "", found[1])) if found and len(found[1]) < 16 else None
