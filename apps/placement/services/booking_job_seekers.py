"""The rows of a list of job seekers become registrations with their cards, a few statements for all of them."""

from datetime import date

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from apps.documents.numbers import take_numbers, written_number
from apps.intake.booking_persons import book_persons
from apps.intake.models import BookedRow, Upload
from apps.intake.resource import Comparison, Withdrawal
from apps.intake.staging import copy
from apps.intake.withdrawing import touched_since
from apps.placement.models import CardIssue, JobSeeker, StagedJobSeeker
from apps.placement.services.cards import SERIES
from apps.placement.services.closed_month_remarks import closed_month_remarks
from apps.placement.services.counted_month import closed_months, posting_months
from apps.registry.unreferenced import delete_unreferenced_persons

# Whoever registers such a person at the counter waits, and then finds the registration (registration.py).
LOCK_PERSONS = """
SELECT id FROM registry_person WHERE nik IN (
    SELECT nik FROM placement_stagedjobseeker WHERE upload_id = %(upload)s) ORDER BY id FOR NO KEY UPDATE
"""

# The registration that a row means: the open one, else one that had not ended by the day of the row.
MATCH = """
CREATE TEMPORARY TABLE matched_seeker ON COMMIT DROP AS
SELECT staged.*, person.id AS person_id, known.id AS seeker_id
FROM placement_stagedjobseeker staged
LEFT JOIN registry_person person USING (nik)
LEFT JOIN LATERAL (
    SELECT seeker.id FROM placement_jobseeker seeker
    WHERE seeker.person_id = person.id
      AND (seeker.state = 'registered' OR seeker.ended_on > staged.registered_on
           OR seeker.registered_on = staged.registered_on)
    ORDER BY seeker.state = 'registered' DESC, seeker.registered_on DESC LIMIT 1) known ON true
WHERE staged.upload_id = %(upload)s
"""

# Of an open registration a row completes what was wished for; what months count stays as it was frozen.
_WISHES = {"wanted_position": "''", "wanted_location": "''", "wanted_wage": "NULL", "note": "''"}
_COMPLETES = " OR ".join(
    f"(seeker.{name} IS NULL AND row_of.{name} IS NOT NULL)"
    if blank == "NULL"
    else f"(seeker.{name} = '' AND row_of.{name} <> '')"
    for name, blank in _WISHES.items()
)
KEEP_KNOWN = f"""
INSERT INTO intake_bookedrow (upload_id, row, outcome, record_id, before)
SELECT row_of.upload_id, row_of.row,
       CASE WHEN seeker.state = 'registered' AND ({_COMPLETES}) THEN 'changed' ELSE 'unchanged' END, seeker.id,
       CASE WHEN seeker.state = 'registered' AND ({_COMPLETES}) THEN to_jsonb(seeker) END
FROM matched_seeker row_of JOIN placement_jobseeker seeker ON seeker.id = row_of.seeker_id
"""
COMPLETE = f"""
UPDATE placement_jobseeker seeker SET
       {", ".join(f"{one} = coalesce(nullif(seeker.{one}, {blank}), row_of.{one})" for one, blank in _WISHES.items())}
FROM matched_seeker row_of
WHERE seeker.id = row_of.seeker_id AND seeker.state = 'registered' AND ({_COMPLETES})
"""

NEW_ROWS = "SELECT row, registered_on FROM matched_seeker WHERE seeker_id IS NULL ORDER BY row"
NUMBERS = """
CREATE TEMPORARY TABLE new_seeker (row integer PRIMARY KEY, number varchar(40), posting_month date) ON COMMIT DROP
"""
_COPIED = (
    "person_id", "registered_on", "sex", "age", "age_band", "ipk_code", "major", "graduation_year", "since_graduation",
    "occupation_id", "occupation_group", "wanted_position", "wanted_location", "wanted_wage", "note", "valid_until",
    "next_report_due", "upload_id",
)  # fmt: skip
REGISTER = f"""
WITH written AS (
    INSERT INTO placement_jobseeker ({", ".join(_COPIED)}, education_id, upload_row, number, posting_month, skills,
           experience, religion, photo, state, removal_reason)
    SELECT {", ".join(_COPIED)}, education, row, number, posting_month, '', '', '', '', 'registered', ''
    FROM matched_seeker JOIN new_seeker USING (row)
    RETURNING id, upload_id, upload_row, number, registered_on, valid_until
), cards AS (
    INSERT INTO placement_cardissue (job_seeker_id, kind, number, number_year, issued_on, valid_until, reason,
           issued_by_id, token)
    SELECT id, 'new', number, extract(year FROM registered_on), registered_on, valid_until, '', %(by)s,
           gen_random_uuid()
    FROM written
)
INSERT INTO intake_bookedrow (upload_id, row, outcome, record_id)
SELECT upload_id, upload_row, 'created', id FROM written
"""

COMPARE = f"""
SELECT count(*) FILTER (WHERE seeker.id IS NULL),
       count(*) FILTER (WHERE seeker.state = 'registered' AND ({_COMPLETES})), count(*)
FROM matched_seeker row_of LEFT JOIN placement_jobseeker seeker ON seeker.id = row_of.seeker_id
"""

NEW_BY_MONTH = """
SELECT date_trunc('month', registered_on)::date, count(*) FROM matched_seeker WHERE seeker_id IS NULL GROUP BY 1
"""

