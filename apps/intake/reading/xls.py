"""The workbook stream of an .xls file (BIFF5 and BIFF8, [MS-XLS]), scanned record by record."""

import io
import struct
from collections.abc import Iterator

from apps.intake.reading.formats import compound_kind
from apps.intake.reading.limits import Limits
from apps.intake.reading.refusal import Refusal
from apps.intake.reading.sheet_scan import SheetScan, beyond

BOF, EOF, FILE_PASS, BOUND_SHEET, DIMENSIONS, ROW = 0x0809, 0x000A, 0x002F, 0x0085, 0x0200, 0x0208
FORMULA, STRING, BOOL_ERR, BLANK = 0x0006, 0x0207, 0x0205, 0x0201
# NUMBER, LABEL, RSTRING, BOOL_ERR, RK, LABEL_SST, MUL_RK, FORMULA: the records that hold a value at (row, column).
CELLS = {0x0203, 0x0204, 0x00D6, BOOL_ERR, 0x027E, 0x00FD, 0x00BD, FORMULA}
ERRORS = {0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A"}
ROW_HIDDEN = 0x20
MOST_ANNOUNCED = 1_000_000


def scan_compound(data, source, limits: Limits) -> tuple[list[SheetScan], object]:
    """(what was found in each sheet, the file to read): `source` or a copy without the cells that lie too far out.

    Raises Refusal for protected files.
    """
    stream = compound_kind(data).stream("workbook", "book")
    workbook = _WorkbookStream(stream.bytes, limits)
    workbook.scan()
    return workbook.scans, io.BytesIO(stream.written_into(data)) if workbook.changed else source


class _WorkbookStream:
    def __init__(self, stream: bytearray, limits: Limits):
        self.stream = stream
        self.limits = limits
        self.starts: dict[int, SheetScan] = {}
        self.scans: list[SheetScan] = []
        self.sheet = SheetScan()  # the workbook's own records belong to no sheet
        self.depth = 0  # charts embedded in a sheet have cell records of their own
        self.dimensions: tuple[int, int] | None = None
        self.changed = False
        self.last_row = self.last_column = -1
        self.string_follows_stray = False

    def scan(self):
        for at, kind, size in self._records():
            if kind == BOF:
                self._begin(at)
            elif kind == EOF:
                self._end()
            elif self.depth != 1:
                continue
            elif kind in CELLS:
                self._see_cell(at, kind, size)
            elif kind == STRING and self.string_follows_stray:
                struct.pack_into("<H", self.stream, at, BLANK)
            elif kind == ROW and size >= 16:
                row, flags = struct.unpack_from("<H10xH", self.stream, at + 4)
                if flags & ROW_HIDDEN:
                    self.sheet.hidden_rows.add(row + 1)
            elif kind == DIMENSIONS and size in (10, 14):
                self.dimensions = (at + 4, size)
            elif kind == BOUND_SHEET and size >= 8:
                self._see_sheet(*struct.unpack_from("<I", self.stream, at + 4))
            elif kind == FILE_PASS:
                raise Refusal("password")

    def _records(self) -> Iterator[tuple[int, int, int]]:
        """(place, type, bytes of content) of each record."""
        at, end = 0, len(self.stream) - 4
        while at <= end:
            kind, size = struct.unpack_from("<HH", self.stream, at)
            if at + 4 + size > len(self.stream):
                return  # what is cut off here the library will refuse
            yield at, kind, size
            at += 4 + size

    def _see_sheet(self, start: int):
        scan = SheetScan()
        self.scans.append(scan)
        self.starts[start] = scan

    def _begin(self, at: int):
        self.depth += 1
        if at in self.starts:
            self.sheet = self.starts[at]
            self.depth = 1
            self.last_row = self.last_column = -1
            self.dimensions = None

    def _see_cell(self, at: int, kind: int, size: int):
        if size < 6:
            return
        row, column = struct.unpack_from("<HH", self.stream, at + 4)
        self.string_follows_stray = False
        if beyond(row + 1, column, self.limits):
            self.sheet.add_stray(row + 1, column, self.limits)
            self.changed = True
            struct.pack_into("<H", self.stream, at, BLANK)
            self.string_follows_stray = kind == FORMULA
            return
        self.last_row, self.last_column = max(self.last_row, row), max(self.last_column, column)
        if kind == BOOL_ERR and size >= 8:
            value, is_error = self.stream[at + 10], self.stream[at + 11]
        elif kind == FORMULA and size >= 14 and self.stream[at + 16 : at + 18] == b"\xff\xff":
            is_error, value = self.stream[at + 10] == 2, self.stream[at + 12]
        else:
            return
        if is_error:
            self.sheet.add_fault(row + 1, column, "formula_error", ERRORS.get(value, "#N/A"))

    def _end(self):
        """The library reserves room for as many cells as a sheet announces: it must not announce more than it has."""
        if self.depth == 1 and self.dimensions:
            at, size = self.dimensions
            form = "<IIHH" if size >= 12 else "<HHHH"
            first_row, last_row, first_column, last_column = struct.unpack_from(form, self.stream, at)
            if self.sheet.stray or (last_row - first_row) * (last_column - first_column) > MOST_ANNOUNCED:
                struct.pack_into(form, self.stream, at, 0, self.last_row + 1, 0, self.last_column + 1)
                self.changed = True
            self.dimensions = None
        self.depth = max(self.depth - 1, 0)
