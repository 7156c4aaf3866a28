"""What one check found, put as marks of cells and remarks beside rows.

The words are Indonesian data: the file goes back to the company, in whatever language the office works.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import merge
from itertools import groupby

from apps.intake.annotating.instructions import ERROR, FIXED, HEADING, WARNING, RowMarks
from apps.intake.kinds import resource_class
from apps.intake.models import Upload
from apps.intake.reading.sheet_scan import column_number
from apps.intake.table.wording import normalise_heading

# Not "NIK: ..." alone: a text that begins with a label and a colon reads as a signature block when it comes back.
LEADS = {ERROR: "[Salah]", WARNING: "[Periksa]", FIXED: "[Diperbaiki petugas]"}
FIXED_COMMENT = "Diperbaiki petugas: %s"
LONGEST_CELL = 32_000


@dataclass(frozen=True, slots=True)
class TablePlace:
    """Where the table of an upload stands; columns from 0, `headings` and `places` by field."""

    sheet_name: str
    head_row: int
    last_column: int
    remark_column: int | None
    places: dict[str, int]
    headings: dict[str, str]


def table_place(upload: Upload) -> TablePlace:
    places, headings, remark, last = {}, {}, None, -1
    for column in upload.columns:
        index = column_number(column["letter"])
        if not column["fields"] and normalise_heading(column["heading"]) == normalise_heading(HEADING):
            remark = index
            continue
        last = max(last, index)
        for name in column["fields"]:
            places[name] = index
            headings[name] = " ".join(column["heading"].split())
    return TablePlace(upload.sheet_name, upload.head_row, last, remark, places, headings)


def row_marks(upload: Upload, table: TablePlace) -> Iterator[RowMarks]:
    """The marks of each row with findings or fixes, in order of rows; read from the database in pieces."""
    titles = {name: column.column_name for name, column in resource_class(upload.kind).fields.items()}
    titles |= table.headings
    found = upload.issues.order_by("row", "pk").values_list("row", "column", "severity", "message")
    fixed = upload.fixes.order_by("row", "pk").values_list("row", "column", "value")
    told = merge(
        found.iterator(chunk_size=2000),
        ((row, column, FIXED, value) for row, column, value in fixed.iterator(chunk_size=2000)),
        key=lambda one: one[0],
    )
    for row, findings in groupby(told, key=lambda one: one[0]):
        yield _marks(row, list(findings), table, titles)


def _marks(row: int, findings: list[tuple], table: TablePlace, titles: dict[str, str]) -> RowMarks:
    marks = RowMarks(row)
    remarks = []
    for _row, column, colour, text in findings:
        remarks.append(f"{LEADS[colour]} {titles.get(column, column)}: {text}")
        place = table.places.get(column)
        if place is None:
            continue
        comment = FIXED_COMMENT % text if colour == FIXED else text
        worst, earlier = marks.cells.get(place, (FIXED, ""))
        colours = sorted((worst, colour), key=(ERROR, WARNING, FIXED).index)
        marks.cells[place] = (colours[0], f"{earlier}\n{comment}" if earlier else comment)
    marks.remark = "; ".join(remarks)[:LONGEST_CELL]
    return marks
