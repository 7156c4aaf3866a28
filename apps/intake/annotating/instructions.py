"""What is to be marked in a workbook, as it passes from the office's process to the one that opens the file."""

from dataclasses import dataclass, field

HEADING = "Keterangan pemeriksaan"
AUTHOR = "Dinas Tenaga Kerja"
# What a cell is coloured: errors stop the row, warnings do not, fixes were laid over by staff; a cell that was coloured
# by an earlier check and is right by now is cleaned.
ERROR, WARNING, FIXED, CLEAN = "error", "warning", "fixed", "clean"
FILLS = {ERROR: "FFFF9999", WARNING: "FFFFD966", FIXED: "FFA9D08E"}
# More comments than this make a workbook heavy to open; colours and sentences stand in every row all the same.
MOST_COMMENTS = 3000


@dataclass(slots=True)
class RowMarks:
    """One row, numbered as Excel shows it: `cells` maps a column from 0 to (colour, comment)."""

    row: int
    cells: dict[int, tuple[str, str]] = field(default_factory=dict)
    remark: str = ""


@dataclass(slots=True)
class Instructions:
    """Where the table stands (`last_column` from 0) and what is wrong in it.

    `remark_column` is the column of an earlier check that came back with the file; None: there is none yet.
    """

    sheet_name: str
    head_row: int
    last_column: int
    remark_column: int | None
    rows: list[RowMarks]
