from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.intake.models import Upload


class FromSheet(models.Model):
    """A record that may have come with a spreadsheet, and from which of its rows."""

    upload = models.ForeignKey(
        Upload, models.PROTECT, null=True, blank=True, verbose_name=_("upload"), editable=False, db_constraint=False,
        related_name="+",
    )  # fmt: skip
    upload_row = models.PositiveIntegerField(_("row of the upload"), null=True, blank=True, editable=False)

    class Meta:
        abstract = True
