"""Any spreadsheet file as plain cells; the file itself is opened in a process of its own, which can die harmlessly."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from apps.intake.cells import Cell
from apps.intake.reading.limits import Limits
from apps.intake.reading.process import MEGABYTE, Reader
from apps.intake.reading.sentences import FileRefused, Notice, notice

__all__ = ["FileRefused", "Limits", "Notice", "SheetPreview", "Workbook", "open_workbook"]


@dataclass(frozen=True, slots=True)
class SheetPreview:
    """What is known of a sheet before its rows are read.

    `height` is Excel's number of the last row, `width` the count of columns from A; both 0 for empty and hidden sheets.
    `top` holds the first 60 rows, row 1 first, each as wide as the sheet: empty rows and columns are kept.
    `merged` holds (first row, first column, last row, last column): rows from 1 as in Excel, columns from 0.
    `stray` is the address of the last cell that lies beyond the limits and was cut off, as "XFD1048576".
    Hidden sheets are listed but not looked into.
    """

    index: int
    name: str
    hidden: bool
    height: int
    width: int
    top: list[list[Cell]]
    merged: list[tuple[int, int, int, int]]
    stray: str | None


class Workbook:
    """An open file. `format` is xlsx, xlsm, xls, xlsb, ods or csv; `notices` tells what was left out or is hidden."""

    def __init__(self, reader: Reader):
        self._reader = reader
        self._question = 0
        _book, told = reader.answer()
        self.format: str = told["format"]
        self.sheets = [_sheet_preview(index, sheet) for index, sheet in enumerate(told["sheets"])]
        self._hidden_rows = [frozenset(sheet.get("hidden_rows", ())) for sheet in told["sheets"]]
        self.notices = list(self._notices())
        if all(sheet.get("blank", True) for sheet in told["sheets"]):
            stray = next((sheet.stray for sheet in self.sheets if sheet.stray), None)
            raise FileRefused("only_stray", cell=stray) if stray else FileRefused("no_cells")

    @property
    def pid(self) -> int:
        """The reading process, for whoever watches it."""
        return self._reader.pid

    def rows(
        self, sheet_index: int, *, first_row: int = 1, chunk: int = 2000
    ) -> Iterator[list[tuple[int, list[Cell]]]]:
        """The sheet's rows from `first_row` on, in lists of up to `chunk` pairs (row number in Excel, cells from A).

        Rows without any content are skipped. One reading at a time: a second call ends the first.
        Raises FileRefused when the reading process fails, RuntimeError when an ended reading is continued.
        """
        self._question += 1
        question = self._question
        self._reader.ask({"question": question, "sheet": sheet_index, "first_row": first_row, "chunk": chunk})
        while True:
            if question != self._question:
                raise RuntimeError("another reading of this workbook has begun")
            self._reader.restart_clock()
            kind, answered, *rest = self._reader.answer()
            if answered != question:
                continue
            if kind == "end":
                return
            yield [(number, cells) for number, cells in rest[0]]

    def hidden_rows(self, sheet_index: int) -> frozenset[int]:
        """Excel's numbers of the sheet's hidden rows (xlsx, xlsm, xls and ods; empty for other formats)."""
        return self._hidden_rows[sheet_index]

    def _notices(self) -> Iterator[Notice]:
        for sheet, hidden_rows in zip(self.sheets, self._hidden_rows, strict=True):
            if sheet.hidden:
                yield notice("hidden_sheet", sheet=sheet.name)
            if hidden_rows:
                yield notice("hidden_rows", sheet=sheet.name, count=len(hidden_rows))
            if sheet.stray:
                yield notice("stray_cell", sheet=sheet.name, cell=sheet.stray)


@contextmanager
def open_workbook(path, *, limits: Limits) -> Iterator[Workbook]:
    """Open the file at `path`, whatever its name says. Raises FileRefused, here or while rows are read.

    The reading process lives as long as the `with` block.
    """
    if Path(path).stat().st_size > limits.max_bytes:
        raise FileRefused("too_many_bytes", megabytes=limits.max_bytes // MEGABYTE)
    reader = Reader(path, limits)
    try:
        yield Workbook(reader)
    finally:
        reader.end()


def _sheet_preview(index: int, told: dict) -> SheetPreview:
    return SheetPreview(
        index=index,
        name=told["name"],
        hidden=told["hidden"],
        height=told.get("height", 0),
        width=told.get("width", 0),
        top=told.get("top", []),
        merged=[tuple(span) for span in told.get("merged", ())],
        stray=told.get("stray"),
    )
