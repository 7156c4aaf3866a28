"""A person takes a seat in a class; what the figures count is frozen on that day."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from apps.registry.models import Person
from apps.training.models import Applicant, Trainee, TrainingClass


def locked_class(training_class: TrainingClass) -> TrainingClass:
    """The class as it stands now, locked until the transaction ends, so that no seat is given twice."""
    return TrainingClass.objects.select_for_update(of=("self",)).select_related("programme").get(pk=training_class.pk)


@transaction.atomic
def enrol(
    *, training_class: TrainingClass, person: Person, joined_on: date, applicant: Applicant | None = None
) -> Trainee:
    """Raises ValidationError as `refuse_enrolment` does."""
    refuse_enrolment(training_class=training_class, person=person)
    trainee = Trainee(training_class=training_class, person=person, joined_on=joined_on, applicant=applicant)
    freeze_facts(trainee)
    trainee.save()
    return trainee


def refuse_enrolment(*, training_class: TrainingClass, person: Person) -> None:
    """Raises ValidationError for a class that is over or full, and for a person who takes part already.

    The class stays locked until the transaction ends.
    """
    training_class = locked_class(training_class)
    if not training_class.is_open:
        raise ValidationError(_("This class is finished or cancelled; nobody can join it any more."), "closed")
    trainees = Trainee.objects.filter(training_class=training_class)
    if trainees.filter(person=person).exists():
        raise ValidationError(_("This person takes part in this class already."), "twice")
    if trainees.staying().count() >= training_class.quota:
        text = _("All %(places)d places of this class are taken. Raise its places, or note who left.")
        raise ValidationError(text, "full", {"places": training_class.quota})


def freeze_facts(trainee: Trainee) -> None:
    """Sex, education, disability and district of the person as they are today.

    Where the register does not know the education, it is the one that the applicant told.
    """
    person, applicant = trainee.person, trainee.applicant
    trainee.sex = person.sex
    trainee.education_id = (
        trainee.education_id or person.education_id or (applicant.education_id if applicant else None)
    )
    trainee.is_disabled = bool(person.disability)
    trainee.district_id = person.kelurahan.parent_id if person.kelurahan else None
