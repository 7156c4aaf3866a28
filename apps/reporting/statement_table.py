"""What the tables of the programmes share: the days of a period, and rows from one statement."""

from django.db import connection

from apps.reporting.periods import Period
from apps.reporting.table import Column, ReportTable, Row


class StatementTable(ReportTable):
    """`statement` gives `key, label` and a whole number for each column, in printing order.

    Columns that are worked out, or of words, are not among them.
    """

    statement: str
    columns: tuple[Column, ...]

    def parameters(self) -> dict:
        """Values of the statement beside the first and the last day."""
        return {}

    def row_label(self, key: str, label: str | None) -> str:
        return label or key

    def rows(self, period: Period) -> list[Row]:
        counted = [column.key for column in self.columns if not (column.is_worked_out or column.of_words)]
        with connection.cursor() as cursor:
            cursor.execute(self.statement, {"first": period.first_month, "last": period.last_day, **self.parameters()})
            return [
                Row(key, self.row_label(key, label), dict(zip(counted, figures, strict=True)))
                for key, label, *figures in cursor.fetchall()
            ]


def days_of(period: Period, field: str) -> dict[str, str]:
    """The look-ups that pick the records of which `field` lies in the period."""
    return {f"{field}__gte": period.first_month.isoformat(), f"{field}__lte": period.last_day.isoformat()}
