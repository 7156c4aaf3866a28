"""The rows of a placement report become persons and placements, a statement each, whatever their number."""

from django.db import connection, transaction
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from apps.intake.models import BookedRow, Upload
from apps.intake.resource import Comparison, Withdrawal
from apps.intake.withdrawing import touched_since
from apps.placement.models import Placement, StagedPlacement
from apps.registry.unreferenced import delete_unreferenced_persons
from apps.reporting.models import Month

# A report fills what the register lacks and never overwrites what the office knows of a person.
BOOK_PERSONS = """
INSERT INTO registry_person AS person (nik, name, sex, birth_place, birth_date, education_id, address, kelurahan_id,
       phone, email, marital_status, disability, upload_number, upload_row)
SELECT DISTINCT ON (nik) nik, name, sex, birth_place, birth_date, education, address, kelurahan, phone, '', '', '',
       upload_id, row
FROM placement_stagedplacement WHERE upload_id = %(upload)s
ORDER BY nik, row
ON CONFLICT (nik) DO UPDATE SET
       birth_place = coalesce(nullif(person.birth_place, ''), excluded.birth_place),
       birth_date = coalesce(person.birth_date, excluded.birth_date),
       education_id = coalesce(person.education_id, excluded.education_id),
       address = coalesce(nullif(person.address, ''), excluded.address),
       kelurahan_id = coalesce(person.kelurahan_id, excluded.kelurahan_id),
       phone = coalesce(nullif(person.phone, ''), excluded.phone)
WHERE (person.birth_place = '' AND excluded.birth_place <> '')
   OR (person.birth_date IS NULL AND excluded.birth_date IS NOT NULL)
   OR (person.education_id IS NULL AND excluded.education_id IS NOT NULL)
   OR (person.address = '' AND excluded.address <> '')
   OR (person.kelurahan_id IS NULL AND excluded.kelurahan_id IS NOT NULL)
   OR (person.phone = '' AND excluded.phone <> '')
"""

# A start that is known already keeps its month; only what the report says of it may change.
BOOK_PLACEMENTS = """
WITH incoming AS MATERIALIZED (
    SELECT staged.*, person.id AS person_id
    FROM placement_stagedplacement staged JOIN registry_person person USING (nik)
    WHERE staged.upload_id = %(upload)s
), old AS MATERIALIZED (
    SELECT placement.*
    FROM placement_placement placement
    JOIN incoming ON incoming.person_id = placement.person_id AND incoming.start_date = placement.started_on
    WHERE placement.company_id = %(company)s
), written AS (
    INSERT INTO placement_placement AS placement (person_id, company_id, started_on, sex, education_id, position,
           contract, wage, kind, receiver, channel, card_number, note, reported_month, posting_month, upload_id,
           upload_row)
    SELECT person_id, %(company)s, start_date, sex, education, position, contract, wage, '', '', '', '', note,
           %(month)s, %(posting_month)s, upload_id, row
    FROM incoming
    ON CONFLICT (person_id, company_id, started_on) DO UPDATE SET
           sex = excluded.sex, education_id = excluded.education_id, position = excluded.position,
           contract = coalesce(nullif(excluded.contract, ''), placement.contract),
           wage = coalesce(excluded.wage, placement.wage),
           note = coalesce(nullif(excluded.note, ''), placement.note)
    WHERE (placement.sex, placement.education_id, placement.position)
          IS DISTINCT FROM (excluded.sex, excluded.education_id, excluded.position)
       OR (excluded.contract <> '' AND excluded.contract <> placement.contract)
       OR (excluded.wage IS NOT NULL AND excluded.wage IS DISTINCT FROM placement.wage)
       OR (excluded.note <> '' AND excluded.note <> placement.note)
    RETURNING id, person_id, started_on, upload_id
)
INSERT INTO intake_bookedrow (upload_id, row, outcome, record_id, before)
SELECT %(upload)s, incoming.row,
       CASE WHEN old.id IS NULL THEN 'created' WHEN written.id IS NULL THEN 'unchanged' ELSE 'changed' END,
       coalesce(written.id, old.id),
       CASE WHEN old.id IS NOT NULL AND written.id IS NOT NULL THEN jsonb_build_object(
            'sex', old.sex, 'education_id', old.education_id, 'position', old.position,
            'contract', old.contract, 'wage', old.wage, 'note', old.note) END
FROM incoming
LEFT JOIN written ON written.person_id = incoming.person_id AND written.started_on = incoming.start_date
LEFT JOIN old ON old.person_id = incoming.person_id AND old.started_on = incoming.start_date
"""

