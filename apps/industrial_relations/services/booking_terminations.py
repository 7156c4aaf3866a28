"""The rows of a list of terminations become records, one statement whatever their number."""

from django.db import connection, transaction
from django.utils.translation import gettext as _

from apps.industrial_relations.models import StagedTermination, Termination
from apps.intake.booking_persons import book_persons
from apps.intake.models import BookedRow, Upload
from apps.intake.resource import Comparison, Withdrawal
from apps.intake.withdrawing import touched_since
from apps.registry.unreferenced import delete_unreferenced_persons

TABLE = "industrial_relations_termination"
# A blank cell does not take away what is recorded.
NEW = {
    **{name: f"incoming.{name}" for name in ("reported_on", "reason", "way")},
    **{name: f"coalesce(nullif(incoming.{name}, ''), ended.{name})" for name in ("sex", "position", "note")},
    **{name: f"coalesce(incoming.{name}, ended.{name})" for name in
       ("service_months", "notified_on", "is_paid", "compensation", "person_id")},
    "worker_key": "CASE WHEN ended.person_id IS NULL AND incoming.person_id IS NOT NULL THEN incoming.key"
    " ELSE ended.worker_key END",
}  # fmt: skip
DIFFERS = f"({', '.join(f'ended.{name}' for name in NEW)}) IS DISTINCT FROM ({', '.join(NEW.values())})"

IS_FREE = """NOT EXISTS (
    SELECT FROM documents_letter letter WHERE letter.id = ended.letter_id AND letter.state = 'issued'
)"""

# A worker is known by NIK, or by name where the list or the record has no NIK and one record alone has that name.
ROWS = f"""
WITH incoming AS MATERIALIZED (
    SELECT staged.*, person.id AS person_id, coalesce('#' || person.id, staged.worker_key) AS key
    FROM industrial_relations_stagedtermination staged
    LEFT JOIN registry_person person ON staged.nik <> '' AND person.nik = staged.nik
    WHERE staged.upload_id = %(upload)s
), known AS MATERIALIZED (
    SELECT ended.*, coalesce(upper(person.name), ended.worker_key) AS name_key
    FROM {TABLE} ended LEFT JOIN registry_person person ON person.id = ended.person_id
    WHERE ended.company_id IN (SELECT company_id FROM incoming)
), likely AS (
    SELECT incoming.row, known.id, 0 AS rank
    FROM incoming JOIN known USING (company_id, terminated_on) WHERE known.worker_key = incoming.key
    UNION ALL
    SELECT row, id, 1 FROM (
        SELECT incoming.row, known.id, count(*) OVER (PARTITION BY incoming.row) AS fitting
        FROM incoming JOIN known USING (company_id, terminated_on)
        WHERE known.name_key = incoming.worker_key AND known.worker_key <> incoming.key
              AND (known.person_id IS NULL OR incoming.nik = '')
    ) named WHERE fitting = 1
), fitting AS (
    SELECT DISTINCT ON (row) row, id, rank FROM likely ORDER BY row, rank
), matched AS MATERIALIZED (
    SELECT DISTINCT ON (id) id, row FROM fitting ORDER BY id, rank, row
)
"""

# What a receipt names is not changed behind it.
BOOK = f"""
{ROWS}, changed AS (
    UPDATE {TABLE} ended SET {", ".join(f"{name} = {value}" for name, value in NEW.items())}
    FROM incoming JOIN matched USING (row)
    WHERE ended.id = matched.id AND {IS_FREE} AND {DIFFERS}
    RETURNING ended.id
), created AS (
    INSERT INTO {TABLE} (company_id, person_id, worker_name, worker_key, sex, position, service_months,
           terminated_on, reported_on, reason, way, in_probation, notified_on, is_paid, compensation, note,
           upload_id, upload_row)
    SELECT company_id, person_id, name, key, sex, position, service_months,
           terminated_on, reported_on, reason, way, reason = 'probation', notified_on, is_paid, compensation, note,
           upload_id, row
    FROM incoming WHERE row NOT IN (SELECT row FROM matched) ORDER BY row
    RETURNING id, upload_row
)
INSERT INTO intake_bookedrow (upload_id, row, outcome, record_id, before)
SELECT %(upload)s, incoming.row,
       CASE WHEN matched.id IS NULL THEN 'created' WHEN changed.id IS NULL THEN 'unchanged' ELSE 'changed' END,
       coalesce(matched.id, created.id),
       CASE WHEN changed.id IS NOT NULL THEN to_jsonb(known) - 'name_key' END
FROM incoming
LEFT JOIN matched USING (row)
LEFT JOIN changed ON changed.id = matched.id
LEFT JOIN known ON known.id = matched.id
LEFT JOIN created ON created.upload_row = incoming.row
"""

