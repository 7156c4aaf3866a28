"""The rows of a case book become cases; those that were open come to their end by the steps of the law."""

import re
from collections import Counter

from django.db import connection
from django.utils.translation import gettext as _

from apps.industrial_relations.choices import AgreementStage, DisputeState, Outcome, Route
from apps.industrial_relations.dispute_law import BEFORE_THE_OUTCOME
from apps.industrial_relations.models import Dispute, DisputeParty, JointAgreement, Recommendation, StagedDispute
from apps.industrial_relations.services.due_dates import refresh_all
from apps.industrial_relations.services.matching_disputes import Fate, Match, matches, rows_that_differ
from apps.industrial_relations.services.withdrawing_disputes import withdraw_disputes
from apps.intake.models import BookedRow, Upload
from apps.intake.resource import Comparison

__all__ = ("book_disputes", "compare_disputes", "rows_that_differ", "withdraw_disputes")

BATCH = 500
ENDINGS = ("outcome", "outcome_on", "recommended_on", "agreed_on", "court_on", "closed_on", "route", "result")
# What a booking may change of a case, and a withdrawal puts back.
CHANGED = ("state", *ENDINGS, "workers", "mediator_id", "subject", "note", "due_on", "due_kind")
_ROUTES = {
    Outcome.AGREEMENT: Route.MEDIATION,
    Outcome.RECOMMENDATION: Route.MEDIATION,
    Outcome.CONCILIATION: Route.CONCILIATION,
    Outcome.ARBITRATION: Route.ARBITRATION,
}
_NUMBER = re.compile(r"\bno(?:mor)?\b[.:\s]*(\S*\d\S*)", re.I)
_OUTCOMES = {Fate.NEW: "created", Fate.MOVED: "changed", Fate.CORRECTED: "changed"}


def book_disputes(*, upload: Upload, report) -> None:
    """Book the staged rows of `upload` in the caller's transaction; `report(step)` tells the progress."""
    report(_("Booking disputes"))
    with connection.cursor() as cursor:
        # No number may be taken between the look and the writing.
        cursor.execute(f"LOCK TABLE {Dispute._meta.db_table} IN SHARE ROW EXCLUSIVE MODE")
    found = matches(upload, lock=True)
    before = {one.known.pk: _as_it_is(one.known) for one in found if one.known}
    _create(upload, [one for one in found if one.fate is Fate.NEW])
    _move([one for one in found if one.fate is Fate.MOVED])
    _correct([one for one in found if one.fate in (Fate.MOVED, Fate.CORRECTED) and one.corrections])
    refresh_all()
    made = dict(Dispute.objects.filter(upload=upload).values_list("upload_row", "pk"))
    BookedRow.objects.bulk_create((_booked(upload, one, before, made) for one in found), batch_size=BATCH)


def _booked(upload: Upload, match: Match, before: dict[int, dict], made: dict[int, int]) -> BookedRow:
    outcome = _OUTCOMES.get(match.fate, "unchanged")
    record = match.known.pk if match.known else made[match.staged.row]
    return BookedRow(
        upload=upload, row=match.staged.row, outcome=outcome, record_id=record,
        before=before[record] if outcome == "changed" else None,
    )  # fmt: skip


def _as_it_is(dispute: Dispute) -> dict:
    facts = {name: getattr(dispute, name) for name in CHANGED}
    return {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in facts.items()}


def compare_disputes(upload: Upload) -> Comparison:
    counts = Counter(_OUTCOMES.get(one.fate, "unchanged") for one in matches(upload))
    return Comparison(new=counts["created"], changed=counts["changed"], unchanged=counts["unchanged"])


