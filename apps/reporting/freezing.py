"""Tables as they were signed: written down as JSON, and read back as the tables they were."""

import copy
from dataclasses import asdict
from decimal import Decimal

from apps.reporting.lines import Column, Finding, Records, Row
from apps.reporting.periods import Period
from apps.reporting.table import FilledTable, ReportTable

_TITLES = ("title", "form", "part", "heading", "code_heading", "total_label")


def freeze(filled: FilledTable) -> dict:
    """All that its page, paper and workbook show, and which records each note speaks of."""
    table = filled.table
    return {
        "titles": {name: str(getattr(table, name)) for name in _TITLES},
        "has_total": table.has_total,
        "columns": [
            asdict(column) | {"title": str(column.title), "group": str(column.group)} for column in table.columns
        ],
        "rows": [_plain(row) for row in filled.rows],
        "total": _plain(filled.total),
        "notes": [
            {"text": str(note.text), "records": asdict(note.records) if note.records else None} for note in filled.notes
        ],
    }


def thaw(table: ReportTable, frozen: dict, period: Period) -> FilledTable:
    """The table with the titles, columns, rows and figures that were frozen; its lists are those of `table`."""
    table = copy.copy(table.ready())
    for name, text in frozen["titles"].items():
        setattr(table, name, text)
    table.has_total = frozen["has_total"]
    table.columns = tuple(
        Column(**{**column, "plus": tuple(column["plus"]), "minus": tuple(column["minus"])})
        for column in frozen["columns"]
    )
    notes = [Finding(note["text"], Records(**note["records"]) if note["records"] else None) for note in frozen["notes"]]
    return FilledTable(table, period, [_row(row) for row in frozen["rows"]], _row(frozen["total"]), notes)


def _plain(row: Row) -> dict:
    return asdict(row) | {
        "label": str(row.label),
        "words": {key: str(word) for key, word in row.words.items()},
        "numbers": {key: str(number) for key, number in row.numbers.items()},
    }


def _row(frozen: dict) -> Row:
    numbers = {key: Decimal(number) for key, number in frozen["numbers"].items()}
    return Row(**{**frozen, "plus": tuple(frozen["plus"]), "minus": tuple(frozen["minus"]), "numbers": numbers})
