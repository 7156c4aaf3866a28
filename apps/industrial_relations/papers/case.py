"""A case with all that its papers tell, read once: the two sides, the sessions, the recommendation, the agreement."""

from dataclasses import dataclass

from apps.industrial_relations.choices import DisputeKind, SessionKind, Side
from apps.industrial_relations.deadlines import Rules, load_rules
from apps.industrial_relations.models import (
    Dispute,
    DisputeParty,
    DisputeSession,
    JointAgreement,
    Recommendation,
)  # fmt: skip

NAMED = 3  # of a side of many, so many stand on paper by name


@dataclass(frozen=True)
class PaperSide:
    """A side of the case as papers word it; `name` and `address` are "" where nobody is entered.

    `parties` are those whose case it is, `speakers` those who sign: by power of attorney, else the parties themselves.
    """

    label: str
    name: str
    address: str
    parties: tuple[DisputeParty, ...]
    speakers: tuple[DisputeParty, ...]

    @property
    def signer(self) -> str:
        return self.speakers[0].shown_name if self.speakers else ""

    @property
    def signer_position(self) -> str:
        return self.speakers[0].position if self.speakers else ""

    @property
    def name_with_proxy(self) -> str:
        """ "Budi Santoso, diwakili kuasanya Rina, S.H."."""
        proxies = [speaker.shown_name for speaker in self.speakers if speaker.is_proxy]
        return f"{self.name}, diwakili kuasanya {', '.join(proxies)}" if proxies else self.name


@dataclass(frozen=True)
class Case:
    """`first` is the worker's side, or the first union; `second` the employer's, or the other union."""

    dispute: Dispute
    first: PaperSide
    second: PaperSide
    sessions: tuple[DisputeSession, ...]
    recommendation: Recommendation | None
    agreement: JointAgreement | None
    rules: Rules

    @property
    def agenda(self) -> str:
        return f"{self.dispute.agenda_number}/{self.dispute.year}"

    @property
    def mediated(self) -> tuple[DisputeSession, ...]:
        """The sessions of mediation that were held."""
        return tuple(one for one in self.sessions if one.kind == SessionKind.MEDIATION and one.was_held)

    @property
    def last_held(self) -> DisputeSession | None:
        return self.mediated[-1] if self.mediated else None


def load_case(dispute: Dispute) -> Case:
    """In six queries, however many parties and sessions there are."""
    parties = list(dispute.parties.select_related("person", "union"))
    theirs = [party for party in parties if party.side != Side.EMPLOYER]
    employers = [party for party in parties if party.side == Side.EMPLOYER]
    if dispute.kind == DisputeKind.UNIONS:
        principals = [party for party in theirs if not party.is_proxy]
        first, second = _side("SP/SB pertama", principals[:1]), _side("SP/SB kedua", principals[1:])
    else:
        first, second = _workers(dispute, theirs), _employer(dispute, employers)
    return Case(
        dispute=dispute,
        first=first,
        second=second,
        sessions=tuple(dispute.sessions.order_by("date", "number", "pk")),
        recommendation=Recommendation.objects.select_related("letter").filter(dispute=dispute).first(),
        agreement=JointAgreement.objects.filter(dispute=dispute).first(),
        rules=load_rules(),
    )


def _side(label: str, parties: list[DisputeParty], name: str = "") -> PaperSide:
    proxies = tuple(party for party in parties if party.is_proxy)
    principals = tuple(party for party in parties if not party.is_proxy) or proxies
    address = next((party.shown_address for party in principals if party.shown_address), "")
    return PaperSide(label, name or _names(principals), address, principals, proxies or principals)


def _workers(dispute: Dispute, parties: list[DisputeParty]) -> PaperSide:
    is_union = any(party.side == Side.UNION and not party.is_proxy for party in parties)
    side = _side("Pekerja/SP/SB" if is_union else "Pekerja", parties)
    if side.name and not is_union and dispute.workers > min(len(side.parties), NAMED):
        name = f"{_names(side.parties)} dkk. ({dispute.workers} orang)"
        return PaperSide(side.label, name, side.address, side.parties, side.speakers)
    return side


def _employer(dispute: Dispute, parties: list[DisputeParty]) -> PaperSide:
    """The company is the employer; whoever is entered on that side speaks for it."""
    company = dispute.company
    side = _side("Pengusaha", parties, name=str(company))
    return PaperSide(side.label, side.name, company.address or side.address, side.parties, side.speakers)


def _names(parties: tuple[DisputeParty, ...]) -> str:
    return ", ".join(party.shown_name for party in parties[:NAMED])
