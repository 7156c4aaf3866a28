"""Dates as Indonesian offices write them: day first, months by name, and never a guess between two readings."""

import re
from datetime import date, timedelta

MONTHS = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")
WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")

# What is written for each month beside its name: old spellings, office abbreviations, and an English Excel's.
_OTHER_SPELLINGS = (
    "january januarai janua",
    "february pebruari pebr peb febr febuari pebuari februaru",
    "march mrt mart maart",
    "apil apri",
    "may mai",
    "june juny",
    "july jully",
    "august aug agust agst agt ags agus agutus agustsus",
    "sept sepember septmber setember spt",
    "october oct octobre oktb oktobr okto",
    "nopember nop novmber nopmber",
    "december dec desmber desembr dess",
)
MONTH_NUMBERS = {
    spelling: number
    for number, (name, short, others) in enumerate(zip(MONTHS, SHORT_MONTHS, _OTHER_SPELLINGS, strict=True), 1)
    for spelling in (name.lower(), short.lower(), *others.split())
}

FIRST_YEAR = 1900
_SERIAL_DAY_ZERO = date(1899, 12, 30)  # Excel counts a 29 February 1900, which moves its day 0 back by one
_SERIALS = range(10_000, 100_000)  # 18 May 1927 to 13 October 2173

_LEAD = re.compile(
    r"^(?:(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\b[\s,]*)?(?:(?:tgl|tanggal)\b[\s.:]*)?", re.I
)
_CLOCK = re.compile(r"[\sT]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?:\s*(?:wib|z))?$", re.I)
_MARK = r"\s*[-/.,\s]\s*"
_NUMBERS = re.compile(rf"(\d{{1,2}}){_MARK}(\d{{1,2}}){_MARK}'?(\d{{4}}|\d{{2}})\.?")
_ISO = re.compile(rf"(\d{{4}}){_MARK}(\d{{1,2}}){_MARK}(\d{{1,2}})")
_NAMED = re.compile(r"(\d{1,2})[-/.,\s]*([a-z]+)[-/.,\s]*'?(\d{4}|\d{2})\.?", re.I)
_NAME_FIRST = re.compile(r"([a-z]+)\.?\s*(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})", re.I)
_COMPACT = re.compile(r"(\d{2})(\d{2})((?:19|20)\d{2})|((?:19|20)\d{2})(\d{2})(\d{2})")
_SERIAL_TEXT = re.compile(r"(\d{5})(?:[.,]\d+)?")


def month_number(name: str) -> int | None:
    """1 to 12 for any usual spelling of a month, in any case, with or without a full stop; None for any other word."""
    return MONTH_NUMBERS.get(name.strip().rstrip(".").lower())


def format_date(day: date, *, short: bool = False) -> str:
    """ "31 Desember 2023", or "31 Des 2023"."""
    names = SHORT_MONTHS if short else MONTHS
    return f"{day.day} {names[day.month - 1]} {day.year}"


def format_month(month: date) -> str:
    """ "Maret 2023"."""
    return f"{MONTHS[month.month - 1]} {month.year}"


def from_serial(number: float) -> date:
    """The day Excel means by a number of five digits (1900 system); its time of day is dropped. Raises ValueError."""
    if int(number) not in _SERIALS:
        raise ValueError("not a serial number of a day")
    return _SERIAL_DAY_ZERO + timedelta(days=int(number))


def parse_date(text: str, *, latest_short_year: int) -> date:
    """The one day that `text` can mean. Raises ValueError if there is none.

    Numbers are read day, month, year (year first if it has four digits); month first is never tried. A year of two
    digits is 20xx up to and with `latest_short_year` (such as 2023), and 19xx after it. A month alone is no date.
    """
    parts = _parts(text)
    if not parts:
        text = " ".join(text.replace("’", "'").split()).strip("'")
        text = _CLOCK.sub("", _LEAD.sub("", text))
        if found := _SERIAL_TEXT.fullmatch(text):
            return from_serial(int(found[1]))
        parts = _parts(text)
    if not parts:
        raise ValueError("not a date")
    day, month, year = parts
    if len(year) == 2:
        year = 2000 + int(year) if 2000 + int(year) <= latest_short_year else 1900 + int(year)
    if int(year) < FIRST_YEAR:
        raise ValueError("no year of our time")
    return date(int(year), int(month), int(day))


def _parts(text: str) -> tuple[str, str | int, str] | None:
    """Day, month and year as written."""
    if found := _NUMBERS.fullmatch(text):
        return found[1], found[2], found[3]
    if found := _ISO.fullmatch(text):
        return found[3], found[2], found[1]
    if (found := _NAMED.fullmatch(text)) and (month := month_number(found[2])):
        return found[1], month, found[3]
    if (found := _NAME_FIRST.fullmatch(text)) and (month := month_number(found[1])):
        return found[2], month, found[3]
    if found := _COMPACT.fullmatch(text):
        return (found[1], found[2], found[3]) if found[1] else (found[6], found[5], found[4])
    return None
