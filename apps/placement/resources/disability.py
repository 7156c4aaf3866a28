"""Kondisi fisik: how lists of job seekers tell a disability."""

import re

from django.utils.translation import gettext as _

from apps.intake.cells import Cell
from apps.intake.finding import Finding, warning
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.text import cell_text
from apps.registry.choices import Disability

OFFERED = {
    "": "Tidak ada",
    Disability.PHYSICAL: "Fisik",
    Disability.INTELLECTUAL: "Intelektual",
    Disability.MENTAL: "Mental",
    Disability.SENSORY: "Sensorik",
    Disability.MULTIPLE: "Ganda",
}
_KINDS = (
    (re.compile(r"fisik|daksa|kaki|tangan|lumpuh|amputasi|kursi roda"), Disability.PHYSICAL),
    (re.compile(r"intelektual|grahita|lambat belajar|down"), Disability.INTELLECTUAL),
    (re.compile(r"mental|psikososial|autis|laras"), Disability.MENTAL),
    (re.compile(r"sensori|netra|rungu|wicara|buta|tuli|bisu|penglihatan|pendengaran"), Disability.SENSORY),
    (re.compile(r"ganda|multi"), Disability.MULTIPLE),
)
_NONE = re.compile(
    r"(?:normal|sehat|baik|lengkap|sempurna|tidak(?: ada| memiliki| mempunyai)?|tdk(?: ada)?|non|bukan|tanpa|nihil|0)"
    r"(?: (?:penyandang|disabilitas|difabel|jasmani|dan|rohani|fisik|cacat))*"
)


class DisabilityWidget(CellWidget):
    """A Disability, "" where the cell says that there is none, else the text as written, which `unknown` tells of.

    Two kinds at once are multiple ones (UU 8/2016, Pasal 4 ayat 1 and 2).
    """

    memo = True

    def read(self, value: Cell) -> str:
        text = cell_text(value)
        words = " ".join(re.sub(r"[\W_]+", " ", text.casefold()).split())
        if _NONE.fullmatch(words):
            return ""
        found = {kind for pattern, kind in _KINDS if pattern.search(words)}
        if not found:
            return text
        return str(found.pop() if len(found) == 1 else Disability.MULTIPLE)

    def render(self, value, obj=None, **kwargs):
        return super().render(OFFERED.get(value, value) if value else "", obj, **kwargs)


def unknown(row: dict) -> list[Finding]:
    """A warning for a condition that nobody knows; what it said is not kept, since it is nobody's business."""
    value = row["disability"]
    if not value or value in Disability.values:
        return []
    message = _("This condition is none of those that the law names and is left out. Correct it, if it is one of them.")
    return [warning("disability", "word_unknown", None, message)]
