from django.utils.translation import gettext_lazy as _

from apps.reporting.lines import Column, Records
from apps.reporting.periods import Period
from apps.reporting.statement_table import StatementTable, days_of
from apps.reporting.table import TOTAL


class IndustrialEvents(StatementTable):
    """Events of the desk in the period, such as May Day, a row each; the cost in whole rupiah."""

    name = "industrial_events"
    title = _("Events of industrial relations")
    heading = _("Event")
    part = _("Industrial relations")
    columns = (
        Column("events", _("Events")),
        Column("unions", _("Trade unions")),
        Column("attendance", _("Number present")),
        Column("cost", _("Cost (rupiah)")),
    )
    statement = """
        SELECT event.id::text, event.name || ', ' || to_char(event.date, 'DD-MM-YYYY'), 1, count(taking.id),
               event.attendance, round(event.cost)::bigint
        FROM industrial_relations_industrialevent event
        LEFT JOIN industrial_relations_industrialevent_unions taking ON taking.industrialevent_id = event.id
        WHERE event.date BETWEEN %(first)s AND %(last)s
        GROUP BY event.id ORDER BY event.date, event.id
    """

    def records(self, period: Period, row: str, column: str) -> Records:
        lookups = days_of(period, "date") if row == TOTAL else {"id__exact": row}
        return Records("industrial_relations.industrialevent", lookups)


class TripartiteMeetings(StatementTable):
    """Meetings of LKS Tripartit in the period, a row each, with who was present of each side."""

    name = "tripartite_meetings"
    title = _("Meetings of LKS Tripartit")
    heading = _("Meeting")
    part = _("Industrial relations")
    columns = (
        Column("meetings", _("Meetings")),
        Column("government", _("Government"), _("Present")),
        Column("employers", _("Employers"), _("Present")),
        Column("workers", _("Workers"), _("Present")),
        Column("present", _("Total"), _("Present"), plus=("government", "employers", "workers")),
    )
    statement = """
        SELECT id::text, to_char(date, 'DD-MM-YYYY') || ' ' || left(agenda, 80), 1, government, employers, workers
        FROM industrial_relations_tripartitemeeting
        WHERE date BETWEEN %(first)s AND %(last)s ORDER BY date, id
    """

    def records(self, period: Period, row: str, column: str) -> Records:
        lookups = days_of(period, "date") if row == TOTAL else {"id__exact": row}
        return Records("industrial_relations.tripartitemeeting", lookups)
