"""The month a report is about, from what its sheet says."""

import re
from datetime import date, timedelta

type Month = tuple[int, int]

_SPELLINGS = {
    1: "januari january jan jnr", 2: "februari pebruari february feb peb pebr febr", 3: "maret march mar mrt",
    4: "april apr aprl", 5: "mei may", 6: "juni june jun", 7: "juli july jul",
    8: "agustus august agst agus agu agt ags aug", 9: "september sept sep", 10: "oktober october okt oct oktb",
    11: "november nopember nov nop nopemb", 12: "desember december des dec",
}  # fmt: skip
MONTHS = {word: month for month, spelled in _SPELLINGS.items() for word in spelled.split()}
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_ROMAN = {roman: month for month, roman in enumerate(_ROMANS, 1)}
_NAME = "|".join(sorted(MONTHS, key=len, reverse=True))
_WRITTEN = re.compile(
    rf"(?:(?P<day>\b\d{{1,2}})[\s\-./]*)?(?<![a-z])(?P<name>{_NAME})(?![a-z])\.?"
    r"(?:[\s\-,./]*(?:tahun|thn|th\.?)?[\s\-,./:]*(?P<year>(?:19|20)\d\d|['’]\d\d|(?<=-)\d\d|(?<= )\d\d)(?!\d))?"
)
_DAY_FIRST = re.compile(r"(?<!\d)(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<year>(?:19|20)\d\d)(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(?P<year>20\d\d)[-/.](?P<month>0?[1-9]|1[0-2])(?:[-/.](?P<day>\d{1,2}))?(?![\d])")
_MONTH_YEAR = re.compile(r"(?<![\d/.-])(?P<month>0?[1-9]|1[0-2])\s*[-/.\s]\s*(?P<year>20\d\d)(?!\d)")
_SPACED = re.compile(r"\b[a-z](?: [a-z]){2,}\b")
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_SAYS_PERIOD = re.compile(
    r"(?<![a-z])(?:bulan|bln|periode|priode|perioda|masa laporan|keadaan|per|s\.?\s?/?d\.?|sampai dengan)(?![a-z])"
)
_DAYS_ONLY = re.compile(r"(?<!\d)\d{1,2}\s*(?:-|–|s\.?\s?/?d\.?|sampai(?: dengan)?|hingga)\s*\d{1,2}\s+[a-z]")
_PLACE_AND_MONTH = re.compile(rf"^[a-z .]{{3,30}},\s*(?:tanggal\s*)?[\d.…_ ]*(?:{_NAME})(?![a-z])")
_OF_A_REPORT = re.compile(r"laporan|penempatan|lowongan|daftar|data|rekap|bulan|periode")
_SERIALS = range(36526, 73051)
_SERIAL_ZERO = date(1899, 12, 30)


def plain(cell) -> str:
    """A cell as lower-case text; dates as 2023-03-01, "M A R E T" as "maret"."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    if isinstance(cell, int) and not isinstance(cell, bool) and cell in _SERIALS:
        cell = _SERIAL_ZERO + timedelta(days=cell)
    if isinstance(cell, date):
        return f"{cell.year:04d}-{cell.month:02d}-{cell.day:02d}"
    text = _SPACED.sub(lambda found: found.group().replace(" ", ""), str(cell).lower())
    return " ".join(text.split())


def labelled_month(text: str, year: int | None = None) -> Month | int | None:
    """The month in a text that is known to be the period; only its number when the text tells no year.

    None when there is none, or when the text covers several months.
    """
    found = _mentions(text, loose=True)
    if not found:
        found = {(int(match["year"]), int(match["month"])) for match in _MONTH_YEAR.finditer(text)}
    if not found:
        found = _bare_number(text)
    told = _YEAR.search(text)
    year = int(told.group()) if told else year
    found = {(month_year or year, month) for month_year, month in found}
    if len(found) != 1:
        return None
    (year, month) = found.pop()
    return (year, month) if year else month


def spoken_month(text: str) -> Month | int | None:
    """The month a free text names: "LAPORAN PENEMPATAN BULAN MARET 2023". A single day is a signature's."""
    if _PLACE_AND_MONTH.match(text) and not _OF_A_REPORT.search(text):
        return None
    says = bool(_SAYS_PERIOD.search(text))
    if says:
        text = text[_SAYS_PERIOD.search(text).start() :]
    elif not _DAYS_ONLY.search(text) and any(match["day"] for match in _WRITTEN.finditer(text)):
        return None
    found = _mentions(text, loose=says)
    if says and not found:
        found = {(int(match["year"]), int(match["month"])) for match in _MONTH_YEAR.finditer(text)}
    if len(found) != 1:
        return None
    (year, month) = found.pop()
    if year:
        return year, month
    return month if says else None


def named_month(name: str) -> Month | int | None:
    """The month in the name of a sheet or a file: "LAP_PENEMPATAN_MAR2023", "2023-03", "Maret"."""
    text = re.sub(r"(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])", " ", name.lower().replace("_", " "))
    text = re.sub(r"(?<!\d)(20\d\d)(0[1-9]|1[0-2])(?!\d)", r"\1-\2", text)
    found = _mentions(text, loose=False) or {
        (int(match["year"]), int(match["month"])) for match in _MONTH_YEAR.finditer(text)
    }
    if len(found) == 1:
        (year, month) = found.pop()
        return (year, month) if year else month
    return None


def told_year(text: str) -> int | None:
    found = set(_YEAR.findall(text))
    return int(found.pop()) if len(found) == 1 else None


def _mentions(text: str, *, loose: bool) -> set[tuple[int | None, int]]:
    """All months in a text with their years; `loose` also takes whole dates written in figures."""
    found = [(_whole_year(match["year"]), MONTHS[match["name"]]) for match in _WRITTEN.finditer(text)]
    figures = [match for match in _YEAR_FIRST.finditer(text) if loose or not match["day"]]
    if loose:
        figures += [match for match in _DAY_FIRST.finditer(text) if 1 <= int(match["month"]) <= 12]
    found += [(int(match["year"]), int(match["month"])) for match in figures]
    last_year = next((year for year, _ in reversed(found) if year), None)
    return {(year or last_year, month) for year, month in found}


def _whole_year(text: str | None) -> int | None:
    if not text:
        return None
    year = int(text.strip("'’"))
    return year if year > 99 else 2000 + year


def _bare_number(text: str) -> set[tuple[int | None, int]]:
    """ "3", "03", "III", "III / 2023" as they stand after "Bulan :"."""
    first = re.split(r"[\s/.\-]+", text.strip())[0]
    if first in _ROMAN:
        return {(None, _ROMAN[first])}
    if first.isdigit() and len(first) < 3 and 1 <= int(first) <= 12:
        return {(None, int(first))}
    return set()
