"""The clock of a card AK/1 and the groups that a registration is counted in, from the dates alone."""

from datetime import date, timedelta

from django.conf import settings

from apps.placement.choices import AgeBand, SinceGraduation
from apps.registry.months import months_after

REPORTS_AFTER = (6, 12, 18)  # months (card AK/1, Ketentuan 4)


def report_dates(issued_on: date) -> tuple[date, date, date]:
    """When the holder of a card reports: after 6, 12 and 18 months."""
    return tuple(months_after(issued_on, months) for months in REPORTS_AFTER)


def valid_until(issued_on: date) -> date:
    """The last day of a card: the same day two years later, or the day before where the office counts so."""
    last = months_after(issued_on, 12 * settings.CARD_YEARS)
    return last - timedelta(days=1) if settings.CARD_PRINTS_DAY_BEFORE else last


def age_band(age: int) -> AgeBand:
    """The age group of form IPK III/1. ValueError below 15, whom the form does not know."""
    if age < AgeBand.FROM_15:
        raise ValueError("below working age")
    return max(band for band in AgeBand if band <= age)


def since_graduation(registered_on: date, graduation_year: int | None) -> SinceGraduation | None:
    """Lama lulusan of form IPK III/7: year of registration less year of graduation; None where that is unknown."""
    if graduation_year is None:
        return None
    years = max(0, registered_on.year - graduation_year)
    return max(band for band in SinceGraduation if band <= years)
