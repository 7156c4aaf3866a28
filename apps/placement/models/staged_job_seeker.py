from django.db import models

from apps.intake.models import StagedRow


class StagedJobSeeker(StagedRow):
    """A clean row of a list of job seekers; age, groups and dates of the card are reckoned from it already."""

    nik = models.CharField(max_length=16, db_collation="C")
    name = models.CharField(max_length=120)
    sex = models.CharField(max_length=1)
    birth_place = models.CharField(max_length=80, blank=True)
    birth_date = models.DateField()
    email = models.CharField(max_length=254, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    address = models.CharField(max_length=250, blank=True)
    kelurahan = models.CharField(max_length=13, null=True)
    disability = models.CharField(max_length=16, blank=True)
    education = models.CharField(max_length=8)
    ipk_code = models.CharField(max_length=5, blank=True)
    major = models.CharField(max_length=80, blank=True)
    graduation_year = models.PositiveSmallIntegerField(null=True)
    since_graduation = models.PositiveSmallIntegerField(null=True)
    registered_on = models.DateField()
    age = models.PositiveSmallIntegerField()
    age_band = models.PositiveSmallIntegerField()
    valid_until = models.DateField()
    next_report_due = models.DateField()
    occupation_id = models.BigIntegerField(null=True)
    occupation_group = models.CharField(max_length=1, blank=True)
    wanted_position = models.CharField(max_length=120, blank=True)
    wanted_location = models.CharField(max_length=80, blank=True)
    wanted_wage = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    note = models.CharField(max_length=250, blank=True)

    class Meta(StagedRow.Meta):
        pass
