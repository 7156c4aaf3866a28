"""All that a paper of a case says, from the records alone: both its PDF and its Word file are made of this."""

from datetime import date

from django.core.exceptions import ValidationError

from apps.industrial_relations.choices import PaperKind, SessionKind
from apps.industrial_relations.models import DisputeSession
from apps.industrial_relations.papers import minutes, opening_letters, outcomes
from apps.industrial_relations.papers.case import Case
from apps.industrial_relations.papers.lacking import lacking
from apps.registry.models import Official

# Letters have a number and are signed for the office; minutes and agreements are the parties' and the mediator's.
LETTERS = {
    PaperKind.RECEIPT: opening_letters.receipt,
    PaperKind.RETURN: opening_letters.return_of_file,
    PaperKind.OFFER: opening_letters.offer,
    PaperKind.SUMMONS: opening_letters.summons,
    PaperKind.RECOMMENDATION: outcomes.recommendation,
    PaperKind.REPORT: outcomes.report,
}
OF_THE_PARTIES = {
    PaperKind.BIPARTITE: minutes.bipartite,
    PaperKind.CLARIFICATION: minutes.clarification,
    PaperKind.MEDIATION: minutes.mediation,
    PaperKind.SETTLEMENT: minutes.settlement,
    PaperKind.AGREEMENT: outcomes.agreement,
}
OF_A_SESSION = {
    PaperKind.SUMMONS: (SessionKind.CLARIFICATION, SessionKind.MEDIATION),
    PaperKind.CLARIFICATION: (SessionKind.CLARIFICATION,),
    PaperKind.MEDIATION: (SessionKind.MEDIATION,),
}


def paper_facts(
    case: Case, kind: str, *, on: date, signer: Official | None, session: DisputeSession | None = None
) -> dict:
    """A dict of texts and lists (see `parts`), dated `on`; a letter is still without its number.

    ValidationError with a sentence for each field that is empty, and for what the case has not come to yet.
    """
    kind = PaperKind(kind)
    if sentences := lacking(case, kind, session):
        raise ValidationError(sentences)
    asked = {"on": on}
    if kind in LETTERS:
        asked["signer"] = signer
    if kind in OF_A_SESSION:
        asked["session"] = session
    return (LETTERS | OF_THE_PARTIES)[kind](case, **asked)


def days_of(case: Case, kind: str, session: DisputeSession | None, today: date) -> tuple[date, date]:
    """The first and the last day on which a paper that lacks nothing may be dated; never a day to come."""
    dispute = case.dispute
    match PaperKind(kind):
        case PaperKind.RETURN:
            return dispute.returned_on, today
        case PaperKind.OFFER:
            return dispute.offered_on, today
        case PaperKind.SUMMONS:
            return dispute.filed_on, min(session.date, today)
        case PaperKind.CLARIFICATION | PaperKind.MEDIATION:
            return session.date, today
        case PaperKind.RECOMMENDATION:
            return case.recommendation.issued_on, case.recommendation.issued_on
        case PaperKind.AGREEMENT:
            return case.agreement.signed_on, case.agreement.signed_on
        case PaperKind.SETTLEMENT | PaperKind.REPORT:
            return dispute.outcome_on, today
        case _:
            return dispute.filed_on, today
