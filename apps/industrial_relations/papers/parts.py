"""What papers of a case are put together from; plain values, so that they can be kept as they went out.

A paper is a dict: `layout` is "letter" or "minutes"; `parts` follow each other; `signatures` are rows of two blocks.
"""

from datetime import date

from apps.industrial_relations.models import Mediator
from apps.industrial_relations.papers.case import Case, PaperSide
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Official
from apps.registry.paper.office import NOBODY, current_office, signature

NO_BLOCK = {"lead": "", "name": "", "below": ""}


def paragraphs(text: str) -> list[dict]:
    """A part for each line that is not empty."""
    return [{"kind": "paragraph", "text": line} for line in lines(text)]


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def heading(text: str) -> dict:
    return {"kind": "heading", "text": text}


def pairs(*rows: tuple[str, str]) -> dict:
    """Indented, as "Nama : ..."."""
    return {"kind": "pairs", "rows": [list(row) for row in rows]}


def entries(*rows: tuple[str, str]) -> dict:
    """The numbered entries of minutes; a text of many lines keeps them."""
    return {"kind": "entries", "rows": [[str(number), *row] for number, row in enumerate(rows, 1)]}


def points(items: list[str]) -> dict:
    return {"kind": "points", "rows": [[str(number), item] for number, item in enumerate(items, 1)]}


def slip(*texts: str) -> dict:
    """To be filled in by the recipient, below a cutting line."""
    return {"kind": "slip", "rows": [[text] for text in texts]}


def letter(case: Case, *, on: date, subject: str, recipients: list[dict], parts: list[dict], **more) -> dict:
    """`signatures`, `attachment` and `urgency` may stand in `more`; the number comes when it goes out."""
    return {
        **_sheet(case, on, "letter", subject, parts),
        "number": "",
        "recipients": recipients,
        "attachment": "–",
        "urgency": "Penting",
        **more,
    }


def minutes(case: Case, *, on: date, title: str, parts: list[dict], signatures: list, reference: str = "") -> dict:
    reference = reference or f"Nomor agenda {case.agenda}"
    return {**_sheet(case, on, "minutes", title, parts), "reference": reference, "signatures": signatures}


def _sheet(case: Case, on: date, layout: str, title: str, parts: list[dict]) -> dict:
    office = current_office()
    return {
        "layout": layout,
        "letterhead": office.letterhead_in_words(),
        "agenda": case.agenda,
        "city": office.city,
        "date": format_date(on),
        "title": title,
        "parts": parts,
    }


def addressed_to(side: PaperSide, place: str = "") -> dict:
    return {"name": side.name_with_proxy, "address": place or side.address or "di tempat"}


def both_sides(case: Case) -> list[dict]:
    """The employer first, as the format of the ministry has it."""
    return [addressed_to(case.second), addressed_to(case.first)]


def by_office(signer: Official | None, lead: str = "") -> dict:
    signed = signature(signer)
    below = [part for part in (signed.rank, f"NIP. {signed.nip}" if signed.nip else "") if part]
    return _block("\n".join([*([lead] if lead else []), *signed.office]), signed.name, below)


def by_mediator(mediator: Mediator, lead: str = "") -> dict:
    below = [part for part in (mediator.rank, f"NIP. {mediator.printed_nip}" if mediator.nip else "") if part]
    return _block("\n".join([*([lead] if lead else []), f"{mediator.position},"]), mediator.name, below)


def by_side(label: str, name: str, position: str = "") -> dict:
    return _block(f"Pihak {label},", name or NOBODY, [position] if position else [])


def by_sides(case: Case) -> list[dict]:
    return [by_side(side.label, side.signer, side.signer_position) for side in (case.second, case.first)]


def _block(lead: str, name: str, below: list[str]) -> dict:
    return {"lead": lead, "name": name, "below": "\n".join(below)}
