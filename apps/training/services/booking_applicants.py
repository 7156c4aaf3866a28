"""The rows of a list of applicants become persons and applicants of the classes that the rows are about."""

from django.db import connection, transaction
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from apps.intake.booking_persons import book_persons
from apps.intake.models import BookedRow, Upload
from apps.intake.resource import Comparison, Withdrawal
from apps.intake.withdrawing import touched_since
from apps.registry.unreferenced import delete_unreferenced_persons
from apps.training.choices import SelectionState
from apps.training.models import Applicant, StagedApplicant, Trainee
from apps.training.services.staged_classes import lock_classes, refuse_closed

# What a row leaves empty, or calls not checked yet, says nothing against what is known.
SAME = """
coalesce({new}.applied_on, applicant.applied_on) IS NOT DISTINCT FROM applicant.applied_on
AND coalesce({new}.{education}, applicant.education_id) IS NOT DISTINCT FROM applicant.education_id
AND coalesce(nullif(nullif({new}.admin_result, ''), 'pending'), applicant.admin_result) = applicant.admin_result
AND coalesce({new}.interview_score, applicant.interview_score) IS NOT DISTINCT FROM applicant.interview_score
AND coalesce({new}.aptitude_score, applicant.aptitude_score) IS NOT DISTINCT FROM applicant.aptitude_score
AND coalesce(nullif({new}.note, ''), applicant.note) = applicant.note
"""

# A selection that has been handed in, or approved, is not changed behind the back of those who decide it.
BOOK = f"""
WITH incoming AS MATERIALIZED (
    SELECT staged.*, person.id AS person_id, person.sex AS known_sex, person.education_id AS known_education
    FROM training_stagedapplicant staged JOIN registry_person person USING (nik)
    WHERE staged.upload_id = %(upload)s
), old AS MATERIALIZED (
    SELECT applicant.* FROM training_applicant applicant JOIN incoming USING (training_class_id, person_id)
), written AS (
    INSERT INTO training_applicant AS applicant (training_class_id, person_id, applied_on, sex, education_id,
           admin_result, missing, interview_score, aptitude_score, result, note, upload_id, upload_row)
    SELECT training_class_id, person_id, incoming.applied_on, known_sex,
           coalesce(incoming.education, old.education_id, known_education),
           coalesce(nullif(incoming.admin_result, ''), 'pending'), '', incoming.interview_score,
           incoming.aptitude_score, '', incoming.note, incoming.upload_id, incoming.row
    FROM incoming LEFT JOIN old USING (training_class_id, person_id) ORDER BY incoming.row
    ON CONFLICT (training_class_id, person_id) DO UPDATE SET
           applied_on = coalesce(excluded.applied_on, applicant.applied_on),
           education_id = excluded.education_id,
           admin_result = coalesce(nullif(excluded.admin_result, 'pending'), applicant.admin_result),
           interview_score = coalesce(excluded.interview_score, applicant.interview_score),
           aptitude_score = coalesce(excluded.aptitude_score, applicant.aptitude_score),
           note = coalesce(nullif(excluded.note, ''), applicant.note)
    WHERE NOT ({SAME.format(new="excluded", education="education_id")}) AND applicant.training_class_id IN (
           SELECT id FROM training_trainingclass WHERE selection = 'draft')
    RETURNING id, training_class_id, person_id
)
INSERT INTO intake_bookedrow (upload_id, row, outcome, record_id, before)
SELECT %(upload)s, incoming.row,
       CASE WHEN old.id IS NULL THEN 'created' WHEN written.id IS NULL THEN 'unchanged' ELSE 'changed' END,
       coalesce(written.id, old.id),
       CASE WHEN old.id IS NOT NULL AND written.id IS NOT NULL THEN to_jsonb(old) END
FROM incoming
LEFT JOIN written USING (training_class_id, person_id)
LEFT JOIN old USING (training_class_id, person_id)
"""

ROWS = """
FROM training_stagedapplicant staged
JOIN training_trainingclass class ON class.id = staged.training_class_id
LEFT JOIN registry_person person USING (nik)
LEFT JOIN training_applicant applicant
     ON applicant.training_class_id = staged.training_class_id AND applicant.person_id = person.id
WHERE staged.upload_id = %(upload)s
"""
DIFFERS = f"applicant.id IS NOT NULL AND NOT ({SAME.format(new='staged', education='education')})"

COMPARE = f"""
SELECT count(*) FILTER (WHERE applicant.id IS NULL),
       count(*) FILTER (WHERE class.selection = 'draft' AND {DIFFERS}), count(*) {ROWS}
"""

