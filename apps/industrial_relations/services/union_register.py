"""The register of trade unions: which of them were in being on a day."""

from datetime import date

from django.db.models import Q, QuerySet

from apps.industrial_relations.models import TradeUnion


def in_being(day: date) -> QuerySet[TradeUnion]:
    """Recorded by that day, and not revoked by then."""
    stands = Q(revoked_on=None) | Q(revoked_on__gt=day)
    return TradeUnion.objects.filter(stands, recorded_on__lte=day, record_number__gt="")
