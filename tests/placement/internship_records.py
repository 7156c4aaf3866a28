"""Internships of invented companies, and lists of their participants."""

from datetime import date
from pathlib import Path

from apps.placement.models import Internship, InternshipMember
from apps.registry.models import Company
from tests.intake.sheets import write_report
from tests.registry.records import make_company, make_person

HEADINGS = (
    "No", "NIK", "Nama Peserta", "L/P", "Tanggal Lahir", "Pendidikan", "Program", "Nomor Perjanjian", "Tanggal Mulai",
    "Tanggal Selesai", "Hasil",
)  # fmt: skip
AGREEMENT = "001/PM/II/2023"


def make_internship(company: Company | None = None, *, workers: int = 150, **facts) -> Internship:
    values = {
        "programme": "Operator Produksi",
        "agreement_number": AGREEMENT,
        "signed_on": date(2023, 1, 30),
        "starts_on": date(2023, 2, 1),
        "ends_on": date(2024, 1, 31),
        "workers_total": workers,
        **facts,
    }
    return Internship.objects.create(company=company or make_company(), **values)


def fill(internship: Internship, number: int, *, sex: str = "L", **facts) -> list[InternshipMember]:
    """So many participants more."""
    members = [
        InternshipMember(internship=internship, person=make_person(sex=sex, **{"name": "Peserta"}), sex=sex, **facts)
        for _ in range(number)
    ]
    return InternshipMember.objects.bulk_create(members)


def intern(serial: int, **changes) -> dict:
    """A row of a list; `serial` 9000 to 9999 makes the person."""
    row = {
        "NIK": f"367205170503{serial}",
        "Nama Peserta": f"Budi Contoh {'ABCDEFGHIJ'[serial % 10]}",
        "L/P": "L",
        "Tanggal Lahir": date(2003, 5, 17),
        "Pendidikan": "SMK",
        "Program": "Operator Produksi",
        "Nomor Perjanjian": AGREEMENT,
        "Tanggal Mulai": date(2023, 2, 1),
        "Tanggal Selesai": date(2024, 1, 31),
    }
    return {**row, **changes}


def write_interns(path: Path, rows: list[dict], **more) -> Path:
    return write_report(path, rows, headings=HEADINGS, title="DAFTAR PESERTA PEMAGANGAN", **more)
