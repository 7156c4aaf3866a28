"""Amounts of money in rupiah."""

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.text import cell_text, shown
from apps.registry.rupiah import format_rupiah, parse_rupiah

_SEN = Decimal("0.01")
_ENGLISH = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?(?![\d.,])")


class MoneyWidget(CellWidget):
    """An amount in rupiah, a Decimal with two places, as parse_rupiah reads it.

    Between nothing and `at_least`, as above `at_most`, an amount is refused: 4.7 and 4.700 typed for a wage may mean
    millions or thousands, and sixteen digits are somebody's NIK. Zero is an amount.
    """

    memo = True

    def __init__(self, *, at_least: int = 10_000, at_most: int = 10_000_000_000, coerce_to_string: bool = True):
        super().__init__(coerce_to_string)
        self.at_least, self.at_most = at_least, at_most

    def read(self, value: Cell) -> Decimal:
        try:
            amount = _amount(value)
        except ValueError:
            message = _(
                "“%(value)s” is not one amount of money. Write it in rupiah, such as 4.700.000 or 4.657.222,94."
            )
            raise CellError("number_invalid", message % {"value": shown(value)}) from None
        if amount and not self.at_least <= amount <= self.at_most:
            message = _("The amount %(value)s cannot be right. Write the whole amount in rupiah, such as 4.700.000.")
            raise CellError("number_invalid", message % {"value": shown(value)})
        return amount

    def remark(self, value: Cell) -> tuple[str, str] | None:
        """Thousands parted by commas, as 4,657,222.94: taken, and worth a look."""
        if not isinstance(value, str) or not _ENGLISH.search(value):
            return None
        message = _("“%(value)s” parts the thousands by commas, the English way. Check that the amount is right.")
        return "number_english", message % {"value": shown(value)}

    def render(self, value, obj=None, **kwargs):
        self._obj_deprecation_warning(obj)
        if value is None:
            return ""
        return format_rupiah(value, sign=False) if self.coerce_to_string else value


def _amount(value: Cell) -> Decimal:
    if isinstance(value, bool | date):
        raise ValueError("not a number")
    if isinstance(value, int | float):
        # Comparisons with the not-a-number of a float are false, so it fails here too.
        if not 0 <= value < 1e18:
            raise ValueError("negative or endless")
        return Decimal(str(value)).quantize(_SEN, rounding=ROUND_HALF_UP)
    return parse_rupiah(cell_text(value).lstrip("'")).quantize(_SEN)
