from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.industrial_relations.tables.dispute_counts import TITLES, cases_behind, definitions, flow, summed
from apps.registry.indonesian_dates import format_month
from apps.reporting.lines import Column, Finding, Records, Row
from apps.reporting.periods import Period, PeriodKind
from apps.reporting.statement_table import StatementTable
from apps.reporting.table import TOTAL

ENDED = ("bipartite", "agreement", "recommendation", "other")
FIRST, LAST = "month::date", "(month + interval '1 month' - interval '1 day')::date"


def _statement(amount: str) -> str:
    keys = ("opening", "registered", *ENDED, "agreed_after")
    return f"""
SELECT to_char(month, 'YYYY-MM'), NULL, {summed(keys, amount, first=FIRST, last=LAST)}
FROM generate_series(%(first)s::date, %(last)s::date, interval '1 month') month
LEFT JOIN industrial_relations_dispute dispute ON dispute.filed_on <= {LAST}
     AND (dispute.outcome_on IS NULL OR dispute.outcome_on >= month OR dispute.agreed_on >= month)
GROUP BY month ORDER BY month
"""  # noqa: S608 (conditions of dispute_counts; days are parameters)


class DisputeRecap(StatementTable):
    """Rekap perselisihan: a row a month, and beneath the months of a longer period the period itself.

    A longer period begins with what its first month began with: to add up the months would count a case that stays
    open again and again.
    """

    name = "dispute_recap"
    title = _("Recap of disputes: cases")
    heading = _("Month")
    part = _("Industrial relations")
    has_total = False
    columns = (*flow(ENDED), Column("agreed_after", TITLES["agreed_after"]))
    statement = _statement("1")

    def row_label(self, key: str, label: str | None) -> str:
        return format_month(Period.parse(key).first_month)

    def rows(self, period: Period) -> list[Row]:
        months = super().rows(period)
        if period.kind is PeriodKind.MONTH:
            return months
        whole = {key: sum(row.figures[key] for row in months) for key in months[0].figures}
        whole["opening"] = months[0].figures["opening"]
        return [*months, Row(TOTAL, period.label, whole, in_total=False)]

    def records(self, period: Period, row: str, column: str) -> Records:
        return cases_behind(period if row == TOTAL else Period.parse(row), column)

    def notes(self, period: Period) -> list[Finding]:
        return definitions()


class DisputeWorkersRecap(DisputeRecap):
    """The same of the workers concerned, who are more than the cases."""

    name = "dispute_workers_recap"
    title = _("Recap of disputes: workers")
    columns = tuple(
        Column(one.key, one.title, pgettext_lazy("disputes", "Workers concerned"), one.plus, one.minus)
        for one in DisputeRecap.columns
    )
    statement = _statement("dispute.workers")
