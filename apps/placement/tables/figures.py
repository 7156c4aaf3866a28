"""The figures of the placement desk under the names that other programs read."""

from apps.placement.tables.vacancy_moves import MOVES
from apps.registry.choices import Sex
from apps.reporting.table import FilledTable

# The lines of form IPK III/1.
JOB_SEEKERS = {"opening": "1", "registered": "2", "placed": "3", "removed": "4", "closing": "5"}
SIDES = {"L": "L", "P": "P", "either": "E"}


def placement_figures(tables: dict[str, FilledTable]) -> dict:
    """From the filled tables by their names. Education keys are the ladder's codes, all of them."""
    placed = tables["placed_by_education"]
    vacancies = tables["ipk_4"].total.figures
    return {
        "placed": {
            "L": placed.total.figures["L"],
            "P": placed.total.figures["P"],
            "by_education": placed.column("sum"),
            "by_contract": {key or "not_stated": n for key, n in tables["placed_by_contract"].column("sum").items()},
            "by_district": tables["placed_by_district"].column("sum"),
        },
        "vacancies": {move: {name: vacancies[f"{move}_{side}"] for name, side in SIDES.items()} for move in MOVES},
        "job_seekers": {
            name: {sex: tables["ipk_1"].row(line).figures[sex] for sex in Sex.values}
            for name, line in JOB_SEEKERS.items()
        },
    }
