"""Terminations of the tests: records, and the lists that companies and the office keep of them."""

from datetime import date
from itertools import count
from pathlib import Path

from apps.industrial_relations.models import Termination
from tests.intake.sheets import write_report
from tests.registry.records import make_company

REGISTER = (
    "NO", "NAMA PERUSAHAAN", "SEKTOR", "TANGGAL PHK", "TANGGAL LAPOR", "NAMA", "NIK", "L/P", "JABATAN", "MASA KERJA",
    "ALASAN", "CARA (bipartit/tripartit)", "KOMPENSASI DIBAYAR (ya/tidak)", "NILAI KOMPENSASI", "KETERANGAN",
)  # fmt: skip
_names = count(1)


def make_termination(**facts) -> Termination:
    values = {
        "worker_name": f"Budi Contoh {next(_names)}",
        "terminated_on": date(2023, 3, 31),
        "reported_on": date(2023, 4, 3),
        "reason": "efficiency",
        "way": "bipartite",
        **facts,
    }
    if values.get("person"):
        values["worker_name"] = ""
    values.setdefault("company", None)
    values["company"] = values["company"] or make_company()
    return Termination.objects.create(**values)


def dismissed(serial: int, **changes) -> dict:
    """A row of the office's register; `serial` 9000 to 9999 makes the person."""
    row = {
        "NAMA PERUSAHAAN": "PT Bahari Nusa Banten",
        "SEKTOR": "Industri pengolahan",
        "TANGGAL PHK": date(2023, 3, 31),
        "TANGGAL LAPOR": date(2023, 4, 3),
        "NAMA": f"Budi Contoh {'ABCDEFGHIJ'[serial % 10]}",
        "NIK": f"367205170595{serial}",
        "L/P": "L",
        "JABATAN": "Operator",
        "MASA KERJA": "3 tahun 2 bulan",
        "ALASAN": "Efisiensi",
        "CARA (bipartit/tripartit)": "Bipartit",
        "KOMPENSASI DIBAYAR (ya/tidak)": "ya",
        "NILAI KOMPENSASI": 15_000_000,
    }
    return {**row, **changes}


def write_terminations(path: Path, rows: list[dict], *, headings=REGISTER, **more) -> Path:
    """With a title that names no company, unless told otherwise."""
    frame = {"title": "DATA PEMUTUSAN HUBUNGAN KERJA (PHK)", "company": "", "nib": "", "month": "", **more}
    return write_report(path, rows, headings=headings, **frame)
