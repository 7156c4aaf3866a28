from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.industrial_relations.choices import DisputeKind
from apps.industrial_relations.tables.dispute_counts import TITLES, cases_behind, definitions, summed
from apps.reporting.lines import Column, Finding, Records
from apps.reporting.periods import Period
from apps.reporting.statement_table import StatementTable
from apps.reporting.table import TOTAL

CASES, WORKERS = pgettext_lazy("disputes", "Cases"), pgettext_lazy("disputes", "Workers concerned")
COUNTED = ("opening", "registered", "agreed", "recommendation", "other", "open")
OF_WORKERS = ("registered", "open")
_DAYS = {"first": "%(first)s::date", "last": "%(last)s::date"}
_KINDS = ", ".join(f"('{kind.value}', {place})" for place, kind in enumerate(DisputeKind))


class DisputesByKind(StatementTable):
    """Perselisihan menurut jenis (UU 2/2004 Pasal 2): what came in of each kind, how it ended, what is open.

    What is open is counted by itself here, so that it can be held against the recap, which works it out.
    """

    name = "disputes_by_kind"
    title = _("Disputes by kind")
    heading = _("Kind of dispute")
    part = _("Industrial relations")
    columns = (
        *(Column(key, TITLES[key], CASES) for key in COUNTED),
        *(Column(f"workers_{key}", TITLES[key], WORKERS) for key in OF_WORKERS),
    )
    statement = f"""
SELECT kind.name, NULL, {summed(COUNTED, "1", **_DAYS)}, {summed(OF_WORKERS, "dispute.workers", **_DAYS)}
FROM (VALUES {_KINDS}) AS kind (name, place) LEFT JOIN industrial_relations_dispute dispute ON dispute.kind = kind.name
GROUP BY kind.name, kind.place ORDER BY kind.place
"""  # noqa: S608 (conditions of dispute_counts; days are parameters)

    def row_label(self, key: str, label: str | None) -> str:
        return str(capfirst(DisputeKind(key).label))

    def records(self, period: Period, row: str, column: str) -> Records:
        behind = cases_behind(period, column.removeprefix("workers_"))
        kind = {} if row == TOTAL else {"kind__exact": row}
        return Records(behind.model, {**behind.lookups, **kind})

    def notes(self, period: Period) -> list[Finding]:
        return definitions()
