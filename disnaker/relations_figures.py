"""The months of the industrial relations desk on the first page: cases recorded, closed, and still open."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from apps.industrial_relations.tables.dispute_counts import MODEL, cases_behind
from apps.industrial_relations.tables.dispute_recap import DisputeRecap
from apps.reporting.lines import Records
from apps.reporting.periods import Period, PeriodKind
from apps.reporting.statement_table import days_of
from apps.reporting.table import TOTAL
from disnaker.desk_figures import DeskFigures, Measure, Shape, desk_figures, months_counted
from disnaker.summary_links import Links


def _closed(period: Period) -> Records:
    return Records(MODEL, days_of(period, "outcome_on"))


SHAPE = Shape(
    desk="industrial_relations",
    name=_("Industrial relations"),
    title=_("Disputes closed in twelve months"),
    empty=_("No dispute was closed in these twelve months."),
    page="summary_relations",
    stacked=("agreed", "otherwise"),
    stacked_names=(_("Joint agreements (PB)"), _("Recommendations and others")),
    behind_column=_closed,
    measures=(
        Measure("registered", _("Disputes recorded"), lambda period: cases_behind(period, "registered"), is_sum=True),
        Measure("closed", _("Disputes closed"), _closed, is_sum=True),
        Measure("agreed", _("Joint agreements (PB)"), lambda period: cases_behind(period, "agreed")),
        Measure(
            "recommendation", _("Recommendations (anjuran)"), lambda period: cases_behind(period, "recommendation")
        ),
        Measure("other", _("Closed otherwise"), lambda period: cases_behind(period, "other")),
        Measure("open", _("Still open"), lambda period: cases_behind(period, "open"), is_sum=True),
    ),
)


def relations_figures(newest: date, links: Links) -> DeskFigures:
    return desk_figures(SHAPE, numbers(months_counted(newest)), newest, links)


def numbers(months: list[date]) -> dict[date, dict[str, int]]:
    """Of each month what the recap of disputes says; a query for each of the calendar years, two at most."""
    found = {}
    for year in sorted({month.year for month in months}):
        recap = DisputeRecap().fill(Period(date(year, 1, 1), PeriodKind.YEAR))
        for row in recap.rows:
            if row.key != TOTAL:
                found[Period.parse(row.key).first_month] = _measures(row.figures)
    return found


def _measures(figures: dict[str, int]) -> dict[str, int]:
    agreed = figures["bipartite"] + figures["agreement"]
    otherwise = figures["recommendation"] + figures["other"]
    told = {key: figures[key] for key in ("registered", "recommendation", "other", "open")}
    return {**told, "agreed": agreed, "otherwise": otherwise, "closed": agreed + otherwise}
