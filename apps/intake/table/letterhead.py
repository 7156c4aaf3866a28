"""What stands above a table: whose report it is, and about which month."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from apps.intake.cells import Cell, CellFault
from apps.intake.table.kind import names_kind
from apps.intake.table.labels import label_of
from apps.intake.table.period import Month, labelled_month, named_month, plain, spoken_month, told_year
from apps.intake.table.wording import excel_letter

_PIECES = re.compile(r"[\r\n;|]+|\s{3,}(?=\w[^:]*:)|\t+")
_LABEL_END = re.compile(r"\s*[:=]\s*")
_COMPANY = re.compile(
    r"(?<![\w/])(?:PT|CV)\b\.?,?\s+\S.*"
    r"|^(?:UD|PD|NV|FA|PERUM|PERUMDA|KOPERASI|YAYASAN|FIRMA|BUMD|RSUD|RSIA|RS|TOKO|HOTEL|BANK)\b\.?\s+\S.*",
    re.IGNORECASE,
)
_COMPANY_LAST = re.compile(r"^\S.*?[\s,]+\(?(?:PT|CV|UD)\b\.?\)?\s*$", re.IGNORECASE)
_AFTER_NAME = re.compile(
    r"\s*[-–—,|(]*\s*\b(?:periode|priode|bulan|bln|masa laporan|tahun|per\s+\d|nib|alamat|no\.?\s*wlkp)\b.*$",
    re.IGNORECASE,
)
_NO_SPACE_LABEL = re.compile(
    r"^(?P<label>nama perusahaan|nib|no\.?\s*wlkp|nomor induk berusaha)\b[\s.\-]+(?P<value>\S.*)$", re.IGNORECASE
)
_NEXT_LABEL = re.compile(r"\s+(?:periode|bulan|nib|alamat|no\.?\s*wlkp|telp)\s*:.*$", re.IGNORECASE)
_WLKP = re.compile(r"[\w./-]*\d[\w./-]*")
_NIB_DIGITS = 13


@dataclass(frozen=True)
class Letterhead:
    """What the rows above a table say; empty text or None where they are silent.

    `period_source` is "sheet" or "file_name" ("" without a period). `found_at` names the cell of each fact ("C3").
    """

    title: str = ""
    company_name: str = ""
    nib: str = ""
    wlkp_number: str = ""
    period: Month | None = None
    period_source: str = ""
    found_at: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class _Fact:
    label: str
    cells: list[Cell]
    at: str


def read_letterhead(
    rows: Sequence[Sequence[Cell]], *, sheet_name: str = "", file_name: str = "", sheet_titles: Sequence[str] = ()
) -> Letterhead:
    """Read the rows above the head, row 1 first (all rows of a sheet without a table)."""
    facts = [fact for number, row in enumerate(rows, 1) for fact in _labelled(number, row)]
    free = [(text, at) for number, row in enumerate(rows, 1) for text, at in _free_texts(number, row)]
    at: dict[str, str] = {}
    title = _title(free, sheet_titles, at)
    name = _company_name(facts, free, at)
    nib = _first(facts, "nib", _nib, at)
    wlkp_number = _first(facts, "wlkp_number", _wlkp_number, at)
    period, source = _period(facts, free, sheet_name, file_name, at)
    return Letterhead(title, name, nib, wlkp_number, period, source, at)


def _pieces(cell: str) -> list[str]:
    return [piece for piece in (piece.strip() for piece in _PIECES.split(cell)) if piece]


def _labelled(number: int, row: Sequence[Cell]) -> Iterator[_Fact]:
    """The labels of one row with what follows each, in the same cell or in the cells to its right."""
    fact = None
    for column, cell in enumerate(row):
        if cell is None or isinstance(cell, CellFault):
            continue
        at = f"{excel_letter(column)}{number}"
        for piece in _pieces(cell) if isinstance(cell, str) else [cell]:
            label, value = _split(piece)
            if label:
                if fact:
                    yield fact
                fact = _Fact(label, [], at)
            if fact and value not in (None, ""):
                if not fact.cells:
                    fact = _Fact(fact.label, [], at)
                fact.cells.append(value)
    if fact:
        yield fact


def _split(piece: Cell) -> tuple[str | None, Cell]:
    """The label of a text and the value behind it; (None, value) when it has no label."""
    if not isinstance(piece, str):
        return None, piece
    left, *rest = _LABEL_END.split(piece, maxsplit=1)
    label = label_of(left) if left else None
    if label:
        return label, rest[0].strip() if rest else ""
    unspaced = _NO_SPACE_LABEL.match(piece)
    if unspaced and not rest:
        return label_of(unspaced["label"]), unspaced["value"]
    return None, piece.strip().lstrip(":=").strip()


def _free_texts(number: int, row: Sequence[Cell]) -> Iterator[tuple[str, str]]:
    """The texts of a row that begins with no label: titles and names."""
    texts = [(column, cell) for column, cell in enumerate(row) if isinstance(cell, str) and cell.strip()]
    for column, cell in texts:
        for piece in _pieces(cell):
            if _split(piece)[0]:
                return
            yield " ".join(piece.split()), f"{excel_letter(column)}{number}"


def _title(free, sheet_titles, at: dict[str, str]) -> str:
    named = next(((text, where) for text, where in free if names_kind(sheet_titles, [text])), None)
    text, where = named or next(iter(free), ("", ""))
    if text:
        at["title"] = where
    return text


def _first(facts: list[_Fact], label: str, read, at: dict[str, str]) -> str:
    for fact in facts:
        if fact.label == label and fact.cells and (value := read(fact.cells[0])):
            at[label] = fact.at
            return value
    return ""


def _company_name(facts: list[_Fact], free, at: dict[str, str]) -> str:
    name = _first(facts, "company_name", lambda cell: _clean_name(_NEXT_LABEL.sub("", str(cell))), at)
    if name:
        return name
    for text, where in free:
        found = _COMPANY.search(text) or _COMPANY_LAST.match(_AFTER_NAME.sub("", text))
        name = _clean_name(_AFTER_NAME.sub("", found.group())) if found else _before_period(text)
        if name:
            at["company_name"] = where
            return name
    return ""


def _clean_name(text: str) -> str:
    text = " ".join(text.split()).strip(" ,;:-–—_=*'\"")
    return text if any(sign.isalpha() for sign in text) else ""


def _before_period(text: str) -> str:
    """ "RUMAH SAKIT SEJAHTERA - PERIODE MARET 2023": a name without a legal form before a dash and the period."""
    name, dash, rest = (text.replace("–", "-").replace("—", "-")).partition(" - ")
    if not dash or spoken_month(plain(rest)) is None or _SPEAKS_OF_REPORT.search(name):
        return ""
    return _clean_name(name)


_SPEAKS_OF_REPORT = re.compile(
    r"\b(?:laporan|lap|daftar|data|rekap\w*|lowongan|penempatan|form\w*|dinas|pemerintah)\b", re.IGNORECASE
)


def _nib(cell: Cell) -> str:
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    if isinstance(cell, int):
        return str(cell).zfill(_NIB_DIGITS)
    digits = re.sub(r"(?<=\d)[\s.\-]+(?=\d)", "", str(cell))
    found = re.findall(r"\d+", digits)
    return next((run for run in found if len(run) == _NIB_DIGITS), found[0] if found else "")


def _wlkp_number(cell: Cell) -> str:
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else f"{cell:.6f}"
    found = [run for run in _WLKP.findall(str(cell)) if sum(sign.isdigit() for sign in run) > 4]
    return found[0].strip("./-") if found else ""


def _period(facts: list[_Fact], free, sheet_name: str, file_name: str, at: dict[str, str]) -> tuple[Month | None, str]:
    year = _year(facts, free, sheet_name)
    months = []
    for fact in facts:
        if fact.label == "period" and fact.cells:
            months.append((labelled_month(" ".join(plain(cell) for cell in fact.cells), year), fact.at))
    months += [(spoken_month(plain(text)), where) for text, where in free]
    months += [(spoken_month(plain(cell)), fact.at) for fact in facts if fact.label == "other" for cell in fact.cells
               if isinstance(cell, str)]  # fmt: skip
    months.append((named_month(sheet_name), ""))
    for found, where in months:
        month = (year, found) if isinstance(found, int) and year else found
        if isinstance(month, tuple):
            at["period"] = where
            return month, "sheet"
    if any(fact.label == "period" and fact.cells for fact in facts):
        # The sheet names a period of its own (a quarter, an unknown word): the file name must not overrule it.
        return None, ""
    month = named_month(PurePath(file_name).stem)
    return (month, "file_name") if isinstance(month, tuple) else (None, "")


def _year(facts: list[_Fact], free, sheet_name: str) -> int | None:
    texts = [plain(cell) for fact in facts if fact.label == "year" for cell in fact.cells]
    texts += [plain(text) for text, _ in free if re.search(r"\btahun\b|\bthn\b|\b20\d\d$", plain(text))]
    return next((year for text in [*texts, sheet_name] if (year := told_year(text))), None)
