from apps.placement.models.card_issue import CardIssue
from apps.placement.models.foreign_worker import ForeignWorker, ForeignWorkerPayment
from apps.placement.models.internship import Internship, InternshipMember
from apps.placement.models.job_creation import JobCreation, JobCreationMember
from apps.placement.models.job_fair import JobFair, JobFairCompany
from apps.placement.models.job_seeker import JobSeeker
from apps.placement.models.karirhub_hire import KarirhubHire
from apps.placement.models.migrant_worker import MigrantWorker
from apps.placement.models.placement import Placement
from apps.placement.models.referral import Referral
from apps.placement.models.reminder import Reminder, ReminderBatch
from apps.placement.models.removal_batch import RemovalBatch, RemovalCandidate
from apps.placement.models.seeker_report import SeekerReport
from apps.placement.models.staged import StagedPlacement, StagedVacancy
from apps.placement.models.staged_foreign_worker import StagedForeignWorker
from apps.placement.models.staged_intern import StagedIntern
from apps.placement.models.staged_job_seeker import StagedJobSeeker
from apps.placement.models.staged_karirhub import StagedKarirhubHire, StagedKarirhubVacancy
from apps.placement.models.unclear_link import Doubt, UnclearLink
from apps.placement.models.vacancy import Vacancy, VacancyMovement

__all__ = [
    "CardIssue",
    "Doubt",
    "ForeignWorker",
    "ForeignWorkerPayment",
    "Internship",
    "InternshipMember",
    "JobCreation",
    "JobCreationMember",
    "JobFair",
    "JobFairCompany",
    "JobSeeker",
    "KarirhubHire",
    "MigrantWorker",
    "Placement",
    "Referral",
    "Reminder",
    "ReminderBatch",
    "RemovalBatch",
    "RemovalCandidate",
    "SeekerReport",
    "StagedForeignWorker",
    "StagedIntern",
    "StagedJobSeeker",
    "StagedKarirhubHire",
    "StagedKarirhubVacancy",
    "StagedPlacement",
    "StagedVacancy",
    "UnclearLink",
    "Vacancy",
    "VacancyMovement",
]
