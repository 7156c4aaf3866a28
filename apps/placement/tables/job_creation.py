from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from apps.placement.choices import JobProgramme
from apps.reporting.periods import Period
from apps.reporting.statement_table import StatementTable, days_of
from apps.reporting.table import TOTAL, Column, Records


class JobCreationTable(StatementTable):
    """Perluasan kesempatan kerja: the groups that began in the period, by programme; rupiah without sen."""

    name = "job_creation"
    title = _("Job creation")
    heading = _("Programme")
    columns = (
        Column("groups", _("Groups")),
        Column("L", _("Male (L)"), _("Persons")),
        Column("P", _("Female (P)"), _("Persons")),
        Column("sum", _("Total"), _("Persons"), plus=("L", "P")),
        Column("person_days", "HOK"),
        Column("amount", "Rp"),
    )
    statement = """
        WITH members AS (
            SELECT job.id, count(*) FILTER (WHERE person.sex = 'L') AS men,
                   count(*) FILTER (WHERE person.sex = 'P') AS women,
                   sum(coalesce(member.days_worked, job.days)) AS person_days
            FROM placement_jobcreation job
            JOIN placement_jobcreationmember member ON member.job_creation_id = job.id
            JOIN registry_person person ON person.id = member.person_id
            WHERE job.starts_on BETWEEN %(first)s AND %(last)s
            GROUP BY job.id
        )
        SELECT programme.code, NULL, count(job.id), coalesce(sum(men), 0)::bigint, coalesce(sum(women), 0)::bigint,
               coalesce(sum(person_days), 0)::bigint,
               round(coalesce(sum(coalesce(person_days, 0) * daily_wage + coalesce(men + women, 0) * capital
                                  + other_costs), 0))::bigint
        FROM unnest(%(programmes)s::text[]) WITH ORDINALITY AS programme(code, place)
        LEFT JOIN placement_jobcreation job
             ON job.programme = programme.code AND job.starts_on BETWEEN %(first)s AND %(last)s
        LEFT JOIN members USING (id)
        GROUP BY programme.code, programme.place ORDER BY programme.place
    """

    def parameters(self) -> dict:
        return {"programmes": JobProgramme.values}

    def row_label(self, key: str, label: str | None) -> str:
        return str(capfirst(JobProgramme(key).label))

    def records(self, period: Period, row: str, column: str) -> Records:
        lookups = days_of(period, "starts_on")
        return Records("placement.jobcreation", lookups if row == TOTAL else lookups | {"programme__exact": row})
