"""A chart of bars by month, men below and women above, as numbers for an SVG: it prints and needs no script."""

from dataclasses import dataclass
from datetime import date

from apps.registry.indonesian_dates import SHORT_MONTHS, format_month

WIDTH, HEIGHT = 720, 340
LEFT, RIGHT, TOP, BOTTOM = 44, 4, 12, 36
BAR_SHARE = 0.56
LINES = 5


@dataclass(frozen=True)
class Bar:
    """One month. Lengths are in the chart's own units; `y_*` is the upper edge."""

    label: str
    year: str
    title: str
    male: int
    female: int
    x: float
    width: float
    middle: float
    y_male: float
    height_male: float
    y_female: float
    height_female: float

    @property
    def total(self) -> int:
        return self.male + self.female


@dataclass(frozen=True)
class Line:
    """A line across the chart at `value`."""

    y: float
    value: int


@dataclass(frozen=True)
class MonthChart:
    bars: list[Bar]
    lines: list[Line]
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    right: int = WIDTH - RIGHT
    floor: int = HEIGHT - BOTTOM

    @property
    def is_empty(self) -> bool:
        return not any(bar.total for bar in self.bars)


def month_chart(months: list[tuple[date, int, int]]) -> MonthChart:
    """`months` are (first day, men, women), oldest first."""
    step = round_step(max((male + female for _month, male, female in months), default=0))
    scale = (HEIGHT - TOP - BOTTOM) / (step * LINES)
    slot = (WIDTH - LEFT - RIGHT) / max(1, len(months))
    floor = HEIGHT - BOTTOM
    bars = []
    for number, (month, male, female) in enumerate(months):
        x = LEFT + slot * number + slot * (1 - BAR_SHARE) / 2
        bars.append(
            Bar(
                label=SHORT_MONTHS[month.month - 1],
                year=str(month.year) if number == 0 or month.month == 1 else "",
                title=format_month(month),
                male=male,
                female=female,
                x=round(x, 1),
                width=round(slot * BAR_SHARE, 1),
                middle=round(LEFT + slot * (number + 0.5), 1),
                y_male=round(floor - male * scale, 1),
                height_male=round(male * scale, 1),
                y_female=round(floor - (male + female) * scale, 1),
                height_female=round(female * scale, 1),
            )
        )
    lines = [Line(round(floor - step * n * scale, 1), step * n) for n in range(LINES + 1)]
    return MonthChart(bars, lines)


def round_step(highest: int) -> int:
    """The distance of LINES lines above zero that reach `highest`: 1, 2, 5, 10, 20, 50 and so on."""
    step = 1
    while True:
        for factor in (1, 2, 5):
            if step * factor * LINES >= highest:
                return step * factor
        step *= 10
