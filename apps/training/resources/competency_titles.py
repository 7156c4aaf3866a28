"""What stands above a list of asesi and holds for all its rows: body, scheme and day of the test."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.timezone import localdate

from apps.registry.indonesian_dates import parse_date

_LABELS = {
    "body": r"(?:nama\s+)?(?:lsp|lembaga\s+sertifikasi(?:\s+profesi)?)(?:\s*\(lsp\))?(?:\s*/\s*tuk)?",
    "scheme": r"(?:nama|judul)?\s*skema(?:\s+(?:sertifikasi|kompetensi)){0,2}",
    "tested_on": (
        r"(?:hari\s*[/,&]\s*)?(?:tanggal|tgl\.?|waktu)(?:\s+(?:pelaksanaan|uji|ujian|asesmen|sertifikasi|kompetensi)){0,3}"
    ),
    "": r"(?:nama\s+)?tuk|tempat(?:\s+uji)?(?:\s+kompetensi)?|(?:nama\s+)?asesor|jumlah\s+\w+|program(?:\s+pelatihan)?|"
    r"angkatan|kejuruan|tahun|no\.?|nomor|kelas",
}
_LABEL = re.compile(
    "|".join(rf"(?P<f{place}>\b(?:{label})\s*[:：])" for place, label in enumerate(_LABELS.values())), re.I
)
_SPAN = re.compile(r"^(\d{1,2})\s*(?:-|–|s\.?\s?[d/]\.?|sampai(?:\s+dengan)?|dan|&)\s*(?=\d{1,2}\s*[a-z])", re.I)


@dataclass(frozen=True, slots=True)
class Titles:
    body: str = ""
    scheme: str = ""
    tested_on: date | None = None


def read_titles(texts: Sequence[str]) -> Titles:
    """From lines such as "LSP : LSP Las Indonesia   Tanggal Uji : 20 Maret 2023"; of several the first stands.

    Of a test of several days the last one counts, since the result is given then.
    """
    found: dict[str, str] = {}
    names = list(_LABELS)
    for text in texts:
        labels = list(_LABEL.finditer(text))
        ends = [label.start() for label in labels[1:]] + [len(text)]
        for label, end in zip(labels, ends, strict=False):
            value = text[label.end() : end].strip(" \t.,;|-")
            name = names[int(label.lastgroup[1:])]
            if value and name:
                found.setdefault(name, value)
    return Titles(found.get("body", "")[:120], found.get("scheme", "")[:160], _day(found.get("tested_on", "")))


def _day(text: str) -> date | None:
    text = _SPAN.sub("", re.sub(r"^[a-z']+\s*,\s*", "", text.strip(), flags=re.I))
    try:
        return parse_date(text, latest_short_year=localdate().year)
    except ValueError:
        return None
