"""Invented foreign workers, and the lists that companies send of them."""

from datetime import date
from itertools import count
from pathlib import Path

from apps.placement.models import ForeignWorker
from tests.intake.sheets import write_report
from tests.registry.records import make_company

LIST_HEADINGS = (
    "NO", "NAMA TKA", "NO PASPOR", "WARGA NEGARA", "L/P", "JABATAN", "NO RPTKA", "MASA BERLAKU MULAI",
    "MASA BERLAKU SAMPAI", "NO NOTIFIKASI", "KITAS", "LOKASI KERJA", "PENDAMPING",
)  # fmt: skip

_passports = count(9_000_000)


def make_foreign_worker(company=None, **facts) -> ForeignWorker:
    values = {
        "name": "Kim Contoh",
        "passport": f"M{next(_passports)}",
        "nationality": "Korea Selatan",
        "sex": "L",
        "position": "Plant Manager",
        "rptka_number": "RPTKA-9001",
        "valid_from": date(2023, 1, 1),
        "valid_until": date(2023, 12, 31),
        **facts,
    }
    return ForeignWorker.objects.create(company=company or make_company(), **values)


def listed(number: int, **changes) -> dict:
    """A row of a company's list."""
    row = {
        "NAMA TKA": f"Kim Contoh {'ABCDEFGHIJ'[number % 10]}",
        "NO PASPOR": f"M900000{number}",
        "WARGA NEGARA": "Korea",
        "L/P": "L",
        "JABATAN": "Plant Manager",
        "NO RPTKA": "RPTKA-9001",
        "MASA BERLAKU MULAI": date(2023, 1, 1),
        "MASA BERLAKU SAMPAI": date(2023, 12, 31),
        "NO NOTIFIKASI": "N-9001",
        "KITAS": "2C11-9001",
        "LOKASI KERJA": "Kota Cilegon",
        "PENDAMPING": "Budi Contoh",
    }
    return {**row, **changes}


def write_list(path: Path, rows: list[dict], *, headings=LIST_HEADINGS, **more) -> Path:
    return write_report(path, rows, headings=headings, title="DAFTAR TENAGA KERJA ASING (TKA)", **more)
