"""What the first page shows of the training desk: the classes that go on, and how far the yearly plan is."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Case, Exists, OuterRef, When

from apps.training.choices import ClassState
from apps.training.models import ClassDay, TrainingClass
from apps.training.services.plan_progress import PlanProgress, plan_progress

SHOWN = 8
GOING_ON = (ClassState.REGISTRATION, ClassState.SELECTION, ClassState.RUNNING)


@dataclass(frozen=True)
class TrainingToday:
    """`classes` carry `people`, `applied` and `meets_today`; the running ones stand first."""

    year: int
    classes: list[TrainingClass]
    progress: PlanProgress


def training_today(today: date) -> TrainingToday | None:
    """None for an office that has neither classes nor a plan."""
    going_on = (
        TrainingClass.objects.filter(state__in=GOING_ON)
        .with_numbers()
        .annotate(meets_today=Exists(ClassDay.objects.filter(training_class=OuterRef("pk"), date=today)))
        .select_related("programme")
        .order_by(Case(When(state=ClassState.RUNNING, then=0), default=1), "starts_on", "pk")
    )
    classes = list(going_on[:SHOWN])
    for one in classes:
        one.people = one.men + one.women
    found = TrainingToday(today.year, classes, plan_progress(today.year))
    return found if found.classes or found.progress.kinds_planned or found.progress.kinds_realised else None
