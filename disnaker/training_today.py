"""What the first page shows of the training desk: the classes that go on, and how far the yearly plan is."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Case, Count, Exists, IntegerField, OuterRef, QuerySet, Subquery, When
from django.db.models.functions import Coalesce

from apps.training.choices import ClassState
from apps.training.models import Attendance, ClassDay, TrainingClass
from apps.training.services.plan_progress import PlanProgress, plan_progress
from disnaker.summaries import DESKS, TRAINING_DESK

FILL = "training.fill_attendance"
SHOWN = 8
GOING_ON = (ClassState.REGISTRATION, ClassState.SELECTION, ClassState.RUNNING)


@dataclass(frozen=True)
class TrainingToday:
    """`classes` carry `people`, `applied`, `meets_today` and `to_mark`; the running ones stand first.

    `progress` is None for an instructor, who sees the own classes and no plan.
    """

    year: int
    classes: list[TrainingClass]
    progress: PlanProgress | None


def training_today(user, today: date) -> TrainingToday | None:
    """None for whoever has no classes to see, and for an office that has neither classes nor a plan."""
    sees_plan = user.has_perm(DESKS[TRAINING_DESK])
    if not sees_plan and not user.has_perm(FILL):
        return None
    seen = TrainingClass.objects.all() if sees_plan else TrainingClass.objects.filter(instructors__user=user)
    classes = list(_going_on(seen, today)[:SHOWN])
    for one in classes:
        one.people = one.men + one.women
    progress = plan_progress(today.year) if sees_plan else None
    has_plan = progress is not None and (progress.kinds_planned or progress.kinds_realised)
    return TrainingToday(today.year, classes, progress) if classes or has_plan or not sees_plan else None


def _going_on(classes: QuerySet[TrainingClass], today: date) -> QuerySet[TrainingClass]:
    """Each with whether it meets today, and how many of its days until today have no attendance at all."""
    days = ClassDay.objects.filter(training_class=OuterRef("pk")).order_by()
    unmarked = days.filter(~Exists(Attendance.objects.filter(day=OuterRef("pk"))), date__lte=today)
    number = unmarked.values("training_class").annotate(n=Count("pk")).values("n")
    return (
        classes.filter(state__in=GOING_ON)
        .with_numbers()
        .annotate(
            meets_today=Exists(days.filter(date=today)),
            to_mark=Case(
                When(state=ClassState.RUNNING, then=Coalesce(Subquery(number, output_field=IntegerField()), 0)),
                default=0,
            ),
        )
        .select_related("programme")
        .order_by(Case(When(state=ClassState.RUNNING, then=0), default=1), "starts_on", "pk")
    )
