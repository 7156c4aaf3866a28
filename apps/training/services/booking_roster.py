"""The rows of a list of participants become persons and participants of the classes that the rows are about."""

from django.db import connection, transaction
from django.db.models import Count, Exists, OuterRef
from django.utils.translation import gettext as _

from apps.intake.booking import CannotApply
from apps.intake.booking_persons import book_persons
from apps.intake.models import BookedRow, Upload
from apps.intake.resource import Comparison, Withdrawal
from apps.intake.withdrawing import touched_since
from apps.registry.unreferenced import delete_unreferenced_persons
from apps.training.models import Certificate, StagedTrainee, Trainee, TrainingClass
from apps.training.services.staged_classes import lock_classes, refuse_closed

# What a row leaves empty says nothing against what is known.
MARKS = ("theory", "practice", "final", "graduated")
SAME = " AND ".join(f"coalesce({{new}}.{name}, trainee.{name}) IS NOT DISTINCT FROM trainee.{name}" for name in MARKS)

# As services/enrolling.py freezes them: sex, disability and district as the register has them, education by the row.
BOOK = f"""
WITH incoming AS MATERIALIZED (
    SELECT staged.*, person.id AS person_id, person.sex AS known_sex, person.education_id AS known_education,
           person.disability <> '' AS is_disabled, village.parent_id AS district_id, class.starts_on,
           applicant.id AS applicant_id
    FROM training_stagedtrainee staged
    JOIN registry_person person USING (nik)
    JOIN training_trainingclass class ON class.id = staged.training_class_id
    LEFT JOIN registry_region village ON village.code = person.kelurahan_id
    LEFT JOIN training_applicant applicant
         ON applicant.training_class_id = staged.training_class_id AND applicant.person_id = person.id
    WHERE staged.upload_id = %(upload)s
), old AS MATERIALIZED (
    SELECT trainee.* FROM training_trainee trainee JOIN incoming USING (training_class_id, person_id)
), written AS (
    INSERT INTO training_trainee AS trainee (training_class_id, person_id, applicant_id, joined_on, sex, education_id,
           district_id, is_disabled, {", ".join(MARKS)}, leave_reason, upload_id, upload_row)
    SELECT training_class_id, person_id, applicant_id, starts_on, known_sex, coalesce(education, known_education),
           district_id, is_disabled, {", ".join(MARKS)}, '', upload_id, row
    FROM incoming ORDER BY row
    ON CONFLICT (training_class_id, person_id) DO UPDATE SET
           {", ".join(f"{name} = coalesce(excluded.{name}, trainee.{name})" for name in MARKS)}
    WHERE NOT ({SAME.format(new="excluded")})
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
FROM training_stagedtrainee staged
LEFT JOIN registry_person person USING (nik)
LEFT JOIN training_trainee trainee
     ON trainee.training_class_id = staged.training_class_id AND trainee.person_id = person.id
"""
COMPARE = f"""
SELECT count(*) FILTER (WHERE trainee.id IS NULL),
       count(*) FILTER (WHERE trainee.id IS NOT NULL AND NOT ({SAME.format(new="staged")})), count(*)
{ROWS} WHERE staged.upload_id = %(upload)s
"""
NOT_ACCEPTED = f"""
SELECT staged.row {ROWS} JOIN training_applicant applicant
       ON applicant.training_class_id = staged.training_class_id AND applicant.person_id = person.id
WHERE staged.upload_id = %(upload)s AND trainee.id IS NULL AND applicant.result IN ('reserve', 'refused', 'withdrew')
ORDER BY staged.row
"""
JOINED = f"""
SELECT DISTINCT staged.training_class_id {ROWS} WHERE staged.upload_id = %(upload)s AND trainee.id IS NULL
"""
# What was found when the file was read may have changed since: who left meanwhile, or was given a certificate.
OVERTAKEN = f"""
SELECT person.name {ROWS} WHERE staged.upload_id = %(upload)s AND (
       (staged.graduated AND trainee.left_on IS NOT NULL)
       OR (staged.graduated IS FALSE AND EXISTS (SELECT FROM training_certificate certificate
           WHERE certificate.trainee_id = trainee.id AND certificate.void_reason = '')))
ORDER BY staged.row LIMIT 5
"""