COMPARE = """
SELECT count(*) FILTER (WHERE placement.id IS NULL),
       count(*) FILTER (WHERE placement.id IS NOT NULL AND (
           (placement.sex, placement.education_id, placement.position)
               IS DISTINCT FROM (staged.sex, staged.education, staged.position)
           OR (staged.contract <> '' AND staged.contract <> placement.contract)
           OR (staged.wage IS NOT NULL AND staged.wage IS DISTINCT FROM placement.wage)
           OR (staged.note <> '' AND staged.note <> placement.note))),
       count(*)
FROM placement_stagedplacement staged
LEFT JOIN registry_person person USING (nik)
LEFT JOIN placement_placement placement ON placement.person_id = person.id
     AND placement.company_id = %(company)s AND placement.started_on = staged.start_date
WHERE staged.upload_id = %(upload)s
"""

RESTORE = """
UPDATE placement_placement placement SET
       sex = before ->> 'sex', education_id = before ->> 'education_id', position = before ->> 'position',
       contract = before ->> 'contract', wage = (before ->> 'wage')::numeric, note = before ->> 'note'
FROM intake_bookedrow booked
WHERE booked.upload_id = %(upload)s AND booked.outcome = 'changed' AND placement.id = booked.record_id
      AND placement.id <> ALL(%(kept)s)
"""


def book_placements(*, upload: Upload, report) -> None:
    """Book the staged rows of `upload` in the caller's transaction; `report(step)` tells the progress."""
    values = {
        "upload": upload.pk,
        "company": upload.company_id,
        "month": upload.period,
        "posting_month": Month.objects.posting_month(upload.period),
    }
    with connection.cursor() as cursor:
        report(_("Booking persons"))
        # A sample tells the planner enough of a table that was empty before.
        cursor.execute("SET LOCAL default_statistics_target = 10")
        cursor.execute("ANALYZE placement_stagedplacement")
        cursor.execute(BOOK_PERSONS, values)
        report(_("Booking placements"))
        cursor.execute(BOOK_PLACEMENTS, values)


def compare_placements(upload: Upload) -> Comparison:
    with connection.cursor() as cursor:
        cursor.execute(COMPARE, {"upload": upload.pk, "company": upload.company_id})
        new, changed, every = cursor.fetchone()
    gone = gone_placements(upload).count() if upload.revises_id else 0
    return Comparison(new=new, changed=changed, unchanged=every - new - changed, gone=gone)


def names_differing(upload: Upload) -> list[tuple[int, str, str]]:
    """`(row, name reported, name in the register)` of the known persons whose names are not written alike."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT staged.row, staged.name, person.name FROM placement_stagedplacement staged"
            " JOIN registry_person person USING (nik)"
            " WHERE staged.upload_id = %s AND staged.name <> person.name AND upper(staged.name) <> upper(person.name)",
            [upload.pk],
        )
        return cursor.fetchall()


def gone_placements(upload: Upload):
    """Placements of the same company and month that the report `upload` no longer holds."""
    if upload.applied_at:
        still = BookedRow.objects.filter(upload=upload, record_id=OuterRef("pk"))
    else:
        still = StagedPlacement.objects.filter(
            upload_id=upload.pk, nik=OuterRef("person__nik"), start_date=OuterRef("started_on")
        )
    return Placement.objects.filter(
        ~Exists(still), company=upload.company_id, reported_month=upload.period, upload__isnull=False
    ).select_related("person", "company")


@transaction.atomic
def withdraw_placements(upload: Upload) -> Withdrawal:
    """Remove what `upload` made and put back what it changed; a record touched since then stays and is named."""
    booked = BookedRow.objects.filter(upload=upload)
    kept = list(touched_since(upload, Placement, booked).select_related("person", "company"))
    with connection.cursor() as cursor:
        cursor.execute(RESTORE, {"upload": upload.pk, "kept": [placement.pk for placement in kept]})
        restored = cursor.rowcount
    return _remove(upload, booked.filter(outcome="created").values("record_id"), kept, restored)


@transaction.atomic
def withdraw_gone_placements(upload: Upload) -> Withdrawal:
    """Remove the placements that a revised report no longer holds, at the word of staff."""
    return _remove(upload, gone_placements(upload).values("pk"), [], 0)


def _remove(upload: Upload, records, kept: list[Placement], restored: int) -> Withdrawal:
    doomed = Placement.objects.filter(pk__in=records).exclude(pk__in=[placement.pk for placement in kept])
    uploads = set(doomed.values_list("upload", flat=True))
    removed, _models = doomed.delete()
    for number in uploads:
        delete_unreferenced_persons(number)
    return Withdrawal(removed=removed, restored=restored, kept=tuple(str(placement) for placement in kept))
