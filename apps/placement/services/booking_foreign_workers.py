"""The rows of a list of foreign workers become their terms, one statement whatever their number."""

from django.db import connection, transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext as _

from apps.intake.models import BookedRow, Upload
from apps.intake.resource import Comparison, Withdrawal
from apps.intake.withdrawing import touched_since
from apps.placement.models import ForeignWorker, StagedForeignWorker

STATED = ("name", "nationality", "position", "valid_until")
# A blank cell does not take away what the register knows.
FILLED = (
    "sex", "location", "rptka_number", "notification_number", "permit_number", "companion", "approval", "note",
)  # fmt: skip
TAKEN = (*STATED, *FILLED)


def _differs(new: str) -> str:
    stated = ", ".join(f"worker.{name}" for name in STATED)
    filled = " OR ".join(f"({new}.{name} <> '' AND {new}.{name} <> worker.{name})" for name in FILLED)
    return f"(({stated}) IS DISTINCT FROM ({', '.join(f'{new}.{name}' for name in STATED)}) OR {filled})"


BOOK = f"""
WITH old AS MATERIALIZED (
    SELECT worker.* FROM placement_foreignworker worker
    JOIN placement_stagedforeignworker staged USING (passport, valid_from)
    WHERE staged.upload_id = %(upload)s AND worker.company_id = %(company)s
), written AS (
    INSERT INTO placement_foreignworker AS worker (company_id, passport, valid_from, {", ".join(TAKEN)}, upload_id,
           upload_row)
    SELECT %(company)s, passport, valid_from, {", ".join(TAKEN)}, upload_id, row
    FROM placement_stagedforeignworker WHERE upload_id = %(upload)s
    ON CONFLICT (company_id, passport, valid_from) DO UPDATE SET
           {", ".join(f"{name} = excluded.{name}" for name in STATED)},
           {", ".join(f"{name} = coalesce(nullif(excluded.{name}, ''), worker.{name})" for name in FILLED)}
    WHERE {_differs("excluded")}
    RETURNING id, passport, valid_from
)
INSERT INTO intake_bookedrow (upload_id, row, outcome, record_id, before)
SELECT %(upload)s, staged.row,
       CASE WHEN old.id IS NULL THEN 'created' WHEN written.id IS NULL THEN 'unchanged' ELSE 'changed' END,
       coalesce(written.id, old.id),
       CASE WHEN old.id IS NOT NULL AND written.id IS NOT NULL THEN to_jsonb(old) END
FROM placement_stagedforeignworker staged
LEFT JOIN written USING (passport, valid_from)
LEFT JOIN old USING (passport, valid_from)
WHERE staged.upload_id = %(upload)s
"""

COMPARE = f"""
SELECT count(*) FILTER (WHERE worker.id IS NULL),
       count(*) FILTER (WHERE worker.id IS NOT NULL AND {_differs("staged")}),
       count(*)
FROM placement_stagedforeignworker staged
LEFT JOIN placement_foreignworker worker ON worker.company_id = %(company)s
     AND worker.passport = staged.passport AND worker.valid_from = staged.valid_from
WHERE staged.upload_id = %(upload)s
"""

RESTORE = f"""
UPDATE placement_foreignworker worker SET {", ".join(f"{name} = old.{name}" for name in TAKEN)}
FROM intake_bookedrow booked, jsonb_populate_record(NULL::placement_foreignworker, booked.before) old
WHERE booked.upload_id = %(upload)s AND booked.outcome = 'changed' AND worker.id = booked.record_id
      AND worker.id <> ALL(%(kept)s)
"""

DIFFERING = """
SELECT staged.row, staged.nationality, min(worker.nationality)
FROM placement_stagedforeignworker staged JOIN placement_foreignworker worker USING (passport)
WHERE staged.upload_id = %s AND worker.nationality <> staged.nationality
GROUP BY staged.row, staged.nationality ORDER BY staged.row
"""


def book_foreign_workers(*, upload: Upload, report) -> None:
    """Book the staged rows of `upload` in the caller's transaction; `report(step)` tells the progress."""
    report(_("Booking foreign workers"))
    with connection.cursor() as cursor:
        cursor.execute(BOOK, {"upload": upload.pk, "company": upload.company_id})


def compare_foreign_workers(upload: Upload) -> Comparison:
    with connection.cursor() as cursor:
        cursor.execute(COMPARE, {"upload": upload.pk, "company": upload.company_id})
        new, changed, every = cursor.fetchone()
    gone = gone_foreign_workers(upload).count() if upload.revises_id else 0
    return Comparison(new=new, changed=changed, unchanged=every - new - changed, gone=gone)


def nationalities_differing(upload: Upload) -> list[tuple[int, str, str]]:
    """`(row, nationality reported, nationality in the register)` of passports that the register knows otherwise."""
    with connection.cursor() as cursor:
        cursor.execute(DIFFERING, [upload.pk])
        return cursor.fetchall()


def gone_foreign_workers(upload: Upload) -> QuerySet[ForeignWorker]:
    """Terms from lists of the same company and month that the list `upload` no longer holds.

    A list without a month revises no other, so that nothing is gone from it.
    """
    if upload.period is None:
        return ForeignWorker.objects.none()
    if upload.applied_at:
        still = BookedRow.objects.filter(upload=upload, record_id=OuterRef("pk"))
    else:
        still = StagedForeignWorker.objects.filter(
            upload_id=upload.pk, passport=OuterRef("passport"), valid_from=OuterRef("valid_from")
        )
    lists = Upload.objects.filter(kind=upload.kind, company=upload.company_id, period=upload.period)
    return ForeignWorker.objects.filter(
        ~Exists(still), company=upload.company_id, upload__in=lists.values("pk")
    ).select_related("company")


@transaction.atomic
def withdraw_foreign_workers(upload: Upload) -> Withdrawal:
    """Remove what `upload` made and put back what it changed; a record touched since then stays and is named."""
    booked = BookedRow.objects.filter(upload=upload)
    kept = list(touched_since(upload, ForeignWorker, booked).select_related("company"))
    paid = ForeignWorker.objects.filter(
        payments__isnull=False, pk__in=booked.filter(outcome="created").values("record_id")
    )
    kept += list(paid.exclude(pk__in=[worker.pk for worker in kept]).select_related("company").distinct())
    with connection.cursor() as cursor:
        cursor.execute(RESTORE, {"upload": upload.pk, "kept": [worker.pk for worker in kept]})
        restored = cursor.rowcount
    return _remove(booked.filter(outcome="created").values("record_id"), kept, restored)


@transaction.atomic
def withdraw_gone_foreign_workers(upload: Upload) -> Withdrawal:
    """Remove the terms that a revised list no longer holds, at the word of staff; those with a retribution stay."""
    gone = gone_foreign_workers(upload)
    return _remove(gone.values("pk"), list(gone.filter(payments__isnull=False).distinct()), 0)


def _remove(records, kept: list[ForeignWorker], restored: int) -> Withdrawal:
    doomed = ForeignWorker.objects.filter(pk__in=records).exclude(pk__in=[worker.pk for worker in kept])
    removed = doomed.count()
    doomed.delete()
    return Withdrawal(removed=removed, restored=restored, kept=tuple(str(worker) for worker in kept))
