"""A long report sent back with its marks: 100,000 rows, one of a hundred bad.

Compared, in the same run, with writing all rows by XlsxWriter in constant memory. Each measurement has a process of its
own; time is the median of three, memory the peak of the writing process and, apart, of the processes it started.

    python -m benchmarks.annotated_workbook [ROWS]
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

import django
import xlsxwriter

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "disnaker.settings")
django.setup()

from apps.intake.annotating.copying import MarkedCopy  # noqa: E402
from apps.intake.annotating.instructions import RowMarks  # noqa: E402
from apps.intake.annotating.remarks import TablePlace  # noqa: E402
from apps.intake.reading.limits import Limits  # noqa: E402
from apps.intake.reading.workbook import open_workbook  # noqa: E402

HEAD = (
    "No", "NIK", "Nama", "L/P", "Tempat Lahir", "Tanggal Lahir", "Pendidikan", "Alamat", "Jabatan", "Status", "TMT",
    "Upah", "Keterangan",
)  # fmt: skip
BAD_EVERY = 100
LIMITS = Limits(50 * 2**20, 500 * 2**20, 200_000, 200, 2**30, 120)


def rows(count: int):
    yield HEAD
    for number in range(1, count + 1):
        yield (
            number, f"36720645{number % 10**8:08d}", f"Siti Aminah {number}", "P", "Cilegon", date(1990, 3, 5), "SMA",
            f"Link. Baja RT {number % 9}", "Operator", "PKWT", date(2023, 3, 1), 5_000_000, "",
        )  # fmt: skip


def write_all(path: Path, count: int) -> None:
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet("Laporan")
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for number, line in enumerate(rows(count)):
            for column, cell in enumerate(line):
                if isinstance(cell, date):
                    sheet.write_datetime(number, column, cell, day)
                elif isinstance(cell, str):
                    sheet.write_string(number, column, cell)
                else:
                    sheet.write_number(number, column, cell)


def marks(count: int):
    for row in range(2, count + 2, BAD_EVERY):
        yield RowMarks(row, {1: ("error", "NIK ini harus 16 angka.")}, "[Salah] NIK: NIK ini harus 16 angka.")


def mark(path: Path, count: int, *, whole: bool) -> None:
    table = TablePlace("Laporan", 1, len(HEAD) - 1, None, {}, {})
    with open_workbook(path, limits=LIMITS) as workbook, tempfile.TemporaryFile() as out:
        copy = MarkedCopy(out, table, workbook.sheets[0], first_data_row=None if whole else 2)
        copy.write(workbook, marks(count), ["Keterangan"])


WAYS = {
    "xlsxwriter, all rows": lambda path, count: write_all(path.with_suffix(".out.xlsx"), count),
    "marked rows alone": lambda path, count: mark(path, count, whole=False),
    "marked copy, all rows": lambda path, count: mark(path, count, whole=True),
}


def measure(way: str, path: Path, count: int) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.perf_counter()
    WAYS[way](path, count)
    spent = time.perf_counter() - began
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(spent, own // 1024, (own - before) // 1024, started // 1024)


def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.xlsx"
        write_all(path, count)
        told: dict[str, list[list[float]]] = {way: [] for way in WAYS}
        for _turn in range(3):
            for way in WAYS:
                command = [sys.executable, "-m", "benchmarks.annotated_workbook", str(count), way, str(path)]
                output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
                told[way].append([float(figure) for figure in output.split()])
    first = None
    print(f"{count} rows, {count // BAD_EVERY} bad")
    for way, runs in told.items():
        spent, own, more, started = (statistics.median(column) for column in zip(*runs, strict=True))
        first = first or spent
        print(f"{way:24} {spent:6.1f} s  {spent / first:5.2f} x   {own:.0f} MB (+{more:.0f})  reader {started:.0f} MB")


if __name__ == "__main__":
    if len(sys.argv) > 2:
        measure(sys.argv[2], Path(sys.argv[3]), int(sys.argv[1]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
