from django.db import connection
from django.utils.translation import gettext_lazy as _

from apps.placement.tables.vacancy_moves import MOVES, MOVES_UNTIL_LAST, NOT_STATED, SIDES, places
from apps.reporting.periods import Period
from apps.reporting.table import Column, Records, ReportTable, Row

TITLES = {"L": "L", "P": "P", "E": "L/P"}
# What is left over at the end is worked out from the others.
COUNTED = [(move, side) for move in MOVES[:-1] for side in SIDES]

STATEMENT = f"""
WITH {MOVES_UNTIL_LAST}, ladder AS (
    SELECT code, name, rank FROM registry_educationlevel UNION ALL SELECT NULL, NULL, NULL
)
SELECT ladder.code, ladder.name, {", ".join(places(move, side) for move, side in COUNTED)}
FROM ladder LEFT JOIN moves ON moves.education_id IS NOT DISTINCT FROM ladder.code
GROUP BY ladder.code, ladder.name, ladder.rank ORDER BY ladder.rank NULLS LAST
"""  # noqa: S608 (parts of our own)


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
        *_columns("remaining", _("Left over at the end"), plus=("opening", "registered"), minus=("filled", "removed")),
    )

    def rows(self, period: Period) -> list[Row]:
        keys = [f"{move}_{side}" for move, side in COUNTED]
        with connection.cursor() as cursor:
            cursor.execute(STATEMENT, {"first": period.first_month, "last": period.last_month})
            return [
                Row(code or NOT_STATED, name or str(_("Not stated")), dict(zip(keys, figures, strict=True)))
                for code, name, *figures in cursor.fetchall()
            ]

    def records(self, period: Period, row: str, column: str) -> Records:
        move, _mark, side = column.partition("_")
        lookups = {"period": str(period), "move": move, "side": side, "education": row}
        return Records("placement.vacancy", lookups)
