"""What every paper of the office carries: letterhead, signature, and who printed it when."""

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.utils import timezone

from apps.registry.indonesian_dates import format_date
from apps.registry.models import Official

# Left blank to be filled in by hand when nobody is entered as in office.
NOBODY = "(....................................................)"
SIZES = ("a4", "f4")


@dataclass(frozen=True)
class Signature:
    """The block under a paper: the office held in one or two lines, then who holds it."""

    office: tuple[str, ...]
    name: str
    rank: str = ""
    nip: str = ""


def paper_size() -> str:
    """ "a4", or "f4" (folio, 215 x 330 mm) where the office prints on that."""
    size = settings.OFFICE.get("paper", "a4").lower()
    return size if size in SIZES else "a4"


def letterhead() -> dict[str, str]:
    return {key: settings.OFFICE[key] for key in ("government", "name", "address")}


def signature(official: Official | None) -> Signature:
    """Plt. and Plh. stand before the office held; a.n. names the head's office first, and the signer's under it."""
    head = f"Kepala {settings.OFFICE['name']}"
    if official is None:
        return Signature((f"{head},",), NOBODY)
    if official.acting == "a.n.":
        office = (f"a.n. {head}", f"{official.position},")
    else:
        office = (f"{official.acting} {official.position},".strip(),)
    return Signature(office, official.name, official.rank, official.printed_nip)


def place_and_date(moment: datetime) -> str:
    return f"{settings.OFFICE['city']}, {format_date(timezone.localdate(moment))}"


def printed(by: str, moment: datetime) -> str:
    """ "dicetak oleh Siti Aminah pada 3 April 2023 pukul 14.05 WIB"."""
    local = timezone.localtime(moment)
    who = f"oleh {by} " if by else ""
    return f"dicetak {who}pada {format_date(local.date())} pukul {local:%H.%M} {local:%Z}"
