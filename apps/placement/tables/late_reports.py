"""Laporan susulan: what a period counts although its report belongs to an earlier month, closed by then."""

import datetime
from dataclasses import dataclass

from django.db import connection

from apps.placement.tables.placed import posted_in
from apps.reporting.periods import Period
from apps.reporting.table import Records

STATEMENT = """
SELECT reported_month, 'placement', count(*)
FROM placement_placement WHERE posting_month BETWEEN %(first)s AND %(last)s AND posting_month > reported_month
GROUP BY reported_month
UNION ALL
SELECT reported_month, 'vacancy', sum(count_male + count_female + count_either)::bigint
FROM placement_vacancy WHERE posting_month BETWEEN %(first)s AND %(last)s AND posting_month > reported_month
GROUP BY reported_month
ORDER BY 1, 2
"""


@dataclass(frozen=True)
class LateReport:
    """`number` persons placed (`noun` "placement") or places wanted ("vacancy") of an earlier month's reports."""

    month: datetime.date
    noun: str
    number: int
    records: Records


def late_reports(period: Period) -> list[LateReport]:
    with connection.cursor() as cursor:
        cursor.execute(STATEMENT, {"first": period.first_month, "last": period.last_month})
        return [
            LateReport(
                month,
                noun,
                number,
                Records(f"placement.{noun}", posted_in(period) | {"reported_month__exact": month.isoformat()}),
            )
            for month, noun, number in cursor.fetchall()
        ]
