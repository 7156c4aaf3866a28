from django.db import models

from apps.intake.models import StagedRow


class StagedIntern(StagedRow):
    """A clean row of a list of interns; its agreement is known by then."""

    internship_id = models.BigIntegerField()
    nik = models.CharField(max_length=16, db_collation="C")
    name = models.CharField(max_length=120)
    sex = models.CharField(max_length=1)
    birth_place = models.CharField(max_length=80, blank=True)
    birth_date = models.DateField(null=True)
    education = models.CharField(max_length=8, null=True)
    address = models.CharField(max_length=250, blank=True)
    result = models.CharField(max_length=10, blank=True)
    ended_on = models.DateField(null=True)

    class Meta(StagedRow.Meta):
        pass