def ending(staged: StagedDispute) -> dict:
    """What the row tells of the end of its case, as fields of the case."""
    recommended = staged.outcome == Outcome.RECOMMENDATION
    closed = staged.state in (DisputeState.CLOSED, DisputeState.WITHDRAWN, DisputeState.LAPSED)
    return {
        "outcome": staged.outcome,
        "outcome_on": staged.outcome_on,
        "recommended_on": staged.outcome_on if recommended else None,
        "agreed_on": staged.agreed_on,
        "court_on": staged.court_on,
        "closed_on": staged.outcome_on if closed else None,
        "route": _ROUTES.get(staged.outcome, ""),
        "result": staged.result,
    }


def _create(upload: Upload, found: list[Match]) -> None:
    rows = [one.staged for one in found]
    disputes = Dispute.objects.bulk_create(
        (
            Dispute(
                year=row.year, agenda_number=row.agenda_number, filed_on=row.filed_on, filed_by=row.filed_by,
                kind=row.kind, company_id=row.company_id, workers=row.workers, subject=row.subject,
                mediator_id=row.mediator_id, note=row.note, state=row.state, upload=upload, upload_row=row.row,
                **ending(row),
            )
            for row in rows
        ),
        batch_size=BATCH,
    )  # fmt: skip
    DisputeParty.objects.bulk_create(
        (
            DisputeParty(dispute=dispute, side=side, name=name)
            for dispute, row in zip(disputes, rows, strict=True)
            for side, name in row.names
        ),
        batch_size=BATCH,
    )
    _add_documents(list(zip(disputes, rows, strict=True)))


def _move(found: list[Match]) -> None:
    """Take the steps that lie before each case, one after the other for all of them: the database refuses leaps."""
    longest = max((len(one.path) for one in found), default=0)
    paths = [(one.known, one.staged, one.path) for one in found]
    for place in range(longest):
        moving = [(case, row, path[place], path[-1]) for case, row, path in paths if place < len(path)]
        for case, row, state, last in moving:
            _set(case, row, state, is_last=state == last)
        fields = ("state", *ENDINGS, "due_on", "due_kind")
        Dispute.objects.bulk_update([case for case, *_rest in moving], fields, batch_size=BATCH)
    _add_documents([(case, row) for case, row, _path in paths])


def _set(case: Dispute, row: StagedDispute, state: DisputeState, *, is_last: bool) -> None:
    told = ending(row)
    if state in BEFORE_THE_OUTCOME:
        told = {"route": told["route"]}
    elif not is_last:
        told |= {"agreed_on": None, "court_on": None, "closed_on": None}
    for name, value in told.items():
        setattr(case, name, value)
    case.state, case.due_on, case.due_kind = state, None, ""


def _correct(found: list[Match]) -> None:
    for one in found:
        for name, value in one.corrections.items():
            setattr(one.known, name, value)
    fields = ("workers", "mediator", "subject", "note")
    Dispute.objects.bulk_update([one.known for one in found], fields, batch_size=BATCH)


def _add_documents(cases: list[tuple[Dispute, StagedDispute]]) -> None:
    """The recommendation, and the joint agreement, of each case that has come to one."""
    Recommendation.objects.bulk_create(
        (
            Recommendation(dispute=case, issued_on=case.recommended_on, number=_number(row))
            for case, row in cases
            if case.recommended_on
        ),
        batch_size=BATCH, ignore_conflicts=True,
    )  # fmt: skip
    JointAgreement.objects.bulk_create(
        (
            JointAgreement(
                dispute=case,
                signed_on=case.agreed_on,
                stage=_stage(case),
                number="" if case.recommended_on else _number(row),
            )
            for case, row in cases
            if case.agreed_on
        ),
        batch_size=BATCH,
    )


def _stage(case: Dispute) -> AgreementStage:
    if case.state == DisputeState.AGREED_AFTER:
        return AgreementStage.AFTER_RECOMMENDATION
    return AgreementStage.BIPARTITE if case.outcome == Outcome.BIPARTITE else AgreementStage.MEDIATION


def _number(row: StagedDispute) -> str:
    """The number that the words of the book tell: of the recommendation where there is one, else of the agreement."""
    found = _NUMBER.search(row.result)
    return found[1].strip(",;()")[:80] if found else ""
