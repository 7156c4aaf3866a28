"""What a paper of a case still needs, each as a sentence that names the field to fill in and where it stands."""

from collections.abc import Callable, Iterator

from django.db.models import Model
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from apps.industrial_relations.choices import (
    DisputeKind,
    DisputeState,
    Outcome,
    PaperKind,
)  # fmt: skip
from apps.industrial_relations.models import DisputeSession
from apps.industrial_relations.papers.case import Case, PaperSide
from apps.industrial_relations.papers.outcomes import is_witnessed

SETTLED = {
    DisputeState.AGREED, DisputeState.ACCEPTED, DisputeState.AGREED_AFTER, DisputeState.REJECTED, DisputeState.COURT,
}  # fmt: skip
MEDIATED = {Outcome.AGREEMENT, Outcome.RECOMMENDATION}


def lacking(case: Case, kind: str, session: DisputeSession | None = None) -> list[str]:
    """[] for a paper that can be made now. `session` is that of a summons or of the minutes of a session."""
    return list(dict.fromkeys(CHECKS[PaperKind(kind)](case, session)))


def _receipt(case: Case, session) -> Iterator[str]:
    yield from _sides(case, addresses=False)
    yield from _subject(case)


def _return(case: Case, session) -> Iterator[str]:
    if case.dispute.returned_on is None:
        yield _("The file was not returned. Return it on the page of the case first.")
    else:
        yield from _sides(case, addresses=False)
        yield from _empty(case.dispute, _("page of the case"), "missing")


def _offer(case: Case, session) -> Iterator[str]:
    if case.dispute.kind == DisputeKind.RIGHTS:
        yield _("A dispute on rights goes straight to the mediator; nothing is offered.")
    elif case.dispute.offered_on is None:
        yield _("Nothing was offered yet. Offer it on the page of the case first.")
    else:
        yield from _sides(case)


def _summons(case: Case, session) -> Iterator[str]:
    if session is None:
        yield _("No session is planned. Plan one on the page of the case first.")
        return
    if session.was_held:
        yield _("This session was held already.")
        return
    yield from _sides(case)
    yield from _mediator(case)
    yield from _empty(session, str(session), "begins_at", "place")


def _bipartite(case: Case, session) -> Iterator[str]:
    yield from _sides(case, addresses=False)


def _clarification(case: Case, session) -> Iterator[str]:
    yield from _minutes(case, session, "guidance")


def _mediation(case: Case, session) -> Iterator[str]:
    yield from _minutes(case, session, "summary")


def _settlement(case: Case, session) -> Iterator[str]:
    if case.dispute.state not in SETTLED:
        yield _(
            "The mediation is not ended: there is no agreement yet, and no recommendation that both sides answered."
        )
    else:
        yield from _minutes(case, case.last_held)


def _recommendation(case: Case, session) -> Iterator[str]:
    advised = case.recommendation
    if advised is None:
        yield _("There is no recommendation yet. Write it on the page of the case first.")
        return
    if advised.number and advised.letter is None:
        text = _("The recommendation has number %(number)s by hand. Empty that number to have one given here.")
        yield text % {"number": advised.number}
    yield from _sides(case)
    yield from _mediator(case)
    yield from _empty(
        advised, _("recommendation"), "worker_statement", "employer_statement", "considerations", "points"
    )


def _agreement(case: Case, session) -> Iterator[str]:
    if case.agreement is None:
        yield _("There is no joint agreement yet. Enter it on the page of the case first.")
        return
    yield from _sides(case)
    if is_witnessed(case):
        yield from _mediator(case)
    yield from _empty(
        case.agreement, _("joint agreement"), "terms", "worker_signer", "employer_signer", "employer_position"
    )


def _report(case: Case, session) -> Iterator[str]:
    if case.dispute.outcome not in MEDIATED or case.dispute.referred_on is None:
        yield _("The report follows a mediation that came to a joint agreement or a recommendation.")
        return
    yield from _minutes(case, case.last_held)
    yield from _empty(case.dispute.company, _("register of companies"), "industry")
    for party in case.first.parties:
        if party.person is not None or party.name:
            yield from _empty(party, _("parties of the case: %(name)s") % {"name": party.shown_name}, "employed_since")


CHECKS: dict[PaperKind, Callable[[Case, DisputeSession | None], Iterator[str]]] = {
    PaperKind.RECEIPT: _receipt,
    PaperKind.RETURN: _return,
    PaperKind.OFFER: _offer,
    PaperKind.SUMMONS: _summons,
    PaperKind.BIPARTITE: _bipartite,
    PaperKind.CLARIFICATION: _clarification,
    PaperKind.MEDIATION: _mediation,
    PaperKind.SETTLEMENT: _settlement,
    PaperKind.RECOMMENDATION: _recommendation,
    PaperKind.AGREEMENT: _agreement,
    PaperKind.REPORT: _report,
}


def _minutes(case: Case, session: DisputeSession | None, *told: str) -> Iterator[str]:
    if session is None or not session.was_held:
        yield _("No such session was held yet. Enter its result on the page of the case first.")
        return
    yield from _sides(case)
    yield from _subject(case)
    yield from _mediator(case)
    opinions = []
    if session.worker_came is not False:
        opinions.append("worker_opinion")
    if session.employer_came is not False:
        opinions.append("employer_opinion")
    yield from _empty(session, str(session), "place", *opinions, *told)


def _sides(case: Case, *, addresses: bool = True) -> Iterator[str]:
    for side in (case.first, case.second):
        if not side.name:
            text = _("Nobody stands on the side “%(side)s”. Enter a party on the page of the case.")
            yield text % {"side": side.label}
        elif addresses and not side.address:
            yield _address(case, side)


def _address(case: Case, side: PaperSide) -> str:
    is_company = side is case.second and case.dispute.kind != DisputeKind.UNIONS
    where = _("register of companies") if is_company else _("parties of the case")
    text = _("The address of %(name)s is empty. Fill it in: %(where)s.")
    return text % {"name": side.name, "where": where}


def _subject(case: Case) -> Iterator[str]:
    yield from _empty(case.dispute, _("page of the case"), "subject")


def _mediator(case: Case) -> Iterator[str]:
    yield from _empty(case.dispute, _("page of the case"), "mediator")


def _empty(record: Model, where: str, *names: str) -> Iterator[str]:
    for name in names:
        if not getattr(record, name):
            field = capfirst(record._meta.get_field(name).verbose_name)
            yield _("“%(field)s” is empty. Fill it in: %(where)s.") % {"field": field, "where": where}