AFTER_SELECTION = f"""
SELECT staged.row, applicant.id IS NOT NULL {ROWS} AND class.selection <> 'draft' AND (
       applicant.id IS NULL OR ({DIFFERS})) ORDER BY staged.row
"""

OTHER_CLASSES = """
WITH rows AS MATERIALIZED (
    SELECT staged.row, staged.nik, class.id AS class_id, class.year
    FROM training_stagedapplicant staged JOIN training_trainingclass class ON class.id = staged.training_class_id
    WHERE staged.upload_id = %(upload)s
), others AS (
    SELECT person.nik, applicant.training_class_id AS class_id
    FROM training_applicant applicant JOIN registry_person person ON person.id = applicant.person_id
    WHERE person.nik IN (SELECT nik FROM rows)
    UNION
    SELECT person.nik, trainee.training_class_id
    FROM training_trainee trainee JOIN registry_person person ON person.id = trainee.person_id
    WHERE person.nik IN (SELECT nik FROM rows)
    UNION
    SELECT nik, class_id FROM rows
)
SELECT rows.row, class.id
FROM rows JOIN others USING (nik) JOIN training_trainingclass class ON class.id = others.class_id
WHERE class.year = rows.year AND class.id <> rows.class_id AND class.state <> 'cancelled' ORDER BY rows.row, class.id
"""

RESTORE = """
UPDATE training_applicant applicant SET
       applied_on = old.applied_on, education_id = old.education_id, admin_result = old.admin_result,
       interview_score = old.interview_score, aptitude_score = old.aptitude_score, note = old.note
FROM intake_bookedrow booked, jsonb_populate_record(NULL::training_applicant, booked.before) old
WHERE booked.upload_id = %(upload)s AND booked.outcome = 'changed' AND applicant.id = booked.record_id
      AND applicant.id <> ALL(%(kept)s)
"""


def book_applicants(*, upload: Upload, report) -> None:
    """Book the staged rows of `upload` in the caller's transaction; the states of the classes stay as they are.

    Raises CannotApply where a class has ended since the file was read.
    """
    refuse_closed(lock_classes(upload, StagedApplicant))
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE training_stagedapplicant")
        report(_("Booking persons"))
        book_persons(cursor, StagedApplicant, upload)
        report(_("Booking applicants"))
        cursor.execute(BOOK, {"upload": upload.pk})


def compare_applicants(upload: Upload) -> Comparison:
    new, changed, every = _rows(COMPARE, upload)[0]
    return Comparison(new=new, changed=changed, unchanged=every - new - changed)


def other_classes_of_the_year(upload: Upload) -> list[tuple[int, int]]:
    """`(row, class)` of persons who applied for, or take part in, another class of that year, in this file too."""
    return _rows(OTHER_CLASSES, upload)


def after_selection(upload: Upload) -> list[tuple[int, bool]]:
    """`(row, whether the applicant is known)` of rows that tell something new of a selection that is handed in."""
    return _rows(AFTER_SELECTION, upload)


def _rows(statement: str, upload: Upload) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(statement, {"upload": upload.pk})
        return cursor.fetchall()


@transaction.atomic
def withdraw_applicants(upload: Upload) -> Withdrawal:
    """Remove the applicants that `upload` made and put back those that it changed.

    Who was touched since, decided on, or became a participant stays and is named; so does what was changed in a
    selection that has been handed in meanwhile.
    """
    booked = BookedRow.objects.filter(upload=upload)
    made = Applicant.objects.filter(pk__in=booked.filter(outcome="created").values("record_id"))
    changed = Applicant.objects.filter(pk__in=booked.filter(outcome="changed").values("record_id"))
    stay = [
        touched_since(upload, Applicant, booked),
        made.exclude(result=""),
        made.filter(Exists(Trainee.objects.filter(applicant=OuterRef("pk")))),
        changed.exclude(training_class__selection=SelectionState.DRAFT),
    ]
    kept = {one.pk: one for group in stay for one in group.select_related("person")}
    with connection.cursor() as cursor:
        cursor.execute(RESTORE, {"upload": upload.pk, "kept": list(kept)})
        restored = cursor.rowcount
    _rows_gone, by_model = made.exclude(pk__in=kept).delete()
    delete_unreferenced_persons(upload.pk)
    removed = by_model.get(Applicant._meta.label, 0)
    return Withdrawal(removed=removed, restored=restored, kept=tuple(str(one) for one in kept.values()))
