"""A placement report of 100,000 rows, from file to booked rows, against its physical limit in the same run.

    uv run python benchmarks/placement_report.py [ROWS]

The limit is python-calamine reading the file plus COPY of the very same rows into the very same tables, without and
with the audit triggers. 12 columns, 1 % bad rows, 20 % known persons. Times in seconds, memory in MB (peak over idle).
"""

import contextlib
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "disnaker.settings")

ROWS = 100_000
RUNS = 3  # of each part, the best counts: the machine is shared
HEADINGS = (
    "NIK", "Nama", "L/P", "Tempat Lahir", "Tanggal Lahir", "Pendidikan", "Alamat", "Kelurahan", "No HP", "Jabatan",
    "TMT", "Upah",
)  # fmt: skip
VILLAGES = ("Kedaleman", "Rawa Arum", "Tamansari", "Bagendung", "Kubangsari", "Samangraya")


def people(count: int):
    """Invented persons: births over many years, serials from 9000 on."""
    chance = random.Random(2023)
    first = date(1970, 1, 1)
    for number in range(count):
        born = first + timedelta(days=number % 12_000)
        woman = chance.random() < 0.45
        serial = 9000 + number // 12_000 * 8 + chance.randrange(8)
        day = born.day + 40 * woman
        nik = f"3672{1 + number % 8:02d}{day:02d}{born.month:02d}{born.year % 100:02d}{serial}"
        yield (
            nik, f"Nama Contoh {_letters(number)}", "P" if woman else "L", "Cilegon", born,
            chance.choice(("SD", "SMP", "SMA", "SMK", "D3", "S1")), f"Link. Contoh RT {number % 40:02d}",
            chance.choice(VILLAGES), f"0812{number:08d}", chance.choice(("Operator", "Welder", "Helper", "Satpam")),
            date(2023, 3, 1 + number % 31), 4_700_000 + number % 90 * 10_000,
        )  # fmt: skip


def _letters(number: int) -> str:
    text = ""
    while number or not text:
        number, rest = divmod(number, 26)
        text += chr(65 + rest)
    return text


def spoiled(number: int, row: tuple) -> tuple:
    """One row in a hundred has a fault, of several kinds in turn."""
    if number % 100:
        return row
    fault = number // 100 % 4
    if fault == 0:
        return ("", *row[1:])
    if fault == 1:
        return (row[0], row[1], "?", *row[3:])
    if fault == 2:
        return (row[0][:15], *row[1:])
    return (*row[:10], "31/02/2023", row[11])


def make_file(path: Path, rows: list[tuple]) -> None:
    import xlsxwriter

    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet, day = book.add_worksheet("Laporan"), book.add_format({"num_format": "dd/mm/yyyy"})
        for number, line in enumerate(("LAPORAN PENEMPATAN TENAGA KERJA", "NIB : 6935358960365", "Bulan : Maret 2023")):
            sheet.write(number, 0, line)
        sheet.write_row(4, 0, HEADINGS)
        for number, row in enumerate(rows, 5):
            for index, value in enumerate(row):
                if isinstance(value, date):
                    sheet.write_datetime(number, index, value, day)
                else:
                    sheet.write(number, index, value)


