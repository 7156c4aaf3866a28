"""Telephone numbers."""

import re

from apps.intake.cells import Cell
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.text import cell_text

_PLAIN = re.compile(r"0\d{7,13}", re.ASCII)
_NUMBER = re.compile(r"'?\+?[\d\s().-]{6,30}")
_COUNTRY = re.compile(r"(?:\+?62|0062)0?(?=\d{7,12}$)")


class PhoneWidget(CellWidget):
    """One number as digits with its leading zero, which number cells lose; everything else as it is written.

    A telephone number is never a reason to lose a row: what is no number, or several, stays as text, of which at most
    `max_length` characters are kept.
    """

    def __init__(self, max_length: int = 40):
        super().__init__()
        self.max_length = max_length

    def clean(self, value: Cell, row=None, **kwargs):
        if type(value) is str and _PLAIN.fullmatch(value):
            return value
        return super().clean(value, row, **kwargs)

    def read(self, value: Cell) -> str:
        text = cell_text(value)
        if _NUMBER.fullmatch(text):
            digits = _COUNTRY.sub("0", re.sub(r"[^\d+]", "", text))
            lost_zero = digits.startswith("8") and 9 <= len(digits) <= 12
            if not isinstance(value, str):
                lost_zero = not digits.startswith("0")
            if 6 <= len(digits) <= 14:
                return f"0{digits}" if lost_zero else digits
        return text[: self.max_length]
