"""Clean rows between check and booking of the desk's sheets; company and person of each row are known by then."""

from django.db import models

from apps.intake.models import StagedRow


class StagedDispute(StagedRow):
    year = models.PositiveSmallIntegerField()
    agenda_number = models.CharField(max_length=40)
    filed_on = models.DateField()
    filed_by = models.CharField(max_length=8, blank=True)
    kind = models.CharField(max_length=12)
    company_id = models.BigIntegerField()
    workers = models.PositiveIntegerField()
    names = models.JSONField(default=list)  # pairs of side and name, of workers and unions
    subject = models.TextField(blank=True)
    mediator_id = models.BigIntegerField(null=True)
    state = models.CharField(max_length=14)
    outcome = models.CharField(max_length=14, blank=True)
    outcome_on = models.DateField(null=True)
    agreed_on = models.DateField(null=True)
    court_on = models.DateField(null=True)
    result = models.CharField(max_length=250, blank=True)
    note = models.CharField(max_length=250, blank=True)

    class Meta(StagedRow.Meta):
        pass


class StagedContract(StagedRow):
    company_id = models.BigIntegerField()
    record_number = models.CharField(max_length=80, blank=True)
    recorded_on = models.DateField(null=True)
    nik = models.CharField(max_length=16, blank=True, db_collation="C")
    name = models.CharField(max_length=120)
    sex = models.CharField(max_length=1, blank=True)
    worker_key = models.CharField(max_length=160)
    workers = models.PositiveIntegerField()
    position = models.CharField(max_length=120, blank=True)
    basis = models.CharField(max_length=4)
    signed_on = models.DateField(null=True)
    received_on = models.DateField(null=True)
    starts_on = models.DateField()
    ends_on = models.DateField(null=True)
    term = models.CharField(max_length=160, blank=True)
    wage = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    note = models.CharField(max_length=250, blank=True)

    class Meta(StagedRow.Meta):
        pass


class StagedTermination(StagedRow):
    company_id = models.BigIntegerField()
    nik = models.CharField(max_length=16, blank=True, db_collation="C")
    name = models.CharField(max_length=120)
    worker_key = models.CharField(max_length=160)
    sex = models.CharField(max_length=1, blank=True)
    position = models.CharField(max_length=120, blank=True)
    service_months = models.PositiveSmallIntegerField(null=True)
    terminated_on = models.DateField()
    reported_on = models.DateField()
    notified_on = models.DateField(null=True)
    reason = models.CharField(max_length=16)
    way = models.CharField(max_length=12)
    is_paid = models.BooleanField(null=True)
    compensation = models.DecimalField(max_digits=14, decimal_places=2, null=True)
    note = models.CharField(max_length=250, blank=True)

    class Meta(StagedRow.Meta):
        pass


class StagedRegulation(StagedRow):
    company_id = models.BigIntegerField()
    leader = models.CharField(max_length=120, blank=True)
    men = models.PositiveIntegerField()
    women = models.PositiveIntegerField()
    status = models.CharField(max_length=8)
    decree_number = models.CharField(max_length=80)
    sequence = models.PositiveSmallIntegerField()
    decided_on = models.DateField(null=True)
    valid_from = models.DateField()
    valid_until = models.DateField()
    note = models.CharField(max_length=250, blank=True)

    class Meta(StagedRow.Meta):
        pass


class StagedUnion(StagedRow):
    company_id = models.BigIntegerField(null=True)
    name = models.CharField(max_length=200)
    name_key = models.CharField(max_length=200)
    federation = models.CharField(max_length=160, blank=True)
    confederation = models.CharField(max_length=160, blank=True)
    address = models.CharField(max_length=250, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    chair = models.CharField(max_length=120, blank=True)
    secretary = models.CharField(max_length=120, blank=True)
    treasurer = models.CharField(max_length=120, blank=True)
    founders_count = models.PositiveIntegerField(null=True)
    members = models.PositiveIntegerField(null=True)
    statutes_on = models.DateField(null=True)
    received_on = models.DateField(null=True)
    record_number = models.CharField(max_length=80)
    recorded_on = models.DateField()
    note = models.CharField(max_length=250, blank=True)

    class Meta(StagedRow.Meta):
        pass
