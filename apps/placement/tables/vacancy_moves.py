"""How the places of vacancies come and go, in SQL: what the table of vacancies sums, and the records behind it."""

from dataclasses import dataclass

from django.db import connection

from apps.reporting.periods import Period
from apps.reporting.table import TOTAL

NOT_STATED = "not_stated"
MOVES = ("opening", "registered", "filled", "removed", "remaining")
# What a place asks for, a man (L), a woman (P), either (E), with the column of `moves` that counts such places.
SIDES = {"L": "male", "P": "female", "E": "either"}

# A man beyond the places for men takes one for either, in the order of the months: each place leaves the column
# it was registered in, and no column falls below zero.
MOVES_UNTIL_LAST = """
running AS (
    SELECT movement.*, vacancy.education_id, vacancy.count_male, vacancy.count_female,
           sum(movement.male) OVER so_far AS men, sum(movement.female) OVER so_far AS women
    FROM placement_vacancymovement movement JOIN placement_vacancy vacancy ON vacancy.id = movement.vacancy_id
    WHERE movement.posting_month <= %(last)s
    WINDOW so_far AS (PARTITION BY movement.vacancy_id
                      ORDER BY movement.posting_month, movement.happened_on, movement.id)
), own AS (
    SELECT vacancy_id, education_id, kind, posting_month, male, female, either,
           least(men, count_male) - least(men - male, count_male) AS own_men,
           least(women, count_female) - least(women - female, count_female) AS own_women
    FROM running
), moves AS (
    SELECT id AS vacancy_id, education_id, 'registered' AS kind, posting_month, 1 AS sign,
           count_male AS male, count_female AS female, count_either AS either
    FROM placement_vacancy WHERE posting_month <= %(last)s
    UNION ALL
    SELECT vacancy_id, education_id, kind, posting_month, -1, own_men, own_women,
           either + (male - own_men) + (female - own_women)
    FROM own
)
"""

BEHIND = """
WITH {moves}, behind AS (
    SELECT vacancy_id, {number} AS number FROM moves
    WHERE %(education)s IN ('total', coalesce(education_id, 'not_stated'))
    GROUP BY vacancy_id HAVING {number} <> 0
)
SELECT vacancy.id, vacancy.position, concat_ws(' – ', company.name, nullif(company.branch, '')),
       vacancy.posting_month, number, sum(number) OVER ()::bigint, count(*) OVER ()
FROM behind JOIN placement_vacancy vacancy ON vacancy.id = behind.vacancy_id
JOIN registry_company company ON company.id = vacancy.company_id
ORDER BY number DESC, company.name, vacancy.id
LIMIT %(limit)s OFFSET %(offset)s
"""


@dataclass(frozen=True)
class Behind:
    """A page of the vacancies behind one figure: `(key, position, company, month, places)` each, and both totals."""

    vacancies: list[tuple]
    places: int
    count: int


def places(move: str, side: str) -> str:
    """The SQL that sums one figure over rows of `moves`. Raises KeyError for an unknown side."""
    column = SIDES[side]
    if move == "remaining":
        return f"coalesce(sum(sign * {column}), 0)::bigint"
    if move == "opening":
        return f"coalesce(sum(sign * {column}) FILTER (WHERE posting_month < %(first)s), 0)::bigint"
    if move not in MOVES:
        raise KeyError(move)
    return f"coalesce(sum({column}) FILTER (WHERE kind = '{move}' AND posting_month >= %(first)s), 0)::bigint"


def vacancies_behind(
    period: Period, *, move: str, side: str, education: str = TOTAL, limit: int, offset: int = 0
) -> Behind:
    """The vacancies that make up one figure, the greatest number of places first. Raises KeyError as `places` does."""
    statement = BEHIND.format(moves=MOVES_UNTIL_LAST, number=places(move, side))
    values = {
        "first": period.first_month,
        "last": period.last_month,
        "education": education,
        "limit": limit,
        "offset": offset,
    }
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        rows = cursor.fetchall()
    return Behind([row[:5] for row in rows], rows[0][5] if rows else 0, rows[0][6] if rows else 0)
