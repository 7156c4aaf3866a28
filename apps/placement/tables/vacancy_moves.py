"""How the places of vacancies come and go, in SQL: what the table of vacancies sums, and the records behind it."""

import datetime
from dataclasses import dataclass

from django.db import connection

from apps.reporting.periods import Period

NOT_STATED = "not_stated"
MOVES = ("opening", "registered", "filled", "removed", "remaining")
# What a place asks for, a man (L), a woman (P), either (E), with the column of `moves` that counts such places.
SIDES = {"L": "male", "P": "female", "E": "either"}
EVERY_SIDE = "sum"
# How the forms group vacancies, by the SQL that gives the group; "" where a vacancy does not tell.
GROUPS = {
    "total": "''",
    "education": "coalesce(vacancy.education_id, '')",
    "occupation": "coalesce(left(occupation.code, 1), '')",
    "industry": "left(vacancy.industry_code, 3)",
}

# A man beyond the places for men takes one for either, in the order of the months: each place leaves the column
# it was registered in, and no column falls below zero. A vacancy that moved is followed from its first month.
MOVES_UNTIL_LAST = """
running AS (
    SELECT movement.*, vacancy.count_male, vacancy.count_female,
           sum(movement.male) OVER so_far AS men, sum(movement.female) OVER so_far AS women
    FROM placement_vacancymovement movement JOIN placement_vacancy vacancy ON vacancy.id = movement.vacancy_id
    WHERE movement.posting_month <= %(last)s AND movement.vacancy_id IN (
        SELECT vacancy_id FROM placement_vacancymovement WHERE posting_month BETWEEN %(since)s AND %(last)s)
    WINDOW so_far AS (PARTITION BY movement.vacancy_id
                      ORDER BY movement.posting_month, movement.happened_on, movement.id)
), own AS (
    SELECT vacancy_id, kind, posting_month, male, female, either,
           least(men, count_male) - least(men - male, count_male) AS own_men,
           least(women, count_female) - least(women - female, count_female) AS own_women
    FROM running WHERE posting_month >= %(since)s
), moves AS (
    SELECT id AS vacancy_id, 'registered' AS kind, posting_month, 1 AS sign,
           count_male AS male, count_female AS female, count_either AS either
    FROM placement_vacancy WHERE posting_month BETWEEN %(since)s AND %(last)s
    UNION ALL
    SELECT vacancy_id, kind, posting_month, -1, own_men, own_women,
           either + (male - own_men) + (female - own_women)
    FROM own
)
"""

COUNTS = """
WITH {moves}
SELECT {group}, {figures}
FROM moves JOIN placement_vacancy vacancy ON vacancy.id = moves.vacancy_id
LEFT JOIN registry_occupation occupation ON occupation.id = vacancy.occupation_id
GROUP BY 1
"""

BEHIND = """
WITH {moves}, numbers AS (
    SELECT vacancy_id, {number} AS number FROM moves GROUP BY vacancy_id HAVING {number} <> 0
)
SELECT vacancy.id, vacancy.position, concat_ws(' – ', company.name, nullif(company.branch, '')),
       vacancy.posting_month, number, sum(number) OVER ()::bigint, count(*) OVER ()
FROM numbers JOIN placement_vacancy vacancy ON vacancy.id = numbers.vacancy_id
JOIN registry_company company ON company.id = vacancy.company_id
LEFT JOIN registry_occupation occupation ON occupation.id = vacancy.occupation_id
WHERE %(keys)s::text[] IS NULL OR {group} = ANY(%(keys)s)
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
    """The SQL that sums one figure over rows of `moves`. Raises KeyError for an unknown move or side."""
    column = "(male + female + either)" if side == EVERY_SIDE else SIDES[side]
    if move == "remaining":
        return f"coalesce(sum(sign * {column}), 0)::bigint"
    if move == "opening":
        return f"coalesce(sum(sign * {column}) FILTER (WHERE moves.posting_month < %(first)s), 0)::bigint"
    if move not in MOVES:
        raise KeyError(move)
    return f"coalesce(sum({column}) FILTER (WHERE kind = '{move}' AND moves.posting_month >= %(first)s), 0)::bigint"


def vacancy_counts(group: str, period: Period, since: datetime.date) -> dict[str, dict[str, int]]:
    """Places by group and by `move_side`; the moves from `since` to the period come to its opening."""
    counted = [(move, side) for move in MOVES[:-1] for side in SIDES]
    figures = ", ".join(places(move, side) for move, side in counted)
    statement = COUNTS.format(moves=MOVES_UNTIL_LAST, group=GROUPS[group], figures=figures)
    names = [f"{move}_{side}" for move, side in counted]
    with connection.cursor() as cursor:
        cursor.execute(statement, {"since": since, "first": period.first_month, "last": period.last_month})
        return {key: dict(zip(names, numbers, strict=True)) for key, *numbers in cursor.fetchall()}


def vacancies_behind(
    period: Period,
    *,
    move: str,
    side: str,
    group: str = "total",
    keys: list[str] | None = None,
    limit: int,
    offset: int = 0,
) -> Behind:
    """The vacancies that make up one figure, the greatest number of places first. Raises KeyError as `places` does.

    `keys` picks those of a group, all where it is None. What the office entered as opening stock has no vacancy.
    """
    statement = BEHIND.format(moves=MOVES_UNTIL_LAST, number=places(move, side), group=GROUPS[group])
    values = {
        "since": datetime.date.min,
        "first": period.first_month,
        "last": period.last_month,
        "keys": keys,
        "limit": limit,
        "offset": offset,
    }
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        rows = cursor.fetchall()
    return Behind([row[:5] for row in rows], rows[0][5] if rows else 0, rows[0][6] if rows else 0)
