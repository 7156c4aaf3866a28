"""Which step may follow which (UU 2/2004; Permenaker 17/2014), by state and by kind of dispute."""

from apps.industrial_relations.choices import DisputeKind, DisputeState, Route

S = DisputeState

# From a state to those that may follow it. A case may be withdrawn as long as it is not ended.
STEPS: dict[DisputeState, tuple[DisputeState, ...]] = {
    S.FILED: (S.RETURNED, S.OFFERED, S.CLARIFICATION, S.MEDIATION, S.AGREED, S.WITHDRAWN),
    S.RETURNED: (S.FILED, S.LAPSED, S.WITHDRAWN),
    S.OFFERED: (S.CONCILIATION, S.ARBITRATION, S.CLARIFICATION, S.MEDIATION, S.AGREED, S.WITHDRAWN),
    S.CLARIFICATION: (S.MEDIATION, S.AGREED, S.WITHDRAWN),
    S.MEDIATION: (S.AGREED, S.RECOMMENDED, S.WITHDRAWN),
    S.CONCILIATION: (S.CLOSED, S.WITHDRAWN),
    S.ARBITRATION: (S.CLOSED, S.WITHDRAWN),
    S.RECOMMENDED: (S.ACCEPTED, S.REJECTED, S.WITHDRAWN),
    S.ACCEPTED: (S.AGREED_AFTER, S.WITHDRAWN),
    S.REJECTED: (S.COURT, S.WITHDRAWN),
    S.CLOSED: (S.COURT,),
    S.AGREED: (),
    S.AGREED_AFTER: (),
    S.COURT: (),
    S.WITHDRAWN: (),
    S.LAPSED: (),
}
# A rights dispute goes straight to the mediator; arbitration is for interests and unions only (Pasal 4, 29).
ROUTES: dict[DisputeKind, tuple[Route, ...]] = {
    DisputeKind.RIGHTS: (Route.MEDIATION,),
    DisputeKind.INTERESTS: (Route.MEDIATION, Route.CONCILIATION, Route.ARBITRATION),
    DisputeKind.TERMINATION: (Route.MEDIATION, Route.CONCILIATION),
    DisputeKind.UNIONS: (Route.MEDIATION, Route.CONCILIATION, Route.ARBITRATION),
}
_ROUTE_OF = {S.CONCILIATION: Route.CONCILIATION, S.ARBITRATION: Route.ARBITRATION}
# States of a case that still goes on, and those in which the office has work to do.
ENDED = frozenset({S.AGREED, S.AGREED_AFTER, S.COURT, S.CLOSED, S.WITHDRAWN, S.LAPSED})
BEFORE_THE_OUTCOME = frozenset(
    {S.FILED, S.RETURNED, S.OFFERED, S.CLARIFICATION, S.MEDIATION, S.CONCILIATION, S.ARBITRATION}
)
AFTER_RECOMMENDATION = frozenset({S.RECOMMENDED, S.ACCEPTED, S.REJECTED, S.AGREED_AFTER})


def may_follow(kind: str, state: str, following: str) -> bool:
    """Whether the law lets a dispute of this kind go from one state to another."""
    if following not in STEPS[DisputeState(state)]:
        return False
    if following == S.OFFERED:
        return len(ROUTES[DisputeKind(kind)]) > 1
    route = _ROUTE_OF.get(DisputeState(following))
    return route is None or route in ROUTES[DisputeKind(kind)]
