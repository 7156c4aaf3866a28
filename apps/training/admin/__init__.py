from apps.training.admin.applicant import ApplicantAdmin
from apps.training.admin.certificate import CertificateAdmin
from apps.training.admin.competency_test import CompetencyTestAdmin
from apps.training.admin.instructor import InstructorAdmin
from apps.training.admin.programme import TrainingProgrammeAdmin
from apps.training.admin.proposal import TrainingProposalAdmin
from apps.training.admin.tracer import TracerAdmin
from apps.training.admin.trade import TradeAdmin
from apps.training.admin.trainee import TraineeAdmin
from apps.training.admin.training_class import TrainingClassAdmin
from apps.training.admin.yearly_plan import YearlyPlanAdmin

__all__ = [
    "ApplicantAdmin",
    "CertificateAdmin",
    "CompetencyTestAdmin",
    "InstructorAdmin",
    "TracerAdmin",
    "TradeAdmin",
    "TraineeAdmin",
    "TrainingClassAdmin",
    "TrainingProgrammeAdmin",
    "TrainingProposalAdmin",
    "YearlyPlanAdmin",
]
