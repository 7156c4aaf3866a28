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
    (re.compile(r"sensori|netra|rungu|wicara|buta(?! warna)|tuli|bisu|penglihatan|pendengaran"), Disability.SENSORY),
    (re.compile(r"ganda|multi"), Disability.MULTIPLE),
)
_DENYING = frozenset({"0", "belum", "bukan", "nihil", "no", "non", "none", "tanpa", "tdk", "tidak"})
_WELL = frozenset({"baik", "bugar", "lengkap", "normal", "prima", "sehat", "sempurna", "walafiat"})
# What may stand beside "tidak" or "sehat" in a cell that tells of no disability: "Fisik normal", "Tidak buta warna".
_SPOKEN_OF = frozenset({
    "ada", "badan", "berkebutuhan", "buta", "cacat", "dan", "difabel", "disabilitas", "fisik", "gangguan", "jasmani",
    "keadaan", "kebutuhan", "kekurangan", "kelainan", "khusus", "kondisi", "memiliki", "mempunyai", "mental",
    "menyandang", "penyandang", "rohani", "secara", "tubuh", "warna",
})  # fmt: skip
_NOT_WELL = re.compile(rf"\b(?:tidak|tdk|kurang|bukan|non|belum|tanpa) (?:{'|'.join(sorted(_WELL))})\b")


def words_of(text: str) -> str:
    """The words of a text in small letters, with single spaces between them."""
    return " ".join(re.sub(r"[\W_]+", " ", text.casefold()).split())


class DisabilityWidget(CellWidget):
    """A Disability, "" where the cell says that there is none, else the text as written, which `unknown` tells of.

    Two kinds at once are multiple ones (UU 8/2016, Pasal 4 ayat 1 and 2). A cell that denies or praises something
    besides, such as "sehat, tuna netra" or "tidak bisa mendengar", is left to staff: nobody's health is guessed.
    """

    memo = True

    def read(self, value: Cell) -> str:
        text = cell_text(value)
        spoken = words_of(text)
        words = set(spoken.split())
        if words & (_DENYING | _WELL):
            none = words <= _DENYING | _WELL | _SPOKEN_OF and not _NOT_WELL.search(text.casefold())
            return "" if none else text
        found = {kind for pattern, kind in _KINDS if pattern.search(spoken)}
        if not found:
            return text
        return str(found.pop() if len(found) == 1 else Disability.MULTIPLE)

    def render(self, value, obj=None, **kwargs):
        return super().render(OFFERED.get(value, value) if value else "", obj, **kwargs)


def unknown(row: dict) -> list[Finding]:
    """A warning for a condition that is not clear; what it said is not kept, since it is nobody's business."""
    value = row["disability"]
    if not value or value in Disability.values:
        return []
    message = _(
        "Whether this is a disability that the law names is not clear, and it is left out. Write which one it is, such "
        "as Sensorik, or Tidak ada."
    )
    return [warning("disability", "word_unknown", None, message)]
