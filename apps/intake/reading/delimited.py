"""Text with separators: which encoding, which separator, and whether it is a table at all.

A text whose lines make a table is taken whatever its name; prose is not. Record numbers are the rows Excel would show:
blank lines count, a line break within quotes does not.
"""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice

from apps.intake.reading.refusal import Refusal

SAMPLE = 200
LONGEST_FIELD = 1024 * 1024
STEP = 1024 * 1024
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
SEPARATOR_LINE = re.compile(r"sep=(.)\s*$", re.IGNORECASE)

# ="0812" is how programs write digits that Excel is to show as they stand.
TEXT_FORMULA = re.compile(r'="([^"]*)"')


class DelimitedText:
    """A text table. `data`: bytes or mmap. Raises Refusal when it is empty or no table."""

    format = "csv"

    def __init__(self, data):
        csv.field_size_limit(LONGEST_FIELD)
        self._data = data
        self._encoding, self._start = _encoding(data)
        self._skip = 0
        self._separator = self._find_separator()

    def records(self) -> Iterator[tuple[int, list[str]]]:
        """(row number, fields) of every record, blank or not. Raises Refusal where a quotation mark stays open."""
        number = 0
        lines: list[str] = []
        unclosed = False
        try:
            for number, fields in enumerate(csv.reader(_kept(self._lines(), lines), delimiter=self._separator), 1):
                yield number, _plain_texts(fields) if any('="' in line for line in lines) else fields
                unclosed = len(lines) > 1 and sum(line.count('"') for line in lines) % 2
                lines.clear()
        except csv.Error as error:
            raise Refusal("open_quote", row=number + 1) from error
        if unclosed:
            raise Refusal("open_quote", row=number)

    def _lines(self) -> Iterator[str]:
        text = io.TextIOWrapper(_Bytes(self._data, self._start), encoding=self._encoding, newline="")
        return islice(text, self._skip, None)

    def _find_separator(self) -> str:
        lines = list(islice((line for line in self._lines() if line.strip()), SAMPLE))
        if not lines:
            raise Refusal("empty_file")
        if any(CONTROL.search(line) for line in lines):
            raise Refusal("not_a_spreadsheet")
        if told := SEPARATOR_LINE.match(lines[0]):
            self._skip = 1
            return told[1]
        scores = {separator: self._score(separator) for separator in "\t;|,"}
        best = max(scores, key=scores.get)
        if scores[best] <= 0:
            raise Refusal("prose")
        return best

    def _score(self, separator: str) -> float:
        """How far the text is a table under this separator; 0 if it is none."""
        sample = []
        records = filter(None, map(_without_blank_end, csv.reader(self._lines(), delimiter=separator)))
        with suppress(csv.Error):  # told with its row when the records are read
            for record in islice(records, SAMPLE):
                sample.append(record)
        widths = Counter(len(record) for record in sample if len(record) > 1)
        if not widths:
            return 0
        width, alike = max(widths.items(), key=lambda item: (item[1] * (item[0] - 1), item[0]))
        near = sum(count for other, count in widths.items() if other * 2 > width)
        if separator == "," and _reads_as_prose(sample, width, near):
            return 0
        if len(sample) == 1:
            return width if width > 3 else 0
        if alike < 2 or (width < 3 and alike * 2 < len(sample)):
            return 0
        return alike * (width - 1)


def _plain_texts(fields: list[str]) -> list[str]:
    return [found[1] if (found := TEXT_FORMULA.fullmatch(field)) else field for field in fields]


def _without_blank_end(record: list[str]) -> list[str]:
    while record and not record[-1].strip():
        record.pop()
    return record


def _reads_as_prose(sample: list[list[str]], width: int, near: int) -> bool:
    """Commas also stand in sentences: there they are followed by a space, and seldom fall alike on every line."""
    later = [field for record in sample for field in record[1:] if field]
    spaced = sum(field[0] == " " for field in later)
    uneven = near * 5 < len(sample) * 3
    return (uneven and spaced * 2 > len(later)) or (width < 4 and spaced == len(later) > 0)


def _encoding(data) -> tuple[str, int]:
    """(encoding, bytes of byte order mark). Raises Refusal for bytes that are no text."""
    start = bytes(data[:4096])
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if start.startswith(mark):
            return _checked(data, encoding, len(mark))
    if start.count(0) * 5 > len(start):
        zeros_at_odd = start[1::2].count(0) > start[::2].count(0)
        return _checked(data, "utf-16-le" if zeros_at_odd else "utf-16-be", 0)
    if CONTROL.search(start.decode("latin-1")):
        raise Refusal("not_a_spreadsheet")
    try:
        return _checked(data, "utf-8", 0)
    except Refusal:
        return _checked(data, "cp1252", 0)


def _checked(data, encoding: str, mark: int) -> tuple[str, int]:
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for at in range(mark, len(data), STEP):
            decoder.decode(data[at : at + STEP])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        raise Refusal("not_a_spreadsheet") from error
    return encoding, mark


def _kept(lines: Iterator[str], kept: list[str]) -> Iterator[str]:
    """The lines themselves, each also added to `kept`."""
    for line in lines:
        kept.append(line)
        yield line


class _Bytes(io.BytesIO):
    """The text's bytes after its byte order mark."""

    def __init__(self, data, start: int):
        super().__init__(data[start:])
