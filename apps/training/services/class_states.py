"""The way of a class: planned, open for applicants, selection, running, finished; or cancelled with a reason."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.training.choices import ClassState, SelectionState
from apps.training.models import Certificate, Tracer, TrainingClass
from apps.training.services.enrolling import locked_class
from apps.training.services.tracing import schedule_tracers


def open_registration(*, training_class: TrainingClass, by: User | None) -> TrainingClass:
    """Let people apply."""
    return _move(training_class, by, {ClassState.PLANNED}, ClassState.REGISTRATION)


def begin_selection(*, training_class: TrainingClass, by: User | None) -> TrainingClass:
    """Close the applications; ValidationError where nobody has applied."""

    def judge(one: TrainingClass) -> None:
        if not one.applicants.exists():
            raise ValidationError(_("Nobody has applied for this class yet. Enter the applicants first."), "nobody")

    return _move(training_class, by, {ClassState.REGISTRATION}, ClassState.SELECTION, judge)


def start_class(*, training_class: TrainingClass, by: User | None) -> TrainingClass:
    """Begin to teach; ValidationError while the selection is not approved, or participants, days or decree lack."""
    before = {ClassState.PLANNED, ClassState.REGISTRATION, ClassState.SELECTION}
    return _move(training_class, by, before, ClassState.RUNNING, _refuse_unready)


def _refuse_unready(training_class: TrainingClass) -> None:
    undecided = training_class.applicants.exists() and training_class.selection != SelectionState.APPROVED
    lacking = (
        (undecided, "draft", _("The selection is not approved yet. The head of the centre approves it first.")),
        (
            not training_class.trainees.staying().exists(),
            "empty",
            _("This class has no participants yet. Enter them, or approve the selection."),
        ),
        (
            not training_class.days.exists(),
            "no_days",
            _("No day of instruction is planned. Plan the days first."),
        ),
        (
            not training_class.decree_number,
            "decree",
            _("The decree (SK) on participants and instructors is missing. Fill it in first."),
        ),
    )
    refusals = [ValidationError(text, code) for lacks, code, text in lacking if lacks]
    if refusals:
        raise ValidationError(refusals)


def finish_class(*, training_class: TrainingClass, by: User | None) -> TrainingClass:
    """End the class and put its participants on the list of the tracer.

    ValidationError before the last day, and while somebody who stayed is not evaluated.
    """

    def judge(one: TrainingClass) -> None:
        if one.ends_on > localdate():
            raise ValidationError(_("The last day of this class is still to come."), "too_early")
        open_ones = one.trainees.staying().filter(graduated=None).count()
        if open_ones:
            text = _("%(number)d participants are not evaluated yet. Enter their marks and evaluate the class first.")
            raise ValidationError(text, "not_evaluated", {"number": open_ones})

    with transaction.atomic():
        finished = _move(training_class, by, {ClassState.RUNNING}, ClassState.FINISHED, judge)
        schedule_tracers(finished)
    return finished


def cancel_class(*, training_class: TrainingClass, reason: str, by: User | None) -> TrainingClass:
    """Take the class off the year's programme, with a reason; a finished one stays finished."""
    before = set(ClassState) - {ClassState.FINISHED, ClassState.CANCELLED}
    return _move(training_class, by, before, ClassState.CANCELLED, cancel_reason=reason.strip()[:250])


def reopen_class(*, training_class: TrainingClass, by: User | None) -> TrainingClass:
    """Let a finished class run again to put something right; not once it has certificates or answers of graduates."""

    def judge(one: TrainingClass) -> None:
        if Certificate.objects.filter(trainee__training_class=one, void_reason="").exists():
            raise ValidationError(_("Certificates of this class are issued. Take them back first."), "certified")
        if Tracer.objects.filter(trainee__training_class=one).exclude(state="").exists():
            raise ValidationError(
                _("Graduates of this class have told already what they do; it stays finished."), "told"
            )

    with transaction.atomic():
        running = _move(training_class, by, {ClassState.FINISHED}, ClassState.RUNNING, judge)
        Tracer.objects.filter(trainee__training_class=running, state="").delete()
    return running


def _move(training_class, by, before: set[str], after: ClassState, judge=None, **facts) -> TrainingClass:
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
