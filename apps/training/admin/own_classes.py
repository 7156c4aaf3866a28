"""An instructor sees and fills in the own classes; whoever tends the classes, all of them."""

from django.db.models import QuerySet

from apps.accounts.models import User
from apps.training.models import TrainingClass

FILL, TEND = "training.fill_attendance", "training.change_trainingclass"


def own_classes(user: User, classes: QuerySet[TrainingClass]) -> QuerySet[TrainingClass]:
    """Those of `classes` that are this person's concern."""
    return classes if user.has_perm(TEND) or not user.has_perm(FILL) else classes.filter(instructors__user=user)


def may_fill(user: User, training_class: TrainingClass) -> bool:
    """Whether this person may mark the attendance and write the journal of the class."""
    if not user.has_perm(FILL):
        return False
    return user.has_perm(TEND) or training_class.instructors.filter(user=user).exists()
