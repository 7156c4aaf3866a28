"""The rows of Karirhub's export become vacancies, and what is filled by the companies' word their movements."""

from datetime import date

from django.db import connection, transaction
from django.db.models import Exists, OuterRef
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.intake.models import BookedRow, Upload
from apps.intake.resource import Comparison, Withdrawal
from apps.intake.withdrawing import touched_since
from apps.placement.models import Referral, Vacancy, VacancyMovement
from apps.placement.services.closed_month_remarks import closed_month_remarks
from apps.placement.services.counted_month import closed_months, posting_months

NOTE = "Karirhub"

LOCK = """
SELECT vacancy.id FROM placement_vacancy vacancy
JOIN placement_stagedkarirhubvacancy staged ON (staged.company_id, staged.month, staged.position_key, staged.ordinal)
     = (vacancy.company_id, vacancy.reported_month, vacancy.position_key, vacancy.ordinal)
WHERE staged.upload_id = %(upload)s ORDER BY vacancy.id FOR NO KEY UPDATE OF vacancy
"""

# Each row with the vacancy it means and with what that shall be. Places that the company itself reported as those of
# men and women stay so; what a closed month counts stays; a quota below what is taken already changes nothing.
MATCH = """
CREATE TEMPORARY TABLE matched_vacancy ON COMMIT DROP AS
SELECT staged.upload_id, staged.row, staged.company_id, staged.month, staged.position, staged.position_key,
       staged.ordinal, old.id AS vacancy_id, coalesce(old.posting_month, counted.posted) AS posting_month,
       CASE WHEN old.id IS NULL OR free.is_free AND old.count_male + old.count_female = 0
                 AND staged.places >= taken.places THEN staged.places ELSE old.count_either END AS count_either,
       CASE WHEN old.id IS NULL OR free.is_free THEN coalesce(staged.education, old.education_id)
            ELSE old.education_id END AS education_id,
       CASE WHEN old.id IS NULL OR free.is_free THEN coalesce(staged.occupation_id, old.occupation_id)
            ELSE old.occupation_id END AS occupation_id,
       coalesce(old.opening_date, staged.opening_date) AS opening_date,
       coalesce(staged.closing_date, old.closing_date) AS closing_date,
       coalesce(nullif(staged.requirements, ''), old.requirements, '') AS requirements,
       coalesce(nullif(staged.note, ''), old.note, '') AS note,
       staged.welcomes_disabled OR coalesce(old.welcomes_disabled, false) AS welcomes_disabled,
       CASE WHEN coalesce(old.count_male + old.count_female, 0) = 0
            THEN staged.filled - taken.filled ELSE 0 END AS more,
       taken.places AS taken,
       greatest(least(%(received)s, staged.closing_date), staged.opening_date) AS happened_on
FROM placement_stagedkarirhubvacancy staged
JOIN unnest(%(months)s::date[], %(posted)s::date[]) AS counted (wanted, posted) ON counted.wanted = staged.month
LEFT JOIN placement_vacancy old ON old.company_id = staged.company_id AND old.reported_month = staged.month
     AND old.position_key = staged.position_key AND old.ordinal = staged.ordinal
CROSS JOIN LATERAL (
    SELECT coalesce(sum(male + female + either), 0) AS places,
           coalesce(sum(male + female + either) FILTER (WHERE kind = 'filled'), 0) AS filled
    FROM placement_vacancymovement movement WHERE movement.vacancy_id = old.id) taken
CROSS JOIN LATERAL (SELECT old.posting_month <> ALL(%(closed)s::date[]) AS is_free) free
WHERE staged.upload_id = %(upload)s
"""

_VALUES = (
    "count_either", "education_id", "occupation_id", "opening_date", "closing_date", "requirements", "note",
    "welcomes_disabled",
)  # fmt: skip
_DIFFERS = f"""(({", ".join(f"old.{name}" for name in _VALUES)})
    IS DISTINCT FROM ({", ".join(f"new.{name}" for name in _VALUES)}))"""
_MORE = "least(new.more, new.count_either - new.taken)"

