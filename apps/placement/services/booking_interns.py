"""The rows of a list of interns become persons and participants of the agreements that the list names."""

from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from apps.intake.booking import CannotApply
from apps.intake.booking_persons import book_persons
from apps.intake.models import BookedRow, Upload
from apps.intake.resource import Comparison, Withdrawal
from apps.intake.withdrawing import touched_since
from apps.placement.models import Internship, InternshipMember, StagedIntern
from apps.placement.services.internship import lock_company, refuse_crowded
from apps.registry.unreferenced import delete_unreferenced_persons

# What a row leaves empty, or calls still going on, says nothing against a result that is known.
SAME = """
member.sex = {new}.sex
AND coalesce({new}.{education}, member.education_id) IS NOT DISTINCT FROM member.education_id
AND coalesce(nullif(nullif({new}.result, ''), 'ongoing'), member.result) = member.result
AND coalesce({new}.ended_on, member.ended_on) IS NOT DISTINCT FROM member.ended_on
"""

BOOK = f"""
WITH incoming AS MATERIALIZED (
    SELECT staged.*, person.id AS person_id, person.education_id AS known_education
    FROM placement_stagedintern staged JOIN registry_person person USING (nik)
    WHERE staged.upload_id = %(upload)s
), old AS MATERIALIZED (
    SELECT member.* FROM placement_internshipmember member JOIN incoming USING (internship_id, person_id)
), written AS (
    INSERT INTO placement_internshipmember AS member (internship_id, person_id, origin, sex, education_id, result,
           ended_on, certificate_number, upload_id, upload_row)
    SELECT incoming.internship_id, incoming.person_id, 'seeker', incoming.sex,
           coalesce(incoming.education, old.education_id, known_education),
           coalesce(nullif(incoming.result, ''), 'ongoing'), incoming.ended_on, '', incoming.upload_id, incoming.row
    FROM incoming LEFT JOIN old USING (internship_id, person_id)
    ON CONFLICT (internship_id, person_id) DO UPDATE SET
           sex = excluded.sex, education_id = excluded.education_id,
           result = coalesce(nullif(excluded.result, 'ongoing'), member.result),
           ended_on = coalesce(excluded.ended_on, member.ended_on)
    WHERE NOT ({SAME.format(new="excluded", education="education_id")})
    RETURNING id, internship_id, person_id
)
INSERT INTO intake_bookedrow (upload_id, row, outcome, record_id, before)
SELECT %(upload)s, incoming.row,
       CASE WHEN old.id IS NULL THEN 'created' WHEN written.id IS NULL THEN 'unchanged' ELSE 'changed' END,
       coalesce(written.id, old.id),
       CASE WHEN old.id IS NOT NULL AND written.id IS NOT NULL THEN to_jsonb(old) END
FROM incoming
LEFT JOIN written USING (internship_id, person_id)
LEFT JOIN old USING (internship_id, person_id)
"""

COMPARE = f"""
SELECT count(*) FILTER (WHERE member.id IS NULL),
       count(*) FILTER (WHERE member.id IS NOT NULL AND NOT ({SAME.format(new="staged", education="education")})),
       count(*)
FROM placement_stagedintern staged
LEFT JOIN registry_person person USING (nik)
LEFT JOIN placement_internshipmember member
     ON member.internship_id = staged.internship_id AND member.person_id = person.id
WHERE staged.upload_id = %(upload)s
"""

RESTORE = """
UPDATE placement_internshipmember member SET
       sex = old.sex, education_id = old.education_id, result = old.result, ended_on = old.ended_on
FROM intake_bookedrow booked, jsonb_populate_record(NULL::placement_internshipmember, booked.before) old
WHERE booked.upload_id = %(upload)s AND booked.outcome = 'changed' AND member.id = booked.record_id
      AND member.id <> ALL(%(kept)s)
"""


def book_interns(*, upload: Upload, report) -> None:
    """Book the staged rows of `upload` in the caller's transaction.

    Raises CannotApply where interns that came in since the file was read leave too few places for all of its rows.
    """
    lock_company(upload.company_id)
    with connection.cursor() as cursor:
        report(_("Booking persons"))
        book_persons(cursor, StagedIntern, upload)
        report(_("Booking interns"))
        cursor.execute(BOOK, {"upload": upload.pk})
    named = StagedIntern.objects.filter(upload_id=upload.pk).values("internship_id")
    for internship in Internship.objects.filter(pk__in=named):
        try:
            refuse_crowded(internship)
        except ValidationError as refusal:
            raise CannotApply(" ".join(refusal.messages)) from refusal


def compare_interns(upload: Upload) -> Comparison:
    with connection.cursor() as cursor:
        cursor.execute(COMPARE, {"upload": upload.pk})
        new, changed, every = cursor.fetchone()
    gone = gone_interns(upload).count() if upload.revises_id else 0
    return Comparison(new=new, changed=changed, unchanged=every - new - changed, gone=gone)


def gone_interns(upload: Upload):
    """Interns of the same company's earlier lists of that month that the list `upload` no longer holds."""
    if upload.applied_at:
        still = BookedRow.objects.filter(upload=upload, record_id=OuterRef("pk"))
    else:
        still = StagedIntern.objects.filter(
            upload_id=upload.pk, nik=OuterRef("person__nik"), internship_id=OuterRef("internship_id")
        )
    earlier = Upload.objects.filter(company=upload.company_id, kind=upload.kind, period=upload.period)
    return InternshipMember.objects.filter(~Exists(still), upload__in=earlier.exclude(pk=upload.pk)).select_related(
        "person", "internship"
    )


@transaction.atomic
def withdraw_interns(upload: Upload) -> Withdrawal:
    """Remove what `upload` made and put back what it changed; a record touched since then stays and is named."""
    booked = BookedRow.objects.filter(upload=upload)
    kept = list(touched_since(upload, InternshipMember, booked).select_related("person"))
    with connection.cursor() as cursor:
        cursor.execute(RESTORE, {"upload": upload.pk, "kept": [member.pk for member in kept]})
        restored = cursor.rowcount
    return _remove(booked.filter(outcome="created").values("record_id"), kept, restored)


@transaction.atomic
def withdraw_gone_interns(upload: Upload) -> Withdrawal:
    """Remove the interns that a revised list no longer holds, at the word of staff."""
    return _remove(gone_interns(upload).values("pk"), [], 0)


def _remove(records, kept: list[InternshipMember], restored: int) -> Withdrawal:
    doomed = InternshipMember.objects.filter(pk__in=records).exclude(pk__in=[member.pk for member in kept])
    uploads = set(doomed.values_list("upload", flat=True))
    removed, _models = doomed.delete()
    for number in uploads:
        delete_unreferenced_persons(number)
    return Withdrawal(removed=removed, restored=restored, kept=tuple(str(member) for member in kept))
