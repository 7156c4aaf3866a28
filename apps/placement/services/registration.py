"""A person registers as job seeker, and the registration ends with a placement."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.placement.card_calendar import report_dates, valid_until
from apps.placement.choices import SeekerState
from apps.placement.models import JobSeeker, Placement
from apps.placement.services.cards import issue_card, locked_open, refuse_future
from apps.placement.services.frozen_facts import freeze, working_age
from apps.registry.models import EducationLevel, Occupation, Person
from apps.registry.study_fields import StudyFieldCodes
from apps.reporting.models import Month


def register(
    *,
    person: Person,
    registered_on: date,
    education: EducationLevel,
    major: str = "",
    graduation_year: int | None = None,
    occupation: Occupation | None = None,
    by: User | None,
    **details,
) -> JobSeeker:
    """Open a registration with its first card AK/1; `details` are further fields of JobSeeker, such as `skills`.

    Sex, age, education and occupation are frozen as they are on that day. ValidationError for a person below 15, one
    without a date of birth, and one whose registration is still open.
    """
    job_seeker = JobSeeker(
        person=person,
        registered_on=registered_on,
        education=education,
        major=major,
        graduation_year=graduation_year,
        occupation=occupation,
        **details,
    )
    return enter(job_seeker=job_seeker, by=by)


@transaction.atomic
def enter(*, job_seeker: JobSeeker, by: User | None) -> JobSeeker:
    """`register` for a record that a form has filled in so far; it is not stored yet."""
    require_registrable(job_seeker.person, job_seeker.registered_on)
    freeze(job_seeker, StudyFieldCodes())
    job_seeker.posting_month = Month.objects.posting_month(job_seeker.registered_on.replace(day=1))
    job_seeker.valid_until = valid_until(job_seeker.registered_on)
    job_seeker.next_report_due = report_dates(job_seeker.registered_on)[0]
    job_seeker.clean_fields()
    return issue_card(job_seeker=job_seeker, on=job_seeker.registered_on, by=by)


def require_registrable(person: Person, registered_on: date) -> None:
    """ValidationError unless the person may be registered on that day.

    Locks the person: of two clerks at once the second waits here, then reads what the first has stored.
    """
    person = Person.objects.select_for_update(no_key=True).get(pk=person.pk)
    refuse_future(registered_on)
    working_age(person, registered_on)
    _refuse_overlap(person, registered_on)


def _refuse_overlap(person: Person, registered_on: date) -> None:
    """One registration at a time, and none that begins before the last one ended."""
    registrations = JobSeeker.objects.filter(person=person)
    if known := registrations.registered().first():
        raise ValidationError(
            _("Already registered, No. %(number)s of %(day)s. Renew or correct that registration instead."),
            code="registered_already",
            params={"number": known.number, "day": f"{known.registered_on:%d-%m-%Y}"},
        )
    if last := registrations.filter(ended_on__gt=registered_on).order_by("-ended_on").first():
        raise ValidationError(
            _("Registration No. %(number)s ended on %(day)s only; a new one begins no earlier. Check the date."),
            code="overlaps",
            params={"number": last.number, "day": f"{last.ended_on:%d-%m-%Y}"},
        )


@transaction.atomic
def end_by_placement(*, job_seeker: JobSeeker, placement: Placement) -> JobSeeker:
    """The person has work: the registration ends on the day of the start.

    The end counts in the month of the placement, never before the registration does, and where that month is closed in
    the next open one. ValidationError when it has ended, when the placement is another person's or starts before it.
    """
    job_seeker = locked_open(job_seeker)
    if placement.person_id != job_seeker.person_id:
        raise ValidationError(_("This placement is another person's. Choose one of the same person."))
    if placement.started_on < job_seeker.registered_on:
        raise ValidationError(
            _("The start on %(start)s lies before the registration of %(day)s. Check both dates."),
            code="before_registration",
            params={
                "start": f"{placement.started_on:%d-%m-%Y}",
                "day": f"{job_seeker.registered_on:%d-%m-%Y}",
            },
        )
    job_seeker.state = SeekerState.PLACED
    job_seeker.placement = placement
    job_seeker.ended_on = placement.started_on
    job_seeker.ended_month = Month.objects.posting_month(max(placement.posting_month, job_seeker.posting_month))
    job_seeker.save(update_fields=["state", "placement", "ended_on", "ended_month"])
    return job_seeker


@transaction.atomic
def reopen(*, job_seeker: JobSeeker) -> JobSeeker:
    """Put back an ended registration, since its placement was withdrawn or its removal was a mistake.

    ValidationError when the month that counts its end is closed, or when the person has registered anew since, whatever
    has become of that.
    """
    Person.objects.select_for_update(no_key=True).get(pk=job_seeker.person_id)
    job_seeker = JobSeeker.objects.select_for_update().get(pk=job_seeker.pk)
    if job_seeker.is_open:
        return job_seeker
    if Month.objects.is_fixed(job_seeker.ended_month):
        raise ValidationError(
            _("The month that counts the end of this registration is closed; its figures stand. Register anew."),
            code="closed",
        )
    others = JobSeeker.objects.filter(person=job_seeker.person_id).exclude(pk=job_seeker.pk)
    later = Q(state=SeekerState.REGISTERED) | Q(registered_on__gte=job_seeker.ended_on)
    if newer := others.filter(later).order_by("-pk").first():
        raise ValidationError(
            _("The person has registered anew since, No. %(number)s. This registration stays ended."),
            code="registered_already",
            params={"number": newer.number},
        )
    job_seeker.state = SeekerState.REGISTERED
    job_seeker.placement = job_seeker.ended_on = job_seeker.ended_month = None
    job_seeker.removal_reason = ""
    job_seeker.save(update_fields=["state", "placement", "ended_on", "ended_month", "removal_reason"])
    return job_seeker
