from django.db import models

from apps.intake.models.staged_row import StagedRow


class StagedCompany(StagedRow):
    """A clean row of a company register."""

    name = models.CharField(max_length=160)
    name_key = models.CharField(max_length=160)
    nib = models.CharField(max_length=13, blank=True)
    wlkp_number = models.CharField(max_length=30, blank=True)
    legal_form = models.CharField(max_length=16, blank=True)
    industry_id = models.BigIntegerField(null=True)
    kelurahan_id = models.CharField(max_length=13, null=True)
    address = models.CharField(max_length=250, blank=True)
    phone = models.CharField(max_length=40, blank=True)

    class Meta(StagedRow.Meta):
        pass
