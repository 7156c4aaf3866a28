"""Cells of lists of company regulations: status, number in sequence, and the leader who stands beside the address."""

import re

from django.utils.translation import gettext as _

from apps.industrial_relations.record_choices import FilingStatus
from apps.intake.cells import Cell, CellError
from apps.intake.widgets.cell import CellWidget
from apps.intake.widgets.free_text import FreeTextWidget
from apps.intake.widgets.text import cell_text, shown
from apps.intake.widgets.word_choice import WordChoiceWidget

MOST = 50  # regulations of one company, two years each
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")
WORDS = (
    "pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan", "kesembilan", "kesepuluh",
)  # fmt: skip
_LEAD = re.compile(r"^(?:pp\s*)?(?:ke\b[\s.-]*)?", re.I)
_BRACKETS = re.compile(r"\s*\(.*\)$")
_LEADER = re.compile(
    r"(?:\bpimpinan|\bdirektur(?: utama)?|\bdirut|\bpimp\.)(?: perusahaan)?\s*[:.]?\s*(?P<name>.+)$", re.I
)
_NO_NAME = re.compile(r"\d|\bjl\b|\bjalan\b|\bkel\b|\bkec\b|\bkota\b|\bkawasan\b|\blink\b|\brt\b", re.I)

STATUS = WordChoiceWidget({
    FilingStatus.NEW: ("Baru", "PP Baru", "Pengesahan Baru", "Pertama", "B"),
    FilingStatus.RENEWAL: (
        "Perpanjangan", "Diperpanjang", "PP Perpanjangan", "Pembaruan", "Pembaharuan", "Diperbarui", "P",
    ),
})  # fmt: skip


class SequenceWidget(CellWidget):
    """ "2", "ke-2", "II", "II (dua)" and "kedua" are all the second."""

    memo = True

    def read(self, value: Cell) -> int:
        text = _BRACKETS.sub("", cell_text(value)).strip()
        number = _number(text)
        if number is None or not 1 <= number <= MOST:
            message = _("“%(value)s” does not tell which regulation of the company it is. Write its number, such as 2.")
            raise CellError("number_invalid", message % {"value": shown(value)})
        return number

    def render(self, value, obj=None, **kwargs):
        self._obj_deprecation_warning(obj)
        return "" if value is None else str(value)


def _number(text: str) -> int | None:
    if text.casefold() in WORDS:
        return WORDS.index(text.casefold()) + 1
    text = _LEAD.sub("", text).strip().rstrip(".")
    if text.isascii() and text.isdecimal() and len(text) < 4:
        return int(text)
    return ROMAN.index(text.upper()) + 1 if text.upper() in ROMAN else None


class LeaderWidget(FreeTextWidget):
    """Who leads the company, of a cell that also has the address: after "Pimpinan:", or last after a line or stroke.

    A cell that tells an address only is blank: the register keeps the address.
    """

    def read(self, value: Cell) -> str:
        if found := _LEADER.search(cell_text(value)):
            return super().read(found["name"].strip(" ,;/"))
        parts = [part.strip(" ,;") for part in re.split(r"[\n/;|]", str(value)) if part.strip(" ,;")]
        return super().read(parts[-1]) if parts and not _NO_NAME.search(parts[-1]) else ""
