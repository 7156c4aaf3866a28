from django.db import models

from apps.intake.models import StagedRow


class StagedForeignWorker(StagedRow):
    """A clean row of a company's list of foreign workers."""

    name = models.CharField(max_length=120)
    passport = models.CharField(max_length=20, db_collation="C")
    nationality = models.CharField(max_length=60)
    sex = models.CharField(max_length=1, blank=True)
    position = models.CharField(max_length=120)
    location = models.CharField(max_length=120, blank=True)
    rptka_number = models.CharField(max_length=60, blank=True)
    notification_number = models.CharField(max_length=60, blank=True)
    permit_number = models.CharField(max_length=60, blank=True)
    valid_from = models.DateField()
    valid_until = models.DateField()
    companion = models.CharField(max_length=120, blank=True)
    approval = models.CharField(max_length=10, blank=True)
    note = models.CharField(max_length=250, blank=True)

    class Meta(StagedRow.Meta):
        pass
