"""A seat falls free, and the first reserve moves up."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.registry.indonesian_dates import format_date
from apps.training.choices import ClassState, LeaveReason, Presence, SelectionResult, SelectionState
from apps.training.models import Applicant, Tracer, Trainee, TrainingClass
from apps.training.services.enrolling import locked_class
from apps.training.services.selecting import seat

BEGUN = (ClassState.RUNNING, ClassState.FINISHED)


@transaction.atomic
def leave(*, trainee: Trainee, on: date, reason: str, by: User | None) -> Trainee | None:
    """Note that a participant left on that day, with a LeaveReason; gives the reserve who moved up, if one did.

    ValidationError for one who left or graduated, and for a day that does not fit. Who left is not traced.
    """
    training_class = locked_class(trainee.training_class)
    trainee = Trainee.objects.get(pk=trainee.pk)
    _refuse_leaving(trainee, training_class, on)
    trainee.left_on, trainee.leave_reason = on, reason
    trainee.validate_constraints()
    with written_by(by):
        trainee.save(update_fields=["left_on", "leave_reason"])
        Tracer.objects.filter(trainee=trainee, state="").delete()
        return _move_up(training_class, on)


def _refuse_leaving(trainee: Trainee, training_class: TrainingClass, on: date) -> None:
    if trainee.left_on is not None:
        text = _("This participant left already, on %(day)s.")
        raise ValidationError(text, "left", {"day": format_date(trainee.left_on)})
    if trainee.graduated:
        raise ValidationError(
            _("This participant graduated, so nothing was left early. Correct the marks first."), "graduated"
        )
    if on > localdate():
        raise ValidationError(_("This date lies in the future. Record it once it has happened."), "future")
    if on < trainee.joined_on:
        text = _(
            "The participant joined on %(day)s and cannot have left before. Before a class begins an applicant "
            "withdraws; a participant entered by mistake is deleted."
        )
        raise ValidationError(text, "too_early", {"day": format_date(trainee.joined_on)})
    if on > training_class.ends_on:
        text = _("The class ended on %(day)s. Whoever stayed until then did not leave early.")
        raise ValidationError(text, "too_late", {"day": format_date(training_class.ends_on)})
    there = trainee.attendances.filter(presence=Presence.PRESENT, day__date__gt=on).order_by("-day__date").first()
    if there:
        text = _("The participant is marked as present on %(day)s. Correct the attendance, or give a later day.")
        raise ValidationError(text, "present", {"day": format_date(there.day.date)})


@transaction.atomic
def withdraw_applicant(*, applicant: Applicant, by: User | None) -> Trainee | None:
    """Note, before the class begins, that an applicant wants the place no more; gives the reserve who moved up, if one
    did.

    Who was a participant by then is one no more, or left where attendance tells of a day already.
    """
    training_class = locked_class(applicant.training_class)
    applicant = Applicant.objects.get(pk=applicant.pk)
    _refuse_withdrawing(applicant, training_class)
    trainee = Trainee.objects.filter(applicant=applicant).first()
    applicant.result, applicant.reserve_place = SelectionResult.WITHDREW, None
    with written_by(by):
        applicant.save(update_fields=["result", "reserve_place"])
        if trainee is None:
            return None
        _give_up_seat(trainee)
        return _move_up(training_class, localdate())


def _refuse_withdrawing(applicant: Applicant, training_class: TrainingClass) -> None:
    if applicant.result == SelectionResult.WITHDREW:
        raise ValidationError(_("This applicant has withdrawn already."), "withdrew")
    if training_class.state in BEGUN and applicant.result == SelectionResult.ACCEPTED:
        text = _("The class has begun. Note on the page of the participant that he or she left.")
        raise ValidationError(text, "begun")
    if not training_class.is_open:
        text = _("This class is %(state)s; its selection stands as it is.")
        raise ValidationError(text, "closed", {"state": training_class.get_state_display()})
    if training_class.selection == SelectionState.SUBMITTED:
        text = _("The selection lies with the head of the centre. It is approved or sent back first.")
        raise ValidationError(text, "submitted")


def _give_up_seat(trainee: Trainee) -> None:
    if trainee.left_on is not None:
        return
    if trainee.attendances.exists():
        trainee.left_on, trainee.leave_reason = max(localdate(), trainee.joined_on), LeaveReason.WITHDREW
        trainee.save(update_fields=["left_on", "leave_reason"])
    else:
        trainee.delete()


@transaction.atomic
def move_up(*, training_class: TrainingClass, by: User | None) -> Trainee:
    """Give a free place to the first reserve; ValidationError where no place is free, or nobody waits."""
    training_class = locked_class(training_class)
    with written_by(by):
        moved = _move_up(training_class, localdate())
    if moved is None:
        raise ValidationError(_("No place of this class is free, or no reserve waits for one."), "nobody")
    return moved


def _move_up(training_class: TrainingClass, on: date) -> Trainee | None:
    """The class is locked. Who moves up keeps the number of the reserve as a trace."""
    if not training_class.is_open or training_class.selection != SelectionState.APPROVED:
        return None
    if training_class.trainees.staying().count() >= training_class.quota:
        return None
    first = waiting_reserves(training_class).first()
    if first is None:
        return None
    first.result = SelectionResult.ACCEPTED
    first.save(update_fields=["result"])
    trainee = seat(first, max(on, training_class.starts_on))
    trainee.save()
    return trainee


def waiting_reserves(training_class: TrainingClass):
    """Applicants in the order in which they move up; one who takes part by another way waits no more."""
    reserves = training_class.applicants.filter(result=SelectionResult.RESERVE)
    waiting = reserves.exclude(person__in=training_class.trainees.values("person"))
    return waiting.select_related("person__kelurahan").order_by("reserve_place", "pk")
