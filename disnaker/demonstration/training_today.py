"""What goes on today in the demonstration: a class that runs, and one whose applicants are being chosen."""

from datetime import date, timedelta
from decimal import Decimal

from apps.registry.models import Person
from apps.training.choices import AdminResult, ClassState, SelectionResult, SelectionState
from apps.training.models import Applicant, Trainee, TrainingClass, YearlyPlan
from disnaker.demonstration import training_year as year
from disnaker.demonstration.training_year import Kind

SEATS = 16
WELDING = year.FIRST_HALF[-1]
SEWING = year.FIRST_HALF[0]


class ClassesOfToday:
    """`desk` makes classes and knows the persons and programmes."""

    def __init__(self, desk, today: date) -> None:
        self.desk = desk
        self.today = today

    def fill(self) -> None:
        YearlyPlan.objects.bulk_create(
            YearlyPlan(
                year=self.today.year,
                programme=self.desk.programmes[kind.name],
                packages=2,
                quota=2 * SEATS,
                hours=year.HOURS,
                budget=2 * year.BUDGET,
            )
            for kind in (WELDING, SEWING)
        )
        self._running()
        self._selecting()

    def _running(self) -> None:
        chosen = {
            "selection": SelectionState.APPROVED,
            "submitted_on": self.today - timedelta(days=20),
            "approved_on": self.today - timedelta(days=17),
        }
        training_class = self.desk.make_class(
            WELDING, 1, self.today - timedelta(days=10), quota=SEATS, budget=year.BUDGET, **chosen
        )
        results = [SelectionResult.ACCEPTED] * SEATS + [SelectionResult.RESERVE] * 2 + [SelectionResult.REFUSED] * 6
        persons = self._persons(WELDING, len(results))
        applicants = self._apply(training_class, persons, results)
        accepted = persons[:SEATS]
        Trainee.objects.bulk_create(self.desk.people.trainees(training_class, accepted, applicants))
        self.desk.results.attend(training_class, until=self.today)

    def _selecting(self) -> None:
        training_class = self.desk.make_class(
            SEWING, 1, self.today + timedelta(days=21), quota=SEATS, budget=year.BUDGET, state=ClassState.SELECTION,
            decree_number="", decree_on=None,
        )  # fmt: skip
        self._apply(training_class, self._persons(SEWING, 28), [""] * 28)

    def _persons(self, kind: Kind, number: int) -> list[Person]:
        return self.desk.people.make(number, women=kind.women, born_from=self.today.year - 33)

    def _apply(self, training_class: TrainingClass, persons: list[Person], results: list[str]) -> list[Applicant]:
        """Whoever is in order has come to the interview; reserves stand in their order."""
        chance, applicants, reserves = self.desk.chance, [], 0
        for person, result in zip(persons, results, strict=True):
            passed = result in (SelectionResult.ACCEPTED, SelectionResult.RESERVE) or chance.random() < 0.8
            reserves += result == SelectionResult.RESERVE
            score = chance.randrange(70, 96) if result == SelectionResult.ACCEPTED else chance.randrange(45, 80)
            applicants.append(
                Applicant(
                    training_class=training_class,
                    person=person,
                    applied_on=training_class.starts_on - timedelta(days=chance.randrange(25, 45)),
                    sex=person.sex,
                    education_id=person.education_id,
                    admin_result=AdminResult.PASSED if passed else AdminResult.FAILED,
                    missing="" if passed else "Fotokopi ijazah",
                    interview_score=Decimal(score) if passed else None,
                    aptitude_score=Decimal(chance.randrange(50, 96)) if passed else None,
                    result=result,
                    reserve_place=reserves if result == SelectionResult.RESERVE else None,
                )
            )
        return Applicant.objects.bulk_create(applicants)
