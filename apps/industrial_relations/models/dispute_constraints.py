"""What the law says of the row of a dispute, whoever writes it (UU 2/2004 Pasal 4, 13; Permenaker 17/2014)."""

from django.db.models import CheckConstraint, F, Q, UniqueConstraint
from django.utils.translation import gettext_lazy as _

from apps.industrial_relations.choices import DisputeKind, DisputeState, Outcome, Route
from apps.industrial_relations.dispute_law import AFTER_RECOMMENDATION, BEFORE_THE_OUTCOME

S = DisputeState
_BOOK = Q(upload__isnull=False)  # an old case book does not tell the day of every step
_MEDIATED = (S.MEDIATION, *sorted(AFTER_RECOMMENDATION))
_WITH_A_MEDIATOR = (S.CLARIFICATION, *_MEDIATED)
_DAYS = (
    "completed_on", "offered_on", "route_on", "clarified_on", "referred_on", "recommended_on", "agreed_on", "closed_on",
    "outcome_on", "returned_on",
)  # fmt: skip


def _rule(name: str, condition: Q, text) -> CheckConstraint:
    return CheckConstraint(condition=condition, name=name, violation_error_message=text)


def _none_before_filing() -> Q:
    condition = Q()
    for day in _DAYS:
        condition &= Q(**{f"{day}__isnull": True}) | Q(**{f"{day}__gte": F("filed_on")})
    return condition


DISPUTE_CONSTRAINTS = (
    UniqueConstraint(
        fields=("year", "agenda_number"),
        name="dispute_agenda_once_a_year",
        violation_error_message=_("This agenda number of that year is taken already."),
    ),
    _rule(
        "dispute_on_rights_only_mediated",
        ~Q(kind=DisputeKind.RIGHTS)
        | (Q(route__in=("", Route.MEDIATION)) & ~Q(state__in=(S.OFFERED, S.CONCILIATION, S.ARBITRATION)))
        & ~Q(outcome__in=(Outcome.CONCILIATION, Outcome.ARBITRATION)),
        _("A dispute on rights is settled by mediation only (UU 2/2004 Pasal 4)."),
    ),
    _rule(
        "dispute_on_termination_not_arbitrated",
        ~Q(kind=DisputeKind.TERMINATION)
        | (~Q(route=Route.ARBITRATION) & ~Q(state=S.ARBITRATION) & ~Q(outcome=Outcome.ARBITRATION)),
        _("A dispute on termination is not for arbitration (UU 2/2004 Pasal 29)."),
    ),
    _rule(
        "dispute_referred_to_a_mediator",
        _BOOK | ~Q(state__in=_MEDIATED) | (Q(referred_on__isnull=False) & Q(mediator__isnull=False)),
        _("Mediation needs a mediator and the day on which the case was referred."),
    ),
    _rule(
        "dispute_offered_before_mediation",
        _BOOK | Q(kind=DisputeKind.RIGHTS) | ~Q(state__in=_WITH_A_MEDIATOR) | Q(offered_on__isnull=False),
        _("Conciliation or arbitration is offered before the case goes to a mediator (UU 2/2004 Pasal 4)."),
    ),
    _rule(
        "dispute_route_taken",
        _BOOK
        | (
            (~Q(state=S.CONCILIATION) | Q(route=Route.CONCILIATION, route_on__isnull=False))
            & (~Q(state=S.ARBITRATION) | Q(route=Route.ARBITRATION, route_on__isnull=False))
        ),
        _("Say which way the parties chose, and when."),
    ),
    _rule(
        "dispute_outcome_with_its_day",
        Q(outcome="", outcome_on__isnull=True) | (~Q(outcome="") & Q(outcome_on__isnull=False)),
        _("What a case counts as has a day, and a day has an outcome."),
    ),
    _rule(
        "dispute_open_without_outcome",
        ~Q(state__in=sorted(BEFORE_THE_OUTCOME)) | Q(outcome=""),
        _("A case that goes on has no outcome yet."),
    ),
    _rule(
        "dispute_ended_with_outcome",
        Q(state__in=sorted(BEFORE_THE_OUTCOME)) | ~Q(outcome=""),
        _("An ended case counts as something."),
    ),
    _rule(
        "dispute_recommendation_counts",
        (
            Q(recommended_on__isnull=True)
            & ~Q(outcome=Outcome.RECOMMENDATION)
            & ~Q(state__in=sorted(AFTER_RECOMMENDATION))
        )
        | Q(recommended_on__isnull=False, outcome=Outcome.RECOMMENDATION, outcome_on=F("recommended_on")),
        _("A case with a recommendation counts as one from the day it was issued."),
    ),
    _rule(
        "dispute_agreement_counts",
        (
            Q(agreed_on__isnull=True)
            & ~Q(outcome__in=(Outcome.BIPARTITE, Outcome.AGREEMENT))
            & ~Q(state__in=(S.AGREED, S.AGREED_AFTER))
        )
        | Q(
            agreed_on__isnull=False,
            state=S.AGREED,
            outcome__in=(Outcome.BIPARTITE, Outcome.AGREEMENT),
            outcome_on=F("agreed_on"),
        )
        | Q(agreed_on__isnull=False, state=S.AGREED_AFTER, agreed_on__gte=F("recommended_on")),
        _("A joint agreement ends the case on the day it was signed."),
    ),
    _rule(
        "dispute_at_the_court_since",
        ~Q(state=S.COURT) | Q(court_on__isnull=False),
        _("Say when the case was brought to the court."),
    ),
    _rule(
        "dispute_steps_after_filing",
        _none_before_filing(),
        _("A step of a case lies before its recording; correct one of the dates."),
    ),
)
