"""The sheets of a binary workbook ([MS-XLSB]), scanned record by record: errors, and cells too far out."""

import struct
from collections.abc import Iterator

from apps.intake.reading.limits import Limits
from apps.intake.reading.package import Package
from apps.intake.reading.refusal import Refusal
from apps.intake.reading.sheet_scan import SheetScan, beyond
from apps.intake.reading.xls import ERRORS
from apps.intake.reading.xlsx import relations

ROW, CELL_ERROR, FORMULA_ERROR, LAST_CELL, BUNDLE_SHEET = 0, 3, 11, 11, 156
NO_RELATION = 0xFFFFFFFF


def scan_binary(package: Package, part: str, limits: Limits) -> tuple[list[SheetScan], dict[str, Iterator[bytes]]]:
    """Scan every sheet of the workbook at `part`: (what was found in each, entry -> its bytes without far cells)."""
    targets = relations(package, part)
    scans, replaced = [], {}
    for kind, content, _raw in _records(package.read(part)):
        if kind != BUNDLE_SHEET or len(content) < 12:
            continue
        length = struct.unpack_from("<I", content, 8)[0]
        if length == NO_RELATION:
            continue
        entry = targets.get(content[12 : 12 + length * 2].decode("utf-16-le", "replace"))
        scan = SheetScan()
        scans.append(scan)
        if entry in package.entries:
            for _raw in _within(package.read(entry), scan, limits):
                pass
            if scan.stray:
                replaced[entry] = _within(package.read(entry), SheetScan(), limits)
    return scans, replaced


def _within(sheet: bytes, scan: SheetScan, limits: Limits) -> Iterator[bytes]:
    """The records of a sheet without the cells beyond the limits, which are noted in `scan`."""
    row = 0
    for kind, content, raw in _records(sheet):
        if kind == ROW and len(content) >= 4:
            row = struct.unpack_from("<I", content)[0] + 1
        elif 1 <= kind <= LAST_CELL and len(content) >= 8:
            column = struct.unpack_from("<I", content)[0]
            if beyond(row, column, limits):
                if kind > 1:
                    scan.add_stray(row, column, limits)
                continue
            if kind in (CELL_ERROR, FORMULA_ERROR) and len(content) > 8:
                scan.add_fault(row, column, "formula_error", ERRORS.get(content[8], "#N/A"))
        yield raw


def _records(data: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """(type, content, whole record). Types take one or two bytes, lengths up to four, seven bits a byte."""
    at, end = 0, len(data)
    while at < end:
        start = at
        kind = data[at]
        at += 1
        if kind & 0x80 and at < end:
            kind = (kind & 0x7F) | (data[at] & 0x7F) << 7
            at += 1
        size = shift = 0
        for _byte in range(4):
            if at >= end:
                raise Refusal("damaged")
            size |= (data[at] & 0x7F) << shift
            shift += 7
            at += 1
            if not data[at - 1] & 0x80:
                break
        if at + size > end:
            raise Refusal("damaged")
        yield kind, data[at : at + size], data[start : at + size]
        at += size
