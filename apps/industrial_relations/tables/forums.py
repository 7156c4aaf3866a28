from datetime import date, timedelta

from django.conf import settings
from django.db import connection
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.industrial_relations.half_years import half_year_end, half_year_label, last_half_year
from apps.reporting.lines import Column, Finding, Records, Row
from apps.reporting.periods import Period
from apps.reporting.statement_table import days_of
from apps.reporting.table import TOTAL, ReportTable

ELSEWHERE = "elsewhere"
STATEMENT = """
WITH forums AS (
    SELECT coalesce(village.parent_id, %(elsewhere)s) AS district,
           (forum.recorded_on BETWEEN %(first)s AND %(last)s)::int AS recorded,
           (forum.recorded_on <= %(last)s
            AND %(last)s BETWEEN forum.term_from AND forum.term_until)::int AS active,
           EXISTS (SELECT FROM industrial_relations_forumreport report WHERE report.forum_id = forum.id
                   AND report.received_on BETWEEN %(first)s AND %(last)s)::int AS reported,
           (forum.recorded_on <= %(half_end)s AND %(half_end)s BETWEEN forum.term_from AND forum.term_until
            AND NOT EXISTS (SELECT FROM industrial_relations_forumreport report
                            WHERE report.forum_id = forum.id AND report.half_year = %(half)s
                                  AND report.received_on <= %(last)s))::int AS owing
    FROM industrial_relations_bipartiteforum forum
    JOIN registry_company company ON company.id = forum.company_id
    LEFT JOIN registry_region village ON village.code = company.kelurahan_id
    WHERE forum.recorded_on IS NOT NULL
), districts AS (
    SELECT code, name FROM registry_region
    WHERE level = 'kecamatan' AND (parent_id = %(city)s OR code IN (SELECT district FROM forums))
    UNION ALL SELECT %(elsewhere)s, NULL
)
SELECT districts.code, districts.name, coalesce(sum(recorded), 0)::bigint, coalesce(sum(active), 0)::bigint,
       coalesce(sum(reported), 0)::bigint, coalesce(sum(owing), 0)::bigint
FROM districts LEFT JOIN forums ON forums.district = districts.code
GROUP BY districts.code, districts.name ORDER BY districts.name IS NULL, districts.code
"""


def reported_half_year(period: Period) -> date:
    """The half-year whose report is owed at the end of the period: that which ended last by then."""
    return last_half_year(period.last_day + timedelta(days=1))


class ForumRecap(ReportTable):
    """LKS Bipartit by the kecamatan of their companies: recorded, active at the end, reports received and owed."""

    name = "bipartite_forums"
    title = gettext_lazy("Bipartite forums (LKS Bipartit) by district of the company")
    heading = gettext_lazy("District (kecamatan)")
    part = gettext_lazy("Industrial relations")
    columns = (
        Column("recorded", gettext_lazy("Recorded")),
        Column("active", gettext_lazy("Active at the end")),
        Column("reported", pgettext_lazy("forum", "Reporting"), gettext_lazy("Half-yearly reports")),
        Column("owing", pgettext_lazy("forum", "Owing"), gettext_lazy("Half-yearly reports")),
    )

    def rows(self, period: Period) -> list[Row]:
        half_year = reported_half_year(period)
        values = {
            "first": period.first_month, "last": period.last_day,
            "half": half_year, "half_end": half_year_end(half_year),
            "city": settings.OFFICE["region_code"], "elsewhere": ELSEWHERE,
        }  # fmt: skip
        keys = [column.key for column in self.columns]
        with connection.cursor() as cursor:
            cursor.execute(STATEMENT, values)
            return [
                Row(key, self.row_label(key, label), dict(zip(keys, figures, strict=True)))
                for key, label, *figures in cursor.fetchall()
            ]

    def row_label(self, key: str, label: str | None) -> str:
        return str(_("Outside the city, or not stated")) if key == ELSEWHERE else label

    def notes(self, period: Period) -> list[Finding]:
        text = _(
            "Reporting are forums of which a report came in the period; owing those without one for %(half_year)s."
        )
        return [Finding(text % {"half_year": half_year_label(reported_half_year(period))})]

    def records(self, period: Period, row: str, column: str) -> Records:
        last = period.last_day.isoformat()
        match column:
            case "recorded":
                lookups = days_of(period, "recorded_on")
            case "active":
                lookups = {"active_on": last}
            case "reported":
                lookups = {"reported_from": period.first_month.isoformat(), "reported_until": last}
            case _:
                lookups = {"owing": f"{reported_half_year(period)},{last}"}
        if row == ELSEWHERE:
            lookups["company__kelurahan__isnull"] = "True"
        elif row != TOTAL:
            lookups["company__kelurahan__parent__exact"] = row
        return Records("industrial_relations.bipartiteforum", lookups)
