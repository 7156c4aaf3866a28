"""The rows of a vacancy report become vacancies."""

from datetime import date

from django.db import connection, transaction
from django.db.models import Exists, OuterRef, Q, Sum
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.intake.models import BookedRow, Upload
from apps.intake.resource import Comparison, Withdrawal
from apps.intake.withdrawing import touched_since
from apps.placement.models import StagedVacancy, Vacancy, VacancyMovement
from apps.placement.services.closed_month_remarks import closed_month_remarks
from apps.placement.services.counted_month import closed_months
from apps.placement.services.expiry import expire_vacancies, give_back_expired, removed_by_expiry
from apps.placement.vacancy_places import Places
from apps.registry.models import Company
from apps.reporting.models import Month

# What a signed month counts of a vacancy stays: its places (III/1) and its education (III/4).
_CLOSED = "vacancy.posting_month = ANY(%(closed)s::date[])"
_SAME_COUNTED = """
(vacancy.count_male, vacancy.count_female, vacancy.count_either)
IS NOT DISTINCT FROM ({new}.count_male, {new}.count_female, {new}.count_either)
AND coalesce({new}.{education}, vacancy.education_id) IS NOT DISTINCT FROM vacancy.education_id
"""
SAME = f"({_CLOSED} OR {_SAME_COUNTED})"
SAME += """
AND coalesce({new}.min_age, vacancy.min_age) IS NOT DISTINCT FROM vacancy.min_age
AND coalesce({new}.opening_date, vacancy.opening_date) IS NOT DISTINCT FROM vacancy.opening_date
AND coalesce({new}.max_age, vacancy.max_age) IS NOT DISTINCT FROM vacancy.max_age
AND coalesce({new}.wage, vacancy.wage) IS NOT DISTINCT FROM vacancy.wage
AND coalesce({new}.closing_date, vacancy.closing_date) IS NOT DISTINCT FROM vacancy.closing_date
AND coalesce(nullif({new}.requirements, ''), vacancy.requirements) = vacancy.requirements
AND coalesce(nullif({new}.note, ''), vacancy.note) = vacancy.note
"""

BOOK = f"""
WITH old AS MATERIALIZED (
    SELECT vacancy.*
    FROM placement_vacancy vacancy JOIN placement_stagedvacancy staged USING (position_key, ordinal)
    WHERE staged.upload_id = %(upload)s AND vacancy.company_id = %(company)s AND vacancy.reported_month = %(month)s
), written AS (
    INSERT INTO placement_vacancy AS vacancy (company_id, position, position_key, ordinal, count_male, count_female,
           count_either, education_id, min_age, max_age, wage, opening_date, closing_date, requirements, note,
           welcomes_disabled, industry_code, karirhub_id, reported_month, posting_month, upload_id, upload_row)
    SELECT %(company)s, position, position_key, ordinal, count_male, count_female, count_either, education, min_age,
           max_age, wage, opening_date, closing_date, requirements, note, false, %(industry)s, '', %(month)s,
           %(posting_month)s, upload_id, row
    FROM placement_stagedvacancy WHERE upload_id = %(upload)s
    ON CONFLICT (company_id, reported_month, position_key, ordinal) DO UPDATE SET
           count_male = CASE WHEN {_CLOSED} THEN vacancy.count_male ELSE excluded.count_male END,
           count_female = CASE WHEN {_CLOSED} THEN vacancy.count_female ELSE excluded.count_female END,
           count_either = CASE WHEN {_CLOSED} THEN vacancy.count_either ELSE excluded.count_either END,
           education_id = CASE WHEN {_CLOSED} THEN vacancy.education_id
                               ELSE coalesce(excluded.education_id, vacancy.education_id) END,
           min_age = coalesce(excluded.min_age, vacancy.min_age),
           opening_date = coalesce(excluded.opening_date, vacancy.opening_date),
           max_age = coalesce(excluded.max_age, vacancy.max_age), wage = coalesce(excluded.wage, vacancy.wage),
           closing_date = coalesce(excluded.closing_date, vacancy.closing_date),
           requirements = coalesce(nullif(excluded.requirements, ''), vacancy.requirements),
           note = coalesce(nullif(excluded.note, ''), vacancy.note)
    WHERE NOT ({SAME.format(new="excluded", education="education_id")})
    RETURNING id, position_key, ordinal
)
INSERT INTO intake_bookedrow (upload_id, row, outcome, record_id, before)
SELECT %(upload)s, staged.row,
       CASE WHEN old.id IS NULL THEN 'created' WHEN written.id IS NULL THEN 'unchanged' ELSE 'changed' END,
       coalesce(written.id, old.id),
       CASE WHEN old.id IS NOT NULL AND written.id IS NOT NULL THEN to_jsonb(old) END
FROM placement_stagedvacancy staged
LEFT JOIN written USING (position_key, ordinal)
LEFT JOIN old USING (position_key, ordinal)
WHERE staged.upload_id = %(upload)s
"""

_KNOWN = """
FROM placement_stagedvacancy staged
LEFT JOIN placement_vacancy vacancy ON vacancy.company_id = %(company)s AND vacancy.reported_month = %(month)s
     AND vacancy.position_key = staged.position_key AND vacancy.ordinal = staged.ordinal
WHERE staged.upload_id = %(upload)s
"""
COMPARE = f"""
SELECT count(*) FILTER (WHERE vacancy.id IS NULL),
       count(*) FILTER (WHERE vacancy.id IS NOT NULL AND NOT ({SAME.format(new="staged", education="education")})),
       count(*)
{_KNOWN}
"""
STANDING = f"""
SELECT vacancy.posting_month, count(*)
{_KNOWN} AND {_CLOSED} AND NOT ({_SAME_COUNTED.format(new="staged", education="education")})
GROUP BY 1
"""

