from apps.placement.admin.placement import PlacementAdmin
from apps.placement.admin.vacancy import VacancyAdmin

__all__ = ["PlacementAdmin", "VacancyAdmin"]
