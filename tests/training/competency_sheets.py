"""Lists of asesi as certification bodies send them."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import xlsxwriter

HEADINGS = (
    "No",
    "NIK",
    "Nama Asesi",
    "Skema",
    "Hasil",
    "No. Sertifikat",
    "No. Registrasi",
    "Tanggal Uji",
    "Masa Berlaku",
)


def asesi(trainee, result: str = "K", **changes) -> dict:
    row = {
        "NIK": trainee.person.nik,
        "Nama Asesi": trainee.person.name,
        "Skema": "Las SMAW Level II",
        "Hasil": result,
        "Tanggal Uji": date(2023, 3, 20),
    }
    return {**row, **changes}


def write_asesi(
    path: Path, rows: Sequence[dict], *, above: Sequence[str] = ("LSP : LSP Las Indonesia",), headings=HEADINGS,
    title: str = "DAFTAR ASESI UJI KOMPETENSI",
) -> Path:  # fmt: skip
    """The title, the lines above, an empty line, the head, the rows."""
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Asesi")
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        lines = (title, *above)
        for number, line in enumerate(lines):
            sheet.write(number, 0, line)
        head = len(lines) + 1
        sheet.write_row(head, 0, headings)
        for number, row in enumerate(rows, 1):
            for index, heading in enumerate(headings):
                value = number if heading == "No" else row.get(heading, "")
                if isinstance(value, date):
                    sheet.write_datetime(head + number, index, value, day)
                else:
                    sheet.write(head + number, index, value)
    return path
