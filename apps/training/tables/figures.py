"""The figures of the training desk under the names that other programs read."""

from datetime import date

from apps.registry.choices import Sex
from apps.reporting.table import FilledTable
from apps.training.services.plan_progress import plan_progress
from apps.training.tables.training_plan import MEASURES


def training_figures(tables: dict[str, FilledTable]) -> dict:
    """From the filled tables by their names. Percentages are texts such as "72.86", or None; money in whole rupiah.

    `plan` tells of the whole year and of what was realised from January until the end of the period.
    """
    recap, results = tables["training_recap"], tables["training_outcomes"]
    total = recap.total.figures
    outcome = results.column("sum")
    disabled = tables["training_disability"]
    return {
        "kinds_realised": sum(1 for row in recap.rows if row.is_counted and row.figures["packages"]),
        "packages": total["packages"],
        "participants": {
            **{sex: total[sex] for sex in Sex.values},
            "disabled": disabled.total.figures["disabled_sum"],
            "by_education": {
                key or "not_stated": n for key, n in tables["training_by_education"].column("sum").items()
            },
            "by_district": {key or "elsewhere": n for key, n in tables["training_by_district"].column("sum").items()},
            "by_fund": tables["training_by_fund"].column("sum"),
        },
        "trained": total["sum"],
        "graduated": outcome["graduated"],
        "certified": outcome["certified"],
        "with_certificate": outcome["with_certificate"],
        "competent": outcome["competent"],
        "not_yet_competent": total["not_yet"],
        "placed_after": outcome["placed"],
        "placed_after_3": outcome["placed_3"],
        "placed_after_6": outcome["placed_6"],
        "hours": total["hours"],
        "person_hours": total["person_hours"],
        "spent": total["spent"],
        "classes_for_disabled": disabled.row("yes").figures["classes"],
        "plan": plan_figures(recap.period.last_day),
    }


def plan_figures(day: date) -> dict:
    progress = plan_progress(day.year, until=day)
    return {
        key: {
            "planned": round(getattr(progress, planned)),
            "realised": round(getattr(progress, realised)),
            "percent": None if (share := getattr(progress, percent)) is None else f"{share:.2f}",
        }
        for key, (_label, planned, realised, percent) in MEASURES.items()
    }
