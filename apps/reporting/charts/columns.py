"""Columns by month, one value on top of the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from apps.registry.indonesian_dates import SHORT_MONTHS
from apps.reporting.charts.drawing import ROW, Chart, Drawing, empty_chart, figure
from apps.reporting.charts.scale import Scale

TOP, FOOT = 18, 36
COLUMN_SHARE = 0.56  # of its place


@dataclass(frozen=True)
class Stack:
    """`values` from the floor upwards; `under` stands below the label, `title` is what it is called in full."""

    label: str
    title: str
    values: tuple[int, ...]
    under: str = ""
    url: str = ""

    @property
    def total(self) -> int:
        return sum(self.values)

    def told(self, names: Sequence[str]) -> str:
        parts = (f"{name} {figure(value)}" for name, value in zip(names, self.values, strict=True))
        return f"{self.title}: {', '.join(parts)}"


def stacked_columns(
    title: str, names: Sequence[str], stacks: Sequence[Stack], *, empty: str, width: float = 720, height: float = 340
) -> Chart:
    """`names` are those of the values of each stack; `empty` is said where all of them are nought."""
    if not any(stack.total for stack in stacks):
        return empty_chart(width, title, empty)
    drawing = Drawing(width, height, title, "; ".join(stack.told(names) for stack in stacks))
    scale = Scale.reaching(max(stack.total for stack in stacks), floor=height - FOOT, ceiling=TOP)
    left, right = scale.room, width - 4
    scale.draw(drawing, left, right)
    slot = (right - left) / len(stacks)
    for number, stack in enumerate(stacks):
        _draw(drawing, stack, names, scale, middle=left + slot * (number + 0.5), breadth=slot * COLUMN_SHARE)
    return drawing.chart()


def _draw(drawing: Drawing, stack: Stack, names: Sequence[str], scale: Scale, *, middle: float, breadth: float) -> None:
    part = drawing.group(stack.told(names), stack.url)
    reached = 0
    for tone, value in enumerate(stack.values, 1):
        reached += value
        if value:
            drawing.add(
                "rect", f"tone-{tone}", part,
                x=middle - breadth / 2, y=scale.y(reached), width=breadth, height=scale.height(value),
            )  # fmt: skip
    if stack.total:
        drawing.text(middle, scale.y(stack.total) - 4, figure(stack.total), "value", part, "middle")
    drawing.text(middle, scale.floor + ROW, stack.label, "text", part, "middle")
    if stack.under:
        drawing.text(middle, scale.floor + 2 * ROW - 2, stack.under, "text", part, "middle")


def month_labels(months: Sequence[date]) -> list[tuple[str, str]]:
    """Of each month its short name, and its year under the first one and under each January."""
    return [
        (SHORT_MONTHS[month.month - 1], str(month.year) if number == 0 or month.month == 1 else "")
        for number, month in enumerate(months)
    ]
