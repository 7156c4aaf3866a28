"""The words of a heading: one spelling for what offices write in twenty ways."""

import re
import unicodedata
from collections.abc import Collection
from datetime import date
from functools import lru_cache

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_RUPIAH = re.compile(r"\(\s*(?:dlm\.?\s*|dalam\s*)?(?:rp\.?|idr|rupiah)\s*\)|\brp\b\.?|\bidr\b", re.IGNORECASE)
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}(?:[a-z]\b)?")
_SPACED = re.compile(r"\b[a-z0-9](?: [a-z0-9]){2,}\b")
_OTHER = re.compile(r"[^a-z0-9#]+")

# Abbreviation -> the word it stands for. "kel" is left alone: it is kelamin in one sheet and kelurahan in the next.
_ABBREVIATED = {
    "klmn": "kelamin", "tgl": "tanggal", "tg": "tanggal", "tgal": "tanggal", "tggl": "tanggal", "tgll": "tanggal",
    "tanggl": "tanggal", "date": "tanggal",
    "tmpt": "tempat", "tmp": "tempat", "tpt": "tempat", "tempt": "tempat",
    "lhr": "lahir", "lhir": "lahir", "jns": "jenis", "jenjang": "tingkat", "tk": "tenaga kerja",
    "naker": "tenaga kerja", "no": "nomor", "nomer": "nomor", "nmr": "nomor", "num": "nomor", "number": "nomor",
    "pend": "pendidikan", "pddk": "pendidikan", "pddkn": "pendidikan", "pdd": "pendidikan", "pendd": "pendidikan",
    "pendk": "pendidikan", "telp": "telepon", "tlp": "telepon", "tel": "telepon", "telpon": "telepon",
    "telephone": "telepon", "telfon": "telepon", "tlpn": "telepon", "handphone": "hp", "hape": "hp", "handpone": "hp",
    "whatsapp": "wa", "whatsap": "wa", "jab": "jabatan", "jbtn": "jabatan", "jbt": "jabatan",
    "ket": "keterangan", "ktr": "keterangan", "jml": "jumlah", "jlh": "jumlah", "jmlh": "jumlah", "jumlh": "jumlah",
    "alm": "alamat", "almt": "alamat", "kec": "kecamatan", "ds": "desa", "stat": "status", "sts": "status",
    "perush": "perusahaan", "persh": "perusahaan", "prsh": "perusahaan", "max": "maks", "maksimal": "maks",
    "maksimum": "maks", "maximal": "maks", "maximum": "maks", "mak": "maks", "minimal": "min", "minimum": "min",
    "kelurahn": "kelurahan", "lk": "laki laki", "laki2": "laki laki", "pr": "perempuan", "prp": "perempuan",
    "pria": "laki laki", "wanita": "perempuan", "umur": "usia", "thn": "tahun", "bln": "bulan", "krj": "kerja",
    "kry": "karyawan", "kary": "karyawan", "peg": "pegawai", "hub": "hubungan", "persy": "persyaratan",
}  # fmt: skip
_SUMS = frozenset({"jumlah", "total", "kebutuhan", "kuota", "banyaknya"})
_GROUPS = frozenset({"l", "p", "laki", "perempuan", "bebas", "campuran", "umum", "ditentukan"})
_SEXES = frozenset({("l",), ("p",), ("laki", "laki"), ("laki",), ("perempuan",)})
_JOINING = frozenset({"dan", "atau", "serta", "and", "or", "dgn", "dengan"})


@lru_cache(maxsize=4096)
def _normalise(text: str) -> str:
    text = unicodedata.normalize("NFKD", text)
    text = "".join(mark for mark in text if not unicodedata.combining(mark))
    text = _CAMEL.sub(" ", _RUPIAH.sub(" ", text)).casefold()
    text = _DOTTED.sub(lambda found: found.group().replace(".", ""), text)
    text = _SPACED.sub(lambda found: found.group().replace(" ", ""), text)
    return " ".join(_OTHER.sub(" ", text).split())


def normalise_heading(text) -> str:
    """A heading without case, accents, line breaks, dots, slashes or "(Rp)": the key under which it is remembered.

    Takes any cell; what is not text is spelled out first, a blank cell gives "".
    """
    if text is None:
        return ""
    if isinstance(text, float) and text.is_integer():
        text = int(text)
    return _normalise(text if isinstance(text, str) else text.isoformat() if isinstance(text, date) else str(text))


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """The words of a heading with abbreviations written out and "dan", "atau" left away."""
    found: list[str] = []
    for word in _normalise(text).split():
        if word not in _JOINING:
            found.extend(_ABBREVIATED.get(word, word).split())
    return tuple(found)


def is_number_heading(text: str) -> bool:
    """Whether a heading stands over the running number of the rows ("No", "No. Urut", "#")."""
    return words(text) in {("nomor",), ("nomor", "urut"), ("urut",), ("#",), ("nr",), ("nomor", "urutan"), ("urutan",)}


def is_sum_heading(text: str) -> bool:
    """Whether a heading stands over sums ("Jumlah", "Total (L + P)"), not over the count of one group."""
    found = set(words(text))
    both = "+" in text and len(found & _GROUPS) > 1
    return both or (bool(found & _SUMS) and not found & _GROUPS)


def are_headings(texts: Collection[str], known: Collection[str]) -> bool:
    """Whether most of some texts, two at least, are headings: normalised ones of `known`, of sums or of a sex."""
    found = sum(normalise_heading(text) in known or is_sum_heading(text) or words(text) in _SEXES for text in texts)
    return found > 1 and 2 * found > len(texts)


def excel_letter(index: int) -> str:
    """The letter Excel shows over a column; `index` starts at 0."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
