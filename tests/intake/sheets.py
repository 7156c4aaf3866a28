"""Small reports written by the tests themselves, so that the reader sees the rows."""

from datetime import date
from pathlib import Path

import xlsxwriter

PLACEMENT_HEADINGS = ("No", "NIK", "Nama", "L/P", "Tanggal Lahir", "Pendidikan", "Jabatan", "Status", "TMT", "Upah")
VACANCY_HEADINGS = ("No", "Jabatan", "L", "P", "Pendidikan", "Upah", "Batas Lamaran")
NIB = "6935358960365"


def person(serial: int, **changes) -> dict:
    """A row of a placement report; `serial` 9000 to 9999 makes the person."""
    row = {
        "NIK": f"367205170595{serial}",
        "Nama": f"Budi Contoh {'ABCDEFGHIJ'[serial % 10]}",
        "L/P": "L",
        "Tanggal Lahir": date(1995, 5, 17),
        "Pendidikan": "SMA",
        "Jabatan": "Operator",
        "Status": "PKWT",
        "TMT": date(2023, 3, 6),
        "Upah": 5_000_000,
    }
    return {**row, **changes}


def vacancy(position: str, male: int, female: int, **changes) -> dict:
    row = {"Jabatan": position, "L": male, "P": female, "Pendidikan": "SMA", "Batas Lamaran": date(2023, 4, 1)}
    return {**row, **changes}


def write_report(
    path: Path, rows: list[dict], *, headings=PLACEMENT_HEADINGS, title="LAPORAN PENEMPATAN TENAGA KERJA",
    nib: str = NIB, company: str = "PT Bahari Nusa Banten", month: str = "Maret 2023",
) -> Path:  # fmt: skip
    """A report as companies send it: title, company block, head in row 6, data from row 7."""
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Laporan")
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for number, line in enumerate((title, f"Nama Perusahaan : {company}", f"NIB : {nib}", f"Bulan : {month}")):
            sheet.write(number, 0, line)
        sheet.write_row(5, 0, headings)
        for number, row in enumerate(rows, 1):
            for index, heading in enumerate(headings):
                value = number if heading == "No" else row.get(heading, "")
                if isinstance(value, date):
                    sheet.write_datetime(5 + number, index, value, day)
                else:
                    sheet.write(5 + number, index, value)
    return path


def write_vacancies(path: Path, rows: list[dict], **more) -> Path:
    return write_report(path, rows, headings=VACANCY_HEADINGS, title="LAPORAN LOWONGAN PEKERJAAN", **more)
