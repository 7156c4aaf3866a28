"""The sender's own file back: bad cells coloured, a comment on each, the sentences of a row beside it."""

import tempfile
from dataclasses import dataclass
from pathlib import PurePath
from typing import BinaryIO

from django.db.models import Min

from apps.intake.annotating.copying import MarkedCopy
from apps.intake.annotating.instructions import HEADING, Instructions
from apps.intake.annotating.marking import mark_workbook
from apps.intake.annotating.remarks import TablePlace, row_marks, table_place
from apps.intake.checking import limits
from apps.intake.choices import UploadState
from apps.intake.kinds import resource_class
from apps.intake.models import Upload
from apps.intake.reading.workbook import FileRefused, SheetPreview, Workbook, open_workbook

# A larger report is sent back with its marked rows only.
MOST_ROWS = 20_000
MOST_HEAD_ROWS = 4


@dataclass(frozen=True, slots=True)
class AnnotatedFile:
    """An open temporary file, at its start, that vanishes when closed; `name` ends as its content demands."""

    file: BinaryIO
    name: str


def can_be_annotated(upload: Upload) -> bool:
    """Whether a table was found in the file, so that there are cells to mark."""
    return bool(upload.kind and upload.head_row and upload.columns) and upload.state != UploadState.REFUSED


def annotate(upload: Upload) -> AnnotatedFile:
    """The file of `upload` with what the last check found written into it.

    An Excel workbook comes back as it was but for the marks; of any other file, and of one with more than MOST_ROWS
    rows, the cells come back in a new workbook. Raises ValueError when no table was found in the file, FileRefused when
    the file can no longer be read.
    """
    if not can_be_annotated(upload):
        raise ValueError("no table was found in this upload")
    table = table_place(upload)
    out = tempfile.TemporaryFile()  # noqa: SIM115 - the caller closes it, FileResponse does so by itself
    try:
        kind = _marked(upload, table, out) if upload.rows_read <= MOST_ROWS else None
        if kind is None:
            _copied(upload, table, out)
    except BaseException:
        out.close()
        raise
    out.seek(0)
    return AnnotatedFile(out, annotated_name(upload, kind or "xlsx"))


def annotated_name(upload: Upload, ending: str = "xlsx") -> str:
    """ "Maret 2023 - hasil pemeriksaan.xlsx" """
    return f"{PurePath(upload.file_name).stem[:200]} - hasil pemeriksaan.{ending}"


def _marked(upload: Upload, table: TablePlace, out: BinaryIO) -> str | None:
    instructions = Instructions(
        sheet_name=table.sheet_name,
        head_row=table.head_row,
        last_column=table.last_column,
        remark_column=table.remark_column,
        rows=list(row_marks(upload, table)),
    )
    return mark_workbook(upload.file.path, instructions, limits=limits(), out=out)


def _copied(upload: Upload, table: TablePlace, out: BinaryIO) -> None:
    first = _first_data_row(upload, table) if upload.rows_read > MOST_ROWS else None
    with open_workbook(upload.file.path, limits=limits()) as workbook:
        sheet = _sheet(workbook, upload.sheet_name)
        copy = MarkedCopy(out, table, sheet, first_data_row=first)
        copy.write(workbook, row_marks(upload, table), _notes(upload, whole=first is None))


def _sheet(workbook: Workbook, name: str) -> SheetPreview:
    found = [sheet for sheet in workbook.sheets if sheet.name[: len(name)] == name and not sheet.hidden]
    if not found:
        raise FileRefused("damaged")
    return found[0]


def _first_data_row(upload: Upload, table: TablePlace) -> int:
    """The first row under the head; staging is a cache and may be gone, hence the bound."""
    staged = resource_class(upload.kind).staged.objects.filter(upload_id=upload.pk)
    lists = (staged, upload.issues.all(), upload.booked_rows.all())
    firsts = [first for rows in lists if (first := rows.aggregate(first=Min("row"))["first"])]
    return min([*firsts, table.head_row + MOST_HEAD_ROWS])


def _notes(upload: Upload, *, whole: bool) -> list[str]:
    notes = [
        f"Hasil pemeriksaan berkas “{upload.file_name}”.",
        "Sel merah salah dan harus diperbaiki; baris itu belum diterima.",
        "Sel kuning diterima, tetapi perlu diperiksa kembali.",
        "Sel hijau sudah diperbaiki petugas; isi berkas Anda tidak diubah.",
        f"Penjelasan setiap baris ada di kolom “{HEADING}”. Nomor baris sama dengan nomor baris di berkas Anda.",
    ]
    if not whole:
        notes.append(
            f"Berkas ini berisi {upload.rows_read} baris. Yang ditampilkan hanya judul tabel dan baris yang perlu"
            " diperhatikan; baris lain disembunyikan dan tetap ada di berkas Anda."
        )
    return notes
