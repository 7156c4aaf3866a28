"""What is learnt of a sheet from its raw bytes, before and beside the spreadsheet library."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from apps.intake.cells import CellFault
from apps.intake.reading.limits import Limits
from apps.intake.reading.refusal import Refusal

# Excel's Solver and stray key presses leave a few cells at the far edge of honest sheets; more rows than this are data.
MOST_STRAY_ROWS = 100
LONGEST_ELEMENT = 4 * 1024 * 1024


@dataclass(slots=True)
class SheetScan:
    """Rows count from 1 as in Excel, columns from 0; `merged`: (first row, first column, last row, last column)."""

    faults: dict[int, dict[int, CellFault]] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    merged: list[tuple[int, int, int, int]] | None = None
    stray: str | None = None
    stray_rows: set[int] = field(default_factory=set)

    def add_fault(self, row: int, column: int, kind: str, text: str):
        self.faults.setdefault(row, {})[column] = CellFault(kind, text)

    def add_stray(self, row: int, column: int, limits: Limits):
        """Note a cell that is cut off. Raises Refusal when the rows beyond the limit are too many to be strays."""
        self.stray = f"{column_letters(column)}{row}"
        if row > limits.max_rows:
            self.stray_rows.add(row)
            if len(self.stray_rows) > MOST_STRAY_ROWS:
                raise Refusal("too_many_rows", rows=limits.max_rows)


def column_letters(column: int) -> str:
    """0 -> A, 25 -> Z, 26 -> AA."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_number(letters: str | bytes) -> int:
    """A -> 0, Z -> 25, AA -> 26."""
    number = 0
    for letter in letters if isinstance(letters, bytes) else letters.encode("ascii"):
        number = number * 26 + letter - 64
    return number - 1


def beyond(row: int, column: int, limits: Limits) -> bool:
    """Whether a cell (row from 1, column from 0) lies outside what is read."""
    return row > limits.max_rows or column >= limits.max_columns


def blocks(chunks: Iterable[bytes], starts: tuple[bytes, ...]) -> Iterator[bytes]:
    """Join a stream of bytes into blocks that end just before one of `starts`, so that no element is split.

    Raises Refusal when one element is longer than LONGEST_ELEMENT, after the rest of the stream: whoever counts it may
    find that it is too much.
    """
    chunks = iter(chunks)
    rest = b""
    for chunk in chunks:
        block = rest + chunk
        at = max(block.rfind(start) for start in starts)
        if at > 0:
            yield block[:at]
            rest = block[at:]
        elif len(block) > LONGEST_ELEMENT:
            deque(chunks, maxlen=0)
            raise Refusal("damaged")
        else:
            rest = block
    if rest:
        yield rest
