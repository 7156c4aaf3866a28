from apps.placement.admin.internship import InternshipAdmin
from apps.placement.admin.internship_member import InternshipMemberAdmin
from apps.placement.admin.job_creation import JobCreationAdmin
from apps.placement.admin.job_fair import JobFairAdmin
from apps.placement.admin.placement import PlacementAdmin
from apps.placement.admin.vacancy import VacancyAdmin

__all__ = [
    "InternshipAdmin",
    "InternshipMemberAdmin",
    "JobCreationAdmin",
    "JobFairAdmin",
    "PlacementAdmin",
    "VacancyAdmin",
]
