from apps.industrial_relations.admin.wage_council import (
    SectoralWageAdmin,
    WageCouncilMeetingAdmin,
    WageRecommendationAdmin,
)

__all__ = ["SectoralWageAdmin", "WageCouncilMeetingAdmin", "WageRecommendationAdmin"]
