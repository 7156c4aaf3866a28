"""The monthly packet: cover letter, one page for the head of office, the tables of the three desks."""

from datetime import datetime

from django.utils.timezone import localdate

from apps.documents.models import Letter
from apps.documents.paper import letter_data
from apps.documents.qr import paper_check
from apps.registry.paper.office import current_office
from apps.registry.paper.typesetting import typeset
from apps.reporting.paper_tables import sheets_of
from disnaker.one_page_paper import one_page_data
from disnaker.packet_letter import cover_heading, cover_text
from disnaker.summaries import Summary
from disnaker.summary_files import frame_of


def packet_pdf(summary: Summary, letter: Letter) -> bytes:
    """The packet of a signed month, as one document; the same summary and letter give the same bytes."""
    check = paper_check(summary.signed.token)
    return _set(summary, letter, frame_of(summary, "", summary.signed.signed_at), check)


def draft_pdf(summary: Summary, *, printed_by: str, printed_at: datetime) -> bytes:
    """The packet to look at before it is signed: without a number, marked as a draft on every page."""
    heading = cover_heading(summary, 0)
    letter = Letter(number="…", dated_on=localdate(printed_at), **heading)
    frame = frame_of(summary, printed_by, printed_at)
    return _set(summary, letter, frame, None)


def _set(summary: Summary, letter: Letter, frame: dict, check: dict | None) -> bytes:
    sheets = sheets_of(summary.due, **frame)
    data = {
        **sheets,
        "city": current_office().city,
        "letter": letter_data(cover_text(letter, summary), is_draft=check is None) | {"check": check},
        "is_draft": check is None,
        "content": one_page_data(summary),
    }
    return typeset("packet.typ", data, created_at=frame["printed_at"])
