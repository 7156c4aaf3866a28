"""Clean rows between check and booking of the desk's sheets; the class of each row is known by then."""

from django.db import models

from apps.intake.models import StagedRow


class StagedApplicant(StagedRow):
    training_class_id = models.BigIntegerField()
    nik = models.CharField(max_length=16, db_collation="C")
    name = models.CharField(max_length=120)
    sex = models.CharField(max_length=1)
    birth_place = models.CharField(max_length=80, blank=True)
    birth_date = models.DateField(null=True)
    education = models.CharField(max_length=8, null=True)
    address = models.CharField(max_length=250, blank=True)
    kelurahan = models.CharField(max_length=13, null=True)
    phone = models.CharField(max_length=40, blank=True)
    email = models.CharField(max_length=254, blank=True)
    disability = models.CharField(max_length=16, blank=True)
    applied_on = models.DateField(null=True)
    admin_result = models.CharField(max_length=8, blank=True)
    interview_score = models.DecimalField(max_digits=5, decimal_places=2, null=True)
    aptitude_score = models.DecimalField(max_digits=5, decimal_places=2, null=True)
    note = models.CharField(max_length=250, blank=True)

    class Meta(StagedRow.Meta):
        pass


class StagedTrainee(StagedRow):
    training_class_id = models.BigIntegerField()
    nik = models.CharField(max_length=16, db_collation="C")
    name = models.CharField(max_length=120)
    sex = models.CharField(max_length=1)
    birth_place = models.CharField(max_length=80, blank=True)
    birth_date = models.DateField(null=True)
    education = models.CharField(max_length=8, null=True)
    address = models.CharField(max_length=250, blank=True)
    kelurahan = models.CharField(max_length=13, null=True)
    phone = models.CharField(max_length=40, blank=True)
    disability = models.CharField(max_length=16, blank=True)
    theory = models.DecimalField(max_digits=5, decimal_places=2, null=True)
    practice = models.DecimalField(max_digits=5, decimal_places=2, null=True)
    final = models.DecimalField(max_digits=5, decimal_places=2, null=True)
    graduated = models.BooleanField(null=True)

    class Meta(StagedRow.Meta):
        pass


class StagedAttendance(StagedRow):
    """A row of an attendance sheet: one participant; `marks` holds a letter for each day named, "1:H 2:A" by day id."""

    trainee_id = models.BigIntegerField()
    marks = models.JSONField(default=dict)

    class Meta(StagedRow.Meta):
        pass


class StagedCompetency(StagedRow):
    trainee_id = models.BigIntegerField()
    tested_on = models.DateField()
    body = models.CharField(max_length=120)
    scheme = models.CharField(max_length=160)
    result = models.CharField(max_length=2)
    certificate_number = models.CharField(max_length=80, blank=True)
    registration_number = models.CharField(max_length=80, blank=True)
    valid_until = models.DateField(null=True)

    class Meta(StagedRow.Meta):
        pass
