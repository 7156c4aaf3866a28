"""Text of any cell, and text that may leave in a spreadsheet."""

from datetime import date, datetime

from apps.intake.cells import Cell
from apps.registry.names import clean_spaces

# Full-width forms too: Excel takes them for the plain ones in some languages.
_FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")


def cell_text(value: Cell) -> str:
    """What a reader sees in the cell, spaces cleaned: a whole number without ".0", a day as 31/12/2023."""
    if isinstance(value, str):
        return clean_spaces(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e17:
        return str(int(value))
    if isinstance(value, datetime):
        return value.strftime("%d/%m/%Y %H:%M")
    if isinstance(value, date):
        return value.strftime("%d/%m/%Y")
    return clean_spaces(str(value))


def shown(value: Cell) -> str:
    """The value as a message quotes it: at most 40 characters."""
    text = cell_text(value)
    return text if len(text) <= 40 else text[:39] + "…"


def safe_text(text: str) -> str:
    """The text, behind an apostrophe if a spreadsheet program would run it as a formula."""
    if text.startswith(_FORMULA_STARTS) or text.lstrip().startswith(_FORMULA_STARTS):
        return f"'{text}"
    return text
