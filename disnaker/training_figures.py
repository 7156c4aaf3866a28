"""The months of the training desk on the first page: who was trained in the classes that ended, and who graduated."""

from datetime import date

from django.db.models.functions import TruncMonth
from django.utils.translation import gettext_lazy as _

from apps.registry.choices import Sex
from apps.reporting.lines import Records
from apps.reporting.periods import Period
from apps.reporting.table import TOTAL
from apps.training.models import Trainee, TrainingClass
from apps.training.services.outcomes import OUTCOMES
from apps.training.tables.trained import by_sex
from apps.training.tables.training_recap import TrainingRecap
from disnaker.desk_figures import DeskFigures, Measure, Shape, desk_figures, months_counted
from disnaker.summary_links import Links


def _behind(period: Period, column: str = "sum") -> Records:
    return TrainingRecap().records(period, TOTAL, column)


SHAPE = Shape(
    desk="training",
    name=_("Training"),
    title=_("Participants trained in twelve months"),
    empty=_("No class ended in these twelve months."),
    page="summary_training",
    stacked=("L", "P"),
    stacked_names=(_("Men"), _("Women")),
    behind_column=_behind,
    measures=(
        Measure("trained", _("Participants trained"), _behind, is_sum=True),
        Measure("L", _("Men"), lambda period: _behind(period, "L")),
        Measure("P", _("Women"), lambda period: _behind(period, "P")),
        Measure("graduated", _("Graduated"), lambda period: _behind(period, "graduated"), is_sum=True),
    ),
)


def training_figures(newest: date, links: Links) -> DeskFigures:
    return desk_figures(SHAPE, numbers(months_counted(newest)), newest, links)


def numbers(months: list[date]) -> dict[date, dict[str, int]]:
    """Of each month the participants of the finished classes whose last day it holds, in one query."""
    classes = TrainingClass.objects.realised().filter(
        ends_on__range=(months[0], Period.containing(months[-1]).last_day)
    )
    counted = (
        Trainee.objects.staying()
        .filter(training_class__in=classes)
        .order_by()
        .values(month=TruncMonth("training_class__ends_on"))
        .annotate(**by_sex(number=OUTCOMES["graduated"]))
    )
    return {
        one["month"]: {
            **{sex: one[sex] for sex in Sex.values},
            "trained": sum(one[sex] for sex in Sex.values),
            "graduated": sum(one[f"number_{sex}"] for sex in Sex.values),
        }
        for one in counted
    }
