"""What the forms IPK III/1 to III/8 share (Kepdirjen KEP.268/PPTK/XII/2012): the words of the period, stocks and flows.

The words of the forms are the ministry's own, and stand here as the forms have them.
"""

import copy
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Self

from apps.placement.tables.vacancy_moves import NOT_STATED
from apps.reporting.lines import Column, Finding, Records, Row
from apps.reporting.opening import StockTable
from apps.reporting.periods import Period, PeriodKind
from apps.reporting.table import ReportTable

NOT_STATED_LABEL = "Tidak dinyatakan"
EVERY_PERIOD = frozenset(PeriodKind)
BEYOND_A_MONTH = EVERY_PERIOD - {PeriodKind.MONTH}


class IpkForm(ReportTable):
    """A form of the labour market statistics; `{unit}` in a title stands for bulan, triwulan, semester, tahun."""

    due: frozenset[PeriodKind] = EVERY_PERIOD  # the periods for which it is sent
    total_label = "TOTAL"

    def worded(self, period: Period) -> Self:
        form = copy.copy(self)
        unit = period.kind.word
        form.columns = tuple(
            replace(column, title=str(column.title).format(unit=unit), group=str(column.group).format(unit=unit))
            for column in self.columns
        )
        return form

    def gaps(self, filled) -> list[Finding]:
        """Sentences for records that leave out what the form asks; their row or column keeps the totals whole."""
        return []


class Ledger(StockTable, IpkForm):
    """Stocks and flows side by side: left over from before, registered, gone out in two ways, left over at the end.

    Subclasses name the sides (L, P) and the moves, and give the counts by row and the rows of the form.
    """

    sides: Mapping[str, str]
    moves: tuple[str, ...]

    def numbers(self, period: Period, since) -> Mapping[str, Mapping[str, int]]:
        """By row and column; the flows from `since` to the period come to the opening."""
        raise NotImplementedError

    def lines(self, counted: Iterable[str]) -> list[Row]:
        """The rows of the form, without figures; `counted` are the rows that have some."""
        raise NotImplementedError

    def every_line(self) -> list[Row]:
        """The rows that the form may ever have a stock in, as the office enters it."""
        return self.lines([NOT_STATED])

    def rows(self, period: Period) -> list[Row]:
        opening = self.opening(period.first_month)
        figures: dict[str, dict[str, int]] = {}
        for row, counts in self.numbers(period, opening.since).items():
            figures.setdefault(row, {}).update(counts)
        for (row, column), number in opening.cells.items():
            if number:
                found = figures.setdefault(row, {})
                found[column] = found.get(column, 0) + number
        noughts = {f"{move}_{side}": 0 for move in self.moves[:-1] for side in self.sides}
        return [
            replace(line, figures=noughts | figures.get(line.key, {})) if line.is_counted else line
            for line in self.lines([key for key, found in figures.items() if any(found.values())])
        ]


def ledger_columns(groups: Mapping[str, str], sides: Mapping[str, str]) -> tuple[Column, ...]:
    """The columns of a ledger: `groups` are the titles of its five moves in their order; the last is worked out."""
    opening, registered, out, removed, left = groups
    counted = (
        Column(f"{move}_{side}", title, groups[move])
        for move in (opening, registered, out, removed)
        for side, title in sides.items()
    )
    worked_out = (
        Column(
            f"{left}_{side}",
            title,
            groups[left],
            plus=(f"{opening}_{side}", f"{registered}_{side}"),
            minus=(f"{out}_{side}", f"{removed}_{side}"),
        )
        for side, title in sides.items()
    )
    return (*counted, *worked_out)


def sub_total(key: str, rows: Iterable[Row]) -> Row:
    return Row(f"{key}_sum", "Sub Total", plus=tuple(row.key for row in rows))


def not_stated(filled, text: str, columns: list[str], records: Records) -> list[Finding]:
    """The sentence for a row of records that leave out what the form asks: `text` says of what and with which cure."""
    row = next((row for row in filled.rows if row.key == NOT_STATED), None)
    number = sum(row.figures[column] for column in columns) if row else 0
    return [Finding(f"{filled.table.sheet_title}: {text % {'number': number}}", records)] if number else []
