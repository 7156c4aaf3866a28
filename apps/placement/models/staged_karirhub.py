"""Clean rows of the two exports of Karirhub between check and booking; each names its own company."""

from django.db import models

from apps.intake.models import StagedRow


class StagedKarirhubVacancy(StagedRow):
    company_id = models.BigIntegerField()
    month = models.DateField()
    position = models.CharField(max_length=120)
    position_key = models.CharField(max_length=120)
    ordinal = models.PositiveSmallIntegerField()
    places = models.PositiveIntegerField()
    filled = models.PositiveIntegerField()
    education = models.CharField(max_length=8, null=True)
    occupation_id = models.BigIntegerField(null=True)
    opening_date = models.DateField()
    closing_date = models.DateField(null=True)
    requirements = models.CharField(max_length=250, blank=True)
    welcomes_disabled = models.BooleanField()
    note = models.CharField(max_length=250, blank=True)

    class Meta(StagedRow.Meta):
        pass


class StagedKarirhubHire(StagedRow):
    name = models.CharField(max_length=120)
    name_key = models.CharField(max_length=120)
    email = models.CharField(max_length=254, blank=True)
    birth_date = models.DateField(null=True)
    position = models.CharField(max_length=120)
    kbji_code = models.CharField(max_length=6, blank=True)
    company_name = models.CharField(max_length=160)
    company_id = models.BigIntegerField(null=True)
    education = models.CharField(max_length=8, null=True)
    residence = models.CharField(max_length=120, blank=True)
    applied_on = models.DateField(null=True)
    accepted_on = models.DateField()

    class Meta(StagedRow.Meta):
        pass
