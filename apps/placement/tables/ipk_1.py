import copy
from collections.abc import Mapping

from apps.placement.choices import AgeBand
from apps.placement.tables.ipk_form import IpkForm
from apps.placement.tables.seeker_flows import Flow, late_seekers, seeker_flows, seeker_records
from apps.placement.tables.vacancy_moves import SIDES as PLACES
from apps.placement.tables.vacancy_moves import vacancy_counts
from apps.registry.choices import Sex
from apps.reporting.lines import Column, Finding, Records, Row
from apps.reporting.opening import Cell, Opening, StockTable
from apps.reporting.periods import Period
from apps.reporting.table import FilledTable

BANDS = [(sex, band) for band in AgeBand for sex in Sex]
SEEKER_CELLS = [f"{sex}_{band.value}" for sex, band in BANDS]
VACANCY_CELLS = [f"V_{side}" for side in PLACES]
# The lines that are counted, by what moves job seekers and what moves places.
MOVES = {"1": "opening", "2": "registered", "3": "placed", "4": "removed", "5": "remaining"}
VACANCY_MOVES = MOVES | {"3": "filled"}
SEEKER_LINES = {
    "1": "Pencari kerja yang belum ditempatkan pada akhir {unit} lalu",
    "2": "Pencari kerja yang terdaftar pada {unit} ini",
    "A": "Jumlah (1 + 2)",
    "3": "Pencari kerja yang ditempatkan pada {unit} ini",
    "4": "Pencari kerja yang dihapuskan pada {unit} ini",
    "B": "Jumlah (3 + 4)",
    "5": "Pencari kerja yang belum ditempatkan pada akhir {unit} ini (A - B)",
}
VACANCY_LINES = {
    "1": "1. Lowongan yang belum dipenuhi pada akhir {unit} lalu",
    "2": "2. Lowongan yang terdaftar pada {unit} ini",
    "A": "C. Jumlah (1 + 2)",
    "3": "3. Lowongan yang dipenuhi pada {unit} ini",
    "4": "4. Lowongan yang dihapuskan pada {unit} ini",
    "B": "D. Jumlah (3 + 4)",
    "5": "5. Lowongan yang belum dipenuhi pada akhir {unit} ini (C - D)",
}
SUMS = {"A": {"plus": ("1", "2")}, "B": {"plus": ("3", "4")}, "5": {"plus": ("A",), "minus": ("B",)}}


class LabourMarketOverview(StockTable, IpkForm):
    """Ikhtisar Statistik Antar Kerja (IPK III/1): job seekers by age group and sex, and the places beside them."""

    name = "ipk_1"
    form = "III/1"
    title = "Ikhtisar Statistik Antar Kerja"
    heading = "Pencari kerja"
    code_heading = "No."
    has_total = False
    columns = (
        *(Column(f"{sex}_{band.value}", sex.value, str(band.label)) for sex, band in BANDS),
        *(Column(sex.value, sex.value, "Jumlah", plus=tuple(f"{sex}_{band.value}" for band in AgeBand)) for sex in Sex),
        Column("sum", "JML", "Jumlah", plus=tuple(Sex.values)),
        Column("vacancies", "Lowongan", of_words=True),
        Column("V_L", "L", "Lowongan"),
        Column("V_P", "P", "Lowongan"),
        Column("V_E", "L/P", "Lowongan"),
        Column("V_sum", "JML", "Lowongan", plus=tuple(VACANCY_CELLS)),
    )

    stock: Opening
    flows: list[Flow]

    def fill(self, period: Period) -> FilledTable:
        form = copy.copy(self)
        form.stock = self.opening(period.first_month)
        form.flows = seeker_flows("age_band", period, form.stock.since)
        return super(LabourMarketOverview, form).fill(period)

    def rows(self, period: Period) -> list[Row]:
        figures = self._figures(period)
        unit = period.kind.word
        return [
            Row(
                key,
                label.format(unit=unit),
                figures.get(key, {}),
                code=key,
                words={"vacancies": VACANCY_LINES[key].format(unit=unit)},
                **SUMS.get(key, {}),
            )
            for key, label in SEEKER_LINES.items()
        ]

    def _figures(self, period: Period) -> Mapping[str, dict[str, int]]:
        """By line and column, of the lines that are counted."""
        noughts = dict.fromkeys([*SEEKER_CELLS, *VACANCY_CELLS], 0)
        figures = {line: noughts.copy() for line in ("1", "2", "3", "4")}
        for (_row, column), number in self.stock.cells.items():
            if column:
                figures["1"][column] += number
        lines = {move: line for line, move in MOVES.items()}
        for flow in self.flows:
            figures[lines[flow.move]][f"{flow.sex}_{flow.key}"] += flow.number
        places = vacancy_counts("total", period, self.stock.since).get("", {})
        for line in figures:
            for side in PLACES:
                figures[line][f"V_{side}"] += places.get(f"{VACANCY_MOVES[line]}_{side}", 0)
        return figures

    def closing(self, filled: FilledTable) -> dict[Cell, int]:
        left = filled.row("5").figures
        return {("1", column): left[column] for column in (*SEEKER_CELLS, *VACANCY_CELLS) if left[column]}

    def notes(self, period: Period) -> list[Finding]:
        return [*super().notes(period), *late_seekers(self.flows)]

    def records(self, period: Period, row: str, column: str) -> Records | None:
        if column.startswith("V_"):
            if row not in VACANCY_MOVES:
                return None
            move = {"period": str(period), "move": VACANCY_MOVES[row], "side": column.removeprefix("V_")}
            return Records("placement.vacancy", move)
        if row not in MOVES:
            return None
        sex, _mark, band = column.partition("_")
        return seeker_records(period, MOVES[row], sex, {"age_band__exact": band} if band else {})
