from django.db import models


class StagedRow(models.Model):
    """A clean row between check and booking: a cache in an unlogged table, made anew from the file at any time."""

    pk = models.CompositePrimaryKey("upload_id", "row")
    upload_id = models.BigIntegerField()
    row = models.PositiveIntegerField()

    class Meta:
        abstract = True
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.upload_id}: {self.row}"
