"""The scale beside a chart: lines at round numbers, from nought to above the highest value."""

from dataclasses import dataclass
from decimal import Decimal

from apps.reporting.charts.drawing import LETTER, TEXT_SIZE, Drawing, figure

LINES = 5  # above nought, at most


@dataclass(frozen=True)
class Scale:
    """Values from nought at `floor` to `top` at `ceiling`, in units of the drawing, with a line at each `step`."""

    step: int
    top: int
    floor: float
    ceiling: float

    @classmethod
    def reaching(cls, highest: Decimal | int, *, floor: float, ceiling: float) -> "Scale":
        step = round_step(highest)
        return cls(step, step * max(1, -(-int(highest.__ceil__()) // step)), floor, ceiling)

    def y(self, value: Decimal | int) -> float:
        return self.floor - self.height(value)

    def height(self, value: Decimal | int) -> float:
        return float(value) * (self.floor - self.ceiling) / self.top

    @property
    def room(self) -> float:
        """What the numbers beside the lines need."""
        return len(figure(self.top)) * LETTER + 8

    def draw(self, drawing: Drawing, left: float, right: float) -> None:
        for value in range(0, self.top + 1, self.step):
            y = self.y(value)
            drawing.add("line", "line", x1=left, x2=right, y1=y, y2=y)
            drawing.text(left - 6, y + TEXT_SIZE / 3, figure(value), anchor="end")


def round_step(highest: Decimal | int) -> int:
    """The distance of up to LINES lines that reach `highest`: 1, 2, 5, 10, 20, 50 and so on."""
    step = 1
    while True:
        for factor in (1, 2, 5):
            if step * factor * LINES >= highest:
                return step * factor
        step *= 10
