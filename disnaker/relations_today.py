"""What the first page shows of the industrial relations desk: the cases that go on, by their next deadline."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, F, Q, Sum

from apps.industrial_relations.dispute_law import ENDED
from apps.industrial_relations.models import Dispute

SHOWN = 8
ENDED_ONES = Q(state__in=ENDED)


@dataclass(frozen=True)
class RelationsToday:
    """Numbers of cases, and of workers in those that go on; `recorded` this year. `cases` are the most pressing."""

    going_on: int
    workers: int
    overdue: int
    recorded: int
    cases: list[Dispute]


def relations_today(today: date) -> RelationsToday | None:
    """None for an office that has never recorded a case. Two queries."""
    numbers = Dispute.objects.aggregate(
        ever=Count("pk"),
        recorded=Count("pk", filter=Q(year=today.year)),
        going_on=Count("pk", filter=~ENDED_ONES),
        workers=Sum("workers", filter=~ENDED_ONES),
        overdue=Count("pk", filter=~ENDED_ONES & Q(due_on__lt=today)),
    )
    if not numbers["ever"]:
        return None
    cases = (
        Dispute.objects.going_on()
        .select_related("company", "mediator")
        .order_by(F("due_on").asc(nulls_last=True), "filed_on", "pk")
    )
    return RelationsToday(
        going_on=numbers["going_on"],
        workers=numbers["workers"] or 0,
        overdue=numbers["overdue"],
        recorded=numbers["recorded"],
        cases=list(cases[:SHOWN]),
    )
