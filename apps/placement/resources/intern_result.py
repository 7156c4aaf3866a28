"""How an internship ended, as companies write it."""

import re

from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.text import cell_text, shown
from apps.placement.choices import InternResult

_WORDS = {
    InternResult.HIRED: "direkrut rekrut diangkat dikontrak dipekerjakan hired",
    InternResult.STOPPED: "berhenti mengundurkan resign keluar putus dikeluarkan gagal stopped",
    InternResult.COMPLETED: "selesai lulus tamat completed",
    InternResult.ONGOING: "berjalan aktif berlangsung proses ongoing",
}
_RESULTS = {word: result for result, words in _WORDS.items() for word in words.split()}
_LETTERS = re.compile(r"[a-z]+")
_UNSAYING = frozenset({"tidak", "tdk", "belum", "blm", "bukan"})


class InternResultWidget(CellWidget):
    """An InternResult by the words of the cell; "selesai, direkrut" is hired, for whom a company takes on has finished.

    "Belum selesai" and "tidak lulus" are unknown: the first is going on and the second may be either.
    """

    memo = True

    def read(self, value: Cell) -> str:
        words = _LETTERS.findall(cell_text(value).casefold())
        found = {_RESULTS[word] for word in words if word in _RESULTS}
        if found == {InternResult.COMPLETED, InternResult.HIRED}:
            found = {InternResult.HIRED}
        if len(found) != 1 or _UNSAYING.intersection(words):
            message = _("The result “%(value)s” is not known. Write Berjalan, Selesai, Berhenti or Direkrut.")
            raise CellError("choice_unknown", message % {"value": shown(value)})
        return found.pop().value

    def render(self, value, obj=None, **kwargs):
        self._obj_deprecation_warning(obj)
        return RESULT_NAMES.get(value, "")


RESULT_NAMES = {
    InternResult.ONGOING.value: "Berjalan",
    InternResult.COMPLETED.value: "Selesai",
    InternResult.STOPPED.value: "Berhenti",
    InternResult.HIRED.value: "Direkrut",
}
