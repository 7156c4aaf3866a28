from datetime import timedelta

from django.conf import settings
from django.db import connection
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import FixedTermContract
from apps.industrial_relations.services.contracts import COUNTED_ON, last_days
from apps.reporting.periods import Period
from apps.reporting.table import TOTAL, Column, Records, ReportTable, Row

STATEMENT = """
WITH due AS (
    SELECT * FROM unnest(%(signed)s::date[], %(channels)s::text[], %(last_days)s::date[])
           AS due(signed_on, channel, last_day)
), counted AS (
    SELECT company_id, count(*) AS contracts, sum(workers)::bigint AS workers,
           count(*) FILTER (WHERE coalesce(received_on, recorded_on) > due.last_day) AS late
    FROM industrial_relations_fixedtermcontract LEFT JOIN due USING (signed_on, channel)
    WHERE coalesce(recorded_on, received_on) BETWEEN %(first)s AND %(last)s
    GROUP BY company_id
), ending AS (
    SELECT company_id, count(*) AS ending FROM industrial_relations_fixedtermcontract
    WHERE ends_on BETWEEN %(ends_from)s AND %(ends_until)s GROUP BY company_id
)
SELECT company.id::text, company.name || CASE WHEN branch = '' THEN '' ELSE ' (' || branch || ')' END,
       coalesce(contracts, 0), coalesce(workers, 0), coalesce(late, 0), coalesce(ending, 0)
FROM counted FULL JOIN ending USING (company_id) JOIN registry_company company ON company.id = company_id
ORDER BY coalesce(contracts, 0) DESC, coalesce(ending, 0) DESC, company.name, company.id
"""


class ContractsByCompany(ReportTable):
    """Rekap pencatatan PKWT: by company, what was recorded in a period, late or not, and what runs out after it."""

    name = "contracts_by_company"
    title = _("Fixed-term contracts (PKWT) by company")
    heading = _("Company")
    part = _("Industrial relations")
    note = _(
        "A contract counts on the day of its recording, or of its receipt as long as it is not recorded. Late is what "
        "was handed in after the working days by law (PP 35/2021 Pasal 14); without a day of signing none is late."
    )
    rows_on_screen = 15
    columns = (
        Column("contracts", pgettext_lazy("receipt", "Contracts")),
        Column("workers", pgettext_lazy("contract", "Workers")),
        Column("late", pgettext_lazy("contract", "Handed in late")),
        Column(
            "ending",
            format_lazy(_("Running out within {days} days after the period"), days=settings.EXPIRY_REMINDER_DAYS),
        ),
    )

    def rows(self, period: Period) -> list[Row]:
        counted = FixedTermContract.objects.alias(counted_on=COUNTED_ON).filter(
            counted_on__range=(period.first_month, period.last_day)
        )
        signed, channels, due = last_days(counted, load_rules())
        ends_from, ends_until = _ending(period)
        values = {
            "first": period.first_month, "last": period.last_day, "ends_from": ends_from, "ends_until": ends_until,
            "signed": signed, "channels": channels, "last_days": due,
        }  # fmt: skip
        keys = [column.key for column in self.columns]
        with connection.cursor() as cursor:
            cursor.execute(STATEMENT, values)
            return [
                Row(key, label, dict(zip(keys, figures, strict=True))) for key, label, *figures in cursor.fetchall()
            ]

    def records(self, period: Period, row: str, column: str) -> Records:
        if column == "ending":
            ends_from, ends_until = _ending(period)
            lookups = {"ends_on__gte": ends_from.isoformat(), "ends_on__lte": ends_until.isoformat()}
        else:
            lookups = {"counted_from": period.first_month.isoformat(), "counted_until": period.last_day.isoformat()}
        if column == "late":
            lookups["recording"] = "late"
        if row != TOTAL:
            lookups["company__exact"] = row
        return Records("industrial_relations.fixedtermcontract", lookups)


def _ending(period: Period):
    """The first and the last day after a period on which a contract runs out soon."""
    last = period.last_day
    return last + timedelta(days=1), last + timedelta(days=settings.EXPIRY_REMINDER_DAYS)
