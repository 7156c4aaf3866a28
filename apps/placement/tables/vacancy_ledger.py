"""What forms IPK III/4 to III/6 share: the stocks and flows of places, in the rows of one kind."""

import datetime
from collections.abc import Mapping

from django.utils.translation import gettext_lazy as _

from apps.placement.tables.ipk_form import Ledger, ledger_columns, not_stated
from apps.placement.tables.vacancy_moves import EVERY_SIDE, MOVES, NOT_STATED, vacancy_counts
from apps.reporting.lines import Finding, Records
from apps.reporting.periods import Period
from apps.reporting.table import TOTAL, FilledTable

SIDES = {"L": "L", "P": "P", "E": "L/P"}


class VacancyLedger(Ledger):
    """`group` is one of `vacancy_moves.GROUPS`; vacancies that do not tell theirs come to a row of their own."""

    group: str
    sides = SIDES
    moves = MOVES
    note = _("L/P: places open to men and women alike. A person beyond the places of their own sex takes one of these.")
    carried = {f"opening_{side}": f"remaining_{side}" for side in SIDES}
    columns = ledger_columns(
        {
            "opening": "Sisa akhir {unit} lalu",
            "registered": "Yang terdaftar {unit} ini",
            "filled": "Dipenuhi {unit} ini",
            "removed": "Dihapuskan {unit} ini",
            "remaining": "Sisa akhir {unit} ini",
        },
        SIDES,
    )
    gap: str

    def row_of(self, value: str) -> str:
        """The row in which a value of the group counts."""
        return value or NOT_STATED

    def values_of(self, row: str) -> list[str] | None:
        """The values of the group that count in a row; None for all."""
        return ["" if row == NOT_STATED else row]

    def keys_of(self, row: str) -> list[str] | None:
        return None if row == TOTAL else self.values_of(row)

    def numbers(self, period: Period, since: datetime.date) -> Mapping[str, Mapping[str, int]]:
        found: dict[str, dict[str, int]] = {}
        for value, numbers in vacancy_counts(self.group, period, since).items():
            row = found.setdefault(self.row_of(value), {})
            for column, number in numbers.items():
                row[column] = row.get(column, 0) + number
        return found

    def records(self, period: Period, row: str, column: str) -> Records:
        move, _mark, side = column.partition("_")
        lookups = {"period": str(period), "move": move, "side": side, "form": self.name, "row": row}
        return Records("placement.vacancy", lookups)

    def gaps(self, filled: FilledTable) -> list[Finding]:
        registered = [f"registered_{side}" for side in SIDES]
        records = self.records(filled.period, NOT_STATED, f"registered_{EVERY_SIDE}")
        return not_stated(filled, self.gap, registered, records)
