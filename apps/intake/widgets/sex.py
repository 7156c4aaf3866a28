"""Sex, as L or P."""

import re

from django.utils.translation import gettext as _

from apps.intake.cells import Cell, CellError
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.text import cell_text, shown

_MALE = "l lk lki laki lakilaki lelaki pria male m llaki llakilaki lpria"
_FEMALE = "p pr prm perempuan prempuan wanita wnt w female f pperempuan pwanita"
SPELLINGS = dict.fromkeys(_MALE.split(), "L") | dict.fromkeys(_FEMALE.split(), "P")
_MARKS = re.compile(r"[\s.,'’()_/‐‑–—-]")
_TWICE = re.compile(r"(?<=laki)[2²]")


class SexWidget(CellWidget):
    """ "L" or "P" for every usual spelling, English ones too. Anything else is refused, "L/P" and numbers among it.

    A lone P is Perempuan, as on every form of the office; a sheet that means Pria by it has sex_mismatch_nik all over.
    """

    memo = True

    def read(self, value: Cell) -> str:
        word = _TWICE.sub("", _MARKS.sub("", cell_text(value).casefold()))
        if word not in SPELLINGS:
            message = _("The sex “%(value)s” is not known. Write L (male) or P (female).")
            raise CellError("choice_unknown", message % {"value": shown(value)})
        return SPELLINGS[word]
