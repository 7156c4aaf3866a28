from django.conf import settings
from django.utils.translation import gettext_lazy as _

from apps.registry.choices import Sex
from apps.reporting.periods import Period
from apps.reporting.statement_table import StatementTable, days_of
from apps.reporting.table import TOTAL, Column, Records

ELSEWHERE = "elsewhere"
# Columns that count persons, by the look-up that parts them.
PERSONS = {
    "L": {"sex__exact": Sex.MALE.value},
    "P": {"sex__exact": Sex.FEMALE.value},
    "sum": {},
    "completed": {"result__exact": "completed"},
    "stopped": {"result__exact": "stopped"},
    "hired": {"result__exact": "hired"},
}


class Internships(StatementTable):
    """Pemagangan dalam negeri by the kecamatan of the company: what began in the period, and what became of it."""

    name = "internships"
    title = _("Internships by district of the company")
    heading = _("District (kecamatan)")
    note = _("Internships that began in the period; the results are those known on the day of printing.")
    columns = (
        Column("companies", _("Companies")),
        Column("agreements", _("Agreements")),
        Column("L", _("Male (L)"), _("Interns")),
        Column("P", _("Female (P)"), _("Interns")),
        Column("sum", _("Total"), _("Interns"), plus=("L", "P")),
        Column("completed", _("Completed"), _("Of these")),
        Column("stopped", _("Stopped early"), _("Of these")),
        Column("hired", _("Hired"), _("Of these")),
    )
    statement = """
        WITH began AS (
            SELECT internship.id, internship.company_id, coalesce(village.parent_id, %(elsewhere)s) AS district
            FROM placement_internship internship
            JOIN registry_company company ON company.id = internship.company_id
            LEFT JOIN registry_region village ON village.code = company.kelurahan_id
            WHERE internship.starts_on BETWEEN %(first)s AND %(last)s
        ), agreed AS (
            SELECT district, count(DISTINCT company_id) AS companies, count(*) AS agreements FROM began GROUP BY 1
        ), interns AS (
            SELECT district, count(*) FILTER (WHERE sex = 'L') AS men, count(*) FILTER (WHERE sex = 'P') AS women,
                   count(*) FILTER (WHERE result = 'completed') AS completed,
                   count(*) FILTER (WHERE result = 'stopped') AS stopped,
                   count(*) FILTER (WHERE result = 'hired') AS hired
            FROM began JOIN placement_internshipmember ON internship_id = began.id GROUP BY 1
        ), districts AS (
            SELECT code, name FROM registry_region
            WHERE level = 'kecamatan' AND (parent_id = %(city)s OR code IN (SELECT district FROM began))
            UNION ALL SELECT %(elsewhere)s, NULL
        )
        SELECT districts.code, districts.name, coalesce(companies, 0), coalesce(agreements, 0), coalesce(men, 0),
               coalesce(women, 0), coalesce(completed, 0), coalesce(stopped, 0), coalesce(hired, 0)
        FROM districts
        LEFT JOIN agreed ON agreed.district = districts.code LEFT JOIN interns ON interns.district = districts.code
        ORDER BY districts.name IS NULL, districts.code
    """

    def parameters(self) -> dict:
        return {"city": settings.OFFICE["region_code"], "elsewhere": ELSEWHERE}

    def row_label(self, key: str, label: str | None) -> str:
        return str(_("Outside the city, or not stated")) if key == ELSEWHERE else label

    def records(self, period: Period, row: str, column: str) -> Records | None:
        """The companies are those of the agreements, which the list shows."""
        prefix = "internship__" if column in PERSONS else ""
        lookups = days_of(period, f"{prefix}starts_on") | PERSONS.get(column, {})
        if row == ELSEWHERE:
            lookups[f"{prefix}company__kelurahan__isnull"] = "True"
        elif row != TOTAL:
            lookups[f"{prefix}company__kelurahan__parent__exact"] = row
        return Records("placement.internshipmember" if prefix else "placement.internship", lookups)
