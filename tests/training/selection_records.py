"""Classes with many applicants of the tests."""

from datetime import date, timedelta

from apps.registry.models import Person
from apps.training.choices import AdminResult, ClassState
from apps.training.models import Applicant, TrainingClass, TrainingProgramme
from tests.registry.records import nik
from tests.training.records import make_class

APPLIED = date(2023, 2, 6)


def make_open_class(programme: TrainingProgramme | None = None, **facts) -> TrainingClass:
    """A class that chooses its participants."""
    return make_class(programme, **{"state": ClassState.SELECTION, **facts})


def make_applicants(training_class: TrainingClass, scores: list, **facts) -> list[Applicant]:
    """One for each score of both tests (None: no score), a day apart; called Pelamar 001 and so on."""
    persons = Person.objects.bulk_create(
        Person(nik=nik(date(1995, 1, 1) + timedelta(days=number // 900)), name=f"Pelamar {number:03}", sex="L",
               birth_date=date(1995, 1, 1), kelurahan_id="36.72.05.1001")
        for number in range(1, len(scores) + 1)
    )  # fmt: skip
    return Applicant.objects.bulk_create(
        Applicant(
            training_class=training_class, person=person, sex=person.sex, interview_score=score, aptitude_score=score,
            **{"applied_on": APPLIED + timedelta(days=number), "admin_result": AdminResult.PASSED, **facts},
        )
        for number, (person, score) in enumerate(zip(persons, scores, strict=True))
    )  # fmt: skip
