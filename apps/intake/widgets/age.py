"""Ages asked for by an employer."""

import re
from datetime import date

from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.text import cell_text, shown

_YEARS = r"(?:tahun|thn|th|years? old|years?)?\.?"
_AGE = re.compile(
    r"(?:(?:usia|umur)\b\s*)?(?:(?:maks?|maksimal|maksimum|max|min|minimal|minimum|s/d|sd|sampai|hingga)\b\.?|[<>≤≥]=?)?"
    rf"[\s:]*(?:usia\s*|umur\s*)?(\d{{2}})(?:[.,]0+)?\s*{_YEARS}(?:\s*(?:ke\s?bawah|\(?maks?(?:imal)?\.?\)?))?",
    re.I,
)
_RANGE = re.compile(
    rf"(?:(?:usia|umur)\b[\s:]*)?(\d{{2}})\s*{_YEARS}\s*(?:-|–|—|s/d|sd|s\.d\.?|sampai|hingga)\s*(.+)", re.I
)
_NO_LIMIT = re.compile(
    r"(?:usia\s+|umur\s+)?(?:bebas|semua(?: usia| umur)?|tidak (?:dibatasi|ada|ditentukan)|tanpa batas)\.?", re.I
)


class AgeWidget(CellWidget):
    """An age in years, 14 to 80; None where the cell sets no limit ("bebas").

    Of "18-35 tahun" it takes the end asked for: the highest, or with `lowest` the lowest. "< 35" is read as 35: that is
    what it means in an advertisement.
    """

    memo = True

    def __init__(self, *, lowest: bool = False):
        super().__init__()
        self.lowest = lowest

    def read(self, value: Cell) -> int | None:
        if isinstance(value, str) and _NO_LIMIT.fullmatch(cell_text(value)):
            return None
        age = self._age(value)
        if age is None or not 14 <= age <= 80:
            message = _("“%(value)s” is not an age. Write the years as a whole number, such as 35.")
            raise CellError("number_invalid", message % {"value": shown(value)})
        return age

    def render(self, value, obj=None, **kwargs):
        self._obj_deprecation_warning(obj)
        return "" if value is None else str(value)

    def _age(self, value: Cell) -> int | None:
        if isinstance(value, bool | date):
            return None
        text = cell_text(value).lstrip("'")
        if found := _RANGE.fullmatch(text):
            first, last = int(found[1]), _AGE.fullmatch(found[2].strip())
            if not last or int(last[1]) < first:
                return None
            return first if self.lowest else int(last[1])
        found = _AGE.fullmatch(text)
        return int(found[1]) if found else None
