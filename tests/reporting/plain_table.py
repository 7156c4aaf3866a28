"""A report table with rows given by the test."""

from apps.reporting.periods import Period
from apps.reporting.table import Column, ReportTable, Row

MARCH = Period.parse("2023-03")


class PlainTable(ReportTable):
    name = "plain"
    title = "Penempatan"
    heading = "Perusahaan"
    counts = "placements"
    columns = (Column("L", "L"), Column("P", "P"), Column("sum", "Jumlah", plus=("L", "P")))

    def __init__(self, *rows: tuple[str, int, int]) -> None:
        self.given = rows

    def rows(self, period: Period) -> list[Row]:
        return [Row(label, label, {"L": men, "P": women}) for label, men, women in self.given]


class WideTable(PlainTable):
    """Two-row head, more columns than an upright page takes."""

    title = "Lowongan: menurut [pendidikan]"
    counts = ""
    columns = tuple(Column(f"{group}{side}", side, f"Golongan {group}") for group in range(6) for side in "LP")

    def rows(self, period: Period) -> list[Row]:
        return [Row(label, label, dict.fromkeys((c.key for c in self.columns), men)) for label, men, _p in self.given]
