"""Which sheet of a workbook holds the report."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from apps.intake.cells import Cell
from apps.intake.table.head import Merge, Table, find_table
from apps.intake.table.rows import RowClassifier, RowKind
from apps.intake.table.vocabulary import Vocabulary

_NOT_THE_REPORT = re.compile(
    r"petunjuk|panduan|contoh|instruksi|referensi|readme|example|template|master|keterangan|pengisian", re.IGNORECASE
)


def instructs(name: str) -> bool:
    """Whether a sheet of this name explains or lists what the report may hold, and is no report itself."""
    return bool(_NOT_THE_REPORT.search(name))


class Sheet(Protocol):
    """What is asked of a sheet: its place from 0, its name, its first rows and its merged cells."""

    index: int
    name: str
    hidden: bool
    top: Sequence[Sequence[Cell]]
    merged: Sequence[Merge]


@dataclass(frozen=True)
class SheetChoice[S: Sheet]:
    """The sheet that is read, and the names of the other visible sheets with a filled table of the same kind."""

    sheet: S
    table: Table
    others: tuple[str, ...]


def pick_sheet[S: Sheet](
    sheets: Sequence[S],
    vocabularies: Sequence[Vocabulary],
    *,
    kind: str | None = None,
    head_row: int | None = None,
    profile: Mapping[str, str] | None = None,
) -> SheetChoice[S] | None:
    """The best visible sheet with its table; of equals the first. None when no visible sheet holds a table.

    A hidden sheet is read only when it is the one sheet given. `kind`, `head_row` and `profile` as in `find_table`.
    """
    found = []
    for sheet in sheets:
        if sheet.hidden and len(sheets) > 1:
            continue
        table = find_table(
            sheet.top, sheet.merged, vocabularies, kind=kind, head_row=head_row, profile=profile,
            sheet_index=sheet.index, sheet_name=sheet.name,
        )  # fmt: skip
        if table:
            found.append((sheet, table, _holds_rows(sheet, table)))
    if not found:
        return None
    sheet, table, _ = max(found, key=lambda entry: _worth(*entry))
    others = tuple(
        other.name for other, its_table, filled in found
        if other is not sheet and filled and its_table.kind == table.kind and not instructs(other.name)
    )  # fmt: skip
    return SheetChoice(sheet, table, others)


def _worth(sheet: Sheet, table: Table, filled: bool) -> tuple:
    return (
        table.kind is not None,
        not instructs(sheet.name),
        not table.unmatched_required,
        filled,
        table.score,
        -sheet.index,
    )


def _holds_rows(sheet: Sheet, table: Table) -> bool:
    """Whether there is a data row or a NIHIL among the first rows under the head."""
    classifier = RowClassifier(table)
    rows = enumerate(sheet.top[table.first_data_row - 1 :], table.first_data_row)
    return any(classifier.classify(number, row) in (RowKind.DATA, RowKind.NIL) for number, row in rows)
