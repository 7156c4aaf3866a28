"""What a signed month would say if it were counted today: the ground on which a correction is decided."""

from dataclasses import dataclass

from apps.reporting.freezing import thaw
from apps.reporting.models import SignedSummary
from apps.reporting.table import FilledTable
from disnaker.summaries import Summary
from disnaker.summary_links import Links


@dataclass(frozen=True)
class Difference:
    """A cell of a table: the figure that was signed, and the one that its records come to now."""

    table: str
    row: str
    column: str
    signed: int
    now: int
    url: str


def differences(signed: SignedSummary, counted: Summary, links: Links) -> list[Difference]:
    """Cells that records entered or changed since the signing would make another; worked-out cells are left out."""
    found: list[Difference] = []
    for filled in counted.every_table:
        if frozen := signed.tables.get(filled.table.name):
            found += _between(thaw(filled.table, frozen, counted.period), filled, links)
    return found


def _between(before: FilledTable, after: FilledTable, links: Links) -> list[Difference]:
    rows = {row.key: row for row in before.rows if row.is_counted}
    now = {row.key: row for row in after.rows if row.is_counted}
    columns = {c.key: c for c in (*before.table.columns, *after.table.columns) if not (c.of_words or c.is_worked_out)}
    return [
        Difference(
            after.table.sheet_title,
            (now.get(key) or rows[key]).label,
            f"{column.group} {column.title}".strip(),
            was,
            will_be,
            links.to(after.table.records(after.period, key, column.key)),
        )
        for key in dict.fromkeys((*rows, *now))
        for column in columns.values()
        if (was := _figure(rows.get(key), column.key)) != (will_be := _figure(now.get(key), column.key))
    ]


def _figure(row, column: str) -> int:
    return row.figures.get(column, 0) if row else 0
