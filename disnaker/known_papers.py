"""The papers that anybody may check by their token, and what may be told of them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, Value
from django.db.models.functions import Coalesce
from django.utils.text import capfirst
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from apps.documents.choices import LetterState
from apps.documents.models import Letter
from apps.industrial_relations.models import DisputePaper
from apps.placement.models import CardIssue
from apps.reporting.models import SignedSummary
from apps.training.models import Certificate

SHOWN_OF_A_NAME = 1


@dataclass(frozen=True, slots=True)
class Paper:
    """What may be told of a paper. `state` is "valid", "expired", "superseded" or "void"; `programme` of a training."""

    token: UUID
    kind: str
    number: str
    issued_on: date
    state: str
    holder: str = ""
    valid_until: date | None = None
    programme: str = ""

    @property
    def is_valid(self) -> bool:
        return self.state == "valid"

    @property
    def verdict(self) -> str:
        return {
            "valid": pgettext("paper", "valid"),
            "expired": pgettext("paper", "expired"),
            "superseded": pgettext("paper", "replaced by a newer one"),
            "void": pgettext("paper", "no longer in force"),
        }[self.state]


def papers_of(tokens: Q) -> Iterator[Paper]:
    """The papers whose `token` meets the condition; each kind is asked for when the ones before it are used up."""
    for find in FINDERS:
        yield from find(tokens)


def papers_named(tokens: Iterable[UUID]) -> dict[UUID, str]:
    """Kind and number of each paper that is known, one query for each kind."""
    return {paper.token: f"{paper.kind} {paper.number}" for paper in papers_of(Q(token__in=tokens))}


def abbreviated(name: str) -> str:
    """ "Siti Aminah" as "S*** A***", whatever the length of its words."""
    return " ".join(f"{word[:SHOWN_OF_A_NAME]}***" for word in name.split())


def find_cards(tokens: Q) -> Iterator[Paper]:
    newer = CardIssue.objects.filter(job_seeker=OuterRef("job_seeker"), pk__gt=OuterRef("pk"))
    cards = CardIssue.objects.filter(tokens).annotate(is_superseded=Exists(newer)).select_related("job_seeker__person")
    for card in cards:
        yield Paper(
            token=card.token,
            kind=_("Card AK/1 of a job seeker"),
            number=card.number,
            holder=abbreviated(card.job_seeker.person.name),
            issued_on=card.issued_on,
            valid_until=card.valid_until,
            state=_state_of_card(card, localdate()),
        )


def _state_of_card(card: CardIssue, today: date) -> str:
    if not card.job_seeker.is_open:
        return "void"
    if card.is_superseded:
        return "superseded"
    return "expired" if card.valid_until < today else "valid"


def find_certificates(tokens: Q) -> Iterator[Paper]:
    for certificate in Certificate.objects.filter(tokens):
        yield Paper(
            token=certificate.token,
            kind=_("Training certificate"),
            number=certificate.number,
            holder=abbreviated(certificate.facts["name"]),
            issued_on=certificate.issued_on,
            state="void" if certificate.is_void else "valid",
            programme=certificate.facts["programme"],
        )


def find_letters(tokens: Q) -> Iterator[Paper]:
    for letter in Letter.objects.filter(tokens):
        yield Paper(
            token=letter.token,
            kind=_("Letter"),
            number=letter.number,
            holder=abbreviated(letter.recipient),
            issued_on=letter.dated_on,
            state="void" if letter.state == LetterState.VOID else "valid",
        )


def find_summaries(tokens: Q) -> Iterator[Paper]:
    """A correction (ralat) replaces what was signed for its month before; the month tells a copied code."""
    newer = SignedSummary.objects.filter(month=OuterRef("month"), revision__gt=OuterRef("revision"))
    summaries = SignedSummary.objects.without_tables().filter(tokens).annotate(is_superseded=Exists(newer))
    for summary in summaries:
        yield Paper(
            token=summary.token,
            kind=_("Signed monthly report, %(month)s") % {"month": summary},
            number=summary.number,
            issued_on=summary.dated_on,
            state="superseded" if summary.is_superseded else "valid",
        )


def find_case_papers(tokens: Q) -> Iterator[Paper]:
    """Minutes and joint agreements are no letters: the case's agenda number stands for theirs; the newest is valid."""
    at = Coalesce("session_id", Value(0))
    newer = DisputePaper.objects.annotate(at=at).filter(
        dispute=OuterRef("dispute"), kind=OuterRef("kind"), at=OuterRef("at"), pk__gt=OuterRef("pk")
    )
    papers = DisputePaper.objects.filter(tokens, letter=None).annotate(at=at).annotate(is_superseded=Exists(newer))
    for paper in papers.select_related("dispute__company"):
        yield Paper(
            token=paper.token,
            kind=str(capfirst(paper.get_kind_display())),
            number=f"{paper.dispute.agenda_number}/{paper.dispute.year}",
            holder=abbreviated(paper.dispute.company.name),
            issued_on=paper.dated_on,
            state="superseded" if paper.is_superseded else "valid",
        )


FINDERS: tuple[Callable[[Q], Iterator[Paper]], ...] = (
    find_cards, find_certificates, find_letters, find_summaries, find_case_papers,
)  # fmt: skip