RESTORE = f"""
UPDATE placement_jobseeker seeker SET {", ".join(f"{name} = old.{name}" for name in _WISHES)}
FROM intake_bookedrow booked, jsonb_populate_record(NULL::placement_jobseeker, booked.before) old
WHERE booked.upload_id = %(upload)s AND booked.outcome = 'changed' AND seeker.id = booked.record_id
      AND seeker.id <> ALL(%(kept)s)
"""


def book_job_seekers(*, upload: Upload, report) -> None:
    """Book the staged rows of `upload` in the caller's transaction; `report(step)` tells the progress."""
    values = {"upload": upload.pk, "by": upload.applied_by_id}
    with connection.cursor() as cursor:
        report(_("Booking persons"))
        cursor.execute("ANALYZE placement_stagedjobseeker")
        cursor.execute(LOCK_PERSONS, values)
        book_persons(cursor, StagedJobSeeker, upload)
        report(_("Booking job seekers"))
        _match(cursor, upload)
        cursor.execute(KEEP_KNOWN)
        cursor.execute(COMPLETE)
        cursor.execute(NEW_ROWS)
        _number(cursor, cursor.fetchall())
        cursor.execute(REGISTER, values)


def _match(cursor, upload: Upload) -> None:
    cursor.execute("DROP TABLE IF EXISTS matched_seeker")
    cursor.execute(MATCH, {"upload": upload.pk})


def _number(cursor, rows: list[tuple[int, date]]) -> None:
    """Card numbers in the order of the rows, a block of each year; and the month that counts each registration."""
    posted = posting_months(day for _row, day in rows)
    years = sorted({day.year for _row, day in rows})
    serials = {year: iter(take_numbers(SERIES, year, sum(day.year == year for _row, day in rows))) for year in years}
    numbered = [
        (
            row,
            written_number(settings.CARD_NUMBER_PATTERN, serial=next(serials[day.year]), on=day),
            posted[day.replace(day=1)],
        )
        for row, day in rows
    ]
    cursor.execute("DROP TABLE IF EXISTS new_seeker")
    cursor.execute(NUMBERS)
    copy("new_seeker", ("row", "number", "posting_month"), numbered)


@transaction.atomic
def compare_job_seekers(upload: Upload) -> Comparison:
    with connection.cursor() as cursor:
        _match(cursor, upload)
        cursor.execute(COMPARE)
        new, changed, every = cursor.fetchone()
        cursor.execute(NEW_BY_MONTH)
        remarks = closed_month_remarks(arriving=cursor.fetchall())
    return Comparison(new=new, changed=changed, unchanged=every - new - changed, remarks=remarks)


@transaction.atomic
def already_registered(upload: Upload) -> list[tuple[int, JobSeeker]]:
    """The rows that mean a registration of the register, and that registration."""
    with connection.cursor() as cursor:
        _match(cursor, upload)
        cursor.execute("SELECT row, seeker_id FROM matched_seeker WHERE seeker_id IS NOT NULL ORDER BY row")
        found = cursor.fetchall()
    known = JobSeeker.objects.in_bulk([key for _row, key in found])
    return [(row, known[key]) for row, key in found]


def repeated_rows(upload: Upload) -> list[tuple[int, int]]:
    """`(first row, later row)` of the persons who stand more than once in the file."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT staged.row, waiting.row FROM intake_issue issue"
            " JOIN intake_waitingrow waiting USING (upload_id, row)"
            " JOIN placement_stagedjobseeker staged ON staged.upload_id = issue.upload_id"
            "      AND staged.nik = regexp_replace(waiting.cells ->> 'nik', '[^0-9]', '', 'g')"
            " WHERE issue.upload_id = %s AND issue.code = 'duplicate_in_file' ORDER BY 2",
            [upload.pk],
        )
        return cursor.fetchall()


@transaction.atomic
def withdraw_job_seekers(upload: Upload) -> Withdrawal:
    """Remove the registrations that `upload` made and complete no others; their numbers are not given again.

    What was touched or used since stays and is named: a report, a referral, a placement, a card that was printed, a
    month that was closed.
    """
    booked = BookedRow.objects.filter(upload=upload)
    made = JobSeeker.objects.filter(pk__in=booked.filter(outcome="created").values("record_id"))
    printed = Exists(CardIssue.objects.filter(job_seeker=OuterRef("pk"), printed_at__isnull=False))
    stay = [touched_since(upload, JobSeeker, booked), made.filter(printed)]
    stay.append(made.filter(posting_month__in=closed_months()))
    for relation in JobSeeker._meta.related_objects:
        if relation.related_model is not CardIssue and relation.related_name != "events":
            referring = relation.related_model._base_manager.filter(**{relation.field.name: OuterRef("pk")})
            stay.append(made.filter(Exists(referring)))
    kept = {seeker.pk: seeker for group in stay for seeker in group.select_related("person")}
    with connection.cursor() as cursor:
        cursor.execute(RESTORE, {"upload": upload.pk, "kept": list(kept)})
        restored = cursor.rowcount
    _rows, by_model = made.exclude(pk__in=kept).delete()
    delete_unreferenced_persons(upload.pk)
    removed = by_model.get(JobSeeker._meta.label, 0)
    return Withdrawal(removed=removed, restored=restored, kept=tuple(str(seeker) for seeker in kept.values()))