def peak_mb(process: str = "self") -> float:
    """The most memory a process ever held, in MB."""
    status = Path(f"/proc/{process}/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


class ReaderWatch(threading.Thread):
    """Notes the peak of the reading process, which is gone when the reading ends."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.peak = 0.0

    def run(self) -> None:
        children = Path(f"/proc/self/task/{os.getpid()}/children")
        while True:
            for child in children.read_text().split():
                with contextlib.suppress(OSError, IndexError):
                    self.peak = max(self.peak, peak_mb(child))
            time.sleep(0.1)


def run_pipeline(path: str) -> None:
    """In a process of its own: check and book, as the worker does; prints times and memory as JSON."""
    import django

    django.setup()
    from django.core.files import File

    from apps.intake.booking import book, start_applying
    from apps.intake.checking import check
    from apps.intake.receiving import receive
    from apps.registry.models import Company

    Company.objects.count()
    idle = peak_mb()
    watch = ReaderWatch()
    watch.start()
    with Path(path).open("rb") as file:
        upload = receive(file=File(file, name="a.xlsx"), file_name="a.xlsx")
    started = time.perf_counter()
    upload = check(upload)
    checked = time.perf_counter()
    upload = book(start_applying(upload=upload, by=None))
    booked = time.perf_counter()
    print(json.dumps({
        "check": checked - started, "book": booked - checked, "state": str(upload.state),
        "accepted": upload.rows_accepted, "rejected": upload.rows_rejected,
        "worker_mb": peak_mb() - idle, "reader_mb": watch.peak, "idle_mb": idle,
    }))  # fmt: skip


def read_by_calamine(path: Path) -> float:
    """Seconds that python-calamine takes for all rows."""
    import io

    from python_calamine import CalamineWorkbook

    started = time.perf_counter()
    book = CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes()))
    rows = sum(1 for _row in book.get_sheet_by_index(0).to_python())
    assert rows > 0
    return time.perf_counter() - started


def copy_the_same_rows(rows: list[tuple], company: int) -> float:
    """Seconds of COPY into registry_person and placement_placement of the rows as booked, then rolled back."""
    from django.db import connection, transaction

    new = [(n, row) for n, row in enumerate(rows, 1) if n % 5 and n % 100]
    people_columns = (
        "id, nik, name, sex, birth_place, birth_date, education_id, address, kelurahan_id, phone, email,"
        " marital_status, disability, upload_number, upload_row"
    )
    known = iter(_known_ids())
    started = time.perf_counter()
    with transaction.atomic(), connection.cursor() as cursor:
        with cursor.copy(f"COPY registry_person ({people_columns}) FROM STDIN") as stream:
            for number, row in new:
                nik, name, sex, place, born, education, address, _village, phone, *_more = row
                stream.write_row((
                    10_000_000 + number, nik, name, sex, place, born, education, address, "36.72.01.1002", phone,
                    "", "", "", 0, number,
                ))  # fmt: skip
        with cursor.copy(
            "COPY placement_placement (person_id, company_id, started_on, sex, education_id, position, contract, wage,"
            " kind, receiver, channel, card_number, note, reported_month, posting_month, upload_id, upload_row)"
            " FROM STDIN"
        ) as stream:
            for number, row in enumerate(rows, 1):
                if number % 100:
                    person = 10_000_000 + number if number % 5 else next(known)
                    stream.write_row((
                        person, company, row[10], row[2], row[5], row[9], "", row[11], "AKL", "", "", "",
                        "", "2023-03-01", "2023-03-01", 0, number,
                    ))  # fmt: skip
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        taken = time.perf_counter() - started
        transaction.set_rollback(True)
    return taken


def _known_ids() -> list[int]:
    from apps.registry.models import Person

    return list(Person.objects.order_by("pk").values_list("pk", flat=True))


def main(count: int) -> None:
    import django

    django.setup()
    from django.db import connection

    from apps.registry.models import Company, Person
    from disnaker import reference_data

    connection.creation.create_test_db(verbosity=0, autoclobber=True)
    try:
        reference_data.load()
        company = Company.objects.create(name="PT Contoh Baja", nib="6935358960365")
        rows = list(people(count))
        Person.objects.bulk_create(
            Person(nik=row[0], name=row[1], sex=row[2]) for number, row in enumerate(rows, 1) if not number % 5
        )
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "laporan.xlsx"
            make_file(path, [spoiled(number, row) for number, row in enumerate(rows, 1)])
            compare(path, rows, company.pk)
    finally:
        connection.creation.destroy_test_db(os.environ.get("BENCH_DATABASE", "disnaker"), verbosity=0)


def compare(path: Path, rows: list[tuple], company: int) -> None:
    from django.db import connection

    read = min(read_by_calamine(path) for _ in range(RUNS))
    audited = min(copy_the_same_rows(rows, company) for _ in range(RUNS))
    with connection.cursor() as cursor:
        for table in ("registry_person", "placement_placement"):
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        plain = min(copy_the_same_rows(rows, company) for _ in range(RUNS))
        for table in ("registry_person", "placement_placement"):
            cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")
    ours = min((run_fresh(path) for _ in range(RUNS)), key=lambda told: told["check"] + told["book"])
    total = ours["check"] + ours["book"]
    print(f"rows {len(rows)}: accepted {ours['accepted']}, rejected {ours['rejected']}, {ours['state']}")
    print(f"calamine {read:.2f} s, COPY without audit {plain:.2f} s, COPY with audit {audited:.2f} s")
    print(f"check {ours['check']:.2f} s, booking {ours['book']:.2f} s, together {total:.2f} s")
    print(f"ratio to calamine + COPY: audited {total / (read + audited):.2f}, unaudited {total / (read + plain):.2f}")
    print(f"worker peak over idle {ours['worker_mb']:.0f} MB, reading process peak {ours['reader_mb']:.0f} MB")


def run_fresh(path: Path) -> dict:
    """The pipeline on tables without the rows of an earlier run."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE placement_placement, intake_upload CASCADE")
        cursor.execute("DELETE FROM registry_person WHERE upload_number IS NOT NULL")
        cursor.execute("TRUNCATE registry_personevent, placement_placementevent, intake_bookedrow")
        cursor.execute("VACUUM ANALYZE registry_person, placement_placement")
        cursor.execute("CHECKPOINT")
    return json.loads(
        subprocess.run(
            [sys.executable, __file__, "--pipeline", str(path)],
            env=_environment(),
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        ).stdout.splitlines()[-1]
    )


def _environment() -> dict[str, str]:
    from django.db import connection

    settings = connection.settings_dict
    host = settings["HOST"] or settings.get("OPTIONS", {}).get("host", "")
    return {**os.environ, "DATABASE_URL": f"postgresql://{settings['USER']}@/{settings['NAME']}?host={host}"}


if __name__ == "__main__":
    if "--pipeline" in sys.argv:
        run_pipeline(sys.argv[-1])
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
