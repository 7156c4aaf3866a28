"""The rows of an attendance sheet become marks of their participants."""

from django.db import connection, transaction
from django.utils.translation import gettext as _

from apps.intake.booking import CannotApply
from apps.intake.models import Upload
from apps.intake.resource import Comparison, Withdrawal
from apps.training.choices import ClassState
from apps.training.models import Trainee, TrainingClass

# Of two rows with a mark for one cell the first counts.
_CELLS = """
    SELECT DISTINCT ON (staged.trainee_id, mark.key)
           staged.row, staged.trainee_id, mark.key::bigint AS day_id, mark.value AS presence
    FROM training_stagedattendance staged, jsonb_each_text(staged.marks) mark
    WHERE staged.upload_id = %(upload)s
    ORDER BY staged.trainee_id, mark.key, staged.row
"""

# A blank cell says nothing against a mark that is known. What a row changed is kept cell by cell, so that it can be
# put back: {day: [mark before or null, mark written]}.
BOOK = f"""
WITH incoming AS MATERIALIZED ({_CELLS}
), old AS MATERIALIZED (
    SELECT attendance.day_id, attendance.trainee_id, attendance.presence
    FROM training_attendance attendance JOIN incoming USING (day_id, trainee_id)
), written AS (
    INSERT INTO training_attendance AS attendance (day_id, trainee_id, presence, upload_id, upload_row)
    SELECT day_id, trainee_id, presence, %(upload)s, row FROM incoming
    ON CONFLICT (day_id, trainee_id) DO UPDATE SET presence = excluded.presence
    WHERE attendance.presence <> excluded.presence
    RETURNING day_id, trainee_id, presence
), told AS (
    SELECT incoming.row, count(written.day_id) AS written, count(old.day_id) AS known,
           jsonb_object_agg(written.day_id, jsonb_build_array(old.presence, written.presence))
               FILTER (WHERE written.day_id IS NOT NULL) AS before
    FROM incoming
    LEFT JOIN written USING (day_id, trainee_id)
    LEFT JOIN old USING (day_id, trainee_id)
    GROUP BY incoming.row
)
INSERT INTO intake_bookedrow (upload_id, row, outcome, record_id, before)
SELECT %(upload)s, staged.row,
       CASE WHEN coalesce(told.written, 0) = 0 THEN 'unchanged' WHEN told.known = 0 THEN 'created' ELSE 'changed' END,
       staged.trainee_id, told.before
FROM training_stagedattendance staged LEFT JOIN told USING (row)
WHERE staged.upload_id = %(upload)s
"""

COMPARE = f"""
WITH incoming AS ({_CELLS}
), told AS (
    SELECT incoming.row, count(attendance.id) AS known,
           count(*) FILTER (WHERE attendance.presence IS DISTINCT FROM incoming.presence) AS written
    FROM incoming LEFT JOIN training_attendance attendance USING (day_id, trainee_id) GROUP BY incoming.row
)
SELECT count(*) FILTER (WHERE written > 0 AND known = 0), count(*) FILTER (WHERE written > 0 AND known > 0),
       (SELECT count(*) FROM training_stagedattendance WHERE upload_id = %(upload)s)
FROM told
"""

CLASSES = """
SELECT DISTINCT trainee.training_class_id FROM training_stagedattendance staged
JOIN training_trainee trainee ON trainee.id = staged.trainee_id
WHERE staged.upload_id = %(upload)s
"""
# What the register says otherwise since the file was read: somebody left or was taken off, a day was planned away.
OUTSIDE = f"""
SELECT DISTINCT coalesce(person.name, '–') AS name FROM ({_CELLS}) cells
LEFT JOIN training_classday day ON day.id = cells.day_id
LEFT JOIN training_trainee trainee ON trainee.id = cells.trainee_id
LEFT JOIN registry_person person ON person.id = trainee.person_id
WHERE day.id IS NULL OR trainee.id IS NULL OR day.date < trainee.joined_on OR day.date >= trainee.left_on
ORDER BY name LIMIT 5
"""

# The cells that an upload wrote, with the mark before (or NULL) and the one it wrote.
_WRITTEN = """
    SELECT booked.record_id AS trainee_id, cell.key::bigint AS day_id, cell.value ->> 0 AS was, cell.value ->> 1 AS now
    FROM intake_bookedrow booked, jsonb_each(booked.before) cell
    WHERE booked.upload_id = %(upload)s AND booked.before IS NOT NULL
"""
TOUCHED = f"""
SELECT DISTINCT cells.trainee_id FROM ({_WRITTEN}) cells
LEFT JOIN training_attendance attendance USING (day_id, trainee_id)
WHERE attendance.presence IS DISTINCT FROM cells.now
"""
TAKE_AWAY = f"""
DELETE FROM training_attendance attendance USING ({_WRITTEN}) cells
WHERE attendance.day_id = cells.day_id AND attendance.trainee_id = cells.trainee_id AND cells.was IS NULL
      AND attendance.presence = cells.now
"""
PUT_BACK = f"""
UPDATE training_attendance attendance SET presence = cells.was FROM ({_WRITTEN}) cells
WHERE attendance.day_id = cells.day_id AND attendance.trainee_id = cells.trainee_id AND cells.was IS NOT NULL
      AND attendance.presence = cells.now
"""


def book_attendance(*, upload: Upload, report) -> None:
    """Book the staged rows of `upload` in the caller's transaction.

    Raises CannotApply where since the file was read a class ended, a participant left, or a day was planned away.
    """
    with connection.cursor() as cursor:
        cursor.execute(CLASSES, {"upload": upload.pk})
        classes = [key for (key,) in cursor.fetchall()]
        locked = TrainingClass.objects.select_for_update(of=("self",)).filter(pk__in=classes).order_by("pk")
        if any(one.state != ClassState.RUNNING for one in locked):
            raise CannotApply(_("The class ended meanwhile; its attendance stands. Read the file again."))
        cursor.execute(OUTSIDE, {"upload": upload.pk})
        if names := [name for (name,) in cursor.fetchall()]:
            text = _(
                "Days or participants of the class changed since the file was read: %(names)s. Read the file again."
            )
            raise CannotApply(text % {"names": ", ".join(names)})
        report(_("Booking attendance"))
        cursor.execute(BOOK, {"upload": upload.pk})


def compare_attendance(upload: Upload) -> Comparison:
    with connection.cursor() as cursor:
        cursor.execute(COMPARE, {"upload": upload.pk})
        new, changed, every = cursor.fetchone()
    return Comparison(new=new, changed=changed, unchanged=every - new - changed)


@transaction.atomic
def withdraw_attendance(upload: Upload) -> Withdrawal:
    """Take away the marks that `upload` made and put back those it changed; a mark changed since then stays.

    Counts are of marks; participants with a mark that stays are named.
    """
    with connection.cursor() as cursor:
        cursor.execute(TOUCHED, {"upload": upload.pk})
        touched = [key for (key,) in cursor.fetchall()]
        cursor.execute(TAKE_AWAY, {"upload": upload.pk})
        removed = cursor.rowcount
        cursor.execute(PUT_BACK, {"upload": upload.pk})
        restored = cursor.rowcount
    kept = Trainee.objects.filter(pk__in=touched).select_related("person")
    return Withdrawal(removed=removed, restored=restored, kept=tuple(str(trainee) for trainee in kept))
