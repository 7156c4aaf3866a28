from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.intake.models import Upload
from apps.training.choices import Presence
from apps.training.models.trainee import Trainee
from apps.training.models.training_class import ClassDay


@audited
class Attendance(models.Model):
    """Whether a participant came on a day; a cell without a mark has no record."""

    day = models.ForeignKey(
        ClassDay, models.PROTECT, related_name="attendances", verbose_name=_("day of instruction"), db_index=False
    )
    trainee = models.ForeignKey(
        Trainee, models.PROTECT, related_name="attendances", verbose_name=pgettext_lazy("training", "participant")
    )
    presence = models.CharField(_("attendance"), max_length=1, choices=Presence)
    upload = models.ForeignKey(
        Upload, models.PROTECT, null=True, blank=True, verbose_name=_("upload"), editable=False, db_constraint=False,
        related_name="+",
    )  # fmt: skip
    upload_row = models.PositiveIntegerField(_("row of the upload"), null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("attendance")
        verbose_name_plural = _("attendances")
        ordering = ("day", "trainee")
        constraints = (models.UniqueConstraint(fields=("day", "trainee"), name="attendance_once_a_day"),)

    def __str__(self) -> str:
        return f"{self.day}: {self.presence}"
