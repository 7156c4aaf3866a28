"""How far the plan of a year is carried out (A17): what is planned, cancelled or under way is not realised."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Count, Exists, IntegerField, OuterRef, QuerySet, Subquery, Sum
from django.db.models.functions import Coalesce

from apps.registry.percent import percent_of
from apps.training.choices import ClassState
from apps.training.models import Trainee, TrainingClass, YearlyPlan


@dataclass(frozen=True, slots=True)
class PlanProgress:
    """Kinds are distinct programmes, packages classes, `trained` those who stayed to the end; money in rupiah.

    The percentages have two places, and are None where nothing was planned.
    """

    kinds_planned: int
    kinds_realised: int
    packages_planned: int
    packages_realised: int
    quota: int
    trained: int
    budget: Decimal
    spent: Decimal

    @property
    def kinds_percent(self) -> Decimal | None:
        return percent_of(self.kinds_realised, self.kinds_planned)

    @property
    def packages_percent(self) -> Decimal | None:
        return percent_of(self.packages_realised, self.packages_planned)

    @property
    def trained_percent(self) -> Decimal | None:
        return percent_of(self.trained, self.quota)

    @property
    def spent_percent(self) -> Decimal | None:
        return percent_of(self.spent, self.budget)


def last_day(year: int) -> date:
    return date(year, 12, 31)


def plan_progress(year: int, *, until: date | None = None) -> PlanProgress:
    """Of the classes of that year those that are finished; with `until`, those whose last day it reaches.

    At the end of the year the plan tells of all its classes, the last of which may end in the next one.
    """
    planned = YearlyPlan.objects.filter(year=year).aggregate(
        kinds_planned=Count("programme", distinct=True),
        packages_planned=Sum("packages", default=0),
        quota=Sum("quota", default=0),
        budget=Sum("budget", default=Decimal(0)),
    )
    classes = TrainingClass.objects.realised().filter(year=year)
    if until is not None and until < last_day(year):
        classes = classes.filter(ends_on__lte=until)
    realised = classes.aggregate(
        kinds_realised=Count("programme", distinct=True),
        packages_realised=Count("pk"),
        spent=Sum("spent", default=Decimal(0)),
    )
    trained = Trainee.objects.staying().filter(training_class__in=classes.order_by().values("pk")).count()
    return PlanProgress(**planned, **realised, trained=trained)


def with_progress(plans: QuerySet[YearlyPlan]) -> QuerySet[YearlyPlan]:
    """Each line with `packages_realised` and `trained`: those of its programme in its year from its fund."""
    trainees = Trainee.objects.staying().filter(training_class__state=ClassState.FINISHED)
    return plans.annotate(
        packages_realised=_counted(TrainingClass.objects.realised()), trained=_counted(trainees, "training_class__")
    )


def packages_outside_plan(year: int) -> int:
    """Finished classes of that year whose programme, from their fund, stands in no line of the plan."""
    lines = YearlyPlan.objects.filter(year=OuterRef("year"), programme=OuterRef("programme"), fund=OuterRef("fund"))
    return TrainingClass.objects.realised().filter(~Exists(lines), year=year).count()


def _counted(records: QuerySet, prefix: str = "") -> Coalesce:
    """How many of the line; `prefix` leads from a record to its class."""
    same = {f"{prefix}{name}": OuterRef(name) for name in ("programme", "year", "fund")}
    counted = records.filter(**same).order_by().values(f"{prefix}programme").annotate(n=Count("pk")).values("n")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)
