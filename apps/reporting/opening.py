"""Opening stocks: what a table had left over when a month began, entered by the office or kept from the month before.

The opening of a period is the newest stock at or before its first month and the flows since; without any stock, the
flows since ever.
"""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from django.db import connection

from apps.reporting.choices import StockSource
from apps.reporting.models import Stock
from apps.reporting.table import FilledTable, ReportTable

Cell = tuple[str, str]  # row, column

NEWEST = """
SELECT newest.month, stock."row", stock."column", stock.number
FROM (SELECT max(month) AS month FROM reporting_stock WHERE "table" = %(table)s AND month <= %(month)s) newest
LEFT JOIN reporting_stock stock ON stock."table" = %(table)s AND stock.month = newest.month
"""


@dataclass(frozen=True)
class Opening:
    """Stock by cell at the beginning of the month `since`; the first day of time where no stock was ever kept."""

    since: datetime.date
    cells: Mapping[Cell, int]


class StockTable(ReportTable):
    """A table whose closing figures open the next month."""

    # The columns of what is left over at the end, by the columns under which they open the next month.
    carried: Mapping[str, str]

    def opening(self, month: datetime.date) -> Opening:
        with connection.cursor() as cursor:
            cursor.execute(NEWEST, {"table": self.name, "month": month})
            rows = cursor.fetchall()
        since = rows[0][0]
        if since is None:
            return Opening(datetime.date.min, {})
        return Opening(since, {(row, column): number for _month, row, column, number in rows})

    def closing(self, filled: FilledTable) -> dict[Cell, int]:
        """What is left over, by the cells in which the next month opens; without noughts."""
        return {
            (row.key, opens): row.figures[left]
            for row in filled.rows
            if row.is_counted
            for opens, left in self.carried.items()
            if row.figures[left]
        }

    def write_stock(self, month: datetime.date, cells: Mapping[Cell, int], source: StockSource) -> None:
        """Keeps the cells as the stock of a month in place of what was kept; ValueError for one below nought.

        A table with nothing left over keeps a nought, so that the month is known to open with nothing.
        """
        if any(number < 0 for number in cells.values()):
            raise ValueError("a stock below nought")
        Stock.objects.filter(table=self.name, month=month).delete()
        known = dict(cells) or {("", ""): 0}
        Stock.objects.bulk_create(
            Stock(table=self.name, month=month, row=row, column=column, number=number, source=source)
            for (row, column), number in known.items()
        )
