"""The agreements of one company and the places under them, loaded once for a list of interns."""

from datetime import date

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from apps.intake.finding import Finding, error
from apps.placement.internship_rules import agreement_key, refuse_crowd, refuse_young_intern
from apps.placement.models import Internship, InternshipMember
from apps.placement.services.internship import Presence, born
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Company


class InternPlaces:
    def __init__(self, company: Company) -> None:
        self.company = company
        agreements = Internship.objects.filter(company=company)
        self._agreements = {agreement_key(one.agreement_number): one for one in agreements}
        self._presence = Presence.of_company(company.pk)
        stays = InternshipMember.objects.filter(internship__company=company).values_list(
            "internship", "person__nik", "internship__starts_on", "ended_on", "internship__ends_on"
        )
        self._there = {(agreement, nik): (first, ended or last) for agreement, nik, first, ended, last in stays}

    def agreement(self, number: str) -> Internship | None:
        return self._agreements.get(agreement_key(number))

    def unknown_agreement(self, number: str) -> Finding:
        message = _(
            "No agreement %(number)s of %(company)s is recorded. Record it under Internships first, or correct the "
            "number, then read the file again."
        ) % {"number": number, "company": self.company}
        return error("agreement", "agreement_unknown", number, message)

    def outside_agreement(self, internship: Internship, column: str, day: date | None) -> list[Finding]:
        first, last = internship.starts_on, internship.ends_on
        if day is None or first <= day <= last:
            return []
        message = _(
            "The agreement runs from %(first)s to %(last)s; this day lies outside it. Correct the day, or record a new "
            "agreement."
        ) % {"first": format_date(first), "last": format_date(last)}
        return [error(column, "outside_agreement", day, message)]

    def too_young(self, internship: Internship, nik: str, birth_date: date | None) -> list[Finding]:
        starts_on = internship.starts_on
        try:
            refuse_young_intern(born(nik, birth_date, by=starts_on), starts_on)
        except ValidationError as refusal:
            return [error("birth_date", refusal.code, birth_date, refusal.messages[0])]
        return []

    def take(self, internship: Internship, nik: str, ended_on: date | None) -> list[Finding]:
        """Take a place until `ended_on`, or the agreement's end; refused is the 31st where 30 are allowed.

        Somebody known before, or named twice, takes no second place.
        """
        whose, before = (internship.pk, nik), self._there.get((internship.pk, nik))
        stay = (internship.starts_on, ended_on or internship.ends_on)
        if before:
            self._presence.remove(*before)
        self._presence.add(*stay)
        at_once = self._presence.most_at_once(internship.starts_on, internship.ends_on)
        try:
            refuse_crowd(at_once, internship.workers_total)
        except ValidationError as refusal:
            self._presence.remove(*stay)
            if before:
                self._presence.add(*before)
            return [error("nik", refusal.code, nik, refusal.messages[0])]
        self._there[whose] = stay
        return []
