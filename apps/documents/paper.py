"""Letters on paper: letterhead, number, recipient, text, a table if need be, signature, copies, QR code."""

from dataclasses import asdict, dataclass
from datetime import datetime

from apps.documents.models import Letter
from apps.documents.qr import paper_check
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Official
from apps.registry.paper.office import current_office
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


def letters_pdf(
    texts: list[LetterText], *, signer: Official | None, created_at: datetime, is_draft: bool = False
) -> bytes:
    """The letters in their order, each on pages of its own; the same texts and time give the same bytes.

    A draft is marked so across the page, and there is nothing to check on it.
    """
    office = current_office()
    data = {
        "size": office.size,
        "letterhead": office.letterhead(),
        "city": office.city,
        "signature": asdict(office.signature(signer)),
        "letters": [letter_data(text, is_draft=is_draft) for text in texts],
    }
    return typeset("letter.typ", data, created_at=created_at)


def letter_data(text: LetterText, *, is_draft: bool) -> dict:
    """What `letter-sheet` of `paper/letter_sheet.typ` sets."""
    letter = text.letter
    return asdict(text) | {
        "letter": None,
        "number": letter.number,
        "date": format_date(letter.dated_on),
        "subject": letter.subject,
        "recipient": letter.recipient,
        "check": None if is_draft else paper_check(letter.token),
    }