RESTORE = """
UPDATE placement_vacancy vacancy SET
       count_male = old.count_male, count_female = old.count_female, count_either = old.count_either,
       education_id = old.education_id, min_age = old.min_age, max_age = old.max_age, wage = old.wage,
       opening_date = old.opening_date, closing_date = old.closing_date, requirements = old.requirements,
       note = old.note
FROM intake_bookedrow booked, jsonb_populate_record(NULL::placement_vacancy, booked.before) old
WHERE booked.upload_id = %(upload)s AND booked.outcome = 'changed' AND vacancy.id = booked.record_id
      AND vacancy.id <> ALL(%(kept)s)
"""


def book_vacancies(*, upload: Upload, report) -> None:
    """Book the staged rows of `upload` in the caller's transaction; `report(step)` tells the progress."""
    report(_("Booking vacancies"))
    # What the closing date removed gives way to the report, and is removed anew from what is left then.
    given_back = give_back_expired(
        vacancies=Vacancy.objects.filter(company=upload.company_id, reported_month=upload.period)
    ).vacancies
    values = {
        "upload": upload.pk,
        "company": upload.company_id,
        "industry": upload.company.industry.code if upload.company.industry else "",
        "month": upload.period,
        "posting_month": Month.objects.posting_month(upload.period),
        "closed": closed_months(),
    }
    with connection.cursor() as cursor:
        cursor.execute(BOOK, values)
    if given_back:
        expire_vacancies(on=localdate(), among=given_back)


def filled_so_far(company: Company, month: date) -> dict[tuple[str, int], Places]:
    """The places filled, or removed for a reason, of a company's vacancies of a month, by position key and ordinal."""
    movements = VacancyMovement.objects.filter(vacancy__company=company, vacancy__reported_month=month)
    sums = movements.exclude(pk__in=removed_by_expiry()).order_by().values("vacancy__position_key", "vacancy__ordinal")
    return {
        (row["vacancy__position_key"], row["vacancy__ordinal"]): Places(*(row[side] for side in Places._fields))
        for row in sums.annotate(**{side: Sum(side) for side in Places._fields})
    }


def compare_vacancies(upload: Upload) -> Comparison:
    values = {"upload": upload.pk, "company": upload.company_id, "month": upload.period, "closed": closed_months()}
    with connection.cursor() as cursor:
        cursor.execute(COMPARE, values)
        new, changed, every = cursor.fetchone()
        cursor.execute(STANDING, values)
        standing = cursor.fetchall()
    gone = gone_vacancies(upload).count() if upload.revises_id else 0
    remarks = closed_month_remarks(standing=standing, arriving=[(upload.period, new)] if new else [])
    return Comparison(new=new, changed=changed, unchanged=every - new - changed, gone=gone, remarks=remarks)


def gone_vacancies(upload: Upload):
    """Vacancies of the same company and month that the report `upload` no longer holds."""
    if upload.applied_at:
        still = BookedRow.objects.filter(upload=upload, record_id=OuterRef("pk"))
    else:
        still = StagedVacancy.objects.filter(
            upload_id=upload.pk, position_key=OuterRef("position_key"), ordinal=OuterRef("ordinal")
        )
    return Vacancy.objects.filter(
        ~Exists(still), company=upload.company_id, reported_month=upload.period, upload__kind=upload.kind
    ).select_related("company")


def _used() -> Exists:
    """Whether places were filled or removed; what the closing date removed goes with the vacancy."""
    return Exists(VacancyMovement.objects.filter(vacancy=OuterRef("pk")).exclude(pk__in=removed_by_expiry()))


@transaction.atomic
def withdraw_vacancies(upload: Upload) -> Withdrawal:
    """Remove what `upload` made and put back what it changed.

    A vacancy touched or filled since then stays, and so does one that a closed month counts.
    """
    booked = BookedRow.objects.filter(upload=upload)
    made = Vacancy.objects.filter(pk__in=booked.filter(outcome="created").values("record_id"))
    records = Vacancy.objects.filter(pk__in=booked.exclude(outcome="unchanged").values("record_id"))
    closed = records.filter(posting_month__in=closed_months())
    stay = (touched_since(upload, Vacancy, booked), made.filter(_used()), closed)
    kept = {vacancy.pk: vacancy for vacancies in stay for vacancy in vacancies.select_related("company")}
    changed = Vacancy.objects.filter(pk__in=booked.filter(outcome="changed").values("record_id")).exclude(pk__in=kept)
    given_back = give_back_expired(vacancies=changed).vacancies
    with connection.cursor() as cursor:
        cursor.execute(RESTORE, {"upload": upload.pk, "kept": list(kept)})
        restored = cursor.rowcount
    if given_back:
        expire_vacancies(on=localdate(), among=given_back)
    doomed = made.exclude(pk__in=kept)
    removed = doomed.delete()[1].get(Vacancy._meta.label, 0)
    return Withdrawal(removed=removed, restored=restored, kept=tuple(str(vacancy) for vacancy in kept.values()))


@transaction.atomic
def withdraw_gone_vacancies(upload: Upload) -> Withdrawal:
    """Remove the vacancies that a revised report no longer holds.

    Those already filled in part stay and are named, and so do those that a closed month counts.
    """
    gone = gone_vacancies(upload)
    stay = Q(_used()) | Q(posting_month__in=closed_months())
    kept = tuple(str(vacancy) for vacancy in gone.filter(stay))
    doomed = Vacancy.objects.filter(pk__in=[vacancy.pk for vacancy in gone.exclude(stay)])
    return Withdrawal(removed=doomed.delete()[1].get(Vacancy._meta.label, 0), restored=0, kept=kept)
