"""The figures of the summaries that an indicator may be counted from: each is a figure of a table, or a share of two.

They are the figures of the tables themselves; nothing is counted here a second time.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from apps.industrial_relations.tables.agreements import AgreementRecap
from apps.industrial_relations.tables.dispute_outcomes import DisputeOutcomes
from apps.industrial_relations.tables.forums import ForumRecap
from apps.industrial_relations.tables.regulations import RegulationRecap
from apps.placement.choices import PlacementKind
from apps.placement.tables.ipk_1 import LabourMarketOverview
from apps.placement.tables.placed_by_kind import PlacementsByKind
from apps.registry.percent import percent_of
from apps.reporting.lines import Records, Row
from apps.reporting.models import IndicatorValue
from apps.reporting.periods import Period
from apps.reporting.table import TOTAL, FilledTable, ReportTable
from apps.training.tables.training_outcomes import TrainingOutcomes
from apps.training.tables.training_plan import TrainingPlan


@dataclass(frozen=True)
class Measure:
    """The figure in a row and a column of a table; with `share_of` its percentage of the one in that row."""

    label: str | Promise
    table: ReportTable
    row: str
    column: str = "sum"
    share_of: str = ""

    def figure(self, filled: FilledTable) -> Decimal | None:
        """Percentages to two places; None for a share of nothing."""
        part = self._row(filled, self.row).figures[self.column]
        if not self.share_of:
            return Decimal(part)
        return percent_of(part, self._row(filled, self.share_of).figures[self.column])

    @staticmethod
    def _row(filled: FilledTable, key: str) -> Row:
        return filled.total if key == TOTAL else filled.row(key)

    def records(self, period: Period) -> Records | None:
        """Those behind the figure; of a share those of its part."""
        return self.table.records(period, self.row, self.column)


_SEEKERS, _PLACED, _TRAINED = LabourMarketOverview(), PlacementsByKind(), TrainingOutcomes()
_DISPUTES = DisputeOutcomes()

MEASURES: Mapping[str, Measure] = {
    "seekers_registered": Measure(_("Job seekers registered"), _SEEKERS, "2"),
    "seekers_placed_share": Measure(_("Job seekers placed, percent of those registered"), _SEEKERS, "3", share_of="2"),
    "places_registered": Measure(_("Places registered"), _SEEKERS, "2", "V_sum"),
    "placed": Measure(_("Persons placed"), _PLACED, TOTAL),
    "placed_abroad": Measure(_("Persons placed abroad"), _PLACED, PlacementKind.ABROAD.value),
    "kinds_of_training": Measure(_("Kinds of training realised"), TrainingPlan(), "kinds", "realised"),
    "trained": Measure(_("Participants trained"), _TRAINED, "trained"),
    "certified": Measure(_("Participants certified"), _TRAINED, "certified"),
    "certified_share": Measure(
        _("Participants certified, percent of those trained"), _TRAINED, "certified", share_of="trained"
    ),
    "placed_after_training": Measure(_("Placed after training"), _TRAINED, "placed"),
    "disputes_registered": Measure(_("Disputes recorded"), _DISPUTES, "registered", "cases"),
    "disputes_agreed_share": Measure(
        _("Disputes settled by joint agreement, percent of those recorded"),
        _DISPUTES, "agreed", "cases", share_of="registered",
    ),
    "regulations_ratified": Measure(_("Company regulations (PP) ratified"), RegulationRecap(), TOTAL),
    "agreements_registered": Measure(_("Collective agreements (PKB) registered"), AgreementRecap(), TOTAL),
    "forums_active": Measure(_("Bipartite forums (LKS Bipartit) active at the end of the year"), ForumRecap(), TOTAL,
                             "active"),
}  # fmt: skip


def measure_labels() -> dict[str, str | Promise]:
    """By name, for the form of an indicator."""
    return {name: measure.label for name, measure in MEASURES.items()}


class CountedYears:
    """Measures by name and year; a table is filled once for each year that is asked of it."""

    def __init__(self) -> None:
        self._filled: dict[tuple[str, int], FilledTable] = {}

    def figure(self, name: str, year: int) -> Decimal | None:
        """None for a share of nothing. Raises KeyError where no such measure is known."""
        measure = MEASURES[name]
        key = (measure.table.name, year)
        if key not in self._filled:
            self._filled[key] = measure.table.fill(Period.parse(str(year)))
        return measure.figure(self._filled[key])


def indicator_figures(period: Period) -> dict[str, dict[str, str]]:
    """{"TPT": {"2022": "8.10", "2023": "7.25"}}: what was entered for the year of the period and the one before."""
    year = period.first_month.year
    figures: dict[str, dict[str, str]] = {}
    values = IndicatorValue.objects.filter(year__in=(year - 1, year)).order_by("indicator__order", "indicator", "year")
    for code, of_year, value in values.values_list("indicator", "year", "value"):
        figures.setdefault(code, {})[str(of_year)] = f"{value:.2f}"
    return figures
