from django.db import connection
from django.utils.translation import gettext_lazy as _

from apps.placement.tables.placed import posted_in
from apps.reporting.periods import Period
from apps.reporting.table import TOTAL, Column, Records, ReportTable, Row

NOT_STATED = "not_stated"
MOVES = ("opening", "registered", "filled", "removed")
# What the places ask for: a man, a woman, either; with the field that holds their number.
SIDES = {"L": "count_male", "P": "count_female", "E": "count_either"}
TITLES = {"L": "L", "P": "P", "E": "L/P"}

# A man beyond the places for men takes one for either, in the order of the months: each place leaves the column
# it was registered in, and no column falls below zero.
STATEMENT = """
WITH running AS (
    SELECT movement.*, vacancy.education_id, vacancy.count_male, vacancy.count_female,
           sum(movement.male) OVER filled AS men, sum(movement.female) OVER filled AS women
    FROM placement_vacancymovement movement JOIN placement_vacancy vacancy ON vacancy.id = movement.vacancy_id
    WHERE movement.posting_month <= %(last)s
    WINDOW filled AS (PARTITION BY movement.vacancy_id
                      ORDER BY movement.posting_month, movement.happened_on, movement.id)
), own AS (
    SELECT education_id, kind, posting_month, male, female, either,
           least(men, count_male) - least(men - male, count_male) AS own_men,
           least(women, count_female) - least(women - female, count_female) AS own_women
    FROM running
), moves AS (
    SELECT education_id, 'registered' AS kind, posting_month, 1 AS sign,
           count_male AS male, count_female AS female, count_either AS either
    FROM placement_vacancy WHERE posting_month <= %(last)s
    UNION ALL
    SELECT education_id, kind, posting_month, -1, own_men, own_women,
           either + (male - own_men) + (female - own_women)
    FROM own
), ladder AS (
    SELECT code, name, rank FROM registry_educationlevel UNION ALL SELECT NULL, NULL, NULL
)
SELECT ladder.code, ladder.name,
       coalesce(sum(sign * male) FILTER (WHERE posting_month < %(first)s), 0)::bigint,
       coalesce(sum(sign * female) FILTER (WHERE posting_month < %(first)s), 0)::bigint,
       coalesce(sum(sign * either) FILTER (WHERE posting_month < %(first)s), 0)::bigint,
       {flows}
FROM ladder LEFT JOIN moves ON moves.education_id IS NOT DISTINCT FROM ladder.code
GROUP BY ladder.code, ladder.name, ladder.rank ORDER BY ladder.rank NULLS LAST
"""
FLOW = "coalesce(sum({side}) FILTER (WHERE kind = '{kind}' AND posting_month >= %(first)s), 0)::bigint"


def _columns(move: str, group: str, **formula) -> tuple[Column, ...]:
    """The three columns of one movement; a formula names movements and holds on every side."""
    return tuple(
        Column(
            f"{move}_{side}",
            title,
            group,
            **{sign: tuple(f"{other}_{side}" for other in moves) for sign, moves in formula.items()},
        )
        for side, title in TITLES.items()
    )


class VacanciesByEducation(ReportTable):
    """Lowongan menurut jenis pendidikan (IPK III/4): stocks and flows of places, by the least education asked."""

    name = "vacancies_by_education"
    title = _("Vacancies by education")
    heading = _("Education")
    note = _("L/P: places open to men and women alike. A person beyond the places of their own sex takes one of these.")
    columns = (
        *_columns("opening", _("Left over from before")),
        *_columns("registered", _("Registered")),
        *_columns("filled", _("Filled")),
        *_columns("removed", _("Removed")),
        *_columns("remaining", _("Left over at the end"), plus=MOVES[:2], minus=MOVES[2:]),
    )
    statement = STATEMENT.replace(
        "{flows}",
        ", ".join(FLOW.format(kind=kind, side=side) for kind in MOVES[1:] for side in ("male", "female", "either")),
    )

    def rows(self, period: Period) -> list[Row]:
        keys = [f"{move}_{side}" for move in MOVES for side in SIDES]
        with connection.cursor() as cursor:
            cursor.execute(self.statement, {"first": period.first_month, "last": period.last_month})
            return [
                Row(code or NOT_STATED, name or str(_("Not stated")), dict(zip(keys, figures, strict=True)))
                for code, name, *figures in cursor.fetchall()
            ]

    def records(self, period: Period, row: str, column: str) -> Records | None:
        move, _mark, side = column.partition("_")
        if move == "registered":
            lookups = posted_in(period) | {f"{SIDES[side]}__gt": "0"}
        elif move in ("filled", "removed"):
            lookups = posted_in(period, "movements__") | {"movements__kind__exact": move}
        else:
            return None
        if row == NOT_STATED:
            lookups["education__isnull"] = "True"
        elif row != TOTAL:
            lookups["education__exact"] = row
        return Records("placement.vacancy", lookups)
