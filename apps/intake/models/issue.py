from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.intake.choices import Severity
from apps.intake.models.upload import Upload


class Issue(models.Model):
    """One finding at one cell; made anew by every check."""

    upload = models.ForeignKey(Upload, models.CASCADE, related_name="issues", db_index=False)
    row = models.PositiveIntegerField(_("row"))
    column = models.CharField(_("column"), max_length=40)
    severity = models.CharField(_("severity"), max_length=8, choices=Severity)
    code = models.CharField(_("code"), max_length=40)
    value = models.CharField(_("value found"), max_length=200, blank=True)
    message = models.CharField(_("message"), max_length=400)

    class Meta:
        verbose_name = _("finding")
        verbose_name_plural = _("findings")
        ordering = ("row", "pk")
        indexes = (
            models.Index(
                fields=("upload", "row"),
                name="issue_of_a_row",
            ),
        )
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.row}: {self.code}"


class WaitingRow(models.Model):
    """The cells of a row that has findings, as read and with the fixes laid over; made anew by every check."""

    upload = models.ForeignKey(Upload, models.CASCADE, related_name="waiting_rows", db_index=False)
    row = models.PositiveIntegerField(_("row"))
    is_rejected = models.BooleanField(default=True)
    cells = models.JSONField()

    class Meta:
        ordering = ("row",)
        constraints = (
            models.UniqueConstraint(
                fields=("upload", "row"),
                name="waiting_row_once",
            ),
        )
        default_permissions = ()

    def __str__(self) -> str:
        return str(self.row)
