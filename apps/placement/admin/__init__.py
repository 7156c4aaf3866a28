from apps.placement.admin.foreign_worker import ForeignWorkerAdmin
from apps.placement.admin.internship import InternshipAdmin
from apps.placement.admin.internship_member import InternshipMemberAdmin
from apps.placement.admin.job_creation import JobCreationAdmin
from apps.placement.admin.job_fair import JobFairAdmin
from apps.placement.admin.job_seeker import JobSeekerAdmin
from apps.placement.admin.karirhub_hire import KarirhubHireAdmin
from apps.placement.admin.migrant_worker import MigrantWorkerAdmin
from apps.placement.admin.placement import PlacementAdmin
from apps.placement.admin.referral import ReferralAdmin
from apps.placement.admin.reminder import ReminderAdmin
from apps.placement.admin.removal_batch import RemovalBatchAdmin
from apps.placement.admin.vacancy import VacancyAdmin

__all__ = [
    "ForeignWorkerAdmin",
    "InternshipAdmin",
    "InternshipMemberAdmin",
    "JobCreationAdmin",
    "JobFairAdmin",
    "JobSeekerAdmin",
    "KarirhubHireAdmin",
    "MigrantWorkerAdmin",
    "PlacementAdmin",
    "ReferralAdmin",
    "ReminderAdmin",
    "RemovalBatchAdmin",
    "VacancyAdmin",
]
