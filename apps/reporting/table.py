"""A report table is a small declared class: a title, columns, and rows of plain figures for a period.

The same table goes to the screen, to paper and into a workbook; none of its figures is formatted here.
"""

import copy
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.reporting.lines import Column, Finding, Records, Row
from apps.reporting.periods import Period

TOTAL = "total"
UPRIGHT_COLUMNS = 9  # of figures, on a page held upright
ROOMY_COLUMNS = 12  # with more, each takes no more room than its figures need


class ReportTable:
    """Subclasses declare `name`, `title`, `heading`, `columns` and `rows`, and `records` where a list exists."""

    name: str
    title: str
    form: str = ""  # the number of the official form; each has a sheet with letterhead and signature of its own
    part: str = ""  # the title of its part of a packet, where that is not the packet's own; each part is signed
    heading: str  # over the labels of the rows
    code_heading: str = ""  # over their codes, where the form has a column for these
    columns: tuple[Column, ...]
    note: str = ""
    counts: str = ""  # tables that count the same things must come to the same totals
    rows_on_screen: int | None = None  # a longer table is shown in full on paper and in the workbook only
    total_label: str = gettext_lazy("Total")
    has_total: bool = True

    def rows(self, period: Period) -> list[Row]:
        """Every row that is printed, zeros included, without the total."""
        raise NotImplementedError

    def records(self, period: Period, row: str, column: str) -> Records | None:
        """The list behind one figure; `row` is TOTAL for the last line. None where no list can show it."""
        return None

    def notes(self, period: Period) -> list[Finding]:
        """Sentences under the table."""
        return [Finding(str(self.note))] if self.note else []

    def ready(self) -> "ReportTable":
        """The table with what its rows and lists look up at hand, read from the database once."""
        return self

    def worded(self, period: Period) -> "ReportTable":
        """The table with the titles that it has for a period."""
        return self

    def fill(self, period: Period) -> "FilledTable":
        done: dict[str, Row] = {}
        keys = [column.key for column in self.columns if not column.of_words]
        for row in self.rows(period):
            if row.is_head:
                figures = {}
            elif row.is_worked_out:
                figures = row.work_out(done, keys)
            else:
                figures = self._worked_out(row.figures)
            done[row.key] = replace(row, figures=figures)
        counted = [row for row in done.values() if row.is_counted and row.in_total]
        sums = {key: sum(row.figures[key] for row in counted) for key in keys} if self.has_total else {}
        total = Row(TOTAL, str(self.total_label), sums)
        rows = list(done.values())
        return FilledTable(self.worded(period)._without_noughts(rows), period, rows, total, self.notes(period))

    def _worked_out(self, figures: Mapping[str, int]) -> dict[str, int]:
        complete = dict(figures)
        for column in self.columns:
            if column.is_worked_out:
                complete[column.key] = column.work_out(complete)
        return complete

    def _without_noughts(self, rows: list[Row]) -> "ReportTable":
        """The table without its optional columns in which no row has a figure."""
        left_out = {
            column.key
            for column in self.columns
            if column.optional and not any(row.figures[column.key] for row in rows if row.is_counted)
        }
        if not left_out:
            return self
        table = copy.copy(self)
        table.columns = tuple(
            replace(column, plus=tuple(key for key in column.plus if key not in left_out))
            for column in self.columns
            if column.key not in left_out
        )
        return table

    @property
    def head(self) -> list[tuple[str, list[Column]]]:
        """Columns side by side under the same group: `(group, columns)`, a group of "" for each that has none."""
        groups: list[tuple[str, list[Column]]] = []
        for column in self.columns:
            if column.group and groups and groups[-1][0] == column.group:
                groups[-1][1].append(column)
            else:
                groups.append((column.group, [column]))
        return groups

    @property
    def is_wide(self) -> bool:
        """Whether it takes a page laid across, or the whole breadth of a screen."""
        return bool(self.form) or len(self.columns) > UPRIGHT_COLUMNS

    @property
    def is_crowded(self) -> bool:
        return not self.form and len(self.columns) > ROOMY_COLUMNS

    @property
    def sheet_title(self) -> str:
        return f"Laporan IPK {self.form} – {self.title}" if self.form else str(self.title)

    @property
    def has_groups(self) -> bool:
        return any(column.group for column in self.columns)


@dataclass(frozen=True)
class FilledTable:
    """A table with the figures of one period."""

    table: ReportTable
    period: Period
    rows: list[Row]
    total: Row
    notes: list[Finding] = field(default_factory=list)

    def breaches(self) -> list[Finding]:
        """Sentences for what cannot be true: more went out than was there."""
        return [
            Finding(
                _("%(table)s, %(row)s: the column %(column)s falls below zero.")
                % {
                    "table": self.table.sheet_title,
                    "row": row.label,
                    "column": f"{column.group} {column.title}".strip(),
                },
                self.table.records(self.period, row.key, column.key),
            )
            for row in [*self.rows, self.total]
            # A sub-total repeats what its rows tell.
            if row.figures and (not row.is_worked_out or row.minus)
            for column in self.table.columns
            if not column.of_words and row.figures[column.key] < 0
        ]

    def column(self, key: str) -> dict[str, int]:
        """One column, by the keys of the rows."""
        return {row.key: row.figures[key] for row in self.rows if not row.is_head}

    def row(self, key: str) -> Row:
        """Raises KeyError where the table has no such row."""
        for row in self.rows:
            if row.key == key:
                return row
        raise KeyError(key)


def disagreements(tables: list[FilledTable]) -> list[Finding]:
    """Sentences for tables that count the same things and come to different totals."""
    found = []
    first: dict[str, FilledTable] = {}
    for filled in tables:
        if not filled.table.counts:
            continue
        other = first.setdefault(filled.table.counts, filled)
        for key in _compared(filled, other):
            if filled.total.figures[key] != other.total.figures[key]:
                found.append(_disagreement(filled, other, key))
    return found


def _compared(filled: FilledTable, other: FilledTable) -> list[str]:
    """Men and women where both tables tell them apart, else their sum."""
    both = filled.total.figures.keys() & other.total.figures.keys()
    return [key for key in ("L", "P") if key in both] or [key for key in ("sum",) if key in both]


def _disagreement(filled: FilledTable, other: FilledTable, key: str) -> Finding:
    text = _("%(table)s: the total of column %(column)s is %(figure)d, but %(other)s has %(other_figure)d.") % {
        "table": filled.table.title,
        "column": key,
        "figure": filled.total.figures[key],
        "other": other.table.title,
        "other_figure": other.total.figures[key],
    }
    return Finding(text, filled.table.records(filled.period, TOTAL, key))
