"""How long a company regulation (PP) or collective agreement (PKB) is valid, and which of them run out.

Two years at most (UU 13/2003 Pasal 111 ayat (3), Pasal 123 ayat (1)); an extension adds one at most (Permenaker 28/2014
Pasal 11; UU 13/2003 Pasal 123 ayat (2)). The functions on records take a QuerySet of either model.
"""

from calendar import monthrange
from datetime import date, timedelta

from django.conf import settings
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Coalesce

from apps.industrial_relations.models import CollectiveAgreement, CompanyRegulation
from apps.industrial_relations.record_choices import RegulationState

MOST_YEARS, MOST_EXTENSION_YEARS = 2, 1
NEGOTIATION_MONTHS = 3  # before the end, at the earliest (UU 13/2003 Pasal 123 ayat (3))


def years_after(day: date, years: int) -> date:
    """The same day of a later year; 1 March for a 29 February that the year lacks."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def latest_end(first: date) -> date:
    """The last day of the longest validity: of one from 17 May 2023 it is 16 May 2025."""
    return years_after(first, MOST_YEARS) - timedelta(days=1)


def latest_extension(last: date) -> date:
    return years_after(last + timedelta(days=1), MOST_EXTENSION_YEARS) - timedelta(days=1)


def negotiations_from(last: date) -> date:
    """The first day on which a new agreement may be negotiated, by the last day of the old one."""
    year, month = divmod(last.year * 12 + last.month - 1 - NEGOTIATION_MONTHS, 12)
    return date(year, month + 1, min(last.day, monthrange(year, month + 1)[1]))


def with_validity(records: QuerySet) -> QuerySet:
    """Adds `ends_on`, the last day with an extension, and `is_renewed`: a later one goes on beyond it.

    A regulation is renewed by a collective agreement too, which takes its place (UU 13/2003 Pasal 108 ayat (2)).
    """
    later = _binding(records.model).filter(sequence__gt=OuterRef("sequence"))
    renewed = Q(Exists(_beyond(later)))
    if records.model is CompanyRegulation:
        renewed |= Q(Exists(_beyond(_binding(CollectiveAgreement))))
    return records.annotate(ends_on=Coalesce("extended_until", "valid_until")).annotate(is_renewed=renewed)


def _binding(model) -> QuerySet:
    records = model.objects.order_by()
    return records.filter(state=RegulationState.RATIFIED) if model is CompanyRegulation else records


def _beyond(records: QuerySet) -> QuerySet:
    ends_on = Coalesce("extended_until", "valid_until")
    return records.annotate(end=ends_on).filter(company=OuterRef("company"), end__gt=OuterRef("ends_on"))


def ending(records: QuerySet, day: date) -> QuerySet:
    """In force on the day, at their end within EXPIRY_REMINDER_DAYS, and not renewed: their companies are reminded."""
    soon = day + timedelta(days=settings.EXPIRY_REMINDER_DAYS)
    return with_validity(records.in_force_on(day)).filter(ends_on__lte=soon, is_renewed=False)


def ended(records: QuerySet) -> QuerySet:
    """Those that bound once, by their last day `ends_on`."""
    known = records.filter(state=RegulationState.RATIFIED) if records.model is CompanyRegulation else records
    return with_validity(known)


def expired(records: QuerySet, day: date) -> QuerySet:
    """At their end before the day, and nothing came after."""
    return ended(records).filter(ends_on__lt=day, is_renewed=False)
