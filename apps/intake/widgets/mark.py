"""Marks and scores from 0 to 100."""

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.text import cell_text, shown

MOST = 100
_HUNDREDTH = Decimal("0.01")
_MARK = re.compile(r"(\d{1,3})(?:[.,](\d{1,4}))?")


class MarkWidget(CellWidget):
    """A mark with at most two decimals, behind a comma or a full stop: "82,5", "82.50", 82.5."""

    memo = True

    def read(self, value: Cell) -> Decimal:
        mark = _amount(value)
        if mark is None or not 0 <= mark <= MOST:
            message = _("“%(value)s” is not a mark. Write a number from 0 to 100, such as 82,5.")
            raise CellError("mark_invalid", message % {"value": shown(value)})
        return mark.quantize(_HUNDREDTH, rounding=ROUND_HALF_UP)

    def render(self, value, obj=None, **kwargs):
        self._obj_deprecation_warning(obj)
        if value is None or not self.coerce_to_string:
            return "" if value is None else value
        return f"{value:f}".rstrip("0").rstrip(".").replace(".", ",") if value else "0"


def _amount(value: Cell) -> Decimal | None:
    if isinstance(value, bool | date):
        return None
    if isinstance(value, int | float):
        return Decimal(str(value)) if value == value and abs(value) <= MOST else None
    found = _MARK.fullmatch(cell_text(value).lstrip("'"))
    return Decimal(f"{found[1]}.{found[2] or 0}") if found else None
