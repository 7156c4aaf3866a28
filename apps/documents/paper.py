"""Letters on paper: letterhead, number, recipient, text, a table if need be, signature, copies, QR code."""

from dataclasses import asdict, dataclass
from datetime import datetime

from django.conf import settings

from apps.documents.models import Letter
from apps.documents.qr import qr_svg, verification_url
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Official
from apps.registry.paper.office import letterhead, paper_size, signature
from apps.registry.paper.typesetting import typeset


@dataclass(frozen=True)
class LetterText:
    """What a letter says, in Indonesian; its number, date, subject and recipient are those of the Letter.

    `facts` stand indented between the first paragraphs and the table, as "Nama : ...". A `reply_slip` follows below a
    cutting line: lines that the recipient fills in and sends back.
    """

    letter: Letter
    paragraphs: tuple[str, ...]
    closing: tuple[str, ...] = ()
    address: tuple[str, ...] = ("di –", "Tempat")
    facts: tuple[tuple[str, str], ...] = ()
    table_head: tuple[str, ...] = ()
    table_rows: tuple[tuple[str, ...], ...] = ()
    attachment: str = "–"
    urgency: str = "Biasa"
    copies: tuple[str, ...] = ()
    reply_slip: tuple[str, ...] = ()


def letters_pdf(texts: list[LetterText], *, signer: Official | None, created_at: datetime) -> bytes:
    """The letters in their order, each on pages of its own; the same texts and time give the same bytes."""
    data = {
        "size": paper_size(),
        "letterhead": letterhead(),
        "city": settings.OFFICE["city"],
        "signature": asdict(signature(signer)),
        "letters": [_letter(text) for text in texts],
    }
    return typeset("letter.typ", data, created_at=created_at)


def _letter(text: LetterText) -> dict:
    letter = text.letter
    return asdict(text) | {
        "letter": None,
        "number": letter.number,
        "date": format_date(letter.dated_on),
        "subject": letter.subject,
        "recipient": letter.recipient,
        "qr": qr_svg(verification_url(letter.token)),
    }
