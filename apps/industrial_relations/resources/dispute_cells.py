"""The cells of a case book: kind and settlement of a case, who the workers are, how many, and days."""

import re
from dataclasses import dataclass

from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.industrial_relations.choices import Filer, Side
from apps.industrial_relations.settlement_words import KINDS, Said, kinds_said, settlement_said
from apps.intake.cells import Cell, CellError, CellFault
from apps.intake.widgets.cell import CellWidget, fault_error, is_blank
from apps.intake.widgets.count import CountWidget
from apps.intake.widgets.date_cell import DateCellWidget
from apps.intake.widgets.free_text import check_length
from apps.intake.widgets.text import cell_text
from apps.intake.widgets.word_choice import WordChoiceWidget

FILER = WordChoiceWidget({
    Filer.WORKER: ("Pekerja", "Pekerja/Buruh", "Buruh", "Karyawan", "Pihak Pekerja", "Kuasa Pekerja"),
    Filer.UNION: ("SP/SB", "SP", "SB", "Serikat", "Serikat Pekerja", "Serikat Buruh", "Serikat Pekerja/Serikat Buruh"),
    Filer.EMPLOYER: ("Pengusaha", "Perusahaan", "Pihak Pengusaha", "Majikan", "Kuasa Pengusaha"),
    Filer.BOTH: ("Kedua pihak", "Kedua belah pihak", "Para pihak", "Bersama", "Keduanya"),
})  # fmt: skip
LONGEST_NAME = 160  # of a party of a case
_UNION = re.compile(r"(?:dpp|dpc|dpw|puk|psp|f?sp|f?sb|serikat|federasi)\b", re.I)
_OTHERS = re.compile(r"\b(?:dkk|dan kawan[ -]*kawan|cs|dll)\b\.?", re.I)
_NUMBERED = re.compile(r"(?:^|(?<=[\s;]))\d{1,3}[.)]\s+")
_COUNTED = re.compile(r"\(?\b(\d{1,6})\s*(?:orang|org|pekerja|karyawan)\b\.?\)?", re.I)
_DEGREE = re.compile(r"(?:[SMD]\.?\s?[A-Z][A-Za-z]*|A\.?\s?Md\.?.*|Dr|Ir|Amd|SH|MH|SE|ST|MM|S\d)\.?", re.I)


class KindWidget(CellWidget):
    """One of the four kinds of dispute, else the text as written: where it names none, or two, none is supposed."""

    memo = True

    def read(self, value: Cell) -> str:
        text = cell_text(value)
        kinds = kinds_said(text)
        return kinds[0].value if len(kinds) == 1 else text

    def render(self, value, obj=None, **kwargs):
        return super().render(KINDS.get(value, value), obj, **kwargs)


class TickWidget(CellWidget):
    """Whether a cell is ticked: anything but a blank, a dash, a nought or "tidak"."""

    memo = True

    def read(self, value: Cell) -> bool | None:
        return cell_text(value).casefold().strip(" .") not in ("0", "false", "tidak", "tdk") or None


@dataclass(frozen=True, slots=True)
class Settlement:
    """What a book says became of a case, and its words; `said` is None where these are not understood."""

    said: Said | None
    text: str

    def __str__(self) -> str:
        return self.text


class SettlementWidget(CellWidget):
    """How a case ended; what is still going on has not ended."""

    memo = True

    def read(self, value: Cell) -> Settlement:
        text = check_length(cell_text(value), 250)
        return Settlement(settlement_said(text), text)


class SettledOnWidget(DateCellWidget):
    """The day on which a case ended; "dalam proses" in its place is no day."""

    def __init__(self) -> None:
        super().__init__(not_after=localdate)

    def clean(self, value: Cell, row=None, **kwargs):
        if isinstance(value, str) and settlement_said(value) is Said.OPEN:
            return None
        return super().clean(value, row, **kwargs)


class WorkersWidget(CountWidget):
    """The number of workers concerned, one at least; None where the cell is blank."""

    def clean(self, value: Cell, row=None, **kwargs) -> int | None:
        if isinstance(value, CellFault):
            raise fault_error(value)
        return None if is_blank(value) else self.read(value)

    def read(self, value: Cell) -> int:
        count = super().read(value)
        if not count:
            message = _("A dispute concerns one worker at least. Write how many, or leave the cell blank.")
            raise CellError("number_invalid", message)
        return count


@dataclass(frozen=True, slots=True)
class Names:
    """The workers or unions that a cell names, as (side, name); `count` is None where "dkk" has no number."""

    named: tuple[tuple[str, str], ...]
    count: int | None

    def __str__(self) -> str:
        return ", ".join(name for _side, name in self.named)


class NamesWidget(CellWidget):
    """Names apart by commas, semicolons, lines or numbers; degrees stay with their name."""

    memo = True

    def clean(self, value: Cell, row=None, **kwargs):
        # Lines tell names apart, and cell_text makes spaces of them.
        return super().clean(value.replace("\n", ";") if isinstance(value, str) else value, row, **kwargs)

    def read(self, value: Cell) -> Names:
        text = cell_text(value)
        told = _COUNTED.search(text)
        others = bool(_OTHERS.search(text))
        text = _NUMBERED.sub(";", _OTHERS.sub(";", _COUNTED.sub(";", text)))
        named = tuple((_side(name), check_length(name, LONGEST_NAME)) for name in _split(text))
        unions = any(side == Side.UNION for side, _name in named)
        if told:
            return Names(named, int(told[1]) or None)
        return Names(named, None if others or unions or not named else len(named))


def _split(text: str) -> list[str]:
    names: list[str] = []
    for group in re.split(r"[;&]|\bdan\b", text):
        parts = [part for written in group.split(",") if (part := written.strip(" :-()").lstrip("."))]
        for place, part in enumerate(parts):
            if place and _DEGREE.fullmatch(part):
                names[-1] = f"{names[-1]}, {part}"
            else:
                names.append(part)
    return names


def _side(name: str) -> str:
    return (Side.UNION if _UNION.match(name) else Side.WORKER).value
