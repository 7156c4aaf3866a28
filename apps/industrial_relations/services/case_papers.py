"""The papers of a case: what can be made now, making one with its number, and those that were made."""

from dataclasses import dataclass
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.accounts.access import subject_of
from apps.accounts.choices import Desk
from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.documents.choices import LetterState
from apps.documents.issuing import issue_letters, keep_paper, read_paper
from apps.documents.models import Letter
from apps.industrial_relations.choices import PaperKind
from apps.industrial_relations.models import Dispute, DisputePaper, DisputeSession
from apps.industrial_relations.papers.case import Case, load_case
from apps.industrial_relations.papers.facts import LETTERS, OF_A_SESSION, days_of, paper_facts
from apps.industrial_relations.papers.lacking import lacking
from apps.industrial_relations.papers.output import paper_pdf
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Official

LONGEST_RECIPIENT = 200


@dataclass(frozen=True)
class Offer:
    """A paper that may be made: between which days it may be dated, or the sentences that say what it lacks."""

    kind: PaperKind
    session: DisputeSession | None
    lacking: tuple[str, ...]
    first: date | None = None
    last: date | None = None

    @property
    def key(self) -> str:
        return f"{self.kind.value}-{self.session.pk}" if self.session else self.kind.value


def papers_of(dispute: Dispute) -> list[DisputePaper]:
    """Newest first, each with `is_void`, and `is_replaced` by a newer one of its kind and session."""
    papers = list(dispute.papers.select_related("letter", "session", "made_by").defer("facts").order_by("-pk"))
    newer = set()
    for paper in papers:
        paper.is_void = paper.letter is not None and paper.letter.state == LetterState.VOID
        paper.is_replaced = not paper.is_void and (paper.kind, paper.session_id) in newer
        if not paper.is_void:
            newer.add((paper.kind, paper.session_id))
    return papers


def offers(dispute: Dispute, papers: list[DisputePaper]) -> list[Offer]:
    """One for every kind, and for every session of the kinds that are about one; `papers` are those of the case."""
    case, today = load_case(dispute), localdate()
    return [
        _offer(case, kind, session, papers, today)
        for kind in PaperKind
        for session in (_sessions(case, kind) if kind in OF_A_SESSION else (None,))
    ]


def _sessions(case: Case, kind: PaperKind) -> list[DisputeSession | None]:
    return [one for one in case.sessions if one.kind in OF_A_SESSION[kind]] or [None]


def _offer(case: Case, kind: PaperKind, session, papers: list[DisputePaper], today: date) -> Offer:
    sentences = lacking(case, kind, session) or _made_already(case, kind, session, papers)
    if sentences:
        return Offer(kind, session, tuple(sentences))
    return Offer(kind, session, (), *days_of(case, kind, session, today))


def _made_already(case: Case, kind: PaperKind, session, papers: list[DisputePaper]) -> list[str]:
    """A letter goes out once, unless it is void or the file was returned anew; minutes may be made again."""
    since = case.dispute.returned_on if kind == PaperKind.RETURN else None
    session_id = session.pk if session else None
    for paper in papers:
        if paper.letter is None or paper.is_void or (paper.kind, paper.session_id) != (kind, session_id):
            continue
        if since is None or paper.dated_on >= since:
            text = _("Made already as letter %(number)s. Make that letter void to make it anew.")
            return [text % {"number": paper.letter.number}]
    return []


@transaction.atomic
def make_paper(
    *, dispute: Dispute, kind: str, on: date, by: User | None, session: DisputeSession | None = None
) -> DisputePaper:
    """Freeze what the paper says; a letter takes the next number of its class, and its PDF is kept.

    Two at one case wait for each other. ValidationError with what is lacking, or for a day that cannot be.
    """
    dispute = Dispute.objects.select_for_update().get(pk=dispute.pk)
    case, kind = load_case(dispute), PaperKind(kind)
    if session is not None:  # as it stands now, and only one of this case
        session = next((one for one in case.sessions if one.pk == session.pk), None)
    offer = _offer(case, kind, session, papers_of(dispute), localdate())
    if offer.lacking:
        raise ValidationError(list(offer.lacking), code="lacking")
    _refuse_day(offer, on)
    facts = paper_facts(case, kind, on=on, signer=Official.objects.head_on(on), session=session)
    with written_by(by):
        letter = _issue(case, facts, on=on, by=by) if kind in LETTERS else None
        if letter:
            facts["number"] = letter.number
        paper = DisputePaper.objects.create(
            dispute=dispute, session=session, kind=kind, letter=letter, dated_on=on, facts=facts, made_by=by
        )
        pdf = _typeset(paper)  # before anything is kept: a text that cannot be printed is refused
        if letter:
            keep_paper(letter, pdf)
            _tell_record(case, kind, session, letter)
    return paper


def pdf_of(paper: DisputePaper) -> bytes:
    """The paper as it was made; the same bytes each time."""
    if paper.letter is not None and paper.letter.paper:
        return read_paper(paper.letter)
    return _typeset(paper)


def _typeset(paper: DisputePaper) -> bytes:
    token = paper.letter.token if paper.letter else paper.token
    return paper_pdf(paper.facts, token=token, created_at=paper.made_at)


def _refuse_day(offer: Offer, on: date) -> None:
    if on > localdate():
        raise ValidationError({"on": _("A paper is not dated ahead. Choose today or an earlier day.")})
    if offer.first <= on <= offer.last:
        return
    if offer.first == offer.last:
        text = _("This paper is of %(first)s. Date it on that day.")
    elif on < offer.first:
        text = _("This paper cannot be older than %(first)s. Date it on that day or later.")
    else:
        text = _("This paper must go out by %(last)s. Date it on that day or earlier.")
    days = {"first": format_date(offer.first), "last": format_date(offer.last)}
    raise ValidationError({"on": ValidationError(text, code="day", params=days)})


def _issue(case: Case, facts: dict, *, on: date, by: User | None) -> Letter:
    recipient = "; ".join(one["name"] for one in facts["recipients"])
    told = {"subject": facts["title"], "recipient": recipient[:LONGEST_RECIPIENT], "about": subject_of(case.dispute)}
    return issue_letters(letters=[told], dated_on=on, desk=Desk.INDUSTRIAL_RELATIONS, by=by)[0]


def _tell_record(case: Case, kind: PaperKind, session: DisputeSession | None, letter: Letter) -> None:
    """A session knows its summons, a recommendation its letter and number."""
    if kind == PaperKind.SUMMONS:
        session.letter, session.summoned_on = letter, letter.dated_on
        session.save(update_fields=["letter", "summoned_on"])
    elif kind == PaperKind.RECOMMENDATION:
        case.recommendation.letter, case.recommendation.number = letter, letter.number
        case.recommendation.save(update_fields=["letter", "number"])
