from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.intake.models.upload import Upload


@audited
class Fix(models.Model):
    """A correction that staff lay over one cell; the file itself stays as received."""

    upload = models.ForeignKey(Upload, models.CASCADE, related_name="fixes", db_index=False)
    row = models.PositiveIntegerField(_("row"))
    column = models.CharField(_("column"), max_length=40)
    value = models.CharField(_("value"), max_length=300, blank=True)
    found = models.CharField(_("value found"), max_length=300, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, verbose_name=_("corrected by"))
    at = models.DateTimeField(_("at"), auto_now=True)

    class Meta:
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")
        constraints = (
            models.UniqueConstraint(
                fields=("upload", "row", "column"),
                name="fix_once_a_cell",
            ),
        )
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.row}: {self.column}"
