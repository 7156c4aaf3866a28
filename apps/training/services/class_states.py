"""The way of a class: planned, open for applicants, selection, running, finished; or cancelled with a reason."""

from collections.abc import Callable

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.registry.indonesian_dates import format_date
from apps.training.choices import ClassState, SelectionState
from apps.training.models import Certificate, Tracer, TrainingClass
from apps.training.services.enrolling import locked_class
from apps.training.services.tracing import schedule_tracers

BEFORE_START = (ClassState.PLANNED, ClassState.REGISTRATION, ClassState.SELECTION)
OPEN = (*BEFORE_START, ClassState.RUNNING)


def open_registration(*, training_class: TrainingClass, by: User | None) -> TrainingClass:
    """Let people apply."""
    return _move(training_class, by, (ClassState.PLANNED,), ClassState.REGISTRATION)


def begin_selection(*, training_class: TrainingClass, by: User | None) -> TrainingClass:
    """Close the applications; ValidationError where nobody has applied."""
    return _move(training_class, by, (ClassState.REGISTRATION,), ClassState.SELECTION, _refuse_without_applicants)


def start_class(*, training_class: TrainingClass, by: User | None) -> TrainingClass:
    """Begin to teach; ValidationError with all that `lacking_to_start` finds."""
    return _move(training_class, by, BEFORE_START, ClassState.RUNNING, lambda one: _refuse(lacking_to_start(one)))


def finish_class(*, training_class: TrainingClass, by: User | None) -> TrainingClass:
    """End the class and put its participants on the list of the tracer.

    ValidationError with all that `lacking_to_finish` finds.
    """
    with transaction.atomic():
        finished = _move(
            training_class, by, (ClassState.RUNNING,), ClassState.FINISHED, lambda one: _refuse(lacking_to_finish(one))
        )
        schedule_tracers(finished)
    return finished


def cancel_class(*, training_class: TrainingClass, reason: str, by: User | None) -> TrainingClass:
    """Take the class off the year's programme, with a reason; a finished one stays finished."""
    return _move(training_class, by, OPEN, ClassState.CANCELLED, cancel_reason=reason.strip()[:250])


def reopen_class(*, training_class: TrainingClass, by: User | None) -> TrainingClass:
    """Let a finished class run again to put something right; not once it has certificates or answers of graduates."""
    with transaction.atomic():
        running = _move(training_class, by, (ClassState.FINISHED,), ClassState.RUNNING, _refuse_where_it_has_effects)
        Tracer.objects.filter(trainee__training_class=running, state="").delete()
    return running


def lacking_to_start(training_class: TrainingClass) -> list[ValidationError]:
    """What stands against the start: an open selection, or the lack of participants, days or decree."""
    undecided = training_class.applicants.exists() and training_class.selection != SelectionState.APPROVED
    lacking = (
        (undecided, "draft", _("The selection is not approved yet. The head of the centre approves it first.")),
        (
            not training_class.trainees.staying().exists(),
            "empty",
            _("This class has no participants yet. Enter them, or approve the selection."),
        ),
        (not training_class.days.exists(), "no_days", _("No day of instruction is planned. Plan the days first.")),
        (
            not training_class.decree_number,
            "decree",
            _("The decree (SK) on participants and instructors is missing. Fill it in first."),
        ),
    )
    return [ValidationError(text, code) for lacks, code, text in lacking if lacks]


def lacking_to_finish(training_class: TrainingClass) -> list[ValidationError]:
    """What stands against the end: days to come, or people who stayed and are not evaluated."""
    lacking = []
    if training_class.ends_on > localdate():
        text = _("The last day of this class is still to come: %(day)s.")
        lacking.append(ValidationError(text, "too_early", {"day": format_date(training_class.ends_on)}))
    if unjudged := training_class.trainees.staying().filter(graduated=None).count():
        text = ngettext(
            "%(number)d participant is not evaluated yet. Enter the marks and evaluate the class first.",
            "%(number)d participants are not evaluated yet. Enter the marks and evaluate the class first.",
            unjudged,
        )
        lacking.append(ValidationError(text, "not_evaluated", {"number": unjudged}))
    return lacking


def _refuse(lacking: list[ValidationError]) -> None:
    if lacking:
        raise ValidationError(lacking)


def _refuse_without_applicants(training_class: TrainingClass) -> None:
    if not training_class.applicants.exists():
        raise ValidationError(_("Nobody has applied for this class yet. Enter the applicants first."), "nobody")


def _refuse_where_it_has_effects(training_class: TrainingClass) -> None:
    if Certificate.objects.filter(trainee__training_class=training_class, void_reason="").exists():
        raise ValidationError(_("Certificates of this class are issued. Take them back first."), "certified")
    if Tracer.objects.filter(trainee__training_class=training_class).exclude(state="").exists():
        raise ValidationError(_("Graduates of this class have told already what they do; it stays finished."), "told")


def _move(
    training_class: TrainingClass,
    by: User | None,
    before: tuple[ClassState, ...],
    after: ClassState,
    judge: Callable[[TrainingClass], None] | None = None,
    **facts: str,
) -> TrainingClass:
    """The class in its new state, judged under its lock as it stands now."""
    with transaction.atomic(), written_by(by):
        one = locked_class(training_class)
        if one.state not in before:
            text = _("This class is %(state)s by now. Open its page again.")
            raise ValidationError(text, "moved", {"state": one.get_state_display()})
        if judge:
            judge(one)
        one.state = after
        for name, value in facts.items():
            setattr(one, name, value)
        one.validate_constraints()
        one.save(update_fields=["state", *facts])
    return one
