"""An instructor sees and fills in the own classes; whoever tends the classes, all of them."""

from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404

from apps.accounts.models import User
from apps.training.models import TrainingClass

FILL, TEND = "training.fill_attendance", "training.change_trainingclass"


def sees_only_own(user: User) -> bool:
    """Whether this person is an instructor and no more."""
    return user.has_perm(FILL) and not user.has_perm(TEND)


def own_classes(user: User, classes: QuerySet[TrainingClass]) -> QuerySet[TrainingClass]:
    """Those of `classes` that are this person's concern."""
    return classes.filter(instructors__user=user) if sees_only_own(user) else classes


def may_fill(user: User, training_class: TrainingClass) -> bool:
    """Whether this person may mark the attendance and write the journal of the class."""
    if not user.has_perm(FILL):
        return False
    return user.has_perm(TEND) or training_class.instructors.filter(user=user).exists()


def shown_class(model_admin, request, object_id: str, *, right: str = "") -> TrainingClass:
    """The class of a page beside it, which may take a `right` more than to view classes.

    Raises PermissionDenied, or Http404 also for a class that is not one's own.
    """
    if (right and not request.user.has_perm(right)) or not model_admin.has_view_or_change_permission(request):
        raise PermissionDenied
    training_class = model_admin.get_object(request, unquote(object_id))
    if training_class is None:
        raise Http404
    return training_class
