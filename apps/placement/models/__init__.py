from apps.placement.models.placement import Placement
from apps.placement.models.staged import StagedPlacement, StagedVacancy
from apps.placement.models.vacancy import Vacancy, VacancyMovement

__all__ = ["Placement", "StagedPlacement", "StagedVacancy", "Vacancy", "VacancyMovement"]
