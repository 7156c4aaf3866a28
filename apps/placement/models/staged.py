"""Clean rows between check and booking, column for column as the sheets' Resources name them."""

from django.db import models

from apps.intake.models import StagedRow


class StagedPlacement(StagedRow):
    nik = models.CharField(max_length=16, db_collation="C")
    name = models.CharField(max_length=120)
    sex = models.CharField(max_length=1)
    birth_place = models.CharField(max_length=80, blank=True)
    birth_date = models.DateField(null=True)
    education = models.CharField(max_length=8)
    address = models.CharField(max_length=250, blank=True)
    kelurahan = models.CharField(max_length=13, null=True)
    phone = models.CharField(max_length=40, blank=True)
    position = models.CharField(max_length=120)
    contract = models.CharField(max_length=8, blank=True)
    start_date = models.DateField()
    wage = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    card_number = models.CharField(max_length=40, blank=True)
    kind = models.CharField(max_length=4, blank=True)
    channel = models.CharField(max_length=10, blank=True)
    note = models.CharField(max_length=250, blank=True)

    class Meta(StagedRow.Meta):
        pass


class StagedVacancy(StagedRow):
    position = models.CharField(max_length=120)
    position_key = models.CharField(max_length=120)
    ordinal = models.PositiveSmallIntegerField()
    count_male = models.PositiveIntegerField()
    count_female = models.PositiveIntegerField()
    count_either = models.PositiveIntegerField()
    education = models.CharField(max_length=8, null=True)
    min_age = models.PositiveSmallIntegerField(null=True)
    max_age = models.PositiveSmallIntegerField(null=True)
    wage = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    opening_date = models.DateField(null=True)
    closing_date = models.DateField(null=True)
    requirements = models.CharField(max_length=250, blank=True)
    note = models.CharField(max_length=250, blank=True)

    class Meta(StagedRow.Meta):
        pass
