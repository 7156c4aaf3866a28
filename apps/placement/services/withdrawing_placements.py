"""Placements that an upload made, or that a revised report no longer holds, are taken back."""

from django.db import connection, transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Upper

from apps.intake.models import BookedRow, Upload, WaitingRow
from apps.intake.resource import Withdrawal
from apps.intake.withdrawing import touched_since
from apps.placement.choices import HireState
from apps.placement.models import JobSeeker, KarirhubHire, Placement, StagedPlacement
from apps.placement.services.counted_month import closed_months
from apps.placement.services.linking import link_others_of, link_records, unlink_placements
from apps.registry.models import Person
from apps.registry.unreferenced import delete_unreferenced_persons

RESTORE = """
UPDATE placement_placement placement SET
       sex = before ->> 'sex', education_id = before ->> 'education_id', position = before ->> 'position',
       contract = before ->> 'contract', wage = (before ->> 'wage')::numeric, kind = before ->> 'kind',
       card_number = before ->> 'card_number', channel = before ->> 'channel', note = before ->> 'note'
FROM intake_bookedrow booked
WHERE booked.upload_id = %(upload)s AND booked.outcome = 'changed' AND placement.id = booked.record_id
      AND placement.id <> ALL(%(kept)s)
"""


def gone_placements(upload: Upload) -> QuerySet[Placement]:
    """Placements of the same company and month that the report `upload` no longer holds.

    Whoever stands in a row with an error was reported all the same: by the NIK, or by the name where the NIK is the
    error.
    """
    if upload.applied_at:
        still = BookedRow.objects.filter(upload=upload, record_id=OuterRef("pk"))
    else:
        still = StagedPlacement.objects.filter(
            upload_id=upload.pk, nik=OuterRef("person__nik"), start_date=OuterRef("started_on")
        )
    gone = Placement.objects.filter(
        ~Exists(still), company=upload.company_id, reported_month=upload.period, upload__kind=upload.kind
    )
    return gone.exclude(_rejected(upload)).select_related("person", "company")


def _rejected(upload: Upload) -> Q:
    rows = WaitingRow.objects.filter(upload=upload, is_rejected=True).values_list("cells__nik", "cells__name")
    niks, names = set(), set()
    for nik, name in rows:
        digits = "".join(sign for sign in nik or "" if sign.isdigit())
        if len(digits) == 16:
            niks.add(digits)
        elif name:
            names.add(" ".join(name.upper().split()))
    named = Person.objects.alias(upper_name=Upper("name")).filter(upper_name__in=names)
    return Q(person__nik__in=niks) | Q(person__in=named.order_by().values("pk"))


@transaction.atomic
def withdraw_placements(upload: Upload) -> Withdrawal:
    """Remove what `upload` made and put back what it changed.

    A record touched since then stays and is named, and so does one that a closed month counts.
    """
    booked = BookedRow.objects.filter(upload=upload)
    closed = Placement.objects.filter(
        pk__in=booked.exclude(outcome="unchanged").values("record_id"), posting_month__in=closed_months()
    )
    stay = (touched_since(upload, Placement, booked), closed)
    kept = {placement.pk: placement for group in stay for placement in group.select_related("person", "company")}
    with connection.cursor() as cursor:
        cursor.execute(RESTORE, {"upload": upload.pk, "kept": list(kept)})
        restored = cursor.rowcount
    made = Placement.objects.filter(pk__in=booked.filter(outcome="created").values("record_id"))
    return remove_placements(made.exclude(pk__in=kept), kept=tuple(kept.values()), restored=restored)


@transaction.atomic
def withdraw_gone_placements(upload: Upload) -> Withdrawal:
    """Remove the placements that a revised report no longer holds, at the word of staff.

    Whom they had placed, and whom the report itself names with another start, that start places now.
    """
    gone = gone_placements(upload)
    kept = tuple(gone.filter(posting_month__in=closed_months()))
    doomed = Placement.objects.filter(pk__in=[placement.pk for placement in gone]).exclude(
        pk__in=[placement.pk for placement in kept]
    )
    done = remove_placements(doomed, kept=kept)
    made = "SELECT record_id FROM intake_bookedrow WHERE upload_id = %(upload)s AND outcome = 'created'"
    link_records(records=made, values={"upload": upload.pk})
    return done


@transaction.atomic
def remove_placements(
    doomed: QuerySet[Placement], *, kept: tuple[Placement, ...] = (), restored: int = 0, in_correction: bool = False
) -> Withdrawal:
    """Delete `doomed` with the persons that only their uploads brought; the registrations they ended are open again.

    Another start of the same person ends such a registration instead, and a hire of Karirhub that was such a placement
    waits again.
    Those whose registration cannot be opened again stay, and are named behind `kept`.
    """
    placed = list(
        JobSeeker.objects.filter(placement__in=doomed.order_by().values("pk")).values_list("person", flat=True)
    )
    unlinked = unlink_placements(doomed, in_correction=in_correction)
    doomed = doomed.exclude(pk__in=[placement.pk for placement in unlinked.kept])
    uploads = set(doomed.values_list("upload", flat=True))
    KarirhubHire.objects.filter(placement__in=doomed.values("pk")).update(
        state=HireState.WAITING, placement=None, person=None, decided_by=None
    )
    _rows, by_model = doomed.delete()
    link_others_of(placed, months=unlinked.months)
    for number in uploads - {None}:
        delete_unreferenced_persons(number)
    names = tuple(str(placement) for placement in (*kept, *unlinked.kept))
    return Withdrawal(removed=by_model.get(Placement._meta.label, 0), restored=restored, kept=names)
