from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.intake.choices import Outcome
from apps.intake.models.upload import Upload


class BookedRow(models.Model):
    """What became of one booked row: the record it made, changed or left as it was; `before` puts a change back."""

    pk = models.CompositePrimaryKey("upload_id", "row")
    # One of these a row booked: the constraint of the foreign key would cost more than the row itself.
    upload = models.ForeignKey(Upload, models.CASCADE, related_name="booked_rows", db_index=False, db_constraint=False)
    row = models.PositiveIntegerField(_("row"))
    outcome = models.CharField(_("outcome"), max_length=10, choices=Outcome)
    record_id = models.BigIntegerField(_("record"))
    before = models.JSONField(null=True)

    class Meta:
        ordering = ("row",)
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.row}: {self.outcome}"
