"""What forms IPK III/2 and III/3 share: the stocks and flows of job seekers, in the rows of one kind."""

import datetime
from collections.abc import Mapping

from apps.placement.tables.ipk_form import Ledger, ledger_columns, not_stated
from apps.placement.tables.seeker_flows import MOVES, REGISTERED, SIDES, seeker_flows, seeker_records
from apps.placement.tables.vacancy_moves import NOT_STATED
from apps.reporting.lines import Finding, Records
from apps.reporting.periods import Period
from apps.reporting.table import TOTAL, FilledTable


class SeekerLedger(Ledger):
    """`key` is the column of a registration that its rows go by; blank values come to a row of their own."""

    key: str
    sides = SIDES
    moves = MOVES
    carried = {f"opening_{side}": f"remaining_{side}" for side in SIDES}
    columns = ledger_columns(
        {
            "opening": "Sisa akhir {unit} lalu",
            "registered": "Yang terdaftar {unit} ini",
            "placed": "Penempatan {unit} ini",
            "removed": "Dihapuskan {unit} ini",
            "remaining": "Sisa akhir {unit} ini",
        },
        SIDES,
    )
    gap: str  # says that `number` of them leave it out, and how to mend it

    def row_of(self, value: str) -> str:
        """The row in which a value counts."""
        return value or NOT_STATED

    def values_of(self, row: str) -> list[str]:
        """The values that count in a row."""
        return ["" if row == NOT_STATED else row]

    def numbers(self, period: Period, since: datetime.date) -> Mapping[str, Mapping[str, int]]:
        found: dict[str, dict[str, int]] = {}
        for flow in seeker_flows(self.key, period, since):
            row = found.setdefault(self.row_of(flow.key), {})
            column = f"{flow.move}_{flow.sex}"
            row[column] = row.get(column, 0) + flow.number
        return found

    def records(self, period: Period, row: str, column: str) -> Records:
        move, _mark, sex = column.partition("_")
        values = [] if row == TOTAL else self.values_of(row)
        lookups = {} if row == TOTAL else {f"{self.key}__exact": values[0]}
        if len(values) > 1:
            lookups = {f"{self.key}__in": ",".join(values)}
        return seeker_records(period, move, sex, lookups)

    def gaps(self, filled: FilledTable) -> list[Finding]:
        registered = [f"{REGISTERED}_{sex}" for sex in SIDES]
        records = self.records(filled.period, NOT_STATED, REGISTERED)
        return not_stated(filled, self.gap, registered, records)
