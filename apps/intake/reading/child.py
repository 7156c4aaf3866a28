"""The reading process: opens one file under hard limits and answers its parent in frames; it never sees the database.

Run by `process.py`, with the limits as JSON in the first argument and the file open as standard input's neighbour, the
descriptor named in the second. It imports no Django, to start fast and to hold nothing worth stealing.
"""

import json
import mmap
import os
import resource
import sys
from itertools import islice

from apps.intake.reading import formats
from apps.intake.reading.book import CalamineBook, DelimitedBook
from apps.intake.reading.frames import encode
from apps.intake.reading.limits import Limits
from apps.intake.reading.ods import scan_document
from apps.intake.reading.package import Package
from apps.intake.reading.refusal import Refusal
from apps.intake.reading.xls import scan_compound
from apps.intake.reading.xlsb import scan_binary
from apps.intake.reading.xlsx import scan_workbook

TOP_ROWS = 60
EXACT_INTEGERS = 2**53


def confine(limits: Limits):
    """Bound memory, processor time and files before a byte of the file is looked at."""
    resource.setrlimit(resource.RLIMIT_AS, (limits.memory_bytes, limits.memory_bytes))
    resource.setrlimit(resource.RLIMIT_CPU, (limits.seconds, limits.seconds + 5))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))


def open_book(source, limits: Limits):
    """The workbook in an open file, whatever its format. Raises Refusal."""
    if os.fstat(source.fileno()).st_size == 0:
        raise Refusal("empty_file")
    data = mmap.mmap(source.fileno(), 0, access=mmap.ACCESS_READ)
    kind = formats.sniff(data)
    if kind == "text":
        return DelimitedBook(data, limits)
    if kind == "ole":
        scans, source = scan_compound(data, source, limits)
        return CalamineBook("xls", source, scans, limits)
    package = Package(data, limits)
    kind, part = formats.package_kind(package)
    scans, replaced = SCANNERS[kind](package, part, limits)
    package.count_the_rest()
    return CalamineBook(kind, package.rewritten(replaced) if replaced else source, scans, limits)


SCANNERS = {"xlsx": scan_workbook, "xlsm": scan_workbook, "xlsb": scan_binary, "ods": scan_document}


def plain(row: list) -> list:
    """Blank cells as None and whole numbers as integers."""
    return [
        (cell or None)
        if cell.__class__ is str
        else (int(cell) if cell.__class__ is float and cell.is_integer() and abs(cell) < EXACT_INTEGERS else cell)
        for cell in row
    ]


def holds_something(row: list) -> bool:
    for cell in row:  # noqa: SIM110 - twice as fast as any(), and run for every row
        if cell is not None and (cell.__class__ is not str or not cell.isspace()):
            return True
    return False


def preview(book, index: int) -> dict:
    head = book.sheets[index]
    if head.hidden:
        return {"name": head.name, "hidden": True}
    grid = book.grid(index)
    return {
        "name": head.name,
        "hidden": False,
        "blank": not any(holds_something(plain(row)) for _number, row in grid.rows()),
        "height": grid.height,
        "width": grid.width,
        "top": [plain(row) for _number, row in islice(grid.rows(), TOP_ROWS)],
        "merged": grid.merged,
        "stray": grid.scan.stray,
        "hidden_rows": sorted(row for row in grid.scan.hidden_rows if row <= grid.height),
    }


def send_rows(book, out, asked: dict):
    """Send the rows of one sheet in chunks, each marked with the number of the question it answers."""
    rows = ((n, plain(row)) for n, row in book.grid(asked["sheet"]).rows() if n >= asked["first_row"])
    filled = ([number, row] for number, row in rows if holds_something(row))
    while chunk := list(islice(filled, asked["chunk"])):
        out.write(encode(["rows", asked["question"], chunk]))
    out.write(encode(["end", asked["question"]]))
    out.flush()


def serve(source, out, limits: Limits):
    book = open_book(source, limits)
    sheets = [preview(book, index) for index in range(len(book.sheets))]
    out.write(encode(["book", {"format": book.format, "sheets": sheets}]))
    out.flush()
    for line in sys.stdin.buffer:
        send_rows(book, out, json.loads(line))


def main():
    limits = Limits(**json.loads(sys.argv[1]))
    confine(limits)
    out = sys.stdout.buffer
    try:
        with os.fdopen(int(sys.argv[2]), "rb") as source:
            serve(source, out, limits)
    except Refusal as refusal:
        out.write(encode(["refused", refusal.reason, refusal.values]))
    except MemoryError:
        out.write(encode(["refused", "too_much_memory", {}]))
    except BrokenPipeError:
        os._exit(0)  # the parent has what it wanted
    except BaseException as error:  # a panic of the library is no Exception
        out.write(encode(["refused", "reader_died", {}]))
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
    out.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
