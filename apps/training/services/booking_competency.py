"""The rows of a list of asesi become competency tests of the participants they name."""

from datetime import date

from django.db import connection, transaction
from django.utils.translation import gettext as _

from apps.intake.booking import CannotApply
from apps.intake.models import BookedRow, Upload
from apps.intake.resource import Comparison, Withdrawal
from apps.intake.withdrawing import touched_since
from apps.training.models import CompetencyTest

# A blank cell says nothing against what is known; somebody not yet competent has neither certificate nor term.
NUMBER = (
    "CASE WHEN {new}.result = 'K' THEN coalesce(nullif({new}.certificate_number, ''), test.certificate_number)"
    " ELSE '' END"
)
SAME = """
test.result = {new}.result AND test.body = {new}.body
AND test.valid_until IS NOT DISTINCT FROM {new}.valid_until
AND test.certificate_number = {number}
AND test.registration_number = coalesce(nullif({new}.registration_number, ''), test.registration_number)
"""


def _same(new: str) -> str:
    return SAME.format(new=new, number=NUMBER.format(new=new))


BOOK = f"""
WITH incoming AS MATERIALIZED (
    SELECT * FROM training_stagedcompetency WHERE upload_id = %(upload)s
), old AS MATERIALIZED (
    SELECT test.* FROM training_competencytest test JOIN incoming USING (trainee_id, scheme, tested_on)
), written AS (
    INSERT INTO training_competencytest AS test (trainee_id, tested_on, body, scheme, result, certificate_number,
           registration_number, valid_until, upload_id, upload_row)
    SELECT trainee_id, tested_on, body, scheme, result, certificate_number, registration_number, valid_until,
           upload_id, row
    FROM incoming
    ON CONFLICT (trainee_id, scheme, tested_on) DO UPDATE SET
           body = excluded.body, result = excluded.result, valid_until = excluded.valid_until,
           certificate_number = {NUMBER.format(new="excluded")},
           registration_number = coalesce(nullif(excluded.registration_number, ''), test.registration_number)
    WHERE NOT ({_same("excluded")})
    RETURNING id, trainee_id, scheme, tested_on
)
INSERT INTO intake_bookedrow (upload_id, row, outcome, record_id, before)
SELECT %(upload)s, incoming.row,
       CASE WHEN old.id IS NULL THEN 'created' WHEN written.id IS NULL THEN 'unchanged' ELSE 'changed' END,
       coalesce(written.id, old.id),
       CASE WHEN old.id IS NOT NULL AND written.id IS NOT NULL THEN to_jsonb(old) END
FROM incoming
LEFT JOIN written USING (trainee_id, scheme, tested_on)
LEFT JOIN old USING (trainee_id, scheme, tested_on)
"""

COMPARE = f"""
SELECT count(*) FILTER (WHERE test.id IS NULL),
       count(*) FILTER (WHERE test.id IS NOT NULL AND NOT ({_same("staged")})),
       count(*)
FROM training_stagedcompetency staged
LEFT JOIN training_competencytest test USING (trainee_id, scheme, tested_on)
WHERE staged.upload_id = %(upload)s
"""

# What came in since the file was read: a number given away, or a participant who is no longer there.
HELD = """
SELECT staged.certificate_number, person.name
FROM training_stagedcompetency staged
JOIN training_competencytest test USING (certificate_number)
JOIN training_trainee trainee ON trainee.id = test.trainee_id
JOIN registry_person person ON person.id = trainee.person_id
WHERE staged.upload_id = %(upload)s AND staged.certificate_number <> ''
      AND (test.trainee_id, test.scheme, test.tested_on) <> (staged.trainee_id, staged.scheme, staged.tested_on)
ORDER BY staged.row LIMIT 1
"""
MISSING = """
SELECT row FROM training_stagedcompetency staged
WHERE upload_id = %(upload)s AND NOT EXISTS (SELECT FROM training_trainee WHERE id = staged.trainee_id)
ORDER BY row LIMIT 1
"""

RESTORE = """
UPDATE training_competencytest test SET
       body = old.body, result = old.result, certificate_number = old.certificate_number,
       registration_number = old.registration_number, valid_until = old.valid_until
FROM intake_bookedrow booked, jsonb_populate_record(NULL::training_competencytest, booked.before) old
WHERE booked.upload_id = %(upload)s AND booked.outcome = 'changed' AND test.id = booked.record_id
      AND test.id <> ALL(%(kept)s)
"""


def certificates_recorded() -> dict[str, tuple[tuple[int, str, date], str]]:
    """`{certificate number: (participant, scheme and day of its test, name of the holder)}`."""
    tests = CompetencyTest.objects.exclude(certificate_number="").values_list(
        "certificate_number", "trainee_id", "scheme", "tested_on", "trainee__person__name"
    )
    return {number: ((trainee, scheme, day), name) for number, trainee, scheme, day, name in tests}


def book_tests(*, upload: Upload, report) -> None:
    """Book the staged rows of `upload` in the caller's transaction; raises CannotApply where the register moved on."""
    with connection.cursor() as cursor:
        cursor.execute(HELD, {"upload": upload.pk})
        if found := cursor.fetchone():
            text = _("Certificate number %(number)s went to %(name)s meanwhile. Read the file again.")
            raise CannotApply(text % {"number": found[0], "name": found[1]})
        cursor.execute(MISSING, {"upload": upload.pk})
        if found := cursor.fetchone():
            text = _("The participant of row %(row)d was taken off the class meanwhile. Read the file again.")
            raise CannotApply(text % {"row": found[0]})
        report(_("Booking results"))
        cursor.execute(BOOK, {"upload": upload.pk})


def compare_tests(upload: Upload) -> Comparison:
    with connection.cursor() as cursor:
        cursor.execute(COMPARE, {"upload": upload.pk})
        new, changed, every = cursor.fetchone()
    return Comparison(new=new, changed=changed, unchanged=every - new - changed)


@transaction.atomic
def withdraw_tests(upload: Upload) -> Withdrawal:
    """Remove what `upload` made and put back what it changed; a record touched since then stays and is named."""
    booked = BookedRow.objects.filter(upload=upload)
    kept = list(touched_since(upload, CompetencyTest, booked).select_related("trainee__person"))
    keys = [test.pk for test in kept]
    with connection.cursor() as cursor:
        cursor.execute(RESTORE, {"upload": upload.pk, "kept": keys})
        restored = cursor.rowcount
    made = booked.filter(outcome="created").values("record_id")
    removed, _models = CompetencyTest.objects.filter(pk__in=made).exclude(pk__in=keys).delete()
    return Withdrawal(removed=removed, restored=restored, kept=tuple(str(test.trainee) for test in kept))
