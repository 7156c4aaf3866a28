"""Report tables on paper."""

from dataclasses import asdict
from itertools import groupby
from operator import itemgetter

from apps.registry.paper.office import current_office
from apps.registry.paper.typesetting import typeset
from apps.reporting.frame import Frame
from apps.reporting.lines import Column, Row
from apps.reporting.table import FilledTable


def tables_pdf(tables: list[FilledTable], **frame) -> bytes:
    """The tables in their order, wide ones on pages laid across, each form on a sheet of its own; each part signed.

    `frame` are the fields of a Frame.
    """
    return typeset("tables.typ", sheets_of(tables, **frame), created_at=frame["printed_at"])


def sheets_of(tables: list[FilledTable], **frame) -> dict:
    """What `table-runs` of `paper/table_runs.typ` sets."""
    around, office = Frame(**frame), current_office()
    return {
        "size": office.size,
        "letterhead": office.letterhead(),
        "title": around.title,
        "period": around.period.label,
        "remark": around.remark,
        "runs": _runs(tables, around.title),
        "place_and_date": around.place_and_date(office),
        "signature": asdict(office.signature(around.signer)),
        "printed": around.foot_line,
    }


def _runs(tables: list[FilledTable], title: str) -> list[dict]:
    """Tables that share a sheet: those of a part under one title and one signature, a form under its own."""
    runs = [
        {"wide": wide, "form": form, "part": part, "title": "", "signed": False, "tables": [_table(one) for one in run]}
        for (form, wide, part), run in groupby(tables, key=lambda filled: _sheet_of(filled, title))
    ]
    for run in runs:
        if run["form"]:
            run |= {"title": run["tables"][0]["title"], "signed": True}
    for part, stretch in groupby((run for run in runs if not run["form"]), key=itemgetter("part")):
        own = list(stretch)
        own[0]["title"] = part
        own[-1]["signed"] = True
    return runs


def _sheet_of(filled: FilledTable, title: str) -> tuple[str, bool, str]:
    return filled.table.form, filled.table.is_wide, str(filled.table.part) or title


def _table(filled: FilledTable) -> dict:
    table = filled.table
    return {
        "title": table.sheet_title,
        "notes": [note.text for note in filled.notes],
        "heading": str(table.heading),
        "code": table.code_heading,
        "grouped": table.has_groups,
        "groups": [
            {
                "title": str(group),
                "columns": [str(column.title) for column in columns],
                "words": columns[0].of_words,
            }
            for group, columns in table.head
        ],
        "words": [column.of_words for column in table.columns],
        "right": [column.at_right for column in table.columns],
        "crowded": table.is_crowded,
        "rows": [_row(filled, row) for row in filled.rows],
        "total": _row(filled, filled.total) if table.has_total else None,
    }


def _row(filled: FilledTable, row: Row) -> dict:
    return {
        "look": "head" if row.is_head else "sum" if row.is_worked_out else "plain",
        "code": row.code,
        "label": row.label,
        "cells": [] if row.is_head else [_cell(row, column) for column in filled.table.columns],
    }


def _cell(row: Row, column: Column) -> str:
    return row.words.get(column.key, "") if column.of_words else f"{row.figures[column.key]:,}".replace(",", ".")
