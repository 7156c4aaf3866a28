"""Places of birth, alone and in one cell with the date."""

import re
from datetime import date

from apps.intake.cells import Cell
from apps.intake.widgets.cell import CellWidget, is_blank
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.free_text import FreeTextWidget, check_length
from apps.intake.widgets.text import cell_text
from apps.registry.indonesian_dates import WEEKDAYS

_MARKS = " \t,.;:/|()-–—'"
_PLACE_FIRST = re.compile(r"(?P<place>\D*?)(?P<date>\d.*)", re.S)
_DATE_FIRST = re.compile(
    r"(?P<date>\d{4}-\d\d-\d\d|\d{1,2}\s*[-/.\s]\s*(?:\d{1,2}|[a-z]+\.?)\s*[-/.\s]\s*\d{2,4})\b[\s,/;()-]+(?P<place>\D+)",
    re.I,
)
_LAST_WORD = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)}|tgl|tanggal)\W*$", re.I)


class BirthPlaceWidget(FreeTextWidget):
    """The place as written."""

    memo = True

    def __init__(self, max_length: int = 80):
        super().__init__(max_length)


class BirthPlaceDateWidget(CellWidget):
    """ "Cilegon, 12 Mei 1999" as (place, date); what the cell does not tell is None. `birth_date` judges the day."""

    def __init__(self, birth_date: DateCellWidget, max_length: int = 80):
        super().__init__()
        self.birth_date = birth_date
        self.max_length = max_length

    def read(self, value: Cell) -> tuple[str | None, date | None]:
        if not isinstance(value, str):
            return None, self.birth_date.clean(value)
        # A date adds some 40 characters at most; a whole page in a cell is not worth the patterns' time.
        text = check_length(cell_text(value), self.max_length + 40)
        found = _DATE_FIRST.fullmatch(text) or _PLACE_FIRST.fullmatch(text)
        if not found:
            return self._place(text), None
        return self._place(found["place"]), self.birth_date.clean(found["date"].strip(_MARKS))

    def render(self, value, obj=None, **kwargs):
        if value is None:
            return ""
        place, day = value
        return ", ".join(part for part in (super().render(place, obj), self.birth_date.render(day)) if part)

    def _place(self, text: str) -> str | None:
        place = _LAST_WORD.sub("", text).strip(_MARKS)
        return None if is_blank(place) else check_length(place, self.max_length)
