"""MASA KONTRAK, the period of a contract as companies write it, read into its days; never a guess."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from apps.registry.indonesian_dates import MONTH_NUMBERS, parse_date

_MONTH = "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True))
_YEAR = r"'?(?:\d{4}|\d{2})(?!\d)"
_DATE = re.compile(
    rf"(?P<iso>(?<!\d)\d{{4}}-\d{{1,2}}-\d{{1,2}}(?!\d))"
    rf"|(?P<numbers>(?<!\d)\d{{1,2}}\s*[-/.]\s*\d{{1,2}}\s*[-/.]\s*{_YEAR})"
    rf"|(?P<named>(?<!\d)\d{{1,2}}[-/.,\s]*(?:{_MONTH})\b[-/.,\s]*{_YEAR}(?![-/.,\s]*(?:{_MONTH})\b))"
    rf"|(?P<day>(?<!\d)\d{{1,2}}[-/.,\s]*(?:{_MONTH})\b\.?)"
    rf"|(?P<month>\b(?:{_MONTH})\b[-/.,\s]*\d{{4}}(?!\d))"
    rf"|(?P<name>\b(?:{_MONTH})\b\.?)",
    re.I,
)
_NUMBER_WORDS = (
    "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas", "dua belas",
)  # fmt: skip
_WORD = "|".join(sorted(_NUMBER_WORDS, key=len, reverse=True))
_PERIOD = re.compile(
    rf"(?:(?P<number>(?<!\d)\d{{1,4}})|\b(?P<word>{_WORD}))\s*(?:\([a-z\s]+\)\s*)?"
    r"(?P<unit>tahun|thn|th|bulan|bln|bl|minggu|hari|years?|months?)\b\.?",
    re.I,
)
_WORK = re.compile(
    r"(?:berdasarkan\s+|sampai\s+(?:dengan\s+)?|hingga\s+|s\s*/\s*d\s*|s\.\s*d\.?\s*|sd\s+|-\s*)?\(?"
    r"(?:selesai|selesainya|berakhirnya|rampungnya|penyelesaian)\s*(?:(?:suatu|nya)\s+)?"
    r"(?:pekerjaan|proyek|project|kegiatan)(?:\s+tertentu)?\)?",
    re.I,
)
_UNTIL = re.compile(r"(?:s\s*/\s*d|s\.\s*d|\bsd\b|\bsampai\b|\bhingga\b|\bberakhir\b|\bto\b)[\s.:]*(?:dengan\b)?", re.I)
_FILLING = re.compile(
    r"s\s*/\s*d|s\.\s*d|\b(?:sd|sampai|dengan|hingga|berakhir|to|until|mulai|sejak|terhitung|dari|from|tmt|tgl|tanggal|"
    r"selama|periode|masa|jangka|waktu|kontrak|kerja|pkwt|dan|pada)\b|[\s,.:;()/=~|–—-]",
    re.I,
)
_MARK = "\0"
_DAYS = {"minggu": 7, "hari": 1}


@dataclass(frozen=True)
class Term:
    """What a text tells: first and last day, and how long in months and days; None and 0 where it does not.

    `is_clear` is false for a text that can be read in no way, or in more than one.
    """

    starts_on: date | None = None
    ends_on: date | None = None
    months: int = 0
    days: int = 0
    by_work: bool = False
    is_clear: bool = True

    @property
    def has_length(self) -> bool:
        return bool(self.months or self.days)

    def last_day_from(self, starts_on: date) -> date | None:
        """The last day of the stated length."""
        return last_day(starts_on, months=self.months, days=self.days) if self.has_length else None


UNCLEAR = Term(is_clear=False)


def last_day(starts_on: date, *, months: int = 0, days: int = 0) -> date:
    """The last day of a period; where the last month lacks such a day, it ends with that month. ValueError past 9999.

    >>> last_day(date(2023, 3, 1), months=6)
    datetime.date(2023, 8, 31)
    """
    years, month = divmod(starts_on.month - 1 + months, 12)
    try:
        following = date(starts_on.year + years, month + 1, starts_on.day)
    except ValueError:
        following = _after_month(starts_on.year + years, month + 1)
    return following + timedelta(days=days - 1)


def read_term(text: str, *, latest_short_year: int) -> Term:
    """Read a period such as "1 Jan 2023 s.d. 30 Jun 2023", "6 bulan mulai 1 Maret 2023" or "1 TAHUN".

    A year of two digits is 20xx up to and with `latest_short_year`.
    """
    rest, by_work = _WORK.subn(" ", " ".join(text.split()))
    found = list(_DATE.finditer(rest))
    rest = _DATE.sub(_MARK, rest)
    months, days = _length(rest)
    between = _PERIOD.sub(" ", rest)
    if len(found) > 2 or _FILLING.sub("", between.replace(_MARK, " ")):
        return UNCLEAR
    try:
        starts_on, ends_on = _days(found, between, latest_short_year)
        if starts_on and not ends_on and (months or days) and not by_work:
            ends_on = last_day(starts_on, months=months, days=days)
    except (ValueError, OverflowError):
        return UNCLEAR
    told = starts_on or ends_on or months or days or by_work
    return Term(starts_on, ends_on, months, days, bool(by_work)) if told else UNCLEAR


def _length(text: str) -> tuple[int, int]:
    """Months and days of all periods in the text, so that "1 tahun 6 bulan" is 18 months."""
    months = days = 0
    for period in _PERIOD.finditer(text):
        number = int(period["number"]) if period["number"] else _NUMBER_WORDS.index(period["word"].lower()) + 1
        unit = period["unit"].lower()
        if unit in _DAYS:
            days += number * _DAYS[unit]
        else:
            months += number * (12 if unit[0] in "ty" else 1)
    return months, days


def _days(found: list[re.Match], between: str, latest_short_year: int) -> tuple[date | None, date | None]:
    """First and last day; ValueError where they are not certain."""
    if not found:
        return None, None
    if len(found) == 1:
        day = _whole_day(found[0], latest_short_year)
        return (None, day) if _UNTIL.search(between.partition(_MARK)[0]) else (day, None)
    first, last = found
    if last.lastgroup == "month":
        if first.lastgroup not in ("month", "name"):
            raise ValueError("a day and a whole month")
        ends_on = _month(last)
        starts_on = _month(first) if first.lastgroup == "month" else _first_of(first[0], ends_on.year)
        ends_on = _after_month(ends_on.year, ends_on.month) - timedelta(days=1)
    else:
        ends_on = _whole_day(last, latest_short_year)
        if first.lastgroup == "day":
            starts_on = parse_date(f"{first[0].rstrip('.')} {ends_on.year}", latest_short_year=latest_short_year)
        else:
            starts_on = _whole_day(first, latest_short_year)
    if first.lastgroup in ("day", "name") and starts_on > ends_on:
        raise ValueError("the year of the first day is not told")
    return starts_on, ends_on


def _whole_day(found: re.Match, latest_short_year: int) -> date:
    if found.lastgroup not in ("iso", "numbers", "named"):
        raise ValueError("no day, or no year")
    return parse_date(found[0], latest_short_year=latest_short_year)


def _month(found: re.Match) -> date:
    return _first_of(found[0][:-4], int(found[0][-4:]))


def _first_of(name: str, year: int) -> date:
    """The first day of a month by its name, whatever stands behind it."""
    return date(year, MONTH_NUMBERS[name.strip(" .,-/").lower()], 1)


def _after_month(year: int, month: int) -> date:
    return date(year + month // 12, month % 12 + 1, 1)
