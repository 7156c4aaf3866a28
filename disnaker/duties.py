"""What waits for each desk today, each line with the list that shows it."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Value
from django.utils.functional import Promise

from disnaker.placement_duties import waiting_for_placement
from disnaker.relations_duties import waiting_for_relations
from disnaker.training_duties import waiting_for_training


@dataclass(frozen=True, slots=True)
class Duty:
    """`number` records that wait for somebody, and the address of their list."""

    label: str | Promise
    number: int
    url: str


def duties_for(user, today: date) -> list[Duty]:
    """The lines that hold anything, counted in one query."""
    every = [*waiting_for_placement(today), *waiting_for_training(today), *waiting_for_relations(today)]
    seen = [waiting for waiting in every if user.has_perm(waiting.right)]
    if not seen:
        return []
    counts = [
        waiting.records.order_by().annotate(line=Value(line)).values("line").annotate(n=Count("pk"))
        for line, waiting in enumerate(seen)
    ]
    numbers = {row["line"]: row["n"] for row in counts[0].union(*counts[1:], all=True).order_by()}
    return [Duty(waiting.label, numbers[line], waiting.url) for line, waiting in enumerate(seen) if numbers.get(line)]
