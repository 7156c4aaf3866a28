"""A year alone."""

import re

from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.text import cell_text, shown

_YEAR = re.compile(r"(?:.*\D)?((?:19|20)\d\d)")
EARLIEST = 1940


class YearWidget(CellWidget):
    """A year of four digits up to this one; of "Juni 2021" and "2019/2020" the last."""

    memo = True

    def read(self, value: Cell) -> int:
        found = _YEAR.fullmatch(cell_text(value))
        year = int(found[1]) if found else 0
        if not EARLIEST <= year <= localdate().year:
            message = _("“%(value)s” is not a year up to this one. Write four digits, such as 2021.")
            raise CellError("number_invalid", message % {"value": shown(value)})
        return year
