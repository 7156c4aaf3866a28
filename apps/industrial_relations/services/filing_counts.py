"""What a recap counts as ratified or registered in a span of days."""

from datetime import date

from django.db.models import QuerySet
from django.db.models.functions import Coalesce

from apps.industrial_relations.models import CompanyRegulation
from apps.industrial_relations.record_choices import RegulationState


def counted(records: QuerySet, first: date, last: date) -> QuerySet:
    """Regulations by the day of the decree, or of their beginning where a list of earlier years tells no other;
    agreements by the day of their registration."""
    if records.model is CompanyRegulation:
        ratified = records.filter(state=RegulationState.RATIFIED)
        return ratified.annotate(counted_on=Coalesce("decided_on", "valid_from")).filter(
            counted_on__range=(first, last)
        )
    return records.exclude(registration_number="").filter(registered_on__range=(first, last))
