"""What makes a row of a list of job seekers doubtful or wrong."""

from datetime import date

from django.utils.translation import gettext as _

from apps.intake.finding import Finding, error, warning
from apps.placement.models import JobSeeker
from apps.placement.models.job_seeker import LEAST_AGE
from apps.registry import nik
from apps.registry.ages import age_on


def born_on(row: dict) -> date | None:
    """The date of birth as given, else as the NIK has it for somebody registered on that day."""
    if row["birth_date"] is not None:
        return row["birth_date"]
    try:
        return nik.parse(row["nik"]).birth_date(row["registered_on"])
    except ValueError:
        return None


def age_errors(row: dict) -> list[Finding]:
    """Nobody below working age registers, and nobody whose age is unknown."""
    if row["nik"] is None or row["registered_on"] is None:
        return []
    born = born_on(row)
    if born is None:
        message = _("The date of birth is not given, and the NIK gives none either. Fill it in.")
        return [error("birth_date", "required", None, message)]
    age = age_on(born, row["registered_on"])
    if age >= LEAST_AGE:
        return []
    message = _("The person was %(age)d years old on that day; job seekers are 15 or older. Check both dates.")
    return [error("birth_date", "under_age", born, message % {"age": max(age, 0)})]


def nik_twice(first: int, later: int) -> Finding:
    """The same person in two rows: said at both."""
    message = _("NIK twice (rows %(first)d and %(later)d): the first one counts. Remove the other.")
    return warning("nik", "nik_twice", None, message % {"first": first, "later": later})


def known_already(seeker: JobSeeker) -> Finding:
    """The row means a registration that the register holds."""
    if seeker.is_open:
        message = _("Already registered, No. %(number)s of %(day)s; the row only completes that registration.")
    else:
        message = _("Already registered then, No. %(number)s of %(day)s; the row changes nothing.")
    values = {"number": seeker.number, "day": f"{seeker.registered_on:%d-%m-%Y}"}
    return warning("nik", "registered_already", None, message % values)
