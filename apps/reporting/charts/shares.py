"""One bar parted into its shares, each named beneath it with its figure."""

from collections.abc import Sequence
from dataclasses import dataclass

from apps.registry.percent import percent_of, written_percent
from apps.reporting.charts.drawing import LETTER, ROW, TONES, Chart, Drawing, empty_chart, figure

THICK = 26
TOP = 20
SIDE = 4


@dataclass(frozen=True)
class Share:
    label: str
    value: int
    url: str = ""


def share_bar(title: str, shares: Sequence[Share], *, empty: str, width: float = 360) -> Chart:
    """Up to four shares, from the left in their order; a figure stands above its share where there is room for it."""
    if len(shares) > TONES:
        raise ValueError("no more than four shares can be told apart")
    total = sum(share.value for share in shares)
    if not total:
        return empty_chart(width, title, empty)
    told = [f"{share.label}: {figure(share.value)} ({_percent(share, total)}%)" for share in shares]
    drawing = Drawing(width, TOP + THICK + ROW * len(shares) + 14, title, "; ".join(told))
    unit = (width - 2 * SIDE) / total
    x = float(SIDE)
    for tone, share in enumerate(shares, 1):
        part = drawing.group(told[tone - 1], share.url)
        length = share.value * unit
        if share.value:
            drawing.add("rect", f"tone-{tone}", part, x=x, y=TOP, width=length, height=THICK)
        if length > len(figure(share.value)) * LETTER:
            drawing.text(x + length / 2, TOP - 6, figure(share.value), "value", part, "middle")
        y = TOP + THICK + ROW * tone + 2
        drawing.add("rect", f"tone-{tone}", part, x=SIDE, y=y - 9, width=10, height=10)
        drawing.text(SIDE + 16, y, told[tone - 1], "text", part)
        x += length
    return drawing.chart()


def _percent(share: Share, total: int) -> str:
    return written_percent(percent_of(share.value, total))
