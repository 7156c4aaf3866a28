"""The figures of disputes under the names that other programs read."""

from collections.abc import Mapping

from apps.industrial_relations.tables.dispute_identities import period_row
from apps.reporting.table import FilledTable

COUNTED = ("opening", "registered", "recommendation", "other", "open", "agreed_after")
NAMES = {"recommendation": "recommendations", "agreed_after": "agreed_after_recommendation"}


def relations_figures(tables: Mapping[str, FilledTable]) -> dict:
    """From the filled tables by their names; cases, and apart from them the workers concerned.

    `joint_agreements` are those by the parties themselves after recording and those before the mediator.
    """
    kinds = tables["disputes_by_kind"]
    return {
        "disputes": {
            **_figures(tables["dispute_recap"]),
            "workers": _figures(tables["dispute_workers_recap"]),
            "by_kind": {
                row.key: {
                    "opening": row.figures["opening"],
                    "registered": row.figures["registered"],
                    "joint_agreements": row.figures["agreed"],
                    "recommendations": row.figures["recommendation"],
                    "other": row.figures["other"],
                    "open": row.figures["open"],
                    "workers_registered": row.figures["workers_registered"],
                }
                for row in kinds.rows
            },
        }
    }


def _figures(recap: FilledTable) -> dict[str, int]:
    figures = period_row(recap).figures
    told = {NAMES.get(key, key): figures[key] for key in COUNTED}
    return told | {"joint_agreements": figures["bipartite"] + figures["agreement"]}
