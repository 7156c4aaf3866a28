"""The performance of a year: each indicator with its target, as a table for page, paper and workbook."""

import copy
from dataclasses import dataclass, replace
from decimal import Decimal

from django.utils.functional import cached_property
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.registry.indonesian_dates import format_date
from apps.registry.percent import written_percent
from apps.reporting.lines import Column, Finding, Records, Row
from apps.reporting.models import Indicator, IndicatorValue, Target
from apps.reporting.performance import (
    achievement,
    band_of,
    change,
    relative_change,
    written_change,
    written_relative_change,
    written_value,
)
from apps.reporting.periods import Period
from apps.reporting.table import FilledTable, ReportTable
from apps.reporting.written_numbers import rounded_to
from disnaker.measures import MEASURES, CountedYears

BEFORE, VALUE, TARGET = "before", "value", "target"


@dataclass(frozen=True)
class Performance:
    """An indicator in a year; `published` is its value of the year where that was entered."""

    indicator: Indicator
    before: Decimal | None
    value: Decimal | None
    target: Decimal | None
    published: IndicatorValue | None = None

    @cached_property
    def achieved(self) -> Decimal | None:
        """Capaian in percent: 148.30; None without a target or a value."""
        if self.target is None or self.value is None:
            return None
        return achievement(direction=self.indicator.direction, realised=self.value, target=self.target)

    @property
    def band(self) -> str:
        return "" if self.achieved is None else band_of(self.achieved)


def performance_of(year: int) -> list[Performance]:
    """In printing order; of those entered by hand only what has a value, or a target, in this year or the last."""
    entered = IndicatorValue.objects.filter(year__in=(year - 1, year))
    values = {(value.indicator_id, value.year): value for value in entered}
    targets = dict(Target.objects.filter(year=year).values_list("indicator", "value"))
    counted = CountedYears()
    found = []
    for indicator in Indicator.objects.all():
        published = None
        if indicator.measure in MEASURES:
            before, value = (counted.figure(indicator.measure, of) for of in (year - 1, year))
        else:
            published, last = values.get((indicator.pk, year)), values.get((indicator.pk, year - 1))
            before, value = last and last.value, published and published.value
        target = targets.get(indicator.pk)
        if indicator.measure or any(number is not None for number in (before, value, target)):
            found.append(Performance(indicator, before, value, target, published))
    return found


class PerformanceTable(ReportTable):
    """Capaian kinerja: this year against the last and against its target."""

    name = "performance"
    title = gettext_lazy("Achievement of the indicators")
    heading = gettext_lazy("Indicator")
    has_total = False
    columns = (
        Column("unit", pgettext_lazy("indicator", "Unit"), of_words=True),
        Column(BEFORE, "", of_words=True, at_right=True),
        Column(VALUE, "", of_words=True, at_right=True),
        Column("change", gettext_lazy("Change"), of_words=True, at_right=True),
        Column("relative", gettext_lazy("Change, %"), of_words=True, at_right=True),
        Column(TARGET, gettext_lazy("Target"), of_words=True, at_right=True),
        Column("achieved", gettext_lazy("Achieved, %"), of_words=True, at_right=True),
        Column("band", pgettext_lazy("performance", "Category"), of_words=True),
    )

    lines: list[Performance]

    def fill(self, period: Period) -> FilledTable:
        """`period` is a year."""
        table = copy.copy(self)
        table.lines = performance_of(period.first_month.year)
        return super(PerformanceTable, table).fill(period)

    def worded(self, period: Period) -> ReportTable:
        table = copy.copy(self)
        titles = {BEFORE: str(period.previous()), VALUE: str(period)}
        table.columns = tuple(
            replace(column, title=titles[column.key]) if column.key in titles else column for column in self.columns
        )
        return table

    def rows(self, period: Period) -> list[Row]:
        return [
            Row(line.indicator.code, line.indicator.name, words=_words(line), numbers=_numbers(line))
            for line in self.lines
        ]

    def records(self, period: Period, row: str, column: str) -> Records | None:
        """What a figure was counted from, or where it was entered; none behind what is worked out here."""
        year = period.previous() if column == BEFORE else period
        entered = {"indicator__exact": row, "year__exact": str(year)}
        if column == TARGET:
            return Records("reporting.target", entered)
        if column not in (BEFORE, VALUE):
            return None
        indicator = next(line.indicator for line in self.lines if line.indicator.code == row)
        if measure := MEASURES.get(indicator.measure):
            return measure.records(year)
        return Records("reporting.indicatorvalue", entered)

    def notes(self, period: Period) -> list[Finding]:
        notes = [Finding(text) for line in self.lines if (text := _note(line))]
        notes.append(
            Finding(
                _(
                    "Job seekers registered with the office are not the unemployed: registering is voluntary, and some "
                    "who register work already. Unemployment is what BPS measures, and is never counted from here."
                )
            )
        )
        if (today := localdate()) <= period.last_day:
            text = _("The year is not over: what is counted from the records stands as of %(day)s.")
            notes.append(Finding(text % {"day": format_date(today)}))
        return notes


def _words(line: Performance) -> dict[str, str]:
    indicator = line.indicator
    return {
        "unit": indicator.unit,
        BEFORE: written_value(indicator, line.before),
        VALUE: written_value(indicator, line.value),
        "change": written_change(indicator, line.before, line.value),
        "relative": written_relative_change(line.before, line.value),
        TARGET: written_value(indicator, line.target),
        "achieved": written_percent(line.achieved),
        "band": line.band or "–",
    }


def _numbers(line: Performance) -> dict[str, Decimal]:
    decimals = line.indicator.decimals
    numbers = {key: getattr(line, key) for key in (BEFORE, VALUE, TARGET)}
    numbers = {key: None if number is None else rounded_to(number, decimals) for key, number in numbers.items()}
    numbers |= {
        "change": change(line.indicator, line.before, line.value),
        "relative": relative_change(line.before, line.value),
        "achieved": line.achieved,
    }
    return {key: number for key, number in numbers.items() if number is not None}


def _note(line: Performance) -> str:
    """What the indicator is, and who published its value on which day; "" where neither is known."""
    sentences = [line.indicator.definition]
    if line.published:
        text = _("Source: %(source)s, released on %(day)s.")
        sentences.append(text % {"source": line.published.source, "day": format_date(line.published.released_on)})
        sentences.append(line.published.note)
    told = " ".join(sentence.strip() for sentence in sentences if sentence.strip())
    return f"{line.indicator.name}: {told}" if told else ""
