from apps.training.models.applicant import Applicant
from apps.training.models.attendance import Attendance
from apps.training.models.certificate import Certificate
from apps.training.models.competency_test import CompetencyTest
from apps.training.models.instructor import Instructor
from apps.training.models.plan import YearlyPlan
from apps.training.models.programme import ProgrammeUnit, TrainingProgramme
from apps.training.models.proposal import ProposalGroup, TrainingProposal
from apps.training.models.staged import StagedApplicant, StagedAttendance, StagedCompetency, StagedTrainee
from apps.training.models.tracer import Tracer
from apps.training.models.trade import Trade
from apps.training.models.trainee import Trainee
from apps.training.models.training_class import ClassDay, TrainingClass

__all__ = [
    "Applicant",
    "Attendance",
    "Certificate",
    "ClassDay",
    "CompetencyTest",
    "Instructor",
    "ProgrammeUnit",
    "ProposalGroup",
    "StagedApplicant",
    "StagedAttendance",
    "StagedCompetency",
    "StagedTrainee",
    "Tracer",
    "Trade",
    "Trainee",
    "TrainingClass",
    "TrainingProgramme",
    "TrainingProposal",
    "YearlyPlan",
]
