"""The participants that the rows of a sheet may mean, loaded once for a file."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from apps.intake.finding import Finding, error
from apps.registry.months import months_after
from apps.registry.names import person_key
from apps.training.choices import ClassState
from apps.training.class_words import words_of
from apps.training.models import Trainee, TrainingClass

MOST_NAMED = 3
# A test later than so many months after the class is hardly about it.
LATEST_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Participant:
    key: int
    nik: str
    name: str
    training_class: TrainingClass
    trainee: Trainee


class Participants:
    """Those who stayed in the classes that were held, or also who left; of one class where the sheet is about it."""

    def __init__(self, only: TrainingClass | None = None, *, who_left: bool = False) -> None:
        trainees = Trainee.objects.all() if who_left else Trainee.objects.staying()
        trainees = trainees.exclude(training_class__state=ClassState.CANCELLED)
        if only is not None:
            trainees = trainees.filter(training_class=only)
        classes = {one.pk: one for one in TrainingClass.objects.select_related("programme")}
        self._by_nik: dict[str, list[Participant]] = defaultdict(list)
        self._by_name: dict[tuple[int, str], list[Participant]] = defaultdict(list)
        for trainee in trainees.select_related("person").order_by("pk"):
            person = trainee.person
            one = Participant(trainee.pk, person.nik, person.name, classes[trainee.training_class_id], trainee)
            self._by_nik[person.nik].append(one)
            self._by_name[trainee.training_class_id, person_key(person.name)].append(one)

    def knows(self, nik: str, name: str) -> bool:
        """Whether somebody of that very name has this NIK."""
        return any(person_key(one.name) == person_key(name) for one in self._by_nik.get(nik, ()))

    def in_class(self, training_class: TrainingClass, nik: str | None, name: str | None) -> Participant | Finding:
        """By NIK; by name where the cell of the NIK is blank."""
        named = self._by_name.get((training_class.pk, person_key(name or "")), [])
        if nik is None:
            if len(named) == 1:
                return named[0]
            text = _("Fill in the NIK: in %(training_class)s the name alone does not tell who this is.")
            return error("nik", "required", None, text % {"training_class": training_class})
        for one in self._by_nik.get(nik, ()):
            if one.training_class.pk == training_class.pk:
                return one
        if named:
            text = _("%(name)s takes part in %(training_class)s under another NIK. Correct the NIK, here or there.")
        else:
            text = _("Nobody with this NIK takes part in %(training_class)s. Correct the NIK, or enrol the person.")
        return error("nik", "participant_unknown", nik, text % {"name": name, "training_class": training_class})

    def by_nik(self, nik: str, tested_on: date, scheme: str | None) -> Participant | Finding:
        """Of somebody in several classes the newest that leads to the scheme; else the one within a year."""
        trained = self._by_nik.get(nik, [])
        if not trained:
            text = _("Nobody with this NIK takes part in any class. Correct the NIK, or enrol the person.")
            return error("nik", "participant_unknown", nik, text)
        near = [one for one in trained if _is_near(one.training_class, tested_on)]
        fitting = [one for one in near if scheme and leads_to(one.training_class, scheme)]
        if fitting:
            return max(fitting, key=lambda one: (one.training_class.ends_on, one.key))
        if len(near) == 1:
            return near[0]
        if near:
            text = _(
                "This person was in several classes: %(classes)s. Choose the class of the file, or name the scheme."
            )
        else:
            text = _("No class of this person lies within a year before the test: %(classes)s. Check date and NIK.")
        names = "; ".join(str(one.training_class) for one in (near or trained)[-MOST_NAMED:])
        return error("nik", "class_uncertain", nik, text % {"classes": names})


def leads_to(training_class: TrainingClass, scheme: str) -> bool:
    """Whether a class is about a scheme, by the words of its programme."""
    programme, asked = training_class.programme, words_of(scheme)
    own = words_of(programme.scheme)
    return bool(asked) and (asked == own or set(words_of(programme.name)) <= set(asked))


def _is_near(training_class: TrainingClass, tested_on: date) -> bool:
    return training_class.starts_on <= tested_on <= months_after(training_class.ends_on, LATEST_MONTHS)
