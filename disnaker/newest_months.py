"""The months that the figures of the desks begin with on the first page."""

from collections.abc import Collection
from datetime import date

from django.db.models import F, QuerySet, Value

from apps.industrial_relations.models import Dispute
from apps.placement.models import JobSeeker, Placement, Vacancy
from apps.registry.months import months_after
from apps.training.models import TrainingClass
from disnaker.desk_figures import MONTHS_SHOWN
from disnaker.summaries import PLACEMENT_DESK, RELATIONS_DESK, TRAINING_DESK
from disnaker.united import united


def newest_months(desks: Collection[str], today: date) -> dict[str, date]:
    """This month, or the last one with records of a desk to which nothing came for a year; one query.

    A desk without any records is left out.
    """
    this_month = today.replace(day=1)
    newest = [_newest(records, desk, field, today) for desk, records, field in _counted() if desk in desks]
    found: dict[str, date] = {}
    if newest:
        for desk, day in united(newest):
            found[desk] = max(found.get(desk, day), day)
    year_ago = months_after(this_month, -MONTHS_SHOWN)
    return {desk: this_month if day >= year_ago else day.replace(day=1) for desk, day in found.items()}


def _counted() -> tuple[tuple[str, QuerySet, str], ...]:
    """What each desk counts, by the field that says when."""
    return (
        *((PLACEMENT_DESK, model.objects.all(), "posting_month") for model in (Placement, Vacancy, JobSeeker)),
        (TRAINING_DESK, TrainingClass.objects.realised(), "ends_on"),
        (RELATIONS_DESK, Dispute.objects.all(), "filed_on"),
    )


def _newest(records: QuerySet, desk: str, field: str, today: date) -> QuerySet:
    dated = records.filter(**{f"{field}__lte": today}).annotate(desk=Value(desk), day=F(field))
    return dated.order_by("-day").values_list("desk", "day")[:1]
