"""Certificates of training: issued to the graduates of a class with numbers in a row, and taken back."""

from collections.abc import Iterable
from datetime import date

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.db.models.functions import Lower
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.documents.numbers import take_numbers, written_number
from apps.training.choices import ClassState
from apps.training.models import Certificate, Trainee, TrainingClass
from apps.training.services.certificate_facts import course_facts, holder_facts
from apps.training.services.enrolling import locked_class

SERIES = "certificate"  # of documents.numbers; counts from 1 every year


def graduates(training_class: TrainingClass) -> QuerySet[Trainee]:
    """Those who passed, by name, each with `is_certified`: whether a valid certificate is held."""
    valid = Certificate.objects.filter(trainee=OuterRef("pk"), void_reason="")
    passed = training_class.trainees.staying().filter(graduated=True).select_related("person")
    return passed.annotate(is_certified=Exists(valid)).order_by(Lower("person__name"), "pk")


@transaction.atomic
def issue_certificates(
    *, training_class: TrainingClass, trainees: Iterable[Trainee] | None = None, on: date, by: User | None
) -> list[Certificate]:
    """Number and freeze a certificate for each graduate who holds no valid one, in the order of their names.

    `trainees` limits it to some of them. Two clerks at once wait for each other, and no number is left out or given
    twice. Raises ValidationError when the class or the date does not allow it, or nobody is left to certify.
    """
    training_class = locked_class(training_class)
    refuse_class(training_class)
    _refuse_date(training_class, on)
    waiting = graduates(training_class).filter(is_certified=False)
    if trainees is not None:
        waiting = waiting.filter(pk__in=[trainee.pk for trainee in trainees])
    waiting = list(waiting)
    if not waiting:
        raise _nobody_left(training_class)
    course = course_facts(training_class, on=on)
    serials = take_numbers(SERIES, on.year, len(waiting))
    with written_by(by):
        return Certificate.objects.bulk_create(
            Certificate(
                trainee=trainee,
                year=on.year,
                serial=serial,
                number=written_number(settings.CERTIFICATE_NUMBER_PATTERN, serial=serial, on=on),
                issued_on=on,
                facts={**course, **holder_facts(trainee)},
                issued_by=by,
            )
            for trainee, serial in zip(waiting, serials, strict=True)
        )


@transaction.atomic
def void_certificate(*, certificate: Certificate, reason: str, by: User | None) -> Certificate:
    """Take a certificate back: its number stays taken, and the graduate may get one with a new number.

    Raises ValidationError for one that is void already, and without a reason.
    """
    certificate = Certificate.objects.select_for_update(of=("self",)).get(pk=certificate.pk)
    if certificate.is_void:
        raise ValidationError(_("This certificate is void already."), code="void")
    certificate.void_reason = reason.strip()
    if not certificate.void_reason:
        raise ValidationError(_("Say why the certificate is void."), code="reason")
    certificate.clean_fields(exclude=["trainee", "issued_by"])
    with written_by(by):
        certificate.save(update_fields=["void_reason"])
    return certificate


def refuse_class(training_class: TrainingClass) -> None:
    """ValidationError with the cure when a class is not ready for its certificates."""
    if training_class.state == ClassState.CANCELLED:
        raise ValidationError(_("This class was cancelled; it gives no certificates."), code="cancelled")
    if unknown := training_class.trainees.staying().filter(graduated=None).count():
        text = ngettext(
            "%(number)d participant is not evaluated yet. Enter the marks and evaluate the class first.",
            "%(number)d participants are not evaluated yet. Enter the marks and evaluate the class first.",
            unknown,
        )
        raise ValidationError(text, code="not_evaluated", params={"number": unknown})
    if training_class.state != ClassState.FINISHED:
        raise ValidationError(
            _("This class is not finished yet, and its marks may still change. Finish it on its page first."),
            code="not_finished",
        )
    if not training_class.decree_number or training_class.decree_on is None:
        raise ValidationError(
            _("The decree (SK) of this class is missing. Enter its number and date on the page of the class first."),
            code="no_decree",
        )


def _refuse_date(training_class: TrainingClass, on: date) -> None:
    if on < training_class.ends_on:
        raise ValidationError(
            _("The class ends on %(day)s. Date the certificates on that day or later."),
            code="before_end",
            params={"day": f"{training_class.ends_on:%d-%m-%Y}"},
        )
    if on > localdate():
        raise ValidationError(_("This date lies in the future. Date the certificates today or earlier."), code="future")


def _nobody_left(training_class: TrainingClass) -> ValidationError:
    if graduates(training_class).exists():
        return ValidationError(_("These graduates hold a valid certificate already."), code="all_certified")
    return ValidationError(_("Nobody of this class has graduated. See the marks and the attendance."), code="nobody")
