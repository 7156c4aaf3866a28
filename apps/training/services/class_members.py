"""Who of the applicants and participants of a class stands in another class of the same year too."""

from collections import defaultdict
from collections.abc import Iterable

from django.db.models import Model, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from apps.training.choices import ClassState
from apps.training.models import Applicant, Trainee, TrainingClass


def other_classes(training_class: TrainingClass, persons: Iterable[int]) -> dict[int, list[str]]:
    """By the key of each person the other classes of that year with what became of it there: "Las SMAW 4G (lulus)".

    Cancelled classes are left out. Two queries, however many persons.
    """
    keys = list(persons)
    told: dict[int, dict[int, str]] = defaultdict(dict)
    for applicant in _elsewhere(Applicant, training_class, keys):
        outcome = applicant.get_result_display() or pgettext("applicant", "applied")
        told[applicant.person_id][applicant.training_class_id] = f"{applicant.training_class} ({outcome})"
    for trainee in _elsewhere(Trainee, training_class, keys):
        told[trainee.person_id][trainee.training_class_id] = f"{trainee.training_class} ({outcome_of(trainee)})"
    return {person: list(classes.values()) for person, classes in told.items()}


def outcome_of(trainee: Trainee) -> str:
    """What became of a participant: left with the reason, graduated or not, or else how the class stands."""
    if trainee.left_on:
        return _("left: %(why)s") % {"why": trainee.get_leave_reason_display()}
    if trainee.graduated is None:
        return trainee.training_class.get_state_display()
    return _("graduated") if trainee.graduated else _("did not graduate")


def _elsewhere(model: type[Model], training_class: TrainingClass, persons: list[int]) -> QuerySet:
    records = model.objects.filter(person__in=persons, training_class__year=training_class.year)
    others = records.exclude(training_class=training_class).exclude(training_class__state=ClassState.CANCELLED)
    return others.select_related("training_class__programme").order_by("pk")
