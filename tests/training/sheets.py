"""Lists about a training as they come in, written by the tests so that the reader sees the rows."""

from datetime import date, timedelta
from pathlib import Path

import xlsxwriter

APPLICANT_HEADINGS = (
    "No", "Nama Lengkap", "NIK", "L/P", "Tempat/Tgl Lahir", "Pendidikan Terakhir", "Alamat", "Kelurahan", "No. HP",
    "Tgl Daftar",
)  # fmt: skip
ROSTER_HEADINGS = ("No", "Nama Peserta", "NIK", "L/P", "Tempat/Tgl Lahir", "Pendidikan", "Kelurahan", "No. HP")
MARK_HEADINGS = (*ROSTER_HEADINGS, "Nilai Teori", "Nilai Praktek", "Nilai Akhir", "Kelulusan")
APPLICANTS_TITLE = "DAFTAR PENDAFTAR PELATIHAN LAS SMAW 4G ANGKATAN II TAHUN 2023"
ROSTER_TITLE = "DAFTAR PESERTA PELATIHAN LAS SMAW 4G ANGKATAN II TAHUN 2023"
BORN = date(2000, 1, 1)


def row_of(serial: int, **changes) -> dict:
    """A man born `serial` days after 31 December 1999; serials start at 1, NIK end in 9000 to 9999."""
    born = BORN + timedelta(days=serial - 1)
    name = f"Budi Contoh {chr(65 + serial // 26 % 26)}{chr(97 + serial % 26)}"
    row = {
        "Nama Lengkap": name, "Nama Peserta": name,
        "NIK": f"367205{born:%d%m%y}{9000 + serial % 1000:04}",
        "L/P": "L",
        "Tempat/Tgl Lahir": f"Cilegon, {born:%d-%m-%Y}",
        "Pendidikan": "SMK", "Pendidikan Terakhir": "SMK Teknik Mesin",
        "Alamat": "Link. Baja RT 01/02", "Kelurahan": "Kotabumi", "No. HP": 81234567000 + serial,
        "Tgl Daftar": "12/03/2023 9:15:00",
    }  # fmt: skip
    return row | changes


def write_sheet(path: Path, rows: list[dict], *, title: str, headings=APPLICANT_HEADINGS, groups=()) -> Path:
    """A list as the training centre keeps it: letterhead, head in row 7 over a row of numbers, rows from the ninth.

    Below them a sum and a signature. `groups` stand over the head, each as (first column, last column, text).
    """
    lines = ("PEMERINTAH KOTA CILEGON", "DINAS TENAGA KERJA", "UPT BALAI LATIHAN KERJA", "", title)
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Sheet1")
        bold = book.add_format({"bold": True})
        for number, line in enumerate(lines):
            sheet.merge_range(number, 0, number, len(headings) - 1, line, bold)
        for first, last, text in groups:
            sheet.merge_range(5, first, 5, last, text)
        sheet.write_row(6, 0, headings)
        sheet.write_row(7, 0, [f"({number})" for number in range(1, len(headings) + 1)])
        for number, row in enumerate(rows, 1):
            cells = [number if heading == "No" else row.get(heading, "") for heading in headings]
            sheet.write_row(7 + number, 0, cells)
        foot = 8 + len(rows)
        sheet.write_row(foot, 0, ["JUMLAH", f"{len(rows)} orang"])
        for number, line in enumerate(("Cilegon, 20 Maret 2023", "Kepala UPT BLK", "", "Drs. H. Contoh, M.Si.")):
            sheet.write_string(foot + 2 + number, len(headings) - 2, line)
    return path


def write_applicants(path: Path, rows: list[dict], **more) -> Path:
    return write_sheet(path, rows, **{"title": APPLICANTS_TITLE, **more})


def write_roster(path: Path, rows: list[dict], **more) -> Path:
    return write_sheet(path, rows, **{"title": ROSTER_TITLE, "headings": ROSTER_HEADINGS, **more})
