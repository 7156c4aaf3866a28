"""The days on which a class meets: working days, until the hours of instruction are used up."""

from datetime import date, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from apps.registry.working_days import holidays, is_working_day
from apps.training.models import ClassDay, TrainingClass


def days_needed(training_class: TrainingClass) -> list[tuple[date, int]]:
    """`(day, JP)` from the first day on: as many a day as the class has, the rest on the last one.

    Weekends and holidays are left out; the days end with the last day of the class, though hours be left over.
    """
    free = holidays()
    planned, left = [], training_class.hours
    day = training_class.starts_on
    while day <= training_class.ends_on and left > 0:
        if is_working_day(day, free=free):
            hours = min(training_class.hours_a_day, left)
            planned.append((day, hours))
            left -= hours
        day += timedelta(days=1)
    return planned


@transaction.atomic
def plan_days(training_class: TrainingClass) -> list[ClassDay]:
    """Plan the days anew, in their order; a day on which attendance was marked stays as it is."""
    kept = list(training_class.days.filter(attendances__isnull=False).distinct())
    training_class.days.exclude(pk__in=[day.pk for day in kept]).delete()
    taken = {day.date for day in kept}
    ClassDay.objects.bulk_create(
        ClassDay(training_class=training_class, date=day, hours=hours)
        for day, hours in days_needed(training_class)
        if day not in taken
    )
    return list(training_class.days.order_by("date"))


def hours_off(training_class: TrainingClass, days: list[ClassDay]) -> str:
    """A sentence where the days do not come to the hours of the class, else ""."""
    planned = sum(day.hours for day in days)
    if planned == training_class.hours:
        return ""
    return _(
        "The days hold %(planned)d JP, but the class has %(hours)d. Move the last day, or correct the days by hand."
    ) % {"planned": planned, "hours": training_class.hours}
