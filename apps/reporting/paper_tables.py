"""Report tables on paper."""

from dataclasses import asdict
from datetime import datetime
from itertools import groupby

from apps.registry.models import Official
from apps.registry.paper.office import letterhead, paper_size, place_and_date, printed, signature
from apps.registry.paper.typesetting import typeset
from apps.reporting.periods import Period
from apps.reporting.table import FilledTable, Row


def tables_pdf(
    tables: list[FilledTable],
    *,
    title: str,
    period: Period,
    remark: str,
    signer: Official | None,
    printed_by: str,
    printed_at: datetime,
) -> bytes:
    """The tables in their order, wide ones on pages laid across, the signature under the last."""
    runs = groupby(tables, key=lambda filled: filled.table.is_wide)
    data = {
        "size": paper_size(),
        "letterhead": letterhead(),
        "title": title,
        "period": period.label,
        "remark": remark,
        "runs": [{"wide": wide, "tables": [_table(filled) for filled in run]} for wide, run in runs],
        "place_and_date": place_and_date(printed_at),
        "signature": asdict(signature(signer)),
        "printed": printed(printed_by, printed_at),
    }
    return typeset("tables.typ", data, created_at=printed_at)


def _table(filled: FilledTable) -> dict:
    table = filled.table
    return {
        "title": str(table.title),
        "note": str(table.note),
        "heading": str(table.heading),
        "grouped": table.has_groups,
        "groups": [
            {"title": str(group), "columns": [str(column.title) for column in columns]} for group, columns in table.head
        ],
        "rows": [_cells(filled, row) for row in filled.rows],
        "total": _cells(filled, filled.total),
    }


def _cells(filled: FilledTable, row: Row) -> list[str]:
    figures = (row.figures[column.key] for column in filled.table.columns)
    return [row.label, *(f"{figure:,}".replace(",", ".") for figure in figures)]
