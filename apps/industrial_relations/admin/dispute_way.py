"""The way of a case, in the order of the law: what is done, what comes, and what fell away."""

from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.industrial_relations.choices import DisputeKind, DisputeState, Route
from apps.industrial_relations.models import Dispute

S = DisputeState
OFFICE_WAYS = ("", Route.MEDIATION)


@dataclass(frozen=True, slots=True)
class Station:
    """`on` is the day it was reached, where that is known."""

    label: str | Promise
    on: date | None
    is_done: bool
    is_next: bool = False


def way_of(dispute: Dispute) -> list[Station]:
    """The stations it passed, and as long as it goes on those that lie ahead."""
    stations = [
        Station(label, on, on is not None) for label, on, belongs in _stations(dispute) if belongs or on is not None
    ]
    if dispute.is_ended:
        stations = [one for one in stations if one.is_done]
        if dispute.closed_on and dispute.state in (S.CLOSED, S.WITHDRAWN, S.LAPSED):
            stations.append(Station(dispute.get_state_display(), dispute.closed_on, is_done=True))
        return stations
    last_done = max(number for number, one in enumerate(stations) if one.is_done)
    following = next((number for number in range(last_done, len(stations)) if not stations[number].is_done), None)
    return [
        Station(one.label, one.on, is_done=one.is_done or number < last_done, is_next=number == following)
        for number, one in enumerate(stations)
    ]


def _stations(dispute: Dispute) -> list[tuple[str | Promise, date | None, bool]]:
    """Label, day, and whether it belongs to the way of this case though its day has not come."""
    by_office = dispute.route in OFFICE_WAYS
    rejected, advised = dispute.state in (S.REJECTED, S.COURT), dispute.recommended_on is not None
    return [
        (pgettext_lazy("way", "recorded"), dispute.filed_on, True),
        (pgettext_lazy("way", "returned"), dispute.returned_on, False),
        (pgettext_lazy("way", "completed"), dispute.completed_on, dispute.state == S.RETURNED),
        (pgettext_lazy("way", "offered"), dispute.offered_on, dispute.kind != DisputeKind.RIGHTS),
        (gettext_lazy("way chosen"), dispute.route_on, dispute.state == S.OFFERED),
        (pgettext_lazy("dispute", "clarification"), dispute.clarified_on, dispute.state == S.CLARIFICATION),
        (pgettext_lazy("way", "referred"), dispute.referred_on, by_office),
        (gettext_lazy("first session"), dispute.first_session_on, by_office),
        (pgettext_lazy("way", "recommendation"), dispute.recommended_on, False),
        (pgettext_lazy("way", "answers"), dispute.answered_on, advised),
        (_agreement_label(dispute), dispute.agreed_on, by_office and not rejected),
        (pgettext_lazy("way", "award or conclusion"), dispute.closed_on, not by_office),
        (pgettext_lazy("way", "court (PHI)"), dispute.court_on, rejected),
    ]  # fmt: skip


def _agreement_label(dispute: Dispute) -> Promise:
    """Until one of the two is there, either may come of mediation."""
    if dispute.recommended_on is None and dispute.agreed_on is None:
        return pgettext_lazy("way", "agreement or recommendation")
    return pgettext_lazy("way", "joint agreement (PB)")
