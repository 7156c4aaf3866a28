"""The relation of work: fixed term, permanent, or by the day (PP 35/2021)."""

import re

from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.text import cell_text, shown

FIXED_TERM, PERMANENT, DAILY = "PKWT", "PKWTT", "DAILY"

_KEYWORDS = {
    "pkwt": FIXED_TERM,
    "kontrak": FIXED_TERM,
    "contract": FIXED_TERM,
    "kontract": FIXED_TERM,
    "pkwtt": PERMANENT,
    "tetap": PERMANENT,
    "permanen": PERMANENT,
    "permanent": PERMANENT,
    "harian": DAILY,
    "daily": DAILY,
    "bhl": DAILY,
    "phl": DAILY,
    "khl": DAILY,
    "thl": DAILY,
    "pkhl": DAILY,
    "dw": DAILY,
}
_PHRASES = (
    ("waktu tidak tertentu", "pkwtt"),
    ("waktu tertentu", "pkwt"),
    ("p k w t t", "pkwtt"),
    ("p k w t", "pkwt"),
    ("tidak tetap", ""),
)
_UNSAYING = frozenset({"tidak", "tdk", "bukan", "belum", "blm", "non", "calon", "eks", "mantan"})
_WORDS = re.compile(r"[a-z]+")


class ContractWidget(CellWidget):
    """ "PKWT", "PKWTT" or "DAILY", by the words of the cell: "kontrak 1 th", "Karyawan Tetap", "Buruh Harian Lepas".

    A contract by the day is a kind of fixed-term contract (PP 35/2021, Pasal 10), so "kontrak harian" is DAILY. Unknown
    are two kinds at once, "tidak tetap", and what is no relation of work by itself: "outsourcing" (the worker has a
    PKWT or PKWTT with the contractor), "magang" (a training, reported as such), "borongan", "percobaan".
    """

    memo = True

    def read(self, value: Cell) -> str:
        text = " ".join(_WORDS.findall(cell_text(value).casefold()))
        for phrase, word in _PHRASES:
            text = text.replace(phrase, word)
        words = text.split()
        found = {_KEYWORDS[word] for word in words if word in _KEYWORDS}
        if found == {FIXED_TERM, DAILY}:
            found = {DAILY}
        if len(found) != 1 or _UNSAYING.intersection(words):
            message = _("The contract “%(value)s” is not known. Write PKWT, PKWTT or Harian Lepas.")
            raise CellError("choice_unknown", message % {"value": shown(value)})
        return found.pop()