CHANGE = f"""
WITH before AS (
    SELECT old.* FROM placement_vacancy old JOIN matched_vacancy new ON old.id = new.vacancy_id WHERE {_DIFFERS}
), written AS (
    UPDATE placement_vacancy old SET {", ".join(f"{name} = new.{name}" for name in _VALUES)}
    FROM matched_vacancy new WHERE old.id = new.vacancy_id AND {_DIFFERS}
)
INSERT INTO intake_bookedrow (upload_id, row, outcome, record_id, before)
SELECT new.upload_id, new.row,
       CASE WHEN before.id IS NOT NULL OR {_MORE} > 0 THEN 'changed' ELSE 'unchanged' END, new.vacancy_id,
       CASE WHEN before.id IS NOT NULL THEN to_jsonb(before) WHEN {_MORE} > 0 THEN '{{}}'::jsonb END
FROM matched_vacancy new LEFT JOIN before ON before.id = new.vacancy_id
WHERE new.vacancy_id IS NOT NULL
"""
CREATE = f"""
WITH written AS (
    INSERT INTO placement_vacancy (company_id, position, position_key, ordinal, count_male, count_female,
           {", ".join(_VALUES)}, industry_code,
           karirhub_id, reported_month, posting_month, upload_id, upload_row)
    SELECT new.company_id, position, position_key, ordinal, 0, 0, {", ".join(f"new.{name}" for name in _VALUES)},
           coalesce(industry.code, ''), '', month, posting_month, upload_id, row
    FROM matched_vacancy new JOIN registry_company company ON company.id = new.company_id
    LEFT JOIN registry_industry industry ON industry.id = company.industry_id
    WHERE vacancy_id IS NULL
    RETURNING id, upload_id, upload_row
)
INSERT INTO intake_bookedrow (upload_id, row, outcome, record_id, before)
SELECT upload_id, upload_row, 'created', id, '{{}}'::jsonb FROM written
"""

MONTHS_WANTED = f"""
SELECT DISTINCT greatest(date_trunc('month', happened_on)::date, posting_month)
FROM matched_vacancy new WHERE {_MORE} > 0
"""
FILL = f"""
WITH written AS (
    INSERT INTO placement_vacancymovement (vacancy_id, kind, male, female, either, happened_on, posting_month, note)
    SELECT booked.record_id, 'filled', 0, 0, {_MORE}, new.happened_on, counted.posted, %(note)s
    FROM matched_vacancy new
    JOIN intake_bookedrow booked ON booked.upload_id = new.upload_id AND booked.row = new.row
    JOIN unnest(%(months)s::date[], %(posted)s::date[]) AS counted (wanted, posted)
         ON counted.wanted = greatest(date_trunc('month', new.happened_on)::date, new.posting_month)
    WHERE {_MORE} > 0
    RETURNING id, vacancy_id
)
UPDATE intake_bookedrow booked SET before = booked.before || jsonb_build_object('movement', written.id)
FROM written WHERE booked.upload_id = %(upload)s AND booked.record_id = written.vacancy_id
"""

COMPARE = f"""
SELECT count(*) FILTER (WHERE old.id IS NULL),
       count(*) FILTER (WHERE old.id IS NOT NULL AND ({_DIFFERS} OR {_MORE} > 0)), count(*)
FROM matched_vacancy new LEFT JOIN placement_vacancy old ON old.id = new.vacancy_id
"""

STANDING = """
SELECT old.posting_month, count(*)
FROM placement_stagedkarirhubvacancy staged
JOIN placement_vacancy old ON old.company_id = staged.company_id AND old.reported_month = staged.month
     AND old.position_key = staged.position_key AND old.ordinal = staged.ordinal
WHERE staged.upload_id = %(upload)s AND old.posting_month = ANY(%(closed)s::date[])
      AND (old.count_male + old.count_female = 0 AND staged.places <> old.count_either
           OR coalesce(staged.education, old.education_id) IS DISTINCT FROM old.education_id
           OR coalesce(staged.occupation_id, old.occupation_id) IS DISTINCT FROM old.occupation_id)
GROUP BY 1
"""
NEW_BY_MONTH = "SELECT month, count(*) FROM matched_vacancy WHERE vacancy_id IS NULL GROUP BY 1"

