"""The words by which sheets name a class: programme, batch (angkatan, kloter, gelombang, paket) and year."""

import re
import unicodedata
from dataclasses import dataclass

_WORD = re.compile(r"[a-z]+|\d+")
_JOINING = frozenset({"dan", "and"})
_BATCH_NAMES = r"(?:angkatan|angktn|angk|akt|kloter|gelombang|gel|paket|batch)"
_ORDINALS = {
    "pertama": 1, "kesatu": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6, "ketujuh": 7,
    "kedelapan": 8, "kesembilan": 9, "kesepuluh": 10,
}  # fmt: skip
_NUMBER = rf"(\d{{1,2}}|[ivx]+|{'|'.join(_ORDINALS)})"
# "Jumlah paket : 2" and "paket 16 orang" count; they name no batch.
_BATCH = re.compile(
    rf"(?<!jumlah )(?<!jml )\b{_BATCH_NAMES}\b[\s.:\-–]*(?:(?:ke|no|nomor)\b[\s.:\-–]*)?{_NUMBER}\b"
    rf"(?!\s*(?:orang|peserta|jp|jam|hari)\b)(?:\s*(?:dan|&|s\.?d\.?)\s*{_NUMBER}\b)?"
)
_BARE_BATCH = re.compile(rf"(?:ke[\s\-]*)?{_NUMBER}(?:[.,]0+)?")
_ROMAN = {"i": 1, "v": 5, "x": 10}
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_NAMED_YEAR = re.compile(r"\b(?:tahun|thn|th|t\.?\s?a)\b[\s.:]*(?:(?:anggaran|pelatihan)\b[\s.:]*)?(20\d\d)(?!\d)")
# "SK Nomor 12 Tahun 2019" tells the year of a rule.
_RULE = re.compile(r"\b(?:nomor|no)\b[\s.:]*\S+\s+(?:tahun|thn)\s+20\d\d")


def words_of(text: str) -> tuple[str, ...]:
    """Small letters, digits apart: "Las SMAW-4G" and "LAS SMAW 4 G" have the same words."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    return tuple(word for word in _WORD.findall(folded) if word not in _JOINING)


def place_of(name: tuple[str, ...], words: tuple[str, ...]) -> int | None:
    """Where the words of a name stand in a row among others; None if they do not."""
    size = len(name)
    return next((place for place in range(len(words) - size + 1) if words[place : place + size] == name), None)


@dataclass(frozen=True, slots=True)
class Spoken:
    """The batches and years that some texts speak of."""

    batches: frozenset[int] = frozenset()
    years: frozenset[int] = frozenset()

    @classmethod
    def in_texts(cls, texts) -> "Spoken":
        """A year behind the word Tahun or TA tells; only where there is none do the other years of the texts."""
        plain = [_RULE.sub(" ", _plain(text)) for text in texts]
        batches = {
            number_of(part) for text in plain for found in _BATCH.finditer(text) for part in found.groups() if part
        }
        named = {int(year) for text in plain for year in _NAMED_YEAR.findall(text)}
        years = named or {int(year) for text in plain for year in _YEAR.findall(text)}
        return cls(frozenset(batches - {None}), frozenset(years))


def batch_in(cell: str) -> int | None:
    """The batch in a cell of its column: "II", "2", "ke-2", "Angkatan II"."""
    text = _plain(cell)
    found = _BARE_BATCH.fullmatch(text) or _BATCH.search(text)
    return number_of(found[1]) if found else None


def year_in(cell: str) -> int | None:
    """The one year in a cell, such as "2023" or "TA 2023"."""
    years = set(_YEAR.findall(cell))
    return int(years.pop()) if len(years) == 1 else None


def number_of(text: str) -> int | None:
    """A number in digits, Roman up to 39, or words up to ten ("kedua"); None for what is none, such as "IIII"."""
    if text.isdecimal():
        return int(text) or None
    if text in _ORDINALS:
        return _ORDINALS[text]
    if not re.fullmatch(r"x{0,3}(?:ix|iv|v?i{0,3})", text):
        return None
    values = [_ROMAN[sign] for sign in text]
    later = [*values[1:], 0]
    return sum(-value if value < following else value for value, following in zip(values, later, strict=True)) or None


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[_()\[\]“”\"]+", " ", text.casefold()).split())