RESTORE = f"""
UPDATE training_trainee trainee SET {", ".join(f"{name} = old.{name}" for name in MARKS)}
FROM intake_bookedrow booked, jsonb_populate_record(NULL::training_trainee, booked.before) old
WHERE booked.upload_id = %(upload)s AND booked.outcome = 'changed' AND trainee.id = booked.record_id
      AND trainee.id <> ALL(%(kept)s)
"""


def book_roster(*, upload: Upload, report) -> None:
    """Book the staged rows of `upload` in the caller's transaction.

    Raises CannotApply where since the file was read a class ended that somebody would join, its places were taken, or
    a participant left, or was given a certificate, whose result the file tells otherwise.
    """
    classes = lock_classes(upload, StagedTrainee)
    joined = {key for (key,) in _rows(JOINED, upload)}
    refuse_closed([one for one in classes if one.pk in joined])
    _refuse_overtaken(upload)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE training_stagedtrainee")
        report(_("Booking persons"))
        book_persons(cursor, StagedTrainee, upload)
        report(_("Booking participants"))
        cursor.execute(BOOK, {"upload": upload.pk})
    _refuse_crowded([one for one in classes if one.pk in joined])


def _refuse_overtaken(upload: Upload) -> None:
    names = [name for (name,) in _rows(OVERTAKEN, upload)]
    if names:
        message = _(
            "Since the file was read these participants left, or were given a certificate: %(names)s. Read the file "
            "again."
        )
        raise CannotApply(message % {"names": ", ".join(names)})


def _refuse_crowded(classes: list[TrainingClass]) -> None:
    staying = Trainee.objects.staying().filter(training_class__in=classes).order_by().values("training_class")
    counts = dict(staying.annotate(number=Count("pk")).values_list("training_class", "number"))
    for one in classes:
        beyond = counts.get(one.pk, 0) - one.quota
        if beyond > 0:
            message = _(
                "Places of %(class)s were taken since the file was read: %(places)d places, %(beyond)d rows too many. "
                "Read the file again."
            )
            raise CannotApply(message % {"class": one, "places": one.quota, "beyond": beyond})


def compare_roster(upload: Upload) -> Comparison:
    new, changed, every = _rows(COMPARE, upload)[0]
    return Comparison(new=new, changed=changed, unchanged=every - new - changed)


def not_accepted(upload: Upload) -> list[int]:
    """The rows of persons who would join a class whose selection made them reserves, or refused them."""
    return [row for (row,) in _rows(NOT_ACCEPTED, upload)]


def _rows(statement: str, upload: Upload) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(statement, {"upload": upload.pk})
        return cursor.fetchall()


@transaction.atomic
def withdraw_roster(upload: Upload) -> Withdrawal:
    """Remove the participants that `upload` brought and put back the marks that it changed.

    Who was touched since stays and is named, and so does whoever has attendance, a test, a certificate or a tracer;
    marks stay where a certificate was issued upon them.
    """
    booked = BookedRow.objects.filter(upload=upload)
    made = Trainee.objects.filter(pk__in=booked.filter(outcome="created").values("record_id"))
    changed = Trainee.objects.filter(pk__in=booked.filter(outcome="changed").values("record_id"))
    stay = [touched_since(upload, Trainee, booked), changed.filter(_referred(Certificate, "trainee"))]
    for relation in Trainee._meta.related_objects:
        if relation.related_name != "events":
            stay.append(made.filter(_referred(relation.related_model, relation.field.name)))
    kept = {one.pk: one for group in stay for one in group.select_related("person")}
    with connection.cursor() as cursor:
        cursor.execute(RESTORE, {"upload": upload.pk, "kept": list(kept)})
        restored = cursor.rowcount
    _rows_gone, by_model = made.exclude(pk__in=kept).delete()
    delete_unreferenced_persons(upload.pk)
    removed = by_model.get(Trainee._meta.label, 0)
    return Withdrawal(removed=removed, restored=restored, kept=tuple(str(one) for one in kept.values()))


def _referred(model, field: str) -> Exists:
    return Exists(model._base_manager.filter(**{field: OuterRef("pk")}))
