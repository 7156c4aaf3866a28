"""Who of a company's interns are there at once, and taking one more on."""

from collections import Counter
from datetime import date

from django.db import transaction
from django.db.models import Count, F
from django.db.models.functions import Coalesce

from apps.placement.choices import InternOrigin
from apps.placement.internship_rules import refuse_crowd, refuse_long_term, refuse_young_intern
from apps.placement.models import Internship, InternshipMember
from apps.registry.models import Company, EducationLevel, Person
from apps.registry.nik import parse


class Presence:
    """From when until when interns of one company are there, each stay with its number of interns."""

    def __init__(self, stays: dict[tuple[date, date], int] | None = None) -> None:
        self.stays = Counter(stays)

    @classmethod
    def of_company(cls, company_id: int, *, without: int | None = None) -> "Presence":
        """All interns of the company, those of the internship `without` left out."""
        stays = (
            InternshipMember.objects.filter(internship__company=company_id)
            .exclude(internship=without)
            .order_by()
            .values_list(F("internship__starts_on"), Coalesce("ended_on", "internship__ends_on"))
            .annotate(number=Count("pk"))
        )
        return cls({(first, last): number for first, last, number in stays})

    def add(self, first: date, last: date) -> None:
        self.stays[first, last] += 1

    def remove(self, first: date, last: date) -> None:
        self.stays[first, last] -= 1

    def most_at_once(self, first: date, last: date) -> int:
        """On the fullest day from `first` to `last`; the number rises only on days on which somebody begins."""
        begins = {first} | {day for day, _end in self.stays if first < day <= last}
        return max(sum(n for (start, end), n in self.stays.items() if start <= day <= end) for day in begins)


def lock_company(company_id: int) -> Company:
    """Whoever takes interns on at this company waits here for whoever did so before."""
    return Company.objects.select_for_update(no_key=True).get(pk=company_id)


def born(number: str, birth_date: date | None, *, by: date) -> date:
    """The birth date as it is known, else as the NIK says it of somebody born before the day `by`."""
    return birth_date or parse(number).birth_date(by)


def refuse_crowded(internship: Internship) -> None:
    """Raises ValidationError where the company has more interns at once than it may; lock the company before."""
    presence = Presence.of_company(internship.company_id)
    refuse_crowd(presence.most_at_once(internship.starts_on, internship.ends_on), internship.workers_total)


@transaction.atomic
def take_on(
    *,
    internship: Internship,
    person: Person,
    origin: InternOrigin = InternOrigin.SEEKER,
    education: EducationLevel | None = None,
) -> InternshipMember:
    """Enter a participant. Raises ValidationError below the age of 17, past one year, or beyond 20 % of the workers."""
    lock_company(internship.company_id)
    refuse_long_term(internship.starts_on, internship.ends_on)
    starts_on = internship.starts_on
    refuse_young_intern(born(person.nik, person.birth_date, by=starts_on), starts_on)
    member = InternshipMember(
        internship=internship,
        person=person,
        origin=origin,
        sex=person.sex,
        education=education or person.education,
    )
    member.full_clean()
    member.save()
    refuse_crowded(internship)
    return member
