"""One record of everything the training desk keeps."""

from datetime import date

from apps.accounts.models import User
from apps.registry.choices import Disability, Fund
from apps.training.choices import AdminResult, Competency, Presence, ProposalState, SelectionResult
from apps.training.models import (
    Applicant,
    Attendance,
    CompetencyTest,
    Instructor,
    ProgrammeUnit,
    ProposalGroup,
    TrainingProposal,
    YearlyPlan,
)
from apps.training.services.certifying import issue_certificates
from apps.training.services.class_states import finish_class
from apps.training.services.enrolling import enrol
from tests.registry.records import make_person
from tests.training.records import FIRST_DAY, make_class, make_programme


def fill_training_desk(by: User) -> None:
    programme = make_programme()
    ProgrammeUnit.objects.create(programme=programme, code="C.24LAS01.001.1", title="Menerapkan K3", hours=80)
    YearlyPlan.objects.create(year=2023, programme=programme, fund=Fund.CITY, quota=20, hours=80, budget=50_000_000)
    proposal = TrainingProposal.objects.create(
        organisation="Pertuni Contoh", contact="Contoh Pengurus", agenda_number="12", received_on=date(2023, 2, 1),
        wish="Las dasar", programme=programme, state=ProposalState.APPROVED, verified_on=date(2023, 2, 3),
        decided_on=date(2023, 2, 6),
    )  # fmt: skip
    ProposalGroup.objects.create(proposal=proposal, disability=Disability.SENSORY, detail="tunanetra", men=1)
    instructor = Instructor.objects.create(name="Contoh Instruktur", user=by)
    training_class = make_class(
        programme, proposal=proposal, is_for_disabled=True, decree_number="800/12/SK/2023", decree_on=FIRST_DAY
    )
    training_class.instructors.add(instructor)
    make_class(programme, starts_on=date(2023, 6, 5))
    person = make_person("Contoh Peserta", disability=Disability.SENSORY)
    applicant = Applicant.objects.create(
        training_class=training_class, person=person, applied_on=date(2023, 2, 20), sex=person.sex,
        admin_result=AdminResult.PASSED, interview_score=80, aptitude_score=75, result=SelectionResult.ACCEPTED,
    )  # fmt: skip
    trainee = enrol(training_class=training_class, person=person, joined_on=FIRST_DAY, applicant=applicant)
    Attendance.objects.create(day=training_class.days.first(), trainee=trainee, presence=Presence.PRESENT)
    trainee.theory, trainee.practice, trainee.final, trainee.graduated = 80, 85, 83, True
    trainee.save()
    CompetencyTest.objects.create(
        trainee=trainee, tested_on=date(2023, 3, 20), body="LSP Contoh", scheme="Las SMAW 4G",
        result=Competency.COMPETENT, certificate_number="24 7212 4 0009001 2023", valid_until=date(2026, 3, 20),
    )  # fmt: skip
    finish_class(training_class=training_class, by=by)
    issue_certificates(training_class=training_class, on=date(2023, 3, 20), by=by)