RESTORE = f"""
UPDATE placement_vacancy vacancy SET {", ".join(f"{name} = old.{name}" for name in _VALUES)}
FROM intake_bookedrow booked, jsonb_populate_record(NULL::placement_vacancy, booked.before) old
WHERE booked.upload_id = %(upload)s AND booked.outcome = 'changed' AND booked.before ? 'id'
      AND vacancy.id = booked.record_id AND vacancy.id <> ALL(%(kept)s)
"""


def book_karirhub_vacancies(*, upload: Upload, report) -> None:
    """Book the staged rows of `upload` in the caller's transaction; `report(step)` tells the progress."""
    report(_("Booking vacancies"))
    with connection.cursor() as cursor:
        cursor.execute(LOCK, {"upload": upload.pk})
        _match(cursor, upload)
        cursor.execute(CHANGE)
        cursor.execute(CREATE)
        cursor.execute(MONTHS_WANTED)
        counted = posting_months(month for (month,) in cursor.fetchall())
        cursor.execute(FILL, {"upload": upload.pk, "note": NOTE, **_arrays(counted)})


def _match(cursor, upload: Upload) -> None:
    cursor.execute("SELECT DISTINCT month FROM placement_stagedkarirhubvacancy WHERE upload_id = %s", [upload.pk])
    counted = posting_months(month for (month,) in cursor.fetchall())
    received = localdate(upload.uploaded_at)
    cursor.execute("DROP TABLE IF EXISTS matched_vacancy")
    cursor.execute(MATCH, {"upload": upload.pk, "received": received, "closed": closed_months(), **_arrays(counted)})


def _arrays(counted: dict[date, date]) -> dict[str, list[date]]:
    return {"months": list(counted), "posted": list(counted.values())}


@transaction.atomic
def compare_karirhub_vacancies(upload: Upload) -> Comparison:
    with connection.cursor() as cursor:
        _match(cursor, upload)
        cursor.execute(COMPARE)
        new, changed, every = cursor.fetchone()
        cursor.execute(STANDING, {"upload": upload.pk, "closed": closed_months()})
        standing = cursor.fetchall()
        cursor.execute(NEW_BY_MONTH)
        remarks = closed_month_remarks(standing=standing, arriving=cursor.fetchall())
    return Comparison(new=new, changed=changed, unchanged=every - new - changed, remarks=remarks)


@transaction.atomic
def withdraw_karirhub_vacancies(upload: Upload) -> Withdrawal:
    """Remove what `upload` made, its movements too, and put back what it changed.

    A vacancy that was touched or filled since stays and is named, and so does one that a closed month counts.
    """
    booked = BookedRow.objects.filter(upload=upload)
    records = Vacancy.objects.filter(pk__in=booked.exclude(outcome="unchanged").values("record_id"))
    numbers = booked.filter(before__has_key="movement").values_list("before__movement", flat=True)
    own = VacancyMovement.objects.filter(pk__in=list(numbers))
    closed = closed_months()
    further = VacancyMovement.objects.filter(vacancy=OuterRef("pk")).exclude(pk__in=own)
    stuck = own.filter(vacancy=OuterRef("pk"), posting_month__in=closed)
    made = Vacancy.objects.filter(pk__in=booked.filter(outcome="created").values("record_id"))
    stay = (
        touched_since(upload, Vacancy, booked), made.filter(Exists(further)), records.filter(Exists(stuck)),
        records.filter(posting_month__in=closed),
        made.filter(Exists(Referral.objects.filter(vacancy=OuterRef("pk")))),
    )  # fmt: skip
    kept = {vacancy.pk: vacancy for group in stay for vacancy in group.select_related("company")}
    own.exclude(vacancy__in=kept).delete()
    with connection.cursor() as cursor:
        cursor.execute(RESTORE, {"upload": upload.pk, "kept": list(kept)})
        restored = cursor.rowcount
    _rows, by_model = made.exclude(pk__in=kept).delete()
    removed = by_model.get(Vacancy._meta.label, 0)
    return Withdrawal(removed=removed, restored=restored, kept=tuple(str(vacancy) for vacancy in kept.values()))
