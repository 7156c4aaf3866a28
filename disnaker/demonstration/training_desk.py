"""The training desk of the demonstration: the whole of 2023, and the classes of today."""

import random
from datetime import date, timedelta
from decimal import Decimal

from django.utils.timezone import localdate

from apps.accounts.models import User
from apps.registry.choices import Disability
from apps.registry.working_days import add_working_days, holidays, is_working_day
from apps.training.choices import Accommodation, ClassState, LeaveReason, ProposalState
from apps.training.models import (
    Instructor,
    ProgrammeUnit,
    ProposalGroup,
    Trade,
    TrainingClass,
    TrainingProgramme,
    TrainingProposal,
    YearlyPlan,
)
from apps.training.services.class_days import plan_days
from disnaker.demonstration import training_year as year
from disnaker.demonstration.training_people import People
from disnaker.demonstration.training_results import Results
from disnaker.demonstration.training_today import ClassesOfToday
from disnaker.demonstration.training_year import Kind


class TrainingDesk:
    """Fills the desk with invented persons; the same run gives the same ones."""

    def __init__(self) -> None:
        self.chance = random.Random(980)  # noqa: S311 - persons to show, not secrets
        self.head = User.objects.get(username="kepala.upt.blk")
        self.people = People(self.chance)
        self.results = Results(self.chance, self.head)
        self.free = holidays()

    def fill(self) -> None:
        self.programmes = {kind.name: self._programme(kind) for kind in year.PLANNED}
        self._plan()
        held = [*self._half(year.FIRST_HALF, year.EARLY, 35), *self._half(year.SECOND_HALF, year.LATE, 21)]
        held.append(self._public_speaking())
        for training_class in sorted(held, key=lambda one: (one.ends_on, one.pk)):
            self.results.finish(training_class)
        self.results.trace(held)
        self._cancelled()
        ClassesOfToday(self, localdate()).fill()

    def _programme(self, kind: Kind) -> TrainingProgramme:
        trade, _made = Trade.objects.get_or_create(name=kind.trade)
        programme = TrainingProgramme.objects.create(
            trade=trade,
            name=kind.name,
            hours=year.HOURS,
            hours_a_day=year.HOURS_A_DAY,
            certificate_kind=kind.certificate,
            scheme="" if kind.certificate == year.TRAINING else kind.name,
        )
        ProgrammeUnit.objects.create(programme=programme, title=f"Dasar {kind.name}", hours=40)
        ProgrammeUnit.objects.create(programme=programme, place=2, title=f"Praktik {kind.name}", hours=80)
        instructor, made = Instructor.objects.get_or_create(
            name=f"Contoh Instruktur {kind.trade}", defaults={"institution": "UPT BLK Kota Cilegon"}
        )
        if made:
            instructor.trades.add(trade)
        return programme

    def _plan(self) -> None:
        YearlyPlan.objects.bulk_create(
            YearlyPlan(
                year=year.YEAR,
                programme=self.programmes[kind.name],
                packages=kind.packages,
                quota=kind.quota,
                hours=year.HOURS,
                budget=kind.packages * year.BUDGET,
            )
            for kind in year.PLANNED
        )

    def _half(self, kinds: tuple[Kind, ...], begins_on: date, days_apart: int) -> list[TrainingClass]:
        """A kind begins each week, its next batch so many days after the one before."""
        return [
            self._held(kind, batch, begins_on + timedelta(days=7 * week + days_apart * (batch - 1)), stayed)
            for week, kind in enumerate(kinds)
            for batch, stayed in enumerate(kind.held, 1)
        ]

    def _held(self, kind: Kind, batch: int, starts_on: date, stayed: int) -> TrainingClass:
        training_class = self.make_class(kind, batch, starts_on, budget=year.BUDGET)
        # Where a few seats stood empty in the end, somebody had left.
        left = int(0 < training_class.quota - stayed < 3)
        persons = self.people.make(stayed + left, women=kind.women, born_from=1988)
        trainees = self.people.trainees(training_class, persons)
        for trainee in trainees[:left]:
            trainee.left_on = training_class.starts_on + timedelta(days=8)
            trainee.leave_reason = LeaveReason.WORKING
        self.results.teach(training_class, trainees)
        return training_class

    def make_class(self, kind: Kind, batch: int, starts_on: date, *, days: int = 15, **facts) -> TrainingClass:
        """A running class with its days and instructor; it begins on the first working day from `starts_on` on."""
        while not is_working_day(starts_on, free=self.free):
            starts_on += timedelta(days=1)
        training_class = TrainingClass.objects.create(
            programme=self.programmes[kind.name],
            batch=batch,
            starts_on=starts_on,
            **{
                "year": starts_on.year,
                "quota": year.PACKAGE,
                "place": "UPT BLK Kota Cilegon, Jl. Contoh No. 1",
                "ends_on": add_working_days(starts_on, days - 1, free=self.free).due_on,
                "begins_at": "08:00",
                "closes_at": "15:00",
                "hours": days * year.HOURS_A_DAY,
                "decree_number": f"800/{self.chance.randrange(100, 900)}/SK-BLK/{starts_on.year}",
                "decree_on": starts_on - timedelta(days=5),
                "transport_a_day": 50_000,
                "state": ClassState.RUNNING,
                **facts,
            },
        )
        training_class.instructors.add(Instructor.objects.get(name=f"Contoh Instruktur {kind.trade}"))
        plan_days(training_class)
        return training_class

    def _public_speaking(self) -> TrainingClass:
        """Ten days for twenty members of Pertuni who are blind, by proposal (UU 8/2016)."""
        proposal = TrainingProposal.objects.create(
            organisation="Pertuni Cilegon",
            contact="Contoh Ketua",
            phone="081400000000",
            agenda_number="021",
            received_on=date(2023, 4, 10),
            letter_number="05/PERTUNI-CLG/IV/2023",
            programme=self.programmes[year.PUBLIC_SPEAKING.name],
            wish="Pelatihan public speaking bagi anggota tunanetra",
            accommodation=[Accommodation.COMPANION, Accommodation.BRAILLE, Accommodation.SCREEN_READER],
            state=ProposalState.APPROVED,
            verified_on=date(2023, 4, 17),
            verification="Peserta terdata dan siap mengikuti pelatihan.",
            decided_on=date(2023, 5, 3),
        )
        ProposalGroup.objects.create(
            proposal=proposal, disability=Disability.SENSORY, detail="tunanetra", men=12, women=8
        )
        training_class = self.make_class(
            year.PUBLIC_SPEAKING, 1, date(2023, 6, 5), days=10, proposal=proposal, partner="Pertuni Cilegon",
            is_for_disabled=True, budget=48_000_000, spent=Decimal(46_560_000),
        )  # fmt: skip
        persons = self.people.make(20, women=0.4, born_from=1980, disability=Disability.SENSORY)
        self.results.teach(training_class, self.people.trainees(training_class, persons), absences=6)
        return training_class

    def _cancelled(self) -> None:
        """A kind of the plan that came to nothing: it counts nowhere."""
        self.make_class(
            year.CANCELLED, 1, date(2023, 10, 2), state=ClassState.CANCELLED,
            cancel_reason="Anggaran dialihkan untuk perbaikan bengkel.",
        )  # fmt: skip
