"""What each row of a case book means for the cases that are kept: new, a step further, corrected, or told otherwise."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext as _

from apps.industrial_relations.choices import DisputeState, Outcome
from apps.industrial_relations.models import Dispute, DisputeStep, StagedDispute
from apps.intake.models import Upload

S = DisputeState
# By which states a case of a book comes to its end (dispute_law.STEPS), the one it ends in last.
_TO_RECOMMENDATION = (S.FILED, S.MEDIATION, S.RECOMMENDED)
_PATHS: dict[tuple[str, str], tuple[DisputeState, ...]] = {
    (S.AGREED, Outcome.BIPARTITE): (S.FILED, S.AGREED),
    (S.AGREED, Outcome.AGREEMENT): (S.FILED, S.AGREED),
    (S.RECOMMENDED, Outcome.RECOMMENDATION): _TO_RECOMMENDATION,
    (S.AGREED_AFTER, Outcome.RECOMMENDATION): (*_TO_RECOMMENDATION, S.ACCEPTED, S.AGREED_AFTER),
    (S.COURT, Outcome.RECOMMENDATION): (*_TO_RECOMMENDATION, S.REJECTED, S.COURT),
    (S.CLOSED, Outcome.CONCILIATION): (S.FILED, S.OFFERED, S.CONCILIATION, S.CLOSED),
    (S.CLOSED, Outcome.ARBITRATION): (S.FILED, S.OFFERED, S.ARBITRATION, S.CLOSED),
    (S.WITHDRAWN, Outcome.WITHDRAWN): (S.FILED, S.WITHDRAWN),
    (S.LAPSED, Outcome.LAPSED): (S.FILED, S.RETURNED, S.LAPSED),
}  # fmt: skip
# What a later book may correct; what it leaves blank says nothing against what is known.
CORRECTED = ("workers", "mediator_id", "subject", "note")


class Fate(StrEnum):
    NEW = "new"
    MOVED = "moved"
    CORRECTED = "corrected"
    SAME = "same"
    OTHER_CASE = "other_case"
    TOLD_OTHERWISE = "told_otherwise"


@dataclass(frozen=True, slots=True)
class Match:
    """A row, the case that has its number, and what booking the row does."""

    staged: StagedDispute
    known: Dispute | None
    fate: Fate

    @property
    def path(self) -> tuple[DisputeState, ...]:
        """The states that still lie before the case, the one that the row tells last."""
        return path_from(self.known.state, self.staged)

    @property
    def corrections(self) -> dict:
        told = {name: getattr(self.staged, name) for name in CORRECTED}
        return {name: value for name, value in told.items() if value and value != getattr(self.known, name)}


def path_from(state: str, staged: StagedDispute) -> tuple[DisputeState, ...]:
    """Empty where the law leads no way from that state to the one of the row."""
    path = _PATHS.get((staged.state, staged.outcome), ())
    return path[path.index(state) + 1 :] if state in path else ()


def matches(upload: Upload, *, lock: bool = False) -> list[Match]:
    """The staged rows against the cases, in two queries; `lock` those that have the number of a row."""
    rows = list(StagedDispute.objects.filter(upload_id=upload.pk).order_by("row"))
    known = {(one.year, one.agenda_number): one for one in _known(rows, lock=lock)}
    return [_match(row, known.get((row.year, row.agenda_number))) for row in rows]


def _known(rows: Iterable[StagedDispute], *, lock: bool) -> QuerySet[Dispute]:
    steps = DisputeStep.objects.filter(dispute=OuterRef("pk"))
    cases = (
        Dispute.objects.filter(
            year__in={row.year for row in rows}, agenda_number__in={row.agenda_number for row in rows}
        )
        .annotate(has_steps=Exists(steps))
        .select_related("company")
    )
    return cases.select_for_update(of=("self",)) if lock else cases


def _match(row: StagedDispute, known: Dispute | None) -> Match:
    if known is None:
        return Match(row, None, Fate.NEW)
    if (row.company_id, row.filed_on, row.kind) != (known.company_id, known.filed_on, known.kind):
        return Match(row, known, Fate.OTHER_CASE)
    said_so = not known.outcome or (row.outcome, row.outcome_on) == (known.outcome, known.outcome_on)
    if not known.is_from_book or known.has_steps:
        agrees = said_so and (known.outcome or not row.outcome)
        return Match(row, known, Fate.SAME if agrees else Fate.TOLD_OTHERWISE)
    if not said_so:
        return Match(row, known, Fate.TOLD_OTHERWISE)
    if path_from(known.state, row):
        return Match(row, known, Fate.MOVED)
    found = Match(row, known, Fate.CORRECTED)
    return found if found.corrections else Match(row, known, Fate.SAME)


def rows_that_differ(upload: Upload) -> list[tuple[int, str, str]]:
    """`(row, agenda number, sentence)` of rows that book nothing since the case is known otherwise."""
    return [
        (one.staged.row, one.staged.agenda_number, sentence) for one in matches(upload) if (sentence := _sentence(one))
    ]


def _sentence(match: Match) -> str:
    known = match.known
    if match.fate is Fate.OTHER_CASE:
        message = _(
            "This agenda number of %(year)d is another case: %(company)s, %(kind)s, recorded on %(day)s. The row "
            "changes nothing; correct the number, or the case."
        )
        return message % {
            "year": known.year, "company": known.company, "kind": known.get_kind_display(),
            "day": f"{known.filed_on:%d/%m/%Y}",
        }  # fmt: skip
    if match.fate is not Fate.TOLD_OTHERWISE:
        return ""
    if not known.outcome:
        return _("This case is kept by its steps and is going on. The row changes nothing; take the step on its page.")
    message = _(
        "This case counts as %(outcome)s since %(day)s, which is said once. The row changes nothing; have the "
        "step taken back if it is wrong."
    )
    return message % {"outcome": known.get_outcome_display(), "day": f"{known.outcome_on:%d/%m/%Y}"}
