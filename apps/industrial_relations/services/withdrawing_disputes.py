"""Taking back a booked case book without undoing what people did since."""

import pgtrigger
from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet

from apps.industrial_relations.models import Dispute, DisputeParty, JointAgreement, Recommendation
from apps.intake.models import BookedRow, Upload
from apps.intake.resource import Withdrawal
from apps.intake.withdrawing import touched_since

# What the booking itself writes beside a case.
BOOKED_BESIDE = (DisputeParty, Recommendation, JointAgreement)
GUARDS = (
    "industrial_relations.Dispute:dispute_steps_are_lawful",
    "industrial_relations.Dispute:dispute_outcome_is_said_once",
)


@transaction.atomic
def withdraw_disputes(upload: Upload) -> Withdrawal:
    """Remove the cases that `upload` made and put back those it changed, with their outcome.

    A case that was written to since then, or has a step, a session, a paper or a note, stays and is named.
    """
    booked = BookedRow.objects.filter(upload=upload)
    made, changed = _records(booked, "created"), _records(booked, "changed")
    kept = {one.pk: one for group in _kept(upload, booked, made | changed) for one in group.select_related("company")}
    restored = _restore({key: before for key, before in _before(booked).items() if key not in kept})
    doomed = made.exclude(pk__in=kept)
    for model in BOOKED_BESIDE:
        model.objects.filter(dispute__in=doomed).delete()
    _rows_gone, by_model = doomed.delete()
    removed = by_model.get(Dispute._meta.label, 0)
    return Withdrawal(removed=removed, restored=restored, kept=tuple(str(one) for one in kept.values()))


def _records(booked: QuerySet, outcome: str) -> QuerySet[Dispute]:
    return Dispute.objects.filter(pk__in=booked.filter(outcome=outcome).values("record_id"))


def _before(booked: QuerySet) -> dict[int, dict]:
    return dict(booked.filter(outcome="changed").values_list("record_id", "before"))


def _kept(upload: Upload, booked: QuerySet, records: QuerySet[Dispute]) -> list[QuerySet[Dispute]]:
    stay = [touched_since(upload, Dispute, booked)]
    for model in BOOKED_BESIDE:
        events = model._meta.get_field("events").related_model
        later = events.objects.filter(dispute=OuterRef("pk"), pgh_created_at__gt=upload.applied_at)
        stay.append(records.filter(Exists(later)))
    for relation in Dispute._meta.related_objects:
        if relation.related_name != "events" and relation.related_model not in BOOKED_BESIDE:
            referring = relation.related_model._base_manager.filter(**{relation.field.name: OuterRef("pk")})
            stay.append(records.filter(Exists(referring)))
    return stay


def _restore(before: dict[int, dict]) -> int:
    """Back to the state before the book: no step of the law, so the guards are passed on purpose."""
    cases = list(Dispute.objects.select_for_update(of=("self",)).filter(pk__in=before))
    for case in cases:
        for name, value in before[case.pk].items():
            field = Dispute._meta.get_field(name.removesuffix("_id"))
            setattr(case, name, value if field.is_relation else field.to_python(value))
    undone = [case.pk for case in cases if not case.recommended_on]
    Recommendation.objects.filter(dispute__in=undone).delete()
    JointAgreement.objects.filter(dispute__in=[case.pk for case in cases if not case.agreed_on]).delete()
    fields = {name.removesuffix("_id") for one in before.values() for name in one}
    if cases:
        with pgtrigger.ignore(*GUARDS):
            Dispute.objects.bulk_update(cases, fields, batch_size=500)
    return len(cases)
