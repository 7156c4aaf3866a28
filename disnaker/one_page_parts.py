"""What the one-page summary is made of, and how a figure stands beside those of the periods it is compared with."""

from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property

from django.urls import reverse
from django.utils.translation import gettext as _

from apps.registry.indonesian_dates import SHORT_MONTHS
from apps.registry.percent import percent_rise, written_rise
from apps.registry.rupiah import format_rupiah
from apps.reporting.charts.drawing import Chart
from apps.reporting.lines import Records
from apps.reporting.periods import Period, PeriodKind
from apps.reporting.table import TOTAL, FilledTable, ReportTable
from apps.reporting.written_numbers import write_number
from disnaker.summaries import Summary, summarize
from disnaker.summary_links import Links

NOTHING = "–"


@dataclass(frozen=True)
class Cell:
    """A figure as it is written, with the address of what it counts, or ""."""

    text: str
    url: str = ""


@dataclass(frozen=True)
class Line:
    """A figure in each of the compared periods, the one of the page last; `change` is that on the one before it."""

    label: str
    cells: tuple[Cell, ...]
    change: str = ""


@dataclass(frozen=True)
class Block:
    """The part of a desk; `head` are the columns of its figures. Definitions stand under the figures."""

    name: str
    title: str
    head: tuple[str, ...]
    lines: list[Line] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)
    definitions: list[str] = field(default_factory=list)
    charts: list[Chart] = field(default_factory=list)


@dataclass(frozen=True)
class Compared:
    """The summary of the page behind those it is compared with; on paper there are no `links`."""

    summaries: tuple[Summary, ...]
    links: Links | None

    @property
    def summary(self) -> Summary:
        return self.summaries[-1]

    @property
    def period(self) -> Period:
        return self.summary.period

    @property
    def periods(self) -> list[Period]:
        return [one.period for one in self.summaries]

    @property
    def head(self) -> tuple[str, ...]:
        return tuple(_short(period) for period in self.periods)

    @property
    def is_year(self) -> bool:
        return self.period.kind == PeriodKind.YEAR

    def to(self, records: Records | None) -> str:
        """The address of a list of records, or ""."""
        return self.links.to(records) if self.links else ""

    def page(self, name: str, right: str, **query: str) -> str:
        """The address of a page of ours, or "" without its right."""
        may = self.links is not None and self.links.request.user.has_perm(right)
        return reverse(name, query=query) if may else ""

    @cached_property
    def _filled(self) -> dict[tuple[Period, str], FilledTable]:
        return {}

    def filled(self, table: ReportTable, of: Summary | None = None) -> FilledTable:
        """The table of the page's own period, unless `of` another summary."""
        summary = of or self.summary
        key = (summary.period, table.name)
        if key not in self._filled:
            self._filled[key] = summary.filled(table)
        return self._filled[key]

    def figure(self, table: ReportTable, row: str, column: str = "sum", *, of: Summary | None = None) -> int:
        filled = self.filled(table, of)
        return (filled.total if row == TOTAL else filled.row(row)).figures[column]

    def line(self, label: str, table: ReportTable, row: str = TOTAL, column: str = "sum") -> Line:
        """A figure of a table, with the list behind it in each period."""
        numbers = [self.figure(table, row, column, of=one) for one in self.summaries]
        return self.counted(label, numbers, [table.records(period, row, column) for period in self.periods])

    def counted(self, label: str, numbers: list[int], behind: list[Records | None]) -> Line:
        # Behind a nought there is no record.
        urls = [self.to(records) if number else "" for number, records in zip(numbers, behind, strict=True)]
        cells = tuple(Cell(write_number(number), url) for number, url in zip(numbers, urls, strict=True))
        return Line(label, cells, write_number(numbers[-1] - numbers[-2], signed=True))

    def money(self, label: str, amounts: list[Decimal | None], behind: list[Records]) -> Line:
        """Rupiah, which change by percent."""
        cells = tuple(
            Cell(format_rupiah(amount), self.to(records)) if amount else Cell(NOTHING)
            for amount, records in zip(amounts, behind, strict=True)
        )
        before, now = amounts[-2:]
        return Line(label, cells, f"{written_rise(percent_rise(before, now))}%" if before and now else NOTHING)


def compare(summary: Summary, links: Links | None) -> Compared:
    """A year beside the year before; anything shorter beside the same of last year and the one before it."""
    period = summary.period
    others = [period.previous()]
    if period.kind != PeriodKind.YEAR:
        others.insert(0, year_before(period))
    return Compared((*(summarize(other) for other in others), summary), links)


def _short(period: Period) -> str:
    """As narrow columns name it: Mar 2023."""
    if period.kind == PeriodKind.MONTH:
        return f"{SHORT_MONTHS[period.first_month.month - 1]} {period.first_month.year}"
    return period.label


def year_before(period: Period) -> Period:
    first = period.first_month
    return Period.containing(first.replace(year=first.year - 1), period.kind)


def listed(parts: list[str]) -> str:
    """ "a, b and c"."""
    return _("%(first)s and %(last)s") % {"first": ", ".join(parts[:-1]), "last": parts[-1]} if parts[1:] else parts[0]
