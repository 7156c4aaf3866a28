"""The rows of Karirhub's export of hires are kept, and those that mean exactly one person become placements."""

from django.db import connection, transaction
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from apps.intake.models import BookedRow, Upload
from apps.intake.resource import Comparison, Withdrawal
from apps.intake.withdrawing import touched_since
from apps.placement.models import KarirhubHire, Placement
from apps.placement.services.closed_month_remarks import closed_month_remarks
from apps.placement.services.counted_month import closed_months, posting_months
from apps.placement.services.matching import match_hires
from apps.placement.services.withdrawing_placements import remove_placements

_COPIED = (
    "name", "name_key", "email", "birth_date", "position", "kbji_code", "company_name", "company_id", "residence",
    "applied_on", "accepted_on", "upload_id",
)  # fmt: skip
_SAME = " AND ".join(
    f"hire.{name} = staged.{name}" for name in ("name_key", "email", "company_name", "position", "accepted_on")
)

BOOK = f"""
WITH written AS (
    INSERT INTO placement_karirhubhire ({", ".join(_COPIED)}, education_id, upload_row, reported_month, posting_month,
           state, reason)
    SELECT {", ".join(_COPIED)}, education, row, counted.wanted, counted.posted, 'waiting', ''
    FROM placement_stagedkarirhubhire staged
    JOIN unnest(%(months)s::date[], %(posted)s::date[]) AS counted (wanted, posted)
         ON counted.wanted = date_trunc('month', staged.accepted_on)::date
    WHERE upload_id = %(upload)s
    ON CONFLICT (name_key, email, company_name, position, accepted_on) DO NOTHING
    RETURNING id, upload_row
)
INSERT INTO intake_bookedrow (upload_id, row, outcome, record_id)
SELECT staged.upload_id, staged.row, CASE WHEN written.id IS NULL THEN 'unchanged' ELSE 'created' END,
       coalesce(written.id, hire.id)
FROM placement_stagedkarirhubhire staged
LEFT JOIN written ON written.upload_row = staged.row
LEFT JOIN placement_karirhubhire hire ON {_SAME}
WHERE staged.upload_id = %(upload)s
"""

COMPARE = f"""
SELECT count(*) FILTER (WHERE hire.id IS NULL), count(*)
FROM placement_stagedkarirhubhire staged LEFT JOIN placement_karirhubhire hire ON {_SAME}
WHERE staged.upload_id = %(upload)s
"""
NEW_BY_MONTH = f"""
SELECT date_trunc('month', staged.accepted_on)::date, count(*)
FROM placement_stagedkarirhubhire staged LEFT JOIN placement_karirhubhire hire ON {_SAME}
WHERE staged.upload_id = %(upload)s AND hire.id IS NULL GROUP BY 1
"""


def book_hires(*, upload: Upload, report) -> None:
    """Book the staged rows of `upload` in the caller's transaction; `report(step)` tells the progress."""
    report(_("Booking hires"))
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT DISTINCT date_trunc('month', accepted_on)::date FROM placement_stagedkarirhubhire"
            " WHERE upload_id = %s",
            [upload.pk],
        )
        counted = posting_months(month for (month,) in cursor.fetchall())
        values = {"upload": upload.pk, "months": list(counted), "posted": list(counted.values())}
        cursor.execute(BOOK, values)
    report(_("Matching persons"))
    match_hires(KarirhubHire.objects.filter(upload=upload))


def compare_hires(upload: Upload) -> Comparison:
    with connection.cursor() as cursor:
        cursor.execute(COMPARE, {"upload": upload.pk})
        new, every = cursor.fetchone()
        cursor.execute(NEW_BY_MONTH, {"upload": upload.pk})
        remarks = closed_month_remarks(arriving=cursor.fetchall())
    return Comparison(new=new, unchanged=every - new, remarks=remarks)


@transaction.atomic
def withdraw_hires(upload: Upload) -> Withdrawal:
    """Remove the hires that `upload` brought, with the placements made of them.

    What staff decided or changed since stays and is named, and so does what a closed month counts.
    """
    booked = BookedRow.objects.filter(upload=upload)
    made = KarirhubHire.objects.filter(pk__in=booked.filter(outcome="created").values("record_id"))
    events = Placement._meta.get_field("events").related_model
    changed = events.objects.filter(pgh_obj=OuterRef("placement"), pgh_created_at__gt=upload.applied_at)
    stay = (
        touched_since(upload, KarirhubHire, booked), made.filter(Exists(changed)), made.exclude(decided_by=None),
        made.filter(placement__posting_month__in=closed_months()),
    )  # fmt: skip
    kept = {hire.pk: hire for group in stay for hire in group}
    going = list(made.exclude(pk__in=kept).values_list("pk", "placement"))
    own = Placement.objects.filter(upload=upload, pk__in=[placement for _hire, placement in going if placement])
    done = remove_placements(own)
    left = set(own.values_list("pk", flat=True))
    doomed = KarirhubHire.objects.filter(pk__in=[hire for hire, placement in going if placement not in left])
    _rows, by_model = doomed.delete()
    return Withdrawal(
        removed=by_model.get(KarirhubHire._meta.label, 0),
        restored=0,
        kept=(*(str(hire) for hire in kept.values()), *done.kept),
    )
