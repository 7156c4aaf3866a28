"""Bars that lie: how much there is of each kind, or how much of a whole."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from apps.reporting.charts.drawing import LETTER, ROW, Chart, Drawing, breadth, empty_chart, figure, shortened

PITCH = 21  # from one bar to the next
THICK = 13
NAMES_SHARE = 0.42  # of the breadth, at most


@dataclass(frozen=True)
class Bar:
    """`whole` is what the value is a part of, where it is one."""

    label: str
    value: int
    whole: int | None = None
    url: str = ""

    @property
    def told(self) -> str:
        """ "714", or "34 of 40"."""
        if self.whole is None:
            return figure(self.value)
        return _("%(part)s of %(whole)s") % {"part": figure(self.value), "whole": figure(self.whole)}

    @property
    def reach(self) -> int:
        return self.value if self.whole is None else self.whole


def bar_chart(title: str, bars: Sequence[Bar], *, empty: str, width: float = 360) -> Chart:
    """The bars in their order from above, each with its figure; `empty` is said where there is none."""
    highest = max((bar.reach for bar in bars), default=0)
    if not highest:
        return empty_chart(width, title, empty)
    drawing = Drawing(width, PITCH * len(bars) + 8, title, "; ".join(f"{bar.label}: {bar.told}" for bar in bars))
    names = min(breadth(bar.label for bar in bars) + 8, width * NAMES_SHARE)
    longest = width - names - breadth(bar.told for bar in bars) - 2 * LETTER
    for number, bar in enumerate(bars):
        _draw(drawing, bar, top=4 + PITCH * number, names=names, unit=longest / highest)
    return drawing.chart()


def _draw(drawing: Drawing, bar: Bar, *, top: float, names: float, unit: float) -> None:
    part = drawing.group(f"{bar.label}: {bar.told}", bar.url)
    baseline = top + ROW - 5
    drawing.text(names - 6, baseline, shortened(bar.label, names - 6), "text", part, "end")
    if bar.whole is not None:
        drawing.add("rect", "whole", part, x=names, y=top, width=bar.whole * unit, height=THICK)
    if bar.value:
        drawing.add("rect", "tone-1", part, x=names, y=top, width=bar.value * unit, height=THICK)
    drawing.text(names + bar.reach * unit + 6, baseline, bar.told, "value", part)
