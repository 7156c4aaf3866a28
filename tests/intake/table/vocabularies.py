"""The vocabularies of the office's own kinds."""

from apps.intake.resources.company_register import CompanyRegisterResource
from apps.placement.resources.placement_report import PlacementReportResource
from apps.placement.resources.vacancy_report import VacancyReportResource

PLACEMENT = PlacementReportResource.vocabulary()
VACANCY = VacancyReportResource.vocabulary()
COMPANY = CompanyRegisterResource.vocabulary()

ALL = (COMPANY, PLACEMENT, VACANCY)
