from django.db import connection
from django.utils.translation import gettext_lazy as _

from apps.reporting.lines import Column, Records, Row
from apps.reporting.periods import Period
from apps.reporting.table import TOTAL, ReportTable

# A passport is one worker, under however many terms; two countries may give out the same number.
STATEMENT = """
WITH workers AS (
    SELECT nationality, passport, max(sex) AS sex FROM placement_foreignworker
    WHERE valid_from <= %(last)s AND valid_until >= %(first)s
    GROUP BY nationality, passport
), counted AS (
    SELECT nationality, count(*) FILTER (WHERE sex = 'L') AS men, count(*) FILTER (WHERE sex = 'P') AS women,
           count(*) FILTER (WHERE sex = '') AS unknown
    FROM workers GROUP BY nationality
), paid AS (
    SELECT worker.nationality, count(DISTINCT worker.passport) AS payers, sum(payment.months) AS months,
           round(sum(payment.dollars)) AS dollars, round(sum(payment.rupiah)) AS rupiah
    FROM placement_foreignworkerpayment payment
    JOIN placement_foreignworker worker ON worker.id = payment.foreign_worker_id
    WHERE payment.paid_on BETWEEN %(first)s AND %(last)s
    GROUP BY worker.nationality
)
SELECT nationality, coalesce(men, 0), coalesce(women, 0), coalesce(unknown, 0),
       coalesce(payers, 0), coalesce(months, 0)::bigint, coalesce(dollars, 0)::bigint, coalesce(rupiah, 0)::bigint
FROM counted FULL JOIN paid USING (nationality)
ORDER BY coalesce(men + women + unknown, 0) DESC, nationality
"""
PAID = ("payers", "months", "dollars", "rupiah")
SEXES = {"L": "L", "P": "P", "unknown": ""}


class ForeignWorkersByNationality(ReportTable):
    """TKA menurut kewarganegaraan: who worked in a period, each once, and the retribution paid in it."""

    name = "foreign_workers_by_nationality"
    title = _("Foreign workers (TKA) by nationality")
    heading = _("Nationality")
    note = _(
        "Each worker counts once, by passport and nationality, however many terms fall in the period. "
        "Retribution counts by the day of its payment."
    )
    rows_on_screen = 15
    columns = (
        Column("L", _("Male (L)"), _("Workers")),
        Column("P", _("Female (P)"), _("Workers")),
        Column("unknown", _("Not stated"), _("Workers")),
        Column("sum", _("Total"), _("Workers"), plus=("L", "P", "unknown")),
        Column("payers", _("Persons"), _("Retribution paid")),
        Column("months", _("Months"), _("Retribution paid")),
        Column("dollars", _("US dollars"), _("Retribution paid")),
        Column("rupiah", _("Rupiah"), _("Retribution paid")),
    )

    def rows(self, period: Period) -> list[Row]:
        keys = ("L", "P", "unknown", *PAID)
        with connection.cursor() as cursor:
            cursor.execute(STATEMENT, {"first": period.first_month, "last": period.last_day})
            return [
                Row(nationality, nationality, dict(zip(keys, figures, strict=True)))
                for nationality, *figures in cursor.fetchall()
            ]

    def records(self, period: Period, row: str, column: str) -> Records:
        """The terms behind a figure; a worker with several terms stands there several times."""
        first, last = period.first_month.isoformat(), period.last_day.isoformat()
        if column in PAID:
            lookups = {"paid_from": first, "paid_until": last}
        else:
            lookups = {"valid_until__gte": first, "valid_from__lte": last}
        if column in SEXES:
            lookups["sex__exact"] = SEXES[column]
        if row != TOTAL:
            lookups["nationality__exact"] = row
        return Records("placement.foreignworker", lookups)
