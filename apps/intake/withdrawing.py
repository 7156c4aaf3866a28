"""Undoing a booked upload without undoing what people did since."""

from django.db.models import Exists, Model, OuterRef, QuerySet

from apps.intake.models import Upload


def touched_since(upload: Upload, model: type[Model], booked: QuerySet) -> QuerySet:
    """Records that `upload` made or changed and that were written again after its booking."""
    events = model._meta.get_field("events").related_model
    later = events.objects.filter(pgh_obj=OuterRef("pk"), pgh_created_at__gt=upload.applied_at)
    records = booked.exclude(outcome="unchanged").values("record_id")
    return model._default_manager.filter(Exists(later), pk__in=records)
