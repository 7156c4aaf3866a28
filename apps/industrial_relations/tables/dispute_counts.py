"""How cases count in a period, said once for all tables of disputes (domain: one outcome a case, on one day)."""

from collections.abc import Mapping

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.industrial_relations.choices import Outcome
from apps.reporting.lines import Column, Records
from apps.reporting.periods import Period
from apps.reporting.statement_table import days_of
from apps.reporting.table import Finding

OTHER = (Outcome.CONCILIATION, Outcome.ARBITRATION, Outcome.WITHDRAWN, Outcome.LAPSED)
# Outcomes by the column that counts them; `agreed` holds both kinds of joint agreement.
CLOSED: dict[str, tuple[Outcome, ...]] = {
    "bipartite": (Outcome.BIPARTITE,),
    "agreement": (Outcome.AGREEMENT,),
    "agreed": (Outcome.BIPARTITE, Outcome.AGREEMENT),
    "recommendation": (Outcome.RECOMMENDATION,),
    "other": OTHER,
}
TITLES = {
    "opening": _("Left over before"),
    "registered": pgettext_lazy("disputes", "Recorded"),
    "bipartite": pgettext_lazy("disputes", "Bipartite"),
    "agreement": pgettext_lazy("disputes", "PB"),
    "agreed": pgettext_lazy("disputes", "PB"),
    "recommendation": pgettext_lazy("disputes", "Recommendation"),
    "other": pgettext_lazy("disputes", "Otherwise"),
    "open": pgettext_lazy("disputes", "Still open"),
    "agreed_after": _("PB after the recommendation"),
}
DEFINITIONS = (
    _(
        "A case counts once, on the day of its outcome. PB is a joint agreement, reached by the parties themselves "
        "after recording (bipartite) or before the mediator. A case with a recommendation counts as one from the day "
        "it was issued, and stays one if a joint agreement follows."
    ),
    _(
        "“PB after the recommendation” stands beside the sum: these cases were counted as recommendations already. "
        "Still open is what has no outcome on the last day; withdrawn, lapsed, conciliated and arbitrated cases are "
        "closed otherwise."
    ),
    _("Cases are not workers: one case may concern many workers, who are counted apart."),
)
MODEL = "industrial_relations.dispute"


def definitions() -> list[Finding]:
    return [Finding(str(text)) for text in DEFINITIONS]


def flow(keys: tuple[str, ...], group: str = "") -> tuple[Column, ...]:
    """Columns from what was left over to what is still open, which is worked out from the others; `keys` close."""
    return (
        *(Column(key, TITLES[key], group) for key in ("opening", "registered", *keys)),
        Column("open", TITLES["open"], group, plus=("opening", "registered"), minus=keys),
    )


def _listed(outcomes: tuple[Outcome, ...]) -> str:
    return ", ".join(f"'{outcome.value}'" for outcome in outcomes)


def conditions(first: str, last: str) -> Mapping[str, str]:
    """SQL conditions on `dispute` by column, for the days between the expressions `first` and `last`."""
    ended = f"dispute.outcome_on BETWEEN {first} AND {last}"
    return {
        "opening": f"dispute.filed_on < {first} AND (dispute.outcome_on IS NULL OR dispute.outcome_on >= {first})",
        "registered": f"dispute.filed_on BETWEEN {first} AND {last}",
        **{key: f"{ended} AND dispute.outcome IN ({_listed(outcomes)})" for key, outcomes in CLOSED.items()},
        "open": f"dispute.filed_on <= {last} AND (dispute.outcome_on IS NULL OR dispute.outcome_on > {last})",
        "agreed_after": f"dispute.agreed_on BETWEEN {first} AND {last} AND dispute.outcome = 'recommendation'",
    }


def summed(keys: tuple[str, ...], amount: str, *, first: str, last: str) -> str:
    """SQL expressions that add up `amount` ("1" for cases, "dispute.workers" for workers) for each of `keys`."""
    picked = conditions(first, last)
    return ", ".join(f"coalesce(sum({amount}) FILTER (WHERE {picked[key]}), 0)" for key in keys)


def cases_behind(period: Period, column: str) -> Records:
    """The cases behind a figure of a column, by look-ups of the list of disputes.

    `open_on` of a day picks the cases recorded by its evening and without an outcome then.
    """
    if column == "opening":
        return Records(MODEL, {"open_on": period.previous().last_day.isoformat()})
    if column == "open":
        return Records(MODEL, {"open_on": period.last_day.isoformat()})
    if column == "registered":
        return Records(MODEL, days_of(period, "filed_on"))
    if column == "agreed_after":
        return Records(MODEL, days_of(period, "agreed_on") | {"outcome__in": Outcome.RECOMMENDATION.value})
    outcomes = ",".join(outcome.value for outcome in CLOSED[column])
    return Records(MODEL, days_of(period, "outcome_on") | {"outcome__in": outcomes})
