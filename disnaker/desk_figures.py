"""How the months went for a desk, as the first page shows it: three months side by side, and a chart of twelve."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise

from apps.registry.indonesian_dates import format_month
from apps.registry.months import months_after
from apps.reporting.charts.columns import Stack, month_labels, stacked_columns
from apps.reporting.charts.drawing import Chart
from apps.reporting.lines import Records
from apps.reporting.periods import Period
from disnaker.summary_links import Links

MONTHS_SHOWN = 12
type Numbers = Mapping[date, Mapping[str, int]]
type Behind = Callable[[Period], Records]


@dataclass(frozen=True, slots=True)
class Measure:
    """What is counted each month under `key`, and the records behind the number of a month."""

    key: str
    label: str | Promise
    behind: Behind
    is_sum: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """What a desk shows: its measures, and the two of the `stacked` keys, one upon the other, as columns.

    `title` is that of the columns, `page` the URL name of the summary; `empty` is said of twelve months without any.
    """

    desk: str
    name: str | Promise
    title: str | Promise
    empty: str | Promise
    page: str
    stacked: tuple[str, str]
    stacked_names: tuple[str | Promise, str | Promise]
    behind_column: Behind
    measures: tuple[Measure, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    number: int
    url: str


@dataclass(frozen=True, slots=True)
class DeskFigures:
    """`months` are the newest, the one before and the same a year ago; each line has a figure for each of them."""

    shape: Shape
    chart: Chart
    months: list[date]
    lines: list[tuple[Measure, list[Figure]]]


def months_counted(newest: date) -> list[date]:
    """The first days of the thirteen months that the figures of a desk tell of, oldest first."""
    return [months_after(newest, -back) for back in range(MONTHS_SHOWN, -1, -1)]


def desk_figures(shape: Shape, numbers: Numbers, newest: date, links: Links) -> DeskFigures:
    """`numbers` hold each measure of each of the `months_counted`; a month or a key that is left out is nought."""
    months = months_counted(newest)
    compared = [newest, months[-2], months[0]]

    def number(month: date, key: str) -> int:
        return numbers.get(month, {}).get(key, 0)

    def url(behind: Behind, month: date) -> str:
        return links.to(behind(Period.containing(month)))

    stacks = [
        Stack(
            label,
            format_month(month),
            tuple(number(month, key) for key in shape.stacked),
            under,
            url(shape.behind_column, month),
        )
        for month, (label, under) in zip(months[1:], month_labels(months[1:]), strict=True)
    ]
    names = [str(name) for name in shape.stacked_names]
    chart = stacked_columns(str(shape.title), names, stacks, empty=str(shape.empty))
    lines = [
        (one, [Figure(number(month, one.key), url(one.behind, month)) for month in compared]) for one in shape.measures
    ]
    return DeskFigures(shape, chart, compared, lines)
