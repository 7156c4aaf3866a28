from django.utils.translation import gettext_lazy as _

from apps.reporting.periods import Period
from apps.reporting.statement_table import StatementTable, days_of
from apps.reporting.table import TOTAL, Column, Records


class JobFairs(StatementTable):
    """Bursa kerja that began in the period, a row each."""

    name = "job_fairs"
    title = _("Job fairs")
    heading = _("Job fair")
    columns = (
        Column("fairs", _("Fairs")),
        Column("companies", _("Companies")),
        Column("places", _("Vacancies")),
        Column("applicants_L", _("Male (L)"), _("Applicants")),
        Column("applicants_P", _("Female (P)"), _("Applicants")),
        Column("applicants", _("Total"), _("Applicants"), plus=("applicants_L", "applicants_P")),
        Column("accepted_L", _("Male (L)"), _("Accepted")),
        Column("accepted_P", _("Female (P)"), _("Accepted")),
        Column("accepted", _("Total"), _("Accepted"), plus=("accepted_L", "accepted_P")),
    )
    statement = """
        SELECT fair.id::text, fair.name, 1, count(firm.id), coalesce(sum(places), 0)::bigint,
               coalesce(sum(applicants_male), 0)::bigint, coalesce(sum(applicants_female), 0)::bigint,
               coalesce(sum(accepted_male), 0)::bigint, coalesce(sum(accepted_female), 0)::bigint
        FROM placement_jobfair fair LEFT JOIN placement_jobfaircompany firm ON firm.job_fair_id = fair.id
        WHERE fair.starts_on BETWEEN %(first)s AND %(last)s
        GROUP BY fair.id ORDER BY fair.starts_on, fair.id
    """

    def records(self, period: Period, row: str, column: str) -> Records:
        """The fair itself: its page lists the companies and their numbers."""
        return Records("placement.jobfair", days_of(period, "starts_on") if row == TOTAL else {"id__exact": row})
