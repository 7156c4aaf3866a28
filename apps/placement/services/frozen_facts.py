"""What a registration freezes, since the figures of months count it (IPK III/1, III/2, III/3, III/7)."""

from datetime import date

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from apps.placement.card_calendar import age_band, since_graduation
from apps.placement.models import JobSeeker
from apps.placement.models.job_seeker import LEAST_AGE
from apps.registry.ages import age_on
from apps.registry.models import Person
from apps.registry.study_fields import StudyFieldCodes

COUNTED = ("sex", "age", "age_band", "education_id", "ipk_code", "since_graduation", "occupation_group")


def working_age(person: Person, day: date) -> int:
    """The person's age on a day; ValidationError where it is unknown or below 15."""
    if person.birth_date is None:
        raise ValidationError(
            _("The date of birth is unknown, and with it the age group. Enter it with the person first."),
            code="no_birth_date",
        )
    age = age_on(person.birth_date, day)
    if age < LEAST_AGE:
        raise ValidationError(
            _("%(person)s is %(age)d years old on that day; job seekers are registered from %(least)d years on."),
            code="too_young",
            params={"person": person, "age": max(age, 0), "least": LEAST_AGE},
        )
    return age


def require_graduated(graduation_year: int | None, day: date) -> None:
    """ValidationError for a graduation in a year to come."""
    if graduation_year is not None and graduation_year > day.year:
        raise ValidationError(
            _("The year of graduation lies after the registration. Leave it empty for whoever still studies."),
            code="not_graduated",
        )


def freeze(job_seeker: JobSeeker, codes: StudyFieldCodes) -> None:
    """Set what is counted: sex and age from the person as known now, the rest from education and occupation."""
    day = job_seeker.registered_on
    require_graduated(job_seeker.graduation_year, day)
    job_seeker.sex = job_seeker.person.sex
    job_seeker.age = working_age(job_seeker.person, day)
    job_seeker.age_band = age_band(job_seeker.age)
    job_seeker.ipk_code = codes.code(job_seeker.education_id, job_seeker.major)
    job_seeker.since_graduation = since_graduation(day, job_seeker.graduation_year)
    job_seeker.occupation_group = job_seeker.occupation.major_group if job_seeker.occupation else ""


def counted_facts(job_seeker: JobSeeker) -> dict[str, object]:
    """The frozen values by field, to be compared with those of later."""
    return {name: getattr(job_seeker, name) for name in COUNTED}
