from django.db import connection
from django.utils.translation import gettext_lazy as _

from apps.registry.choices import Sex
from apps.reporting.periods import Period
from apps.reporting.table import TOTAL, Column, Records, ReportTable, Row


class PlacedTable(ReportTable):
    """Persons placed, men (L) and women (P), in rows of one kind.

    `statement` gives `key, label, men, women` for each row in printing order; `row_lookups(key)` picks the records
    of a row. All count placements by the month they are posted to, so their totals agree.
    """

    counts = "placements"
    columns = (
        Column("L", _("Male (L)")),
        Column("P", _("Female (P)")),
        Column("sum", _("Total"), plus=("L", "P")),
    )
    statement: str

    def parameters(self) -> dict:
        """Values of the statement beside the first and the last month."""
        return {}

    def row_label(self, key: str, label: str | None) -> str:
        return label or key

    def row_lookups(self, key: str) -> dict[str, str]:
        raise NotImplementedError

    def rows(self, period: Period) -> list[Row]:
        values = {"first": period.first_month, "last": period.last_month, **self.parameters()}
        with connection.cursor() as cursor:
            cursor.execute(self.statement, values)
            return [
                Row(key, self.row_label(key, label), {"L": men, "P": women})
                for key, label, men, women in cursor.fetchall()
            ]

    def records(self, period: Period, row: str, column: str) -> Records:
        lookups = posted_in(period)
        if column in Sex:
            lookups["sex__exact"] = column
        if row != TOTAL:
            lookups |= self.row_lookups(row)
        return Records("placement.placement", lookups)


def posted_in(period: Period, prefix: str = "") -> dict[str, str]:
    """The look-ups that pick what is counted in a period."""
    return {
        f"{prefix}posting_month__gte": period.first_month.isoformat(),
        f"{prefix}posting_month__lte": period.last_month.isoformat(),
    }
