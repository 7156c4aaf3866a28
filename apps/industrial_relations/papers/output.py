"""A paper of a case as PDF with its QR code, and as a Word file to be edited, from the same facts."""

from datetime import datetime
from pathlib import Path
from uuid import UUID

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from apps.documents.qr import paper_check
from apps.documents.word import render_word
from apps.registry.paper.office import current_office
from apps.registry.paper.typesetting import PaperFault, typeset

TEMPLATES = Path(__file__).parents[1] / "word"


def paper_pdf(facts: dict, *, token: UUID, created_at: datetime) -> bytes:
    """The same facts, token and time give the same bytes; the coat of arms and the size of the paper are today's.

    ValidationError for a text with signs that no font of the office has, such as those of other scripts.
    """
    office = current_office()
    head = facts["letterhead"] | {"logo": office.logo}
    data = {**facts, "letterhead": head, "size": office.size, "check": paper_check(token)}
    try:
        return typeset("case_paper.typ", data, created_at=created_at)
    except PaperFault as fault:
        text = _("A text of this paper has a sign that cannot be printed. Write it anew without symbols or emoticons.")
        raise ValidationError(text, code="unprintable") from fault


def paper_word(facts: dict) -> bytes:
    """A .docx without a QR code: what is altered in Word is no longer what the office vouches for."""
    return render_word(TEMPLATES / f"{facts['layout']}.docx", facts)
