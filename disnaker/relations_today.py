"""What the first page shows of the industrial relations desk: the cases that go on, by their next deadline."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Case, Count, F, Q, QuerySet, Sum, Value, When, Window

from apps.industrial_relations.models import Dispute

SHOWN = 8


@dataclass(frozen=True)
class RelationsToday:
    """Numbers of cases, and of workers in them, that go on; `own` lie with the mediator who looks.

    `cases` are the most pressing, one's own before the others, each with `is_own`.
    """

    going_on: int
    workers: int
    overdue: int
    own: int
    cases: list[Dispute]


def relations_today(user, today: date) -> RelationsToday:
    """One query."""
    cases = list(_by_urgency(user, today)[:SHOWN])
    if not cases:
        return RelationsToday(0, 0, 0, 0, [])
    first = cases[0]
    return RelationsToday(first.n_cases, first.n_workers, first.n_overdue, first.n_own, cases)


def _by_urgency(user, today: date) -> QuerySet[Dispute]:
    """Every case carries the numbers of all, so that they need no query of their own."""
    own = Q(mediator__user=user.pk)
    return (
        Dispute.objects.going_on()
        .annotate(
            is_own=Case(When(own, then=Value(True)), default=Value(False)),
            n_cases=Window(Count("pk")),
            n_workers=Window(Sum("workers")),
            n_overdue=Window(Count("pk", filter=Q(due_on__lt=today))),
            n_own=Window(Count("pk", filter=own)),
        )
        .select_related("company", "mediator")
        .order_by("-is_own", F("due_on").asc(nulls_last=True), "filed_on", "pk")
    )
