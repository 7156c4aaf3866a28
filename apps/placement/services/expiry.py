"""What is left of a vacancy falls away when its closing date has passed."""

from datetime import date
from typing import NamedTuple

from django.db import connection, transaction
from django.db.models import QuerySet

from apps.placement.choices import MovementKind
from apps.placement.models import Vacancy, VacancyMovement
from apps.reporting.models import Month

# Locked before the places are counted: a statement that waited for another writer would count what was there before.
LOCK_DUE = """
SELECT vacancy.id
FROM placement_vacancy vacancy
LEFT JOIN (
    SELECT vacancy_id, sum(male + female + either) AS places FROM placement_vacancymovement
    WHERE %(among)s::bigint[] IS NULL OR vacancy_id = ANY(%(among)s)
    GROUP BY vacancy_id
) taken ON taken.vacancy_id = vacancy.id
WHERE vacancy.closing_date < %(on)s AND (%(among)s::bigint[] IS NULL OR vacancy.id = ANY(%(among)s))
      AND vacancy.count_male + vacancy.count_female + vacancy.count_either > coalesce(taken.places, 0)
ORDER BY vacancy.id
FOR NO KEY UPDATE OF vacancy
"""

# Nothing leaves the figures before it entered them: a vacancy reported late is not removed before it is registered.
MONTHS_WANTED = """
SELECT DISTINCT greatest(date_trunc('month', closing_date)::date, posting_month)
FROM placement_vacancy WHERE id = ANY(%(due)s)
"""

REMOVE = """
WITH taken AS (
    SELECT vacancy_id, sum(male) AS men, sum(female) AS women, sum(either) AS either
    FROM placement_vacancymovement WHERE vacancy_id = ANY(%(due)s) GROUP BY vacancy_id
), remainder AS (
    SELECT vacancy.id, vacancy.closing_date, vacancy.posting_month,
           greatest(count_male - coalesce(men, 0), 0) AS male,
           greatest(count_female - coalesce(women, 0), 0) AS female,
           count_either - coalesce(either, 0)
               - greatest(coalesce(men, 0) - count_male, 0) - greatest(coalesce(women, 0) - count_female, 0) AS either
    FROM placement_vacancy vacancy LEFT JOIN taken ON taken.vacancy_id = vacancy.id
    WHERE vacancy.id = ANY(%(due)s)
)
INSERT INTO placement_vacancymovement (vacancy_id, kind, male, female, either, happened_on, posting_month, note)
SELECT remainder.id, 'removed', male, female, either, closing_date, month.posted, ''
FROM remainder
JOIN unnest(%(wanted)s::date[], %(posted)s::date[]) AS month (wanted, posted)
     ON month.wanted = greatest(date_trunc('month', closing_date)::date, posting_month)
WHERE male + female + either > 0
RETURNING male + female + either
"""


class Expired(NamedTuple):
    vacancies: int
    places: int


class GivenBack(NamedTuple):
    """The keys of the vacancies that got places back, and the months that had counted those as removed."""

    vacancies: list[int]
    months: frozenset[date]


@transaction.atomic
def expire_vacancies(*, on: date, among: list[int] | None = None, months: frozenset[date] = frozenset()) -> Expired:
    """Remove the places left of every vacancy (or of those with these keys) that closed before `on`.

    They fall away on the closing date, counted in its month if that is open or one of `months`, which counted them
    before, else in the next open one. Done again it finds nothing more.
    """
    with connection.cursor() as cursor:
        cursor.execute(LOCK_DUE, {"on": on, "among": among})
        due = [key for (key,) in cursor.fetchall()]
        cursor.execute(MONTHS_WANTED, {"due": due})
        wanted = [month for (month,) in cursor.fetchall()]
        posted = [month if month in months else Month.objects.posting_month(month) for month in wanted]
        cursor.execute(REMOVE, {"due": due, "wanted": wanted, "posted": posted})
        places = [number for (number,) in cursor.fetchall()]
    return Expired(len(places), sum(places))


def has_expired(vacancy: Vacancy) -> bool:
    """Whether the closing date has removed places, in whatever month."""
    return vacancy.movements.filter(kind=MovementKind.REMOVED, note="").exists()


def removed_by_expiry(*, in_correction: bool = False) -> QuerySet[VacancyMovement]:
    """What closing dates removed and may still give back: in open months, in a correction also in one under it."""
    stays = Month.objects.fixed() if in_correction else Month.objects.closed_to_events()
    return VacancyMovement.objects.filter(kind=MovementKind.REMOVED, note="").exclude(
        posting_month__in=stays.values("first_day")
    )


def give_back_expired(*, vacancies: QuerySet[Vacancy], in_correction: bool = False) -> GivenBack:
    """Undo the removal by the closing date, when that moves, or what stands before it is reported late.

    `expire_vacancies` takes what is left of them again, in the same months.
    """
    removed = removed_by_expiry(in_correction=in_correction).filter(vacancy__in=vacancies)
    found = list(removed.order_by("vacancy").values_list("vacancy", "posting_month"))
    removed.delete()
    return GivenBack(
        list(dict.fromkeys(vacancy for vacancy, _month in found)), frozenset(month for _vacancy, month in found)
    )
