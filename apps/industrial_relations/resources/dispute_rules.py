"""What holds across the cells of a row of a case book, by the law and for the figures of a year."""

from datetime import date
from itertools import pairwise

from django.utils.translation import gettext as _

from apps.industrial_relations.choices import DisputeKind, Route
from apps.industrial_relations.dispute_law import ROUTES
from apps.industrial_relations.settlement_words import KINDS, SPELLED, Said
from apps.intake.finding import Finding, error, warning

_ROUTE_SAID = {Said.CONCILIATION: Route.CONCILIATION, Said.ARBITRATION: Route.ARBITRATION}
_WITH_RECOMMENDATION = (Said.RECOMMENDATION, Said.AGREED_AFTER, Said.COURT)
TICKED = {
    "kind_rights": DisputeKind.RIGHTS,
    "kind_interests": DisputeKind.INTERESTS,
    "kind_termination": DisputeKind.TERMINATION,
    "kind_unions": DisputeKind.UNIONS,
}


def said_of(row: dict) -> Said | None:
    """Said.OPEN where the cell is blank, None where its words are not understood."""
    return row["settlement"].said if row["settlement"] else Said.OPEN


def kinds_of(row: dict) -> list[str]:
    """The kinds that the row names, by its word or by ticks."""
    ticked = [kind.value for column, kind in TICKED.items() if row[column]]
    return list(dict.fromkeys(kind for kind in (row["case_kind"], *ticked) if kind in KINDS))


def workers_of(row: dict) -> int | None:
    """As counted in the row, else the names; None where these do not tell."""
    return row["workers"] or (row["names"].count if row["names"] else None)


def check_kind(row: dict) -> list[Finding]:
    """One kind, by its word or by a tick; none is supposed."""
    kinds, written = kinds_of(row), row["case_kind"]
    choices = ", ".join(KINDS.values())
    if written and written not in KINDS:
        message = _("“%(value)s” does not name one kind of dispute. Write one of: %(choices)s.")
        return [error("case_kind", "kind_unknown", written, message % {"value": written[:40], "choices": choices})]
    if not kinds:
        message = _("The kind of dispute is missing. Write one of: %(choices)s.")
        return [error("case_kind", "required", None, message % {"choices": choices})]
    if len(kinds) > 1:
        message = _("The row names more than one kind of dispute: %(kinds)s. Leave the one that was recorded.")
        named = ", ".join(KINDS[kind] for kind in kinds)
        return [error("case_kind", "kind_ambiguous", named, message % {"kinds": named})]
    return []


def check_settlement(row: dict) -> list[Finding]:
    if said_of(row) is not None:
        return check_route(row) + check_days(row)
    text = row["settlement"].text
    message = _("“%(value)s” does not say how the case ended, or says it twice. Write one of: %(choices)s.")
    shown = {"value": text[:40], "choices": ", ".join(SPELLED.values())}
    return [error("settlement", "settlement_unknown", text, message % shown)]


def check_route(row: dict) -> list[Finding]:
    """Rights are mediated only, terminations never arbitrated (UU 2/2004 Pasal 4, 29)."""
    route, kinds = _ROUTE_SAID.get(said_of(row)), kinds_of(row)
    if route is None or len(kinds) != 1 or route in ROUTES[DisputeKind(kinds[0])]:
        return []
    message = _(
        "The law knows no %(way)s for a dispute of the kind %(kind)s (UU 2/2004 Pasal 4, 29). Correct the kind, or how "
        "the case ended."
    )
    shown = {"way": SPELLED[said_of(row)].lower(), "kind": KINDS[DisputeKind(kinds[0])]}
    return [error("settlement", "route_unlawful", str(row["settlement"]), message % shown)]


def check_workers(row: dict) -> list[Finding]:
    names, counted = row["names"], row["workers"]
    if workers_of(row) is None:
        message = _("How many workers are concerned is not said. Write the number in %(heading)s.")
        return [error("workers", "count_missing", str(names or ""), message % {"heading": "JML ORG"})]
    if counted and names and counted < len(names.named):
        message = _(
            "The row counts %(count)d workers and names %(named)d. Check the number; it stands as it is written."
        )
        return [warning("workers", "count_differs", counted, message % {"count": counted, "named": len(names.named)})]
    return []


def check_days(row: dict) -> list[Finding]:
    """A closed case has the days that the figures of a year need, in their order."""
    said, settled, recommended = said_of(row), row["settled_on"], row["recommended_on"]
    if said is Said.OPEN:
        return _day_without_outcome(row)
    if said in _WITH_RECOMMENDATION:
        found = _recommendation_days(said, settled, recommended)
    elif recommended:
        message = _(
            "The case has a recommendation of %(day)s and counts as one. Write “%(after)s” if an agreement followed."
        )
        shown = {"day": f"{recommended:%d/%m/%Y}", "after": SPELLED[Said.AGREED_AFTER]}
        found = [error("settlement", "recommendation_unsaid", str(row["settlement"]), message % shown)]
    elif settled is None:
        found = [_day_missing("settled_on")]
    else:
        found = []
    return [*found, *_out_of_order(row)]


def _day_without_outcome(row: dict) -> list[Finding]:
    for column in ("settled_on", "recommended_on"):
        if row[column]:
            message = _(
                "The case has a day on which it ended, but is not said to have ended. Write how, or remove the day."
            )
            return [error("settlement", "outcome_missing", row[column], message)]
    return []


def _recommendation_days(said: Said, settled: date | None, recommended: date | None) -> list[Finding]:
    if said is Said.RECOMMENDATION:
        if settled and recommended and settled != recommended:
            message = _("The recommendation has two days, %(one)s and %(other)s. Leave the one on which it was issued.")
            shown = {"one": f"{recommended:%d/%m/%Y}", "other": f"{settled:%d/%m/%Y}"}
            return [error("settled_on", "dates_differ", settled, message % shown)]
        return [] if settled or recommended else [_day_missing("settled_on")]
    found = [] if settled else [_day_missing("settled_on")]
    if recommended is None:
        message = _(
            "A case counts as a recommendation from the day on which it was issued. Write that day in %(heading)s, and "
            "in %(other)s the day of what followed."
        )
        shown = {"heading": "TANGGAL ANJURAN", "other": "TANGGAL KASUS DISELESAIKAN"}
        found.append(error("recommended_on", "recommendation_day_missing", None, message % shown))
    return found


def _day_missing(column: str) -> Finding:
    message = _(
        "The day on which the case ended is missing; the figures of a year need it. Look it up in the file of the case."
    )
    return error(column, "settled_day_missing", None, message)


def _out_of_order(row: dict) -> list[Finding]:
    days = [("filed_on", row["filed_on"]), ("recommended_on", row["recommended_on"]), ("settled_on", row["settled_on"])]
    known = [(column, day) for column, day in days if day]
    message = _("%(late)s lies before %(early)s, on which the step before it was taken. Correct one of the dates.")
    return [
        error(column, "settled_before_filed", day, message % {"late": f"{day:%d/%m/%Y}", "early": f"{before:%d/%m/%Y}"})
        for (_column, before), (column, day) in pairwise(known)
        if day < before
    ]
