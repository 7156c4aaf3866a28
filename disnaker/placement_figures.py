"""The months of the placement desk on the first page: placements, places offered, job seekers registered."""

from datetime import date

from django.db.models import Count, Q, Sum, Value
from django.utils.translation import gettext_lazy as _

from apps.placement.models import JobSeeker, Placement, Vacancy
from apps.placement.tables.ipk_1 import LabourMarketOverview
from apps.placement.tables.ipk_4 import VacanciesByEducation
from apps.placement.tables.placed_by_education import PlacedByEducation
from apps.registry.choices import Sex
from apps.reporting.lines import Records
from apps.reporting.periods import Period
from apps.reporting.table import TOTAL
from disnaker.desk_figures import DeskFigures, Measure, Shape, desk_figures, months_counted
from disnaker.summary_links import Links
from disnaker.united import united

REGISTERED = "2"  # the line of form IPK III/1


def _placed(period: Period, column: str = "sum") -> Records:
    return PlacedByEducation().records(period, TOTAL, column)


def _offered(period: Period, side: str = "sum") -> Records:
    return VacanciesByEducation().records(period, TOTAL, f"registered_{side}")


def _registered(period: Period, sex: str = "sum") -> Records:
    return LabourMarketOverview().records(period, REGISTERED, sex)


SHAPE = Shape(
    desk="placement",
    name=_("Placement"),
    title=_("Placements in twelve months"),
    empty=_("Nobody was placed in these twelve months."),
    page="summary",
    stacked=("placed_L", "placed_P"),
    stacked_names=(_("Men"), _("Women")),
    behind_column=_placed,
    measures=(
        Measure("placed", _("Placements"), _placed, is_sum=True),
        Measure("placed_L", _("Men"), lambda period: _placed(period, "L")),
        Measure("placed_P", _("Women"), lambda period: _placed(period, "P")),
        Measure("offered", _("Places offered"), _offered, is_sum=True),
        Measure("offered_L", _("For men"), lambda period: _offered(period, "L")),
        Measure("offered_P", _("For women"), lambda period: _offered(period, "P")),
        Measure("offered_E", _("For men or women"), lambda period: _offered(period, "E")),
        Measure("registered", _("Job seekers registered"), _registered, is_sum=True),
        Measure("registered_L", _("Men"), lambda period: _registered(period, "L")),
        Measure("registered_P", _("Women"), lambda period: _registered(period, "P")),
    ),
)
SIDES = (*Sex.values, "E")


def placement_figures(newest: date, links: Links) -> DeskFigures:
    return desk_figures(SHAPE, numbers(months_counted(newest)), newest, links)


def numbers(months: list[date]) -> dict[date, dict[str, int]]:
    """Of each month the measures of the desk, in one query."""
    span = (months[0], months[-1])
    men, women = (Count("pk", filter=Q(sex=sex)) for sex in Sex.values)
    offered = [Sum(f"count_{whom}") for whom in ("male", "female", "either")]
    read = (
        _by_month(Placement.objects.posted_in(*span), "placed", men, women, Value(0)),
        _by_month(Vacancy.objects.posted_in(*span), "offered", *offered),
        _by_month(JobSeeker.objects.filter(posting_month__range=span), "registered", men, women, Value(0)),
    )
    found: dict[date, dict[str, int]] = {}
    for month, what, *sides in united(read):
        counted = {f"{what}_{side}": number for side, number in zip(SIDES, sides, strict=True)}
        found.setdefault(month, {}).update(counted | {what: sum(sides)})
    return found


def _by_month(records, what: str, first, second, third):
    """`(month, what, three numbers)` of each month."""
    counted = records.order_by().values("posting_month").annotate(first=first, second=second, third=third)
    return counted.annotate(what=Value(what)).values_list("posting_month", "what", "first", "second", "third")
