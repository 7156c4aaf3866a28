"""What a member of staff needs side by side to say who a hire of Karirhub is."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from django.db.models import Q
from django.utils.translation import gettext as _

from apps.intake.company_index import CompanyIndex
from apps.placement.choices import SeekerState
from apps.placement.models import JobSeeker, KarirhubHire, Placement
from apps.placement.services.matching import NEAR_DAYS, name_key
from apps.registry.admin.likely import likely_persons
from apps.registry.admin.origin import origin_link
from apps.registry.models import Company, Person

CANDIDATES = 5


@dataclass(slots=True)
class Candidate:
    """A person who may be meant; `agrees` says in what, `near` are starts at that company around the day."""

    person: Person
    agrees: list[str]
    registration: JobSeeker | None = None
    near: list[Placement] = field(default_factory=list)


@dataclass(slots=True)
class HireCard:
    hire: KarirhubHire
    candidates: list[Candidate]
    companies: list[Company] = field(default_factory=list)

    @property
    def origin(self) -> str:
        return origin_link(self.hire.upload_id, self.hire.upload_row)


def hire_cards(hires: Sequence[KarirhubHire]) -> list[HireCard]:
    """A card for each of `hires`: one search of persons a hire, and a few queries for all of them."""
    cards = [HireCard(hire, _candidates(hire)) for hire in hires]
    everybody = [candidate for card in cards for candidate in card.candidates]
    persons = {candidate.person.pk for candidate in everybody}
    registered = JobSeeker.objects.filter(person__in=persons, state=SeekerState.REGISTERED)
    by_person = {seeker.person_id: seeker for seeker in registered}
    for candidate in everybody:
        candidate.registration = by_person.get(candidate.person.pk)
    _add_near_starts(cards, persons)
    _add_companies([card for card in cards if card.hire.company_id is None])
    return cards


def _candidates(hire: KarirhubHire) -> list[Candidate]:
    found = likely_persons(name=hire.name, birth_date=hire.birth_date)[:CANDIDATES]
    return [Candidate(person, _agreement(hire, person)) for person in found]


def _agreement(hire: KarirhubHire, person: Person) -> list[str]:
    facts = (
        (name_key(person.name) == hire.name_key, _("same name")),
        (bool(hire.email) and person.email.casefold() == hire.email, _("same e-mail")),
        (hire.birth_date is not None and person.birth_date == hire.birth_date, _("same date of birth")),
    )
    return [label for agrees, label in facts if agrees]


def _add_near_starts(cards: Sequence[HireCard], persons: set[int]) -> None:
    companies = {card.hire.company_id for card in cards if card.hire.company_id}
    starts = list(Placement.objects.filter(Q(person__in=persons) & Q(company__in=companies)))
    near = timedelta(days=NEAR_DAYS)
    for card in cards:
        for candidate in card.candidates:
            candidate.near = [
                start
                for start in starts
                if (start.person_id, start.company_id) == (candidate.person.pk, card.hire.company_id)
                and abs(start.started_on - card.hire.accepted_on) <= near
            ]


def _add_companies(cards: Sequence[HireCard]) -> None:
    """Of hires whose company the register does not know: the one it may have been given since, else the likely ones."""
    if not cards:
        return
    index = CompanyIndex()
    offered = {}
    for card in cards:
        found = index.find("", card.hire.company_name)
        offered[card.hire.pk] = (found,) if found else index.likely(card.hire.company_name)
    companies = Company.objects.in_bulk([pk for several in offered.values() for pk in several])
    for card in cards:
        card.companies = [companies[pk] for pk in offered[card.hire.pk]]
