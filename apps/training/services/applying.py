"""A person asks for a place in a class; what speaks against it is told, since the selection decides."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.registry import nik
from apps.registry.ages import age_on
from apps.registry.models import Person
from apps.training.choices import ClassState, SelectionState
from apps.training.models import Applicant, TrainingClass
from apps.training.services.class_members import other_classes
from apps.training.services.enrolling import locked_class


@dataclass(frozen=True, slots=True)
class Application:
    """The new applicant, and sentences about what to look at."""

    applicant: Applicant
    warnings: list[str]


@transaction.atomic
def apply(
    *, training_class: TrainingClass, person: Person, applied_on: date | None, by: User | None, **facts
) -> Application:
    """Sex and education are frozen as they are today; `facts` are further fields of the Applicant.

    Raises ValidationError for a class that takes no applicants, and for a person who applied for it already.
    """
    refuse_application(training_class=training_class, person=person)
    applicant = Applicant(training_class=training_class, person=person, applied_on=applied_on, **facts)
    applicant.sex = person.sex
    applicant.education = applicant.education or person.education
    with written_by(by):
        applicant.save()
    return Application(applicant, warnings_about(applicant))


def refuse_application(*, training_class: TrainingClass, person: Person) -> None:
    """Raises ValidationError as `apply` does; the class stays locked until the transaction ends."""
    training_class = locked_class(training_class)
    if training_class.state == ClassState.PLANNED:
        text = _("This class is not open for applicants yet. Open it on its page first.")
        raise ValidationError(text, "not_open")
    if training_class.state not in (ClassState.REGISTRATION, ClassState.SELECTION):
        text = _("This class is %(state)s; nobody can apply for it any more. Choose another class.")
        raise ValidationError(text, "closed", {"state": training_class.get_state_display()})
    if training_class.selection != SelectionState.DRAFT:
        text = _("The selection of this class is handed in already; nobody can apply for it any more.")
        raise ValidationError(text, "handed_in")
    if Applicant.objects.filter(training_class=training_class, person=person).exists():
        raise ValidationError(_("This person applied for this class already."), "twice")


def warnings_about(applicant: Applicant) -> list[str]:
    """What the selection should know: age, education, residence, and other classes of the year."""
    found = [age_warning(applicant), education_warning(applicant), residence_warning(applicant.person)]
    others = other_classes(applicant.training_class, [applicant.person_id]).get(applicant.person_id, [])
    return [*filter(None, found), *elsewhere_warnings(others)]


def age_of(applicant: Applicant) -> int | None:
    """Years on the day of applying, or today where no day is recorded; the birth date is the one in the NIK if the
    register has none."""
    day = applicant.applied_on or localdate()
    born = applicant.person.birth_date
    if born is None:
        try:
            born = nik.parse(applicant.person.nik).birth_date(day)
        except (ValueError, nik.InvalidNik):
            return None
    return age_on(born, day)


def is_too_old(age: int | None) -> bool:
    return age is not None and age > settings.OLDEST_TRAINEE


def age_warning(applicant: Applicant) -> str:
    age = age_of(applicant)
    if not is_too_old(age):
        return ""
    values = {"age": age, "oldest": settings.OLDEST_TRAINEE}
    return _("The person was %(age)d years old on that day; training is for those up to %(oldest)d.") % values


def education_warning(applicant: Applicant) -> str:
    least = applicant.training_class.programme.least_education
    if least is None:
        return ""
    if applicant.education is None:
        return _("The programme asks for %(level)s at least, and the education is not known.") % {"level": least}
    if applicant.education.rank >= least.rank:
        return ""
    values = {"level": least, "education": applicant.education}
    return _("The programme asks for %(level)s at least; the person has %(education)s.") % values


def residence_warning(person: Person) -> str:
    """Training of the city is for its residents: by the village of the register, or else by the NIK."""
    city = settings.OFFICE["region_code"]
    if (person.kelurahan_id or "").startswith(f"{city}."):
        return ""
    if person.nik.startswith(city.replace(".", "")):
        return _("No village of the city is recorded, only the NIK is of the city. Check the identity card (KTP).")
    return _("Neither the NIK nor the address is of the city. Check the identity card (KTP).")


def elsewhere_warnings(others: Iterable[str]) -> list[str]:
    named = "; ".join(others)
    return [_("Also in another class of this year: %(classes)s.") % {"classes": named}] if named else []
