"""The workbook inside the reading process: one face for the spreadsheet library and for delimited text."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

import python_calamine

from apps.intake.reading.delimited import DelimitedText
from apps.intake.reading.limits import Limits
from apps.intake.reading.refusal import Refusal
from apps.intake.reading.sheet_scan import SheetScan, column_letters

# Parsed sheets are kept for the second reading while they are together no larger than this (32 bytes a cell).
MOST_CELLS_KEPT = 8_000_000


@dataclass(slots=True)
class SheetHead:
    """A sheet as the workbook names it; `place` is its place among all sheets, charts included."""

    name: str
    hidden: bool
    place: int = 0


@dataclass(slots=True)
class Grid:
    """The cells of one sheet. `rows()` gives (Excel's row number, cells from column A) for every row, empty or not."""

    height: int
    width: int
    rows: object
    scan: SheetScan = field(default_factory=SheetScan)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)


class CalamineBook:
    """A workbook opened by python-calamine; `scans` holds what the library does not tell, sheet by sheet."""

    def __init__(self, kind: str, source, scans: list[SheetScan], limits: Limits):
        self.format = kind
        self._limits = limits
        self._scans = scans
        self._kept: dict[int, Grid] = {}
        self._cells_kept = 0
        try:
            self._book = python_calamine.load_workbook(source)
        except python_calamine.PasswordError as error:
            raise Refusal("password") from error
        except python_calamine.CalamineError as error:
            raise Refusal("damaged") from error
        self.sheets = [
            SheetHead(sheet.name, sheet.visible != python_calamine.SheetVisibleEnum.Visible, place)
            for place, sheet in enumerate(self._book.sheets_metadata)
            if sheet.typ == python_calamine.SheetTypeEnum.WorkSheet
        ]

    def grid(self, index: int) -> Grid:
        if index not in self._kept:
            grid = self._parse(self.sheets[index])
            if self._cells_kept + grid.height * grid.width > MOST_CELLS_KEPT:
                return grid
            self._cells_kept += grid.height * grid.width
            self._kept[index] = grid
        return self._kept[index]

    def _parse(self, head: SheetHead) -> Grid:
        try:
            sheet = self._book.get_sheet_by_index(head.place)
        except python_calamine.CalamineError as error:
            raise Refusal("damaged") from error
        scan = self._scans[head.place] if head.place < len(self._scans) else SheetScan()
        height, width = (sheet.end[0] + 1, sheet.end[1] + 1) if sheet.end else (0, 0)
        if width > self._limits.max_columns or height > self._limits.max_rows:
            self._note_strays(sheet, scan)
            height, width = min(height, self._limits.max_rows), min(width, self._limits.max_columns)
        for row, faults in scan.faults.items():
            height, width = max(height, row), max(width, *(column + 1 for column in faults))
        merged = scan.merged
        if merged is None:
            merged = [(top[0] + 1, top[1], end[0] + 1, end[1]) for top, end in sheet.merged_cell_ranges or []]
        return Grid(height, width, lambda: self._rows(sheet, height, width, scan), scan, merged)

    def _rows(self, sheet, height: int, width: int, scan: SheetScan) -> Iterator[tuple[int, list]]:
        left = [""] * (sheet.start[1] if sheet.start else 0)
        exact = sheet.end is not None and sheet.end[1] + 1 == width
        number = 0
        for number, cells in enumerate(islice(sheet.iter_rows(), height), 1):
            row = left + cells if left else cells
            if not exact:
                row = (row + [""] * (width - len(row)))[:width]
            if number in scan.faults:
                _lay_over(row, scan.faults[number])
            yield number, row
        for missing in range(number + 1, height + 1):
            row = [""] * width
            _lay_over(row, scan.faults.get(missing, {}))
            yield missing, row

    def _note_strays(self, sheet, scan: SheetScan):
        left = sheet.start[1]
        for number, cells in enumerate(sheet.iter_rows(), 1):
            within = self._limits.max_columns - left if number <= self._limits.max_rows else 0
            for column, value in enumerate(cells[max(within, 0) :], left + max(within, 0)):
                if value != "":
                    scan.add_stray(number, column, self._limits)


def _lay_over(row: list, faults: dict):
    for column, fault in faults.items():
        if row[column] == "":
            row[column] = fault


class DelimitedBook:
    """Delimited text as a workbook of one sheet without a name."""

    def __init__(self, data, limits: Limits):
        self.format = DelimitedText.format
        self._limits = limits
        self._text = DelimitedText(data)
        self.sheets = [SheetHead("", hidden=False)]

    def grid(self, index: int) -> Grid:
        height = width = 0
        scan = SheetScan()
        for number, fields in self._text.records():
            while fields and not fields[-1].strip():
                fields.pop()
            if not fields:
                continue
            if number > self._limits.max_rows:
                scan.add_stray(number, len(fields) - 1, self._limits)
                continue
            if len(fields) > self._limits.max_columns:
                scan.stray = f"{column_letters(len(fields) - 1)}{number}"
            height, width = number, max(width, min(len(fields), self._limits.max_columns))
        return Grid(height, width, lambda: self._rows(height, width), scan)

    def _rows(self, height: int, width: int) -> Iterator[tuple[int, list]]:
        for number, fields in islice(self._text.records(), height):
            yield number, (fields + [""] * (width - len(fields)))[:width]
