"""What every paper of the office carries: letterhead, signature, and who printed it when."""

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.utils import timezone

from apps.registry.coat_of_arms import as_svg
from apps.registry.indonesian_dates import format_date
from apps.registry.models import OfficeProfile, Official

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


@dataclass(frozen=True)
class Office:
    """The office as its papers name it; a paper reads it once.

    `size` is "a4", or "f4" (folio, 215 x 330 mm) where the office prints on that; `logo` is SVG, "" without one.
    """

    government: str
    name: str
    address: str
    contact: str
    city: str
    size: str
    logo: str

    def letterhead(self) -> dict[str, str]:
        """As Permendagri 1/2023 has it: government, office, address with postcode, then how to reach it."""
        return {**self.letterhead_in_words(), "logo": self.logo}

    def letterhead_in_words(self) -> dict[str, str]:
        """Without the coat of arms, for facts that are kept with a record."""
        return {key: getattr(self, key) for key in ("government", "name", "address", "contact")}

    def place_and_date(self, moment: datetime) -> str:
        return f"{self.city}, {format_date(timezone.localdate(moment))}"

    def signature(self, official: Official | None) -> Signature:
        """Plt. and Plh. stand before the office held; a.n. names the head's office first, and the signer's under it."""
        head = f"Kepala {self.name}"
        if official is None:
            return Signature((f"{head},",), NOBODY)
        if official.acting == "a.n.":
            office = (f"a.n. {head}", f"{official.position},")
        else:
            office = (f"{official.acting} {official.position},".strip(),)
        return Signature(office, official.name, official.rank, official.printed_nip)


def current_office() -> Office:
    return office_of(OfficeProfile.objects.first() or OfficeProfile())


def office_of(profile: OfficeProfile) -> Office:
    """What is empty in the profile comes from the settings of the installation."""
    told = {key: getattr(profile, key) or settings.OFFICE[key] for key in ("government", "name", "address", "city")}
    size = (profile.paper or settings.OFFICE["paper"]).lower()
    return Office(
        government=told["government"],
        name=told["name"],
        address=" ".join(part for part in (told["address"], profile.postcode) if part),
        contact=_contact(profile),
        city=told["city"],
        size=size if size in SIZES else "a4",
        logo=as_svg(bytes(profile.logo), profile.logo_format) if profile.logo else "",
    )


def _contact(profile: OfficeProfile) -> str:
    ways = (("Telepon", profile.phone), ("laman", profile.website), ("pos-el", profile.email))
    line = ", ".join(f"{way} {where}" for way, where in ways if where)
    return line[:1].upper() + line[1:]


def paper_size() -> str:
    return current_office().size


def letterhead() -> dict[str, str]:
    return current_office().letterhead()


def signature(official: Official | None) -> Signature:
    return current_office().signature(official)


def place_and_date(moment: datetime) -> str:
    return current_office().place_and_date(moment)


def printed(by: str, moment: datetime) -> str:
    """ "dicetak oleh Siti Aminah pada 3 April 2023 pukul 14.05 WIB"."""
    local = timezone.localtime(moment)
    who = f"oleh {by} " if by else ""
    return f"dicetak {who}pada {format_date(local.date())} pukul {local:%H.%M} {local:%Z}"
