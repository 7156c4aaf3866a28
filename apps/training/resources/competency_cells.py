"""Cells of a list of asesi that need more than their text: the result, and how long a certificate is valid."""

import re
from datetime import date

from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.text import cell_text, shown
from apps.registry.months import months_after
from apps.training.choices import Competency

_LETTERS = re.compile(r"[a-z]+")
_SPELLED_OUT = frozenset({"kompeten", "competent"})
_NOT_YET = frozenset({"b", "bk", "tk"})
_UNSAYING = frozenset({"belum", "blm", "tidak", "tdk", "not"})
_YEARS = re.compile(r"(\d{1,2}|satu|dua|tiga|empat|lima)\s*(?:\(\s*\w+\s*\)\s*)?(?:tahun|thn|th)\b\.?", re.I)
_WORDS = {"satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5}
LONGEST = 10


class CompetencyWidget(CellWidget):
    """K or BK from "K", "Kompeten", "Belum Kompeten", "BK"; anything else is no result."""

    memo = True

    def read(self, value: Cell) -> str:
        words = set(_LETTERS.findall(cell_text(value).casefold().replace(".", "")))
        says_not = bool(words & _UNSAYING)
        not_yet = bool(words & _NOT_YET) or (says_not and bool(words & _SPELLED_OUT))
        if not_yet and "k" not in words:
            return Competency.NOT_YET.value
        if not (not_yet or says_not) and ("k" in words or words & _SPELLED_OUT):
            return Competency.COMPETENT.value
        message = _("“%(value)s” is no result of a competency test. Write K or BK.")
        raise CellError("choice_unknown", message % {"value": shown(value)})


class TermWidget(CellWidget):
    """The last day of a certificate, or the years it is valid for ("3 tahun") as a whole number."""

    memo = True

    def __init__(self) -> None:
        super().__init__()
        self._day = DateCellWidget(not_after=_ten_years_ahead, years_ahead=LONGEST)

    def read(self, value: Cell) -> date | int:
        text = cell_text(value)
        if found := _YEARS.search(text):
            number = _WORDS.get(found[1].casefold()) or int(found[1])
        elif text.isdecimal() and len(text) <= 2:
            number = int(text)
        else:
            return self._day.read(value)
        if not 1 <= number <= LONGEST:
            message = _("“%(value)s” is no term of a certificate. Write its last day, or years such as 3 tahun.")
            raise CellError("date_invalid", message % {"value": shown(value)})
        return number

    def render(self, value, obj=None, **kwargs):
        return self._day.render(value, obj, **kwargs)


def last_day(term: date | int | None, tested_on: date) -> date | None:
    """The day that a cell of the term means."""
    return months_after(tested_on, 12 * term) if isinstance(term, int) else term


def _ten_years_ahead() -> date:
    return months_after(localdate(), 12 * LONGEST)
