"""Cards AK/1: a registration gets its first card with a number, a renewal a new one; other cards repeat the number."""

from datetime import date

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.documents.numbers import take_numbers, written_number
from apps.placement.card_calendar import report_dates, valid_until
from apps.placement.choices import CardKind
from apps.placement.models import CardIssue, JobSeeker
from apps.placement.models.card_issue import GIVES_A_NUMBER
from apps.placement.services.frozen_facts import counted_facts, freeze
from apps.registry.study_fields import StudyFieldCodes
from apps.reporting.models import Month

CORRECTABLE = frozenset({
    "education", "major", "graduation_year", "occupation", "wanted_position", "wanted_location", "wanted_wage",
    "skills", "experience", "religion", "photo", "note",
})  # fmt: skip
SERIES = "AK1"  # of documents.numbers; counts from 1 every year


def issue_card(*, job_seeker: JobSeeker, on: date, by: User | None) -> JobSeeker:
    """Number a registration that is not stored yet, start its clock, and store it with its first card.

    Call it inside the transaction of the registration: the lock on the counter is held until that ends.
    """
    _give_number(job_seeker, kind=CardKind.NEW, on=on, by=by)
    return job_seeker


@transaction.atomic
def renew(*, job_seeker: JobSeeker, on: date, by: User | None) -> CardIssue:
    """Perpanjangan: a new number, two more years, and the reports begin anew (docs/decisions/0008).

    The registration stays the same one, and so do its age group and its place in the figures. ValidationError when it
    has ended, or when the card at hand is as young as the one asked for.
    """
    job_seeker = locked_open(job_seeker)
    refuse_future(on)
    newest = numbered_card(job_seeker)
    if newest is not None and on <= newest.issued_on:
        raise ValidationError(
            _("Card %(number)s was issued on %(day)s; a renewal comes after that day. Check the date."),
            code="renewed_already",
            params={"number": newest.number, "day": f"{newest.issued_on:%d-%m-%Y}"},
        )
    return _give_number(job_seeker, kind=CardKind.RENEWAL, on=on, by=by)


@transaction.atomic
def correct(*, job_seeker: JobSeeker, on: date, by: User | None, reason: str = "", **values) -> CardIssue:
    """Perbaikan: put right what was entered wrongly, and give a card with the same number.

    `values` are fields of CORRECTABLE; sex and age are taken anew from the person, as of the day of registration.
    ValidationError when that would change the figures of a closed month.
    """
    if unknown := values.keys() - CORRECTABLE:
        raise TypeError(f"cannot be corrected: {', '.join(sorted(unknown))}")
    job_seeker = locked_open(job_seeker)
    before = counted_facts(job_seeker)
    for name, value in values.items():
        setattr(job_seeker, name, value)
    freeze(job_seeker, StudyFieldCodes())
    if counted_facts(job_seeker) != before and Month.objects.is_fixed(job_seeker.posting_month):
        raise ValidationError(
            _("The month of this registration is closed: sex, age, education and occupation stand as counted."),
            code="closed",
        )
    job_seeker.clean_fields()
    job_seeker.save()
    return repeat_number(job_seeker, kind=CardKind.CORRECTION, on=on, by=by, reason=reason)


@transaction.atomic
def replace_lost(*, job_seeker: JobSeeker, on: date, by: User | None, reason: str = "") -> CardIssue:
    """A card for one that was lost or damaged: number and last day stay."""
    return repeat_number(locked_open(job_seeker), kind=CardKind.REPLACEMENT, on=on, by=by, reason=reason)


def repeat_number(job_seeker: JobSeeker, *, kind: CardKind, on: date, by: User | None, reason: str = "") -> CardIssue:
    """A further card under the number at hand."""
    refuse_future(on)
    newest = numbered_card(job_seeker)
    if newest is None:
        raise ValidationError(_("No card was issued for this registration yet. Renew it instead."), code="no_card")
    if on < newest.issued_on:
        raise ValidationError(
            _("Card %(number)s was issued on %(day)s only. Check the date."),
            code="before_card",
            params={"number": newest.number, "day": f"{newest.issued_on:%d-%m-%Y}"},
        )
    return CardIssue.objects.create(
        job_seeker=job_seeker,
        kind=kind,
        number=newest.number,
        number_year=newest.number_year,
        issued_on=on,
        valid_until=job_seeker.valid_until,
        reason=reason.strip()[:200],
        issued_by=by,
    )


def locked_open(job_seeker: JobSeeker) -> JobSeeker:
    """The registration as it stands now, locked until the transaction ends; ValidationError when it has ended."""
    job_seeker = JobSeeker.objects.select_for_update(of=("self",)).select_related("person").get(pk=job_seeker.pk)
    if not job_seeker.is_open:
        raise ValidationError(
            _("This registration ended on %(day)s (%(state)s). Register the person anew."),
            code="ended",
            params={"day": f"{job_seeker.ended_on:%d-%m-%Y}", "state": job_seeker.get_state_display()},
        )
    return job_seeker


def numbered_card(job_seeker: JobSeeker) -> CardIssue | None:
    """The card that gave the number at hand; its day began the clock."""
    return job_seeker.cards.filter(GIVES_A_NUMBER).order_by("-pk").first()


def refuse_future(on: date) -> None:
    """ValidationError for a day to come."""
    if on > localdate():
        raise ValidationError(_("This date lies in the future. Record it once it has happened."), code="future")


def _give_number(job_seeker: JobSeeker, *, kind: CardKind, on: date, by: User | None) -> CardIssue:
    serial = take_numbers(SERIES, on.year)[0]
    job_seeker.number = written_number(settings.CARD_NUMBER_PATTERN, serial=serial, on=on)
    job_seeker.valid_until = valid_until(on)
    job_seeker.next_report_due = report_dates(on)[0]
    job_seeker.save()
    return CardIssue.objects.create(
        job_seeker=job_seeker,
        kind=kind,
        number=job_seeker.number,
        number_year=on.year,
        issued_on=on,
        valid_until=job_seeker.valid_until,
        issued_by=by,
    )
