"""A case book as the office kept it, written by the tests so that the reader sees the rows."""

from pathlib import Path

import xlsxwriter

HEADINGS = (
    "NO", "NOMOR AGENDA", "TANGGAL KASUS DITERIMA", "NAMA PERUSAHAAN", "SEKTOR", "NAMA PEKERJA", "JML ORG",
    "JENIS PERSELISIHAN", "MEDIATOR", "PENYELESAIAN KASUS", "TANGGAL KASUS DISELESAIKAN",
)  # fmt: skip
TITLE = "BUKU REGISTRASI PERSELISIHAN HUBUNGAN INDUSTRIAL TAHUN 2023"


def case(number: int | str, *, received: str = "06/03/2023", settled: str = "", ended: str = "", **more) -> dict:
    """A dispute on rights of one worker; `settled` says how it ended, `ended` when."""
    return {
        "NOMOR AGENDA": number,
        "TANGGAL KASUS DITERIMA": received,
        "NAMA PERUSAHAAN": "PT Baja Selat Sunda",
        "SEKTOR": "Industri",
        "NAMA PEKERJA": "Budi Contoh",
        "JML ORG": 1,
        "JENIS PERSELISIHAN": "Hak",
        "MEDIATOR": "Ratna Dewi",
        "PENYELESAIAN KASUS": settled,
        "TANGGAL KASUS DISELESAIKAN": ended,
    } | {name.replace("_", " "): value for name, value in more.items()}


def write_book(path: Path, rows: list[dict], *, headings=HEADINGS, groups=()) -> Path:
    """Letterhead, the head in rows 5 and 6, rows from the seventh. `groups` stand over it: (first, last, text)."""
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("2023")
        for number, line in enumerate(("PEMERINTAH KOTA CILEGON", "DINAS TENAGA KERJA", TITLE)):
            sheet.merge_range(number, 0, number, len(headings) - 1, line)
        for first, last, text in groups:
            sheet.merge_range(4, first, 4, last, text)
        sheet.write_row(5, 0, headings)
        for number, row in enumerate(rows, 1):
            sheet.write_row(5 + number, 0, [number if one == "NO" else row.get(one, "") for one in headings])
    return path