# Before its person is booked a row's NIK is known to nobody, so that a record without a person differs by it.
DIFFERING = f"(ended.person_id IS NULL AND incoming.nik <> '' OR {DIFFERS})"
FOUND = f"FROM incoming LEFT JOIN matched USING (row) LEFT JOIN {TABLE} ended ON ended.id = matched.id"

COMPARE = f"""
{ROWS}
SELECT count(*) FILTER (WHERE ended.id IS NULL),
       count(*) FILTER (WHERE ended.id IS NOT NULL AND {IS_FREE} AND {DIFFERING}),
       count(*)
{FOUND}
"""

RECEIPTED = f"{ROWS} SELECT row {FOUND} WHERE NOT {IS_FREE} AND {DIFFERING} ORDER BY row"

RESTORE = f"""
UPDATE {TABLE} ended SET {", ".join(f"{name} = old.{name}" for name in NEW)}
FROM intake_bookedrow booked, jsonb_populate_record(NULL::{TABLE}, booked.before) old
WHERE booked.upload_id = %(upload)s AND booked.outcome = 'changed' AND ended.id = booked.record_id
      AND ended.id <> ALL(%(kept)s)
"""

# Lists of one company at once would each add what the other adds.
LOCK = """
SELECT 1 FROM registry_company WHERE id IN (
    SELECT company_id FROM industrial_relations_stagedtermination WHERE upload_id = %(upload)s
) ORDER BY id FOR NO KEY UPDATE
"""


def book_terminations(*, upload: Upload, report) -> None:
    """Book the staged rows of `upload` in the caller's transaction; `report(step)` tells the progress."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE industrial_relations_stagedtermination")
        cursor.execute(LOCK, {"upload": upload.pk})
        report(_("Booking persons"))
        book_persons(cursor, StagedTermination, upload)
        report(_("Booking terminations"))
        cursor.execute(BOOK, {"upload": upload.pk})


def compare_terminations(upload: Upload) -> Comparison:
    new, changed, every = _rows(COMPARE, upload)[0]
    return Comparison(new=new, changed=changed, unchanged=every - new - changed)


def differing_from_receipt(upload: Upload) -> list[int]:
    """The rows that tell something else than a receipt that has gone out."""
    return [row for (row,) in _rows(RECEIPTED, upload)]


def _rows(statement: str, upload: Upload) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(statement, {"upload": upload.pk})
        return cursor.fetchall()


@transaction.atomic
def withdraw_terminations(upload: Upload) -> Withdrawal:
    """Remove the terminations that `upload` made and put back those that it changed.

    What was touched since stays and is named; so does what a receipt names, since giving it out is such a touch.
    """
    booked = BookedRow.objects.filter(upload=upload)
    kept = {one.pk: one for one in touched_since(upload, Termination, booked).select_related("person", "company")}
    with connection.cursor() as cursor:
        cursor.execute(RESTORE, {"upload": upload.pk, "kept": list(kept)})
        restored = cursor.rowcount
    made = Termination.objects.filter(pk__in=booked.filter(outcome="created").values("record_id"))
    removed, _by_model = made.exclude(pk__in=kept).delete()
    delete_unreferenced_persons(upload.pk)
    return Withdrawal(removed=removed, restored=restored, kept=tuple(str(one) for one in kept.values()))
