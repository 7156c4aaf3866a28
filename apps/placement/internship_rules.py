"""What Permenaker 6/2020 says of an internship, from numbers and dates alone."""

from datetime import date, timedelta
from decimal import Decimal

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from apps.registry.ages import age_on
from apps.registry.indonesian_dates import format_date
from apps.registry.months import months_after
from apps.registry.working_days import Deadline, add_working_days

YOUNGEST = 17


def agreement_key(number: str) -> str:
    """Letters and digits alone: "001/PM-KS/II/2023" and "001 / PM KS / II / 2023" are one number."""
    return "".join(sign for sign in number.casefold() if sign.isalnum())


def most_interns(workers: int) -> int:
    """20 % of all workers, rounded down: 31 of 157."""
    return workers * settings.INTERN_SHARE_PERCENT // 100


def share_of_workers(interns: int, workers: int) -> Decimal | None:
    """Interns as a percentage of all workers, two decimals."""
    return round(Decimal(100 * interns) / workers, 2) if workers else None


def last_day_allowed(starts_on: date) -> date:
    """One year at most: 1 February ends on 31 January, 29 February on 28 February."""
    same_day = months_after(starts_on, 12)
    return same_day if same_day.day < starts_on.day else same_day - timedelta(days=1)


def filing_deadline(signed_on: date, *, free: dict[date, str] | None = None) -> Deadline:
    """By when the agreement is filed for ratification (Pasal 12)."""
    return add_working_days(signed_on, settings.INTERN_FILING_WORKING_DAYS, free=free)


def refuse_long_term(starts_on: date, ends_on: date) -> None:
    """Raises ValidationError for more than one year."""
    last = last_day_allowed(starts_on)
    if ends_on > last:
        sentence = _(
            "An internship lasts one year at most: one from %(first)s ends by %(last)s. Correct a date, or record a "
            "second agreement for the rest."
        )
        raise ValidationError(sentence % {"first": format_date(starts_on), "last": format_date(last)}, "term_too_long")


def refuse_young_intern(born: date, starts_on: date) -> None:
    """Raises ValidationError for somebody younger than 17 on the first day."""
    age = age_on(born, starts_on)
    if age < YOUNGEST:
        sentence = _(
            "An intern is at least %(youngest)d years old; this one is %(age)d on %(day)s. Check the date of birth."
        )
        values = {"youngest": YOUNGEST, "age": age, "day": format_date(starts_on)}
        raise ValidationError(sentence % values, "too_young")


def refuse_crowd(interns: int, workers: int) -> None:
    """Raises ValidationError where more would be there at once than the share of all workers allows."""
    most = most_interns(workers)
    if interns > most:
        sentence = _(
            "At most %(most)d interns may be there at once, %(percent)d%% of %(workers)d workers; with this there "
            "would be %(interns)d, those of the company's other internships included. Take on fewer, or correct the "
            "number of workers."
        )
        values = {
            "most": most,
            "percent": settings.INTERN_SHARE_PERCENT,
            "workers": workers,
            "interns": interns,
        }
        raise ValidationError(sentence % values, "too_many_interns")
