"""The rows of a list of fixed-term contracts become records, one statement whatever their number."""

from django.db import connection, transaction
from django.utils.translation import gettext as _

from apps.industrial_relations.models import FixedTermContract, StagedContract
from apps.intake.booking_persons import book_persons
from apps.intake.models import BookedRow, Upload
from apps.intake.resource import Comparison, Withdrawal
from apps.intake.withdrawing import touched_since
from apps.registry.unreferenced import delete_unreferenced_persons

TABLE = "industrial_relations_fixedtermcontract"
# A blank cell does not take away what is recorded, such as the number that the office gave in the meantime.
NEW = {
    **{name: f"coalesce(nullif(incoming.{name}, ''), contract.{name})" for name in
       ("record_number", "position", "term", "note")},
    **{name: f"coalesce(incoming.{name}, contract.{name})" for name in
       ("recorded_on", "signed_on", "received_on", "ends_on", "wage", "person_id")},
    "worker_key": "CASE WHEN contract.person_id IS NULL AND incoming.person_id IS NOT NULL THEN incoming.key"
    " ELSE contract.worker_key END",
    "workers": "CASE WHEN coalesce(contract.person_id, incoming.person_id) IS NULL THEN incoming.workers ELSE 1 END",
    "basis": "incoming.basis",
}  # fmt: skip
DIFFERS = (
    f"({', '.join(f'contract.{name}' for name in NEW)}) IS DISTINCT FROM ({', '.join(NEW.values())})"
)  # fmt: skip

# A worker is known by NIK, or by name where the list or the record has no NIK and one record alone has that name.
# A list without numbers means the contract that was numbered since.
ROWS = f"""
WITH incoming AS MATERIALIZED (
    SELECT staged.*, person.id AS person_id, coalesce('#' || person.id, staged.worker_key) AS key
    FROM industrial_relations_stagedcontract staged
    LEFT JOIN registry_person person ON staged.nik <> '' AND person.nik = staged.nik
    WHERE staged.upload_id = %(upload)s
), known AS MATERIALIZED (
    SELECT contract.*, coalesce(upper(person.name), contract.worker_key) AS name_key
    FROM {TABLE} contract LEFT JOIN registry_person person ON person.id = contract.person_id
    WHERE contract.company_id IN (SELECT company_id FROM incoming)
), likely AS (
    SELECT incoming.row, known.id, 0 AS rank, incoming.record_number AS number, known.record_number AS known_number
    FROM incoming JOIN known USING (company_id, starts_on) WHERE known.worker_key = incoming.key
    UNION ALL
    SELECT row, id, 1, number, known_number FROM (
        SELECT incoming.row, known.id, incoming.record_number AS number, known.record_number AS known_number,
               count(*) OVER (PARTITION BY incoming.row) AS fitting
        FROM incoming JOIN known USING (company_id, starts_on)
        WHERE known.name_key = incoming.worker_key AND known.worker_key <> incoming.key
              AND (known.person_id IS NULL OR incoming.nik = '')
    ) named WHERE fitting = 1
), fitting AS (
    SELECT DISTINCT ON (row) row, id, rank FROM likely
    WHERE number = '' OR known_number IN ('', number)
    ORDER BY row, rank, known_number = number DESC, id DESC
), matched AS MATERIALIZED (
    SELECT DISTINCT ON (id) id, row FROM fitting ORDER BY id, rank, row
)
"""

BOOK = f"""
{ROWS}, changed AS (
    UPDATE {TABLE} contract SET {", ".join(f"{name} = {value}" for name, value in NEW.items())}
    FROM incoming JOIN matched USING (row)
    WHERE contract.id = matched.id AND {DIFFERS}
    RETURNING contract.id
), created AS (
    INSERT INTO {TABLE} (company_id, record_number, recorded_on, person_id, worker_name, worker_key, workers, position,
           basis, signed_on, received_on, channel, starts_on, ends_on, term, wage, note, upload_id, upload_row)
    SELECT company_id, record_number, recorded_on, person_id, name, key, workers, position,
           basis, signed_on, received_on, 'written', starts_on, ends_on, term, wage, note, upload_id, row
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

COMPARE = f"""
{ROWS}
SELECT count(*) FILTER (WHERE contract.id IS NULL),
       count(*) FILTER (WHERE contract.id IS NOT NULL AND
                        (contract.person_id IS NULL AND incoming.nik <> '' OR {DIFFERS})),
       count(*)
FROM incoming LEFT JOIN matched USING (row) LEFT JOIN {TABLE} contract ON contract.id = matched.id
"""

RESTORE = f"""
UPDATE {TABLE} contract SET {", ".join(f"{name} = old.{name}" for name in NEW)}
FROM intake_bookedrow booked, jsonb_populate_record(NULL::{TABLE}, booked.before) old
WHERE booked.upload_id = %(upload)s AND booked.outcome = 'changed' AND contract.id = booked.record_id
      AND contract.id <> ALL(%(kept)s)
"""

# Lists of one company at once would each add what the other adds.
LOCK = """
SELECT 1 FROM registry_company WHERE id IN (
    SELECT company_id FROM industrial_relations_stagedcontract WHERE upload_id = %(upload)s
) ORDER BY id FOR NO KEY UPDATE
"""


def book_contracts(*, upload: Upload, report) -> None:
    """Book the staged rows of `upload` in the caller's transaction; `report(step)` tells the progress."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE industrial_relations_stagedcontract")
        cursor.execute(LOCK, {"upload": upload.pk})
        report(_("Booking persons"))
        book_persons(cursor, StagedContract, upload)
        report(_("Booking fixed-term contracts"))
        cursor.execute(BOOK, {"upload": upload.pk})


def compare_contracts(upload: Upload) -> Comparison:
    with connection.cursor() as cursor:
        cursor.execute(COMPARE, {"upload": upload.pk})
        new, changed, every = cursor.fetchone()
    return Comparison(new=new, changed=changed, unchanged=every - new - changed)


@transaction.atomic
def withdraw_contracts(upload: Upload) -> Withdrawal:
    """Remove the contracts that `upload` made and put back those that it changed.

    What was touched since, recorded by a receipt, or extended by another contract stays and is named.
    """
    booked = BookedRow.objects.filter(upload=upload)
    made = FixedTermContract.objects.filter(pk__in=booked.filter(outcome="created").values("record_id"))
    extended = made.filter(extensions__isnull=False).exclude(extensions__in=made).distinct()
    stay = [touched_since(upload, FixedTermContract, booked), extended]
    kept = {one.pk: one for group in stay for one in group.select_related("person", "company")}
    with connection.cursor() as cursor:
        cursor.execute(RESTORE, {"upload": upload.pk, "kept": list(kept)})
        restored = cursor.rowcount
    removed, _by_model = made.exclude(pk__in=kept).delete()
    delete_unreferenced_persons(upload.pk)
    return Withdrawal(removed=removed, restored=restored, kept=tuple(str(one) for one in kept.values()))
