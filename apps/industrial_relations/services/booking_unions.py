"""The rows of a list of trade unions become recorded unions, one statement whatever their number."""

from django.db import connection, transaction
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext as _

from apps.industrial_relations.models import IndustrialEvent, TradeUnion, UnionChange
from apps.intake.models import BookedRow, Upload
from apps.intake.resource import Comparison, Withdrawal
from apps.intake.withdrawing import touched_since

STATED = ("name", "name_key", "recorded_on")
# A blank cell does not take away what the register knows.
TEXTS = ("federation", "confederation", "address", "phone", "chair", "secretary", "treasurer", "note")
KNOWN = ("company_id", "founders_count", "members", "statutes_on", "received_on")
TAKEN = (*STATED, *TEXTS, *KNOWN)


def _differs(new: str) -> str:
    stated = [f"{new}.{name} <> old_union.{name}" for name in ("name", "recorded_on")]
    texts = [f"({new}.{name} <> '' AND {new}.{name} <> old_union.{name})" for name in TEXTS]
    known = [f"({new}.{name} IS NOT NULL AND {new}.{name} IS DISTINCT FROM old_union.{name})" for name in KNOWN]
    return f"({' OR '.join([*stated, *texts, *known])})"


BOOK = f"""
WITH old AS MATERIALIZED (
    SELECT known.* FROM industrial_relations_tradeunion known
    JOIN industrial_relations_stagedunion staged USING (record_number)
    WHERE staged.upload_id = %(upload)s
), written AS (
    INSERT INTO industrial_relations_tradeunion AS old_union (record_number, {", ".join(TAKEN)}, board, founders,
           dossier, missing, revoke_reason, state, upload_id, upload_row)
    SELECT record_number, {", ".join(TAKEN)}, '', '', '{{}}', '', '', 'recorded', upload_id, row
    FROM industrial_relations_stagedunion WHERE upload_id = %(upload)s
    ON CONFLICT (record_number) WHERE NOT (record_number = '') DO UPDATE SET
           {", ".join(f"{name} = excluded.{name}" for name in STATED)},
           {", ".join(f"{name} = coalesce(nullif(excluded.{name}, ''), old_union.{name})" for name in TEXTS)},
           {", ".join(f"{name} = coalesce(excluded.{name}, old_union.{name})" for name in KNOWN)}
    WHERE {_differs("excluded")}
    RETURNING id, record_number
)
INSERT INTO intake_bookedrow (upload_id, row, outcome, record_id, before)
SELECT %(upload)s, staged.row,
       CASE WHEN old.id IS NULL THEN 'created' WHEN written.id IS NULL THEN 'unchanged' ELSE 'changed' END,
       coalesce(written.id, old.id),
       CASE WHEN old.id IS NOT NULL AND written.id IS NOT NULL THEN to_jsonb(old) END
FROM industrial_relations_stagedunion staged
LEFT JOIN written USING (record_number)
LEFT JOIN old USING (record_number)
WHERE staged.upload_id = %(upload)s
"""

COMPARE = f"""
SELECT count(*) FILTER (WHERE old_union.id IS NULL),
       count(*) FILTER (WHERE old_union.id IS NOT NULL AND {_differs("staged")}),
       count(*)
FROM industrial_relations_stagedunion staged
LEFT JOIN industrial_relations_tradeunion old_union USING (record_number)
WHERE staged.upload_id = %(upload)s
"""

RESTORE = f"""
UPDATE industrial_relations_tradeunion known SET {", ".join(f"{name} = old.{name}" for name in TAKEN)}
FROM intake_bookedrow booked, jsonb_populate_record(NULL::industrial_relations_tradeunion, booked.before) old
WHERE booked.upload_id = %(upload)s AND booked.outcome = 'changed' AND known.id = booked.record_id
      AND known.id <> ALL(%(kept)s)
"""


def book_unions(*, upload: Upload, report) -> None:
    """Book the staged rows of `upload` in the caller's transaction; `report(step)` tells the progress."""
    report(_("Booking trade unions"))
    with connection.cursor() as cursor:
        cursor.execute(BOOK, {"upload": upload.pk})


def compare_unions(upload: Upload) -> Comparison:
    with connection.cursor() as cursor:
        cursor.execute(COMPARE, {"upload": upload.pk})
        new, changed, every = cursor.fetchone()
    return Comparison(new=new, changed=changed, unchanged=every - new - changed)


@transaction.atomic
def withdraw_unions(upload: Upload) -> Withdrawal:
    """Remove what `upload` made and put back what it changed; a union touched since, or one with changes or events
    of its own, stays and is named."""
    booked = BookedRow.objects.filter(upload=upload)
    made = TradeUnion.objects.filter(pk__in=booked.filter(outcome="created").values("record_id"))
    told = UnionChange.objects.filter(union=OuterRef("pk"))
    took_part = IndustrialEvent.unions.through.objects.filter(tradeunion=OuterRef("pk"))
    kept = {union.pk: union for union in touched_since(upload, TradeUnion, booked)}
    kept |= {union.pk: union for union in made.filter(Q(Exists(told)) | Q(Exists(took_part)))}
    with connection.cursor() as cursor:
        cursor.execute(RESTORE, {"upload": upload.pk, "kept": list(kept)})
        restored = cursor.rowcount
    doomed = made.exclude(pk__in=kept)
    removed = doomed.count()
    doomed.delete()
    return Withdrawal(removed=removed, restored=restored, kept=tuple(str(union) for union in kept.values()))
