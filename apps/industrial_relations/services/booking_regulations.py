"""The rows of a list of company regulations become ratified ones, one statement whatever their number."""

from django.db import connection, transaction
from django.utils.translation import gettext as _

from apps.industrial_relations.models import CompanyRegulation
from apps.intake.models import BookedRow, Upload
from apps.intake.resource import Comparison, Withdrawal
from apps.intake.withdrawing import touched_since

STATED = ("status", "decree_number", "valid_from", "valid_until")
# A blank cell does not take away what the register knows; no workers at all are a blank as well.
TEXTS = ("leader", "note")
COUNTS = ("men", "women")
TAKEN = (*STATED, *TEXTS, *COUNTS, "decided_on")
RESTORED = (*TAKEN, "state", "is_deemed", "extended_until")


def _differs(new: str) -> str:
    stated = [f"{new}.{name} IS DISTINCT FROM known.{name}" for name in STATED]
    texts = [f"({new}.{name} <> '' AND {new}.{name} <> known.{name})" for name in TEXTS]
    counts = [f"({new}.men + {new}.women > 0 AND {new}.{name} <> known.{name})" for name in COUNTS]
    day = f"({new}.decided_on IS NOT NULL AND {new}.decided_on IS DISTINCT FROM known.decided_on)"
    return f"(known.state <> 'ratified' OR {' OR '.join([*stated, *texts, *counts, day])})"


BOOK = f"""
WITH old AS MATERIALIZED (
    SELECT known.* FROM industrial_relations_companyregulation known
    JOIN industrial_relations_stagedregulation staged USING (company_id, sequence)
    WHERE staged.upload_id = %(upload)s
), written AS (
    INSERT INTO industrial_relations_companyregulation AS known (company_id, sequence, {", ".join(TAKEN)}, dossier,
           missing, is_deemed, state, upload_id, upload_row)
    SELECT company_id, sequence, {", ".join(TAKEN)}, '{{}}', '', false, 'ratified', upload_id, row
    FROM industrial_relations_stagedregulation WHERE upload_id = %(upload)s
    ON CONFLICT (company_id, sequence) DO UPDATE SET
           {", ".join(f"{name} = excluded.{name}" for name in STATED)},
           {", ".join(f"{name} = coalesce(nullif(excluded.{name}, ''), known.{name})" for name in TEXTS)},
           {
    ", ".join(
        f"{name} = CASE WHEN excluded.men + excluded.women > 0 THEN excluded.{name} ELSE known.{name} END"
        for name in COUNTS
    )
},
           decided_on = coalesce(excluded.decided_on, known.decided_on),
           -- An extension that the dates put right leave behind is none.
           extended_until = CASE WHEN known.extended_until > excluded.valid_until THEN known.extended_until END,
           state = 'ratified', is_deemed = false
    WHERE {_differs("excluded")}
    RETURNING id, company_id, sequence
)
INSERT INTO intake_bookedrow (upload_id, row, outcome, record_id, before)
SELECT %(upload)s, staged.row,
       CASE WHEN old.id IS NULL THEN 'created' WHEN written.id IS NULL THEN 'unchanged' ELSE 'changed' END,
       coalesce(written.id, old.id),
       CASE WHEN old.id IS NOT NULL AND written.id IS NOT NULL THEN to_jsonb(old) END
FROM industrial_relations_stagedregulation staged
LEFT JOIN written USING (company_id, sequence)
LEFT JOIN old USING (company_id, sequence)
WHERE staged.upload_id = %(upload)s
"""

COMPARE = f"""
SELECT count(*) FILTER (WHERE known.id IS NULL),
       count(*) FILTER (WHERE known.id IS NOT NULL AND {_differs("staged")}),
       count(*)
FROM industrial_relations_stagedregulation staged
LEFT JOIN industrial_relations_companyregulation known USING (company_id, sequence)
WHERE staged.upload_id = %(upload)s
"""

RESTORE = f"""
UPDATE industrial_relations_companyregulation known SET {", ".join(f"{name} = old.{name}" for name in RESTORED)}
FROM intake_bookedrow booked, jsonb_populate_record(NULL::industrial_relations_companyregulation, booked.before) old
WHERE booked.upload_id = %(upload)s AND booked.outcome = 'changed' AND known.id = booked.record_id
      AND known.id <> ALL(%(kept)s)
"""


def known_decrees() -> dict[str, tuple[int, int]]:
    """Company and number in sequence of every decree in the register."""
    known = CompanyRegulation.objects.exclude(decree_number="").order_by()
    return {
        number: (company, sequence)
        for number, company, sequence in known.values_list("decree_number", "company", "sequence").iterator()
    }


def book_regulations(*, upload: Upload, report) -> None:
    """Book the staged rows of `upload` in the caller's transaction; `report(step)` tells the progress."""
    report(_("Booking company regulations"))
    with connection.cursor() as cursor:
        cursor.execute(BOOK, {"upload": upload.pk})


def compare_regulations(upload: Upload) -> Comparison:
    with connection.cursor() as cursor:
        cursor.execute(COMPARE, {"upload": upload.pk})
        new, changed, every = cursor.fetchone()
    return Comparison(new=new, changed=changed, unchanged=every - new - changed)


@transaction.atomic
def withdraw_regulations(upload: Upload) -> Withdrawal:
    """Remove what `upload` made and put back what it changed; a regulation touched since stays and is named."""
    booked = BookedRow.objects.filter(upload=upload)
    made = CompanyRegulation.objects.filter(pk__in=booked.filter(outcome="created").values("record_id"))
    kept = {one.pk: one for one in touched_since(upload, CompanyRegulation, booked).select_related("company")}
    with connection.cursor() as cursor:
        cursor.execute(RESTORE, {"upload": upload.pk, "kept": list(kept)})
        restored = cursor.rowcount
    doomed = made.exclude(pk__in=kept)
    removed = doomed.count()
    doomed.delete()
    return Withdrawal(removed=removed, restored=restored, kept=tuple(str(one) for one in kept.values()))
