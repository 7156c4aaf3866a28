"""Uang transport: what each participant is paid for the days present."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Count, Q

from apps.training.choices import Presence
from apps.training.models import Trainee, TrainingClass


@dataclass(frozen=True, slots=True)
class Payment:
    """A participant with the days present and what they come to, in rupiah."""

    trainee: Trainee
    days: int
    amount: Decimal


@dataclass(frozen=True)
class TransportList:
    """Who is paid for the days from `first` to `last`; whoever was never present is left out."""

    training_class: TrainingClass
    first: date
    last: date
    payments: list[Payment]

    @property
    def days(self) -> int:
        return sum(payment.days for payment in self.payments)

    @property
    def total(self) -> Decimal:
        return sum((payment.amount for payment in self.payments), Decimal(0))


def transport_list(training_class: TrainingClass, first: date, last: date) -> TransportList:
    """By name; those who left are paid for the days they came. One query."""
    came = Q(
        attendances__presence=Presence.PRESENT, attendances__day__date__gte=first, attendances__day__date__lte=last
    )
    trainees = (
        training_class.trainees.select_related("person")
        .annotate(came=Count("attendances", filter=came))
        .filter(came__gt=0)
        .order_by("person__name", "pk")
    )
    rate = training_class.transport_a_day
    return TransportList(
        training_class, first, last, [Payment(trainee, trainee.came, trainee.came * rate) for trainee in trainees]
    )
