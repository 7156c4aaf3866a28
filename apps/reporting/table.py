"""A report table is a small declared class: a title, columns, and rows of plain figures for a period.

The same table goes to the screen, to paper and into a workbook; none of its figures is formatted here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.reporting.periods import Period

TOTAL = "total"
UPRIGHT_COLUMNS = 9  # of figures, on a page held upright


@dataclass(frozen=True)
class Column:
    """A column of figures. One with `plus` or `minus` is worked out from other columns, here and in the workbook."""

    key: str
    title: str
    group: str = ""
    plus: tuple[str, ...] = ()
    minus: tuple[str, ...] = ()

    @property
    def is_worked_out(self) -> bool:
        return bool(self.plus or self.minus)

    def work_out(self, figures: Mapping[str, int]) -> int:
        return sum(figures[key] for key in self.plus) - sum(figures[key] for key in self.minus)


@dataclass(frozen=True)
class Records:
    """The records behind a figure: a model by its label ("placement.placement") and the look-ups that pick them."""

    model: str
    lookups: Mapping[str, str]


@dataclass(frozen=True)
class Row:
    """A line of a table; `key` tells it from the others, `figures` holds a whole number for each column."""

    key: str
    label: str
    figures: Mapping[str, int] = field(default_factory=dict)


class ReportTable:
    """Subclasses declare `name`, `title`, `heading`, `columns` and `rows`, and `records` where a list exists."""

    name: str
    title: str
    heading: str  # over the labels of the rows
    columns: tuple[Column, ...]
    note: str = ""
    counts: str = ""  # tables that count the same things must come to the same totals
    rows_on_screen: int | None = None  # a longer table is shown in full on paper and in the workbook only
    total_label: str = gettext_lazy("Total")

    def rows(self, period: Period) -> list[Row]:
        """Every row that is printed, zeros included, without the total."""
        raise NotImplementedError

    def records(self, period: Period, row: str, column: str) -> Records | None:
        """The list behind one figure; `row` is TOTAL for the last line. None where no list can show it."""
        return None

    def fill(self, period: Period) -> "FilledTable":
        rows = [Row(row.key, row.label, self._worked_out(row.figures)) for row in self.rows(period)]
        sums = {column.key: sum(row.figures[column.key] for row in rows) for column in self.columns}
        return FilledTable(self, period, rows, Row(TOTAL, str(self.total_label), sums))

    def _worked_out(self, figures: Mapping[str, int]) -> dict[str, int]:
        complete = dict(figures)
        for column in self.columns:
            if column.is_worked_out:
                complete[column.key] = column.work_out(complete)
        return complete

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
        return len(self.columns) > UPRIGHT_COLUMNS

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

    def breaches(self) -> list[str]:
        """Sentences for what cannot be true: more went out than was there."""
        return [
            _("%(table)s, %(row)s: the column %(column)s falls below zero.")
            % {"table": self.table.title, "row": row.label, "column": f"{column.group} {column.title}".strip()}
            for row in [*self.rows, self.total]
            for column in self.table.columns
            if row.figures[column.key] < 0
        ]

    def column(self, key: str) -> dict[str, int]:
        """One column, by the keys of the rows."""
        return {row.key: row.figures[key] for row in self.rows}


def disagreements(tables: list[FilledTable]) -> list[str]:
    """Sentences for tables that count the same things and come to different totals."""
    found = []
    first: dict[str, FilledTable] = {}
    for filled in tables:
        if not filled.table.counts:
            continue
        other = first.setdefault(filled.table.counts, filled)
        for key in ("L", "P"):
            if filled.total.figures[key] != other.total.figures[key]:
                found.append(
                    _("%(table)s: the total of column %(column)s is %(figure)d, but %(other)s has %(other_figure)d.")
                    % {
                        "table": filled.table.title,
                        "column": key,
                        "figure": filled.total.figures[key],
                        "other": other.table.title,
                        "other_figure": other.total.figures[key],
                    }
                )
    return found
