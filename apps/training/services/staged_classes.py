"""The classes that the staged rows of an upload are about."""

from django.utils.translation import gettext as _

from apps.intake.booking import CannotApply
from apps.intake.models import StagedRow, Upload
from apps.training.models import TrainingClass


def lock_classes(upload: Upload, staged: type[StagedRow]) -> list[TrainingClass]:
    """The classes as they stand now, locked until the transaction ends, always in the same order."""
    named = staged.objects.filter(upload_id=upload.pk).values("training_class_id")
    classes = TrainingClass.objects.select_for_update(of=("self",)).select_related("programme")
    return list(classes.filter(pk__in=named).order_by("pk"))


def refuse_closed(classes: list[TrainingClass]) -> None:
    """Raises CannotApply where a class has ended since the file was read."""
    closed = [str(one) for one in classes if not one.is_open]
    if closed:
        message = _("Finished or cancelled since the file was read: %(classes)s. Read the file again.")
        raise CannotApply(message % {"classes": "; ".join(closed)})
