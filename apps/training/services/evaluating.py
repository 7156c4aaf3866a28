"""Whether a participant graduated: by final mark and attendance, as the office sets both."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.training.choices import ClassState
from apps.training.models import Trainee, TrainingClass
from apps.training.services.enrolling import locked_class
from apps.training.services.presence import PresenceCount, presence_of_class


@dataclass(frozen=True)
class Evaluation:
    """How many graduated and how many did not; `undecided` lack a final mark, or marks of attendance."""

    graduated: int
    failed: int
    undecided: tuple[Trainee, ...] = ()


def final_mark(theory: Decimal | None, practice: Decimal | None) -> Decimal | None:
    """The mean of both marks, to two places; None while one is missing."""
    if theory is None or practice is None:
        return None
    return ((theory + practice) / 2).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def outcome(trainee: Trainee, presence: PresenceCount) -> bool | None:
    """True for a graduate; None while mark or attendance leave it open."""
    if trainee.final is None or presence.percent is None:
        return None
    if presence.percent >= settings.LEAST_ATTENDANCE_PERCENT:
        return trainee.final >= settings.PASSING_MARK
    # With days unmarked, the attendance may still come to be enough.
    reachable = Decimal(100) * (presence.present + presence.unmarked) / presence.cells
    return None if presence.unmarked and reachable >= settings.LEAST_ATTENDANCE_PERCENT else False


def refuse_closed(training_class: TrainingClass) -> None:
    """ValidationError for a class that is over, or has not begun."""
    if training_class.state != ClassState.RUNNING:
        text = _("Marks are entered while a class runs; this one is %(state)s.")
        raise ValidationError(text, "not_running", {"state": training_class.get_state_display()})


def evaluate(*, training_class: TrainingClass, by: User | None) -> Evaluation:
    """Decide for all who stayed; whoever cannot be decided yet keeps no outcome and is named."""
    with transaction.atomic(), written_by(by):
        training_class = locked_class(training_class)
        refuse_closed(training_class)
        presence = presence_of_class(training_class)
        trainees = list(training_class.trainees.staying().select_related("person").order_by("person__name", "pk"))
        for trainee in trainees:
            trainee.graduated = outcome(trainee, presence[trainee.pk])
        Trainee.objects.bulk_update(trainees, ["graduated"])
    return Evaluation(
        graduated=sum(trainee.graduated is True for trainee in trainees),
        failed=sum(trainee.graduated is False for trainee in trainees),
        undecided=tuple(trainee for trainee in trainees if trainee.graduated is None),
    )
