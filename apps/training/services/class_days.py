"""The days on which a class meets: working days, until the hours of instruction are used up."""

from collections.abc import Mapping
from datetime import date, timedelta

from django.db import transaction
from django.db.models import Count, Q, QuerySet
from django.utils.translation import gettext as _

from apps.registry.indonesian_dates import format_date
from apps.registry.working_days import add_working_days, holidays, is_working_day
from apps.training.choices import ClassState
from apps.training.models import ClassDay, TrainingClass
from apps.training.services.enrolling import locked_class


def days_needed(training_class: TrainingClass, *, kept: Mapping[date, int] | None = None) -> list[tuple[date, int]]:
    """`(day, JP)` from the first day on: as many a day as the class has, the rest on the last one.

    Weekends, holidays and the days `kept` are left out; the JP of those are used up already. The days end with the last
    day of the class, though hours be left over.
    """
    kept = kept or {}
    free = holidays()
    planned, left = [], training_class.hours - sum(kept.values())
    day = training_class.starts_on
    while day <= training_class.ends_on and left > 0:
        if day not in kept and is_working_day(day, free=free):
            hours = min(training_class.hours_a_day, left)
            planned.append((day, hours))
            left -= hours
        day += timedelta(days=1)
    return planned


@transaction.atomic
def plan_days(training_class: TrainingClass) -> list[ClassDay]:
    """Plan the days anew, in their order; what happened already stays, and who is to teach on a day."""
    locked_class(training_class)
    kept = dict(taught_days(training_class).values_list("date", "hours"))
    needed = dict(days_needed(training_class, kept=kept))
    training_class.days.exclude(date__in=[*kept, *needed]).delete()
    ClassDay.objects.bulk_create(
        [ClassDay(training_class=training_class, date=day, hours=hours) for day, hours in needed.items()],
        update_conflicts=True,
        unique_fields=["training_class", "date"],
        update_fields=["hours"],
    )
    return list(training_class.days.order_by("date"))


def taught_days(training_class: TrainingClass) -> QuerySet[ClassDay]:
    """Days on which attendance was marked or the journal written."""
    return training_class.days.filter(Q(attendances__isnull=False) | ~Q(topic="")).distinct()


def hours_off(training_class: TrainingClass, days: list[ClassDay]) -> str:
    """A sentence where the days do not come to the hours of the class, else ""."""
    planned = sum(day.hours for day in days)
    numbers = {"planned": planned, "hours": training_class.hours}
    if planned == training_class.hours:
        return ""
    if planned > training_class.hours:
        text = _("The days hold %(planned)d JP, but the class has %(hours)d. Take days off, or correct their JP.")
        return text % numbers
    text = _("The days hold %(planned)d of the %(hours)d JP. Move the last day to %(day)s, or add days by hand.")
    return text % {**numbers, "day": format_date(_last_day_needed(training_class, training_class.hours - planned))}


def busy_elsewhere(training_class: TrainingClass) -> list[str]:
    """A sentence for each instructor and other class that meets on the same days; cancelled ones do not count."""
    others = ClassDay.objects.filter(
        date__in=training_class.days.values("date"),
        training_class__instructors__in=training_class.instructors.all(),
    ).exclude(training_class=training_class)
    counted = (
        others.exclude(training_class__state=ClassState.CANCELLED)
        .order_by()
        .values_list("training_class__instructors", "training_class")
        .annotate(days=Count("pk", distinct=True))
    )
    names = {one.pk: one.name for one in training_class.instructors.all()}
    clashes = [(names[teacher], other, days) for teacher, other, days in counted if teacher in names]
    classes = TrainingClass.objects.select_related("programme").in_bulk({other for _name, other, _days in clashes})
    text = _("%(name)s teaches on the same days in another class: %(other)s (%(days)d days). Check who can teach when.")
    return [text % {"name": name, "other": classes[other], "days": days} for name, other, days in sorted(clashes)]


def _last_day_needed(training_class: TrainingClass, lacking: int) -> date:
    """The last day that would hold the JP still lacking."""
    more_days = -(-lacking // training_class.hours_a_day)
    return add_working_days(training_class.ends_on, more_days).due_on
