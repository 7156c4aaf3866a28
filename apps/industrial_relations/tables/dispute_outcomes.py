from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.industrial_relations.choices import Outcome
from apps.industrial_relations.tables.dispute_counts import CLOSED, MODEL, TITLES
from apps.registry.percent import percent_of, written_percent
from apps.reporting.lines import Column, Records, Row
from apps.reporting.periods import Period
from apps.reporting.statement_table import StatementTable, days_of

REGISTERED, ENDED, OPEN = "registered", "closed", "open"
ENDINGS = ("agreed", "recommendation", "other")
LABELS = {
    REGISTERED: _("Recorded in the period"),
    **{key: TITLES[key] for key in ENDINGS},
    ENDED: pgettext_lazy("disputes", "Closed altogether"),
    OPEN: TITLES["open"],
}


def _of(outcomes: tuple[Outcome, ...]) -> str:
    listed = ", ".join(f"'{outcome.value}'" for outcome in outcomes)
    return f"outcome_on <= %(last)s AND outcome IN ({listed})"


_CONDITIONS = {
    REGISTERED: "TRUE",
    **{key: _of(CLOSED[key]) for key in ENDINGS},
    ENDED: "outcome_on <= %(last)s",
    OPEN: "outcome_on IS NULL OR outcome_on > %(last)s",
}


class DisputeOutcomes(StatementTable):
    """Hasil perselisihan: what became by the last day of the cases recorded in the period, and their shares."""

    name = "dispute_outcomes"
    title = _("Disputes recorded in the period, by outcome")
    heading = pgettext_lazy("disputes", "Outcome")
    part = _("Industrial relations")
    has_total = False
    columns = (
        Column("cases", pgettext_lazy("disputes", "Cases")),
        Column("percent", "%", of_words=True, at_right=True),
        Column("workers", pgettext_lazy("disputes", "Workers concerned")),
    )
    note = _("Shares are of the cases recorded in the period. Cases left over from before are not among them.")
    statement = " UNION ALL ".join(
        f"""(
SELECT '{key}', NULL, count(*) FILTER (WHERE {condition}), coalesce(sum(workers) FILTER (WHERE {condition}), 0)
FROM industrial_relations_dispute WHERE filed_on BETWEEN %(first)s AND %(last)s)"""  # noqa: S608 (constants)
        for key, condition in _CONDITIONS.items()
    )

    def row_label(self, key: str, label: str | None) -> str:
        return str(LABELS[key])

    def rows(self, period: Period) -> list[Row]:
        counted = super().rows(period)
        registered = counted[0].figures["cases"]
        return [
            Row(row.key, row.label, row.figures, words={"percent": written_percent(self.share(row, registered))})
            for row in counted
        ]

    @staticmethod
    def share(row: Row, registered: int):
        return None if row.key == REGISTERED else percent_of(row.figures["cases"], registered)

    def records(self, period: Period, row: str, column: str) -> Records:
        lookups = days_of(period, "filed_on")
        if row in ENDINGS:
            lookups["outcome__in"] = ",".join(outcome.value for outcome in CLOSED[row])
        if row in (*ENDINGS, ENDED):
            lookups["outcome_on__lte"] = period.last_day.isoformat()
        if row == OPEN:
            lookups["open_on"] = period.last_day.isoformat()
        return Records(MODEL, lookups)
