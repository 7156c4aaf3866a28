"""What waits for each desk today, each line with the list that shows it."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Value
from django.utils.functional import Promise

from disnaker.administration_duties import waiting_for_administration
from disnaker.months_due import SEES, WAITS, page_of, waiting_months
from disnaker.placement_duties import waiting_for_placement
from disnaker.relations_duties import waiting_for_relations
from disnaker.training_duties import waiting_for_training
from disnaker.united import united
from disnaker.waiting import Waiting


@dataclass(frozen=True, slots=True)
class Duty:
    """`number` records that wait for somebody, and the address of their list."""

    label: str | Promise
    number: int
    url: str


def duties_for(user, today: date) -> list[Duty]:
    """The lines that hold anything, counted in one query, and in one more for whoever sees the months."""
    every = [
        *waiting_for_placement(today),
        *waiting_for_training(today),
        *waiting_for_relations(today),
        *waiting_for_administration(today),
    ]
    return [*_months(user, today), *_counted([waiting for waiting in every if user.has_perm(waiting.right)])]


def _months(user, today: date) -> list[Duty]:
    if not user.has_perm(SEES):
        return []
    months = waiting_months(today)
    return [
        Duty(wait.label, len(months[wait.state]), page_of(months[wait.state]))
        for wait in WAITS
        if wait.state in months and user.has_perm(wait.right)
    ]


def _counted(seen: list[Waiting]) -> list[Duty]:
    if not seen:
        return []
    counts = [
        waiting.records.order_by().annotate(line=Value(line)).values("line").annotate(n=Count("pk"))
        for line, waiting in enumerate(seen)
    ]
    numbers = {row["line"]: row["n"] for row in united(counts)}
    return [Duty(waiting.label, numbers[line], waiting.url) for line, waiting in enumerate(seen) if numbers.get(line)]
