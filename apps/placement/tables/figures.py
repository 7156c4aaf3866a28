"""The figures of the placement desk under the names that other programs read."""

from apps.placement.tables.vacancy_moves import MOVES
from apps.reporting.table import FilledTable

SIDES = {"L": "L", "P": "P", "either": "E"}


def placement_figures(tables: dict[str, FilledTable]) -> dict:
    """From the filled tables by their names. Education keys are the ladder's codes, all of them."""
    placed = tables["placed_by_education"]
    vacancies = tables["vacancies_by_education"].total.figures
    return {
        "placed": {
            "L": placed.total.figures["L"],
            "P": placed.total.figures["P"],
            "by_education": placed.column("sum"),
            "by_contract": {key or "not_stated": n for key, n in tables["placed_by_contract"].column("sum").items()},
            "by_district": tables["placed_by_district"].column("sum"),
        },
        "vacancies": {move: {name: vacancies[f"{move}_{side}"] for name, side in SIDES.items()} for move in MOVES},
    }
