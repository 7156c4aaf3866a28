"""NIK cells: sixteen digits, which spreadsheets spoil in known ways."""

import re
from datetime import date

from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.text import cell_text
from apps.registry.nik import LENGTH, InvalidNik, is_valid, parse

_MARKS = re.compile(r"[\s.'’‘`´‐‑‒–—−-]")
_SCIENTIFIC = re.compile(r"\d(?:[.,]\d*)?\s*E\s*\+?\s*\d{1,3}", re.I)
_FROM_NUMBER = re.compile(r"(\d{16})[.,]0+")
_RUN_OF_DIGITS = re.compile(r"\d[\d\s.-]{13,}\d")
# Past this a float holds no odd number, so that even a last digit other than 0 may be wrong (provinces 91 to 97).
_EXACT = 2**53


class MangledNik(CellError):
    """Digits that a spreadsheet program may have changed. `candidate` has the 16 digits left, or is None.

    The caller may take the candidate if the register holds that NIK under that name.
    """

    def __init__(self, candidate: str | None):
        super().__init__(
            "nik_mangled",
            _("Excel may have changed the last digits of this NIK. Format the column as text and type the NIK anew."),
        )
        self.candidate = candidate


class NikWidget(CellWidget):
    """A valid NIK as 16 digits of text."""

    def clean(self, value: Cell, row=None, **kwargs):
        if type(value) is str and is_valid(value):
            return value
        return super().clean(value, row, **kwargs)

    def read(self, value: Cell) -> str:
        if isinstance(value, bool | date):
            raise _not_a_nik()
        if isinstance(value, int | float):
            return _from_number(value)
        return _from_text(cell_text(value))


def _from_number(number: float) -> str:
    if number < 0 or not number == number // 1:
        raise _not_a_nik()
    digits = str(int(number))
    if len(digits) == LENGTH and (digits.endswith("0") or number >= _EXACT):
        raise MangledNik(digits)
    return _checked(digits)


def _from_text(text: str) -> str:
    text = text.strip(' ,;:"“”')
    if _SCIENTIFIC.fullmatch(text):
        raise MangledNik(None)
    if found := _FROM_NUMBER.fullmatch(text):
        return _from_number(int(found[1]))
    digits = _MARKS.sub("", text)
    several = len(digits) >= 2 * LENGTH if digits.isdigit() else len(_RUN_OF_DIGITS.findall(text)) > 1
    if several:
        raise CellError("nik_invalid", _("This cell holds more than one NIK. Give each person a row with one NIK."))
    return _checked(digits)


def _checked(digits: str) -> str:
    try:
        parse(digits)
    except InvalidNik as error:
        raise CellError(error.code, error.message) from None
    return digits


def _not_a_nik() -> CellError:
    return CellError("nik_invalid", _("This is not a NIK. Type the 16 digits of the identity card (KTP) as text."))
