"""Lines over years or months; each has a stroke and a mark of its own, so that it is known without its colour."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from xml.etree.ElementTree import Element

from apps.reporting.charts.drawing import LETTER, ROW, STROKES, Chart, Drawing, empty_chart, figure
from apps.reporting.charts.scale import Scale

MARK = 3.5  # half the breadth of a mark
KEY = 26  # the stroke before a name
GAP = 14  # between one name and the next


@dataclass(frozen=True)
class Series:
    """A value, or None, for each label of the chart; `urls` lead from them to what they count."""

    name: str
    values: Sequence[Decimal | int | None]
    urls: Sequence[str] = ()

    def url(self, place: int) -> str:
        return self.urls[place] if self.urls else ""


def line_chart(
    title: str,
    labels: Sequence[tuple[str, str]],
    series: Sequence[Series],
    *,
    empty: str,
    decimals: int = 0,
    width: float = 360,
    height: float = 190,
) -> Chart:
    """`labels` are (label, what stands under it); up to three series. The values of a single one are written."""
    if len(series) > STROKES:
        raise ValueError("no more than three lines can be told apart")
    values = [value for one in series for value in one.values if value is not None]
    if not any(values):
        return empty_chart(width, title, empty)
    drawing = Drawing(width, height, title, "; ".join(_told(one, labels, decimals) for one in series))
    ceiling = _legend(drawing, series, width) if len(series) > 1 else 20
    scale = Scale.reaching(max(values), floor=height - 2 * ROW - 4, ceiling=ceiling)
    left, right = scale.room, width - 4
    scale.draw(drawing, left, right)
    slot = (right - left) / len(labels)
    middles = [left + slot * (place + 0.5) for place in range(len(labels))]
    for middle, (label, under) in zip(middles, labels, strict=True):
        drawing.text(middle, scale.floor + ROW, label, anchor="middle")
        drawing.text(middle, scale.floor + 2 * ROW - 3, under, anchor="middle")
    for number, one in enumerate(series, 1):
        points = [None if v is None else (x, scale.y(v)) for x, v in zip(middles, one.values, strict=True)]
        _stroke(drawing, number, points)
        _marks(drawing, number, one, points, [_point(one, place, labels, decimals) for place in range(len(labels))])
        if len(series) == 1:
            for value, point in zip(one.values, points, strict=True):
                if point:
                    drawing.text(point[0], point[1] - 7, figure(value, decimals), "value", anchor="middle")
    return drawing.chart()


def _point(one: Series, place: int, labels: Sequence[tuple[str, str]], decimals: int) -> str:
    value = one.values[place]
    return f"{' '.join(labels[place]).strip()}: {'–' if value is None else figure(value, decimals)}"


def _told(one: Series, labels: Sequence[tuple[str, str]], decimals: int) -> str:
    return f"{one.name}: {', '.join(_point(one, place, labels, decimals) for place in range(len(labels)))}"


def _stroke(drawing: Drawing, number: int, points: list[tuple[float, float] | None]) -> None:
    """Broken where a value is not known."""
    path, pen = [], "M"
    for point in points:
        if point is None:
            pen = "M"
            continue
        path.append(f"{pen}{point[0]:.1f} {point[1]:.1f}")
        pen = "L"
    drawing.add("path", f"stroke-{number}", d=" ".join(path))


def _marks(drawing: Drawing, number: int, one: Series, points: list, titles: list[str]) -> None:
    for place, point in enumerate(points):
        if point:
            part = drawing.group(f"{one.name}, {titles[place]}", one.url(place))
            _mark(drawing, number, *point, part)


def _mark(drawing: Drawing, number: int, x: float, y: float, parent: Element | None = None) -> None:
    """A circle, a square, a triangle."""
    look = f"tone-{number}"
    if number == 1:
        drawing.add("circle", look, parent, cx=x, cy=y, r=MARK)
    elif number == 2:
        drawing.add("rect", look, parent, x=x - MARK, y=y - MARK, width=2 * MARK, height=2 * MARK)
    else:
        corners = f"{x:.1f},{y - MARK - 1:.1f} {x + MARK + 0.5:.1f},{y + MARK:.1f} {x - MARK - 0.5:.1f},{y + MARK:.1f}"
        drawing.add("polygon", look, parent, points=corners)


def _legend(drawing: Drawing, series: Sequence[Series], width: float) -> float:
    """The names with their strokes and marks, in as many rows as they need. Gives where the chart may begin."""
    x, y = 4.0, ROW - 4.0
    for number, one in enumerate(series, 1):
        room = KEY + len(one.name) * LETTER
        if x > 4 and x + room > width:
            x, y = 4.0, y + ROW
        drawing.add("path", f"stroke-{number}", d=f"M{x:.1f} {y - 4:.1f}L{x + KEY - 6:.1f} {y - 4:.1f}")
        _mark(drawing, number, x + (KEY - 6) / 2, y - 4)
        drawing.text(x + KEY, y, one.name)
        x += room + GAP
    return y + ROW
