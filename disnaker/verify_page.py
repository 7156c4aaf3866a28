"""The public page behind the QR code of a paper: whether it is genuine, and nothing of anybody beyond that.

It asks for no sign-in, keeps no cookie and reads one row by its unique token, so that a flood of guesses costs little.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.conf import settings
from django.db.models import Exists, OuterRef
from django.http import HttpResponse
from django.template.loader import render_to_string
from django.utils.text import capfirst
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_safe

from apps.documents.choices import LetterState
from apps.documents.models import Letter
from apps.industrial_relations.models import DisputePaper
from apps.placement.models import CardIssue
from apps.training.models import Certificate

SHOWN_OF_A_NAME = 1


@dataclass(frozen=True, slots=True)
class Paper:
    """What may be told of a paper. `state` is "valid", "expired", "superseded" or "void"; `programme` of a training."""

    kind: str
    number: str
    holder: str
    issued_on: date
    valid_until: date | None
    state: str
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


@require_safe
def verify(request, token: UUID):
    """200 with what the office knows of the paper, 404 for a token that it never gave out."""
    paper = next((found for find in FINDERS if (found := find(token)) is not None), None)
    # Without the request: no template asks who is reading, so that no cookie is read or set.
    page = render_to_string("verify.html", {"paper": paper, "office": settings.OFFICE})
    return HttpResponse(
        page,
        status=404 if paper is None else 200,
        headers={"Cache-Control": "no-store", "X-Robots-Tag": "noindex, nofollow"},
    )


def abbreviated(name: str) -> str:
    """ "Siti Aminah" as "S*** A***", whatever the length of its words."""
    return " ".join(f"{word[:SHOWN_OF_A_NAME]}***" for word in name.split())


def find_card(token: UUID) -> Paper | None:
    newer = CardIssue.objects.filter(job_seeker=OuterRef("job_seeker"), pk__gt=OuterRef("pk"))
    card = (
        CardIssue.objects.filter(token=token)
        .annotate(is_superseded=Exists(newer))
        .select_related("job_seeker__person")
        .first()
    )
    if card is None:
        return None
    return Paper(
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


def find_letter(token: UUID) -> Paper | None:
    letter = Letter.objects.filter(token=token).first()
    if letter is None:
        return None
    return Paper(
        kind=_("Letter"),
        number=letter.number,
        holder=abbreviated(letter.recipient),
        issued_on=letter.dated_on,
        valid_until=None,
        state="void" if letter.state == LetterState.VOID else "valid",
    )


def find_certificate(token: UUID) -> Paper | None:
    certificate = Certificate.objects.filter(token=token).first()
    if certificate is None:
        return None
    return Paper(
        kind=_("Training certificate"),
        number=certificate.number,
        holder=abbreviated(certificate.facts["name"]),
        issued_on=certificate.issued_on,
        valid_until=None,
        state="void" if certificate.is_void else "valid",
        programme=certificate.facts["programme"],
    )


def find_case_paper(token: UUID) -> Paper | None:
    """Minutes and joint agreements are no letters: the case's agenda number stands for theirs; the newest is valid."""
    paper = DisputePaper.objects.filter(token=token, letter=None).select_related("dispute__company").first()
    if paper is None:
        return None
    same = DisputePaper.objects.filter(dispute=paper.dispute_id, kind=paper.kind, session=paper.session_id)
    return Paper(
        kind=str(capfirst(paper.get_kind_display())),
        number=f"{paper.dispute.agenda_number}/{paper.dispute.year}",
        holder=abbreviated(paper.dispute.company.name),
        issued_on=paper.dated_on,
        valid_until=None,
        state="superseded" if same.filter(pk__gt=paper.pk).exists() else "valid",
    )


FINDERS: tuple[Callable[[UUID], Paper | None], ...] = (find_card, find_certificate, find_letter, find_case_paper)
