from apps.industrial_relations.admin.bipartite_forum import BipartiteForumAdmin
from apps.industrial_relations.admin.collective_agreement import CollectiveAgreementAdmin
from apps.industrial_relations.admin.company_regulation import CompanyRegulationAdmin
from apps.industrial_relations.admin.deadline_rule import DeadlineRuleAdmin
from apps.industrial_relations.admin.dispute import DisputeAdmin
from apps.industrial_relations.admin.fixed_term_contract import FixedTermContractAdmin
from apps.industrial_relations.admin.industrial_event import IndustrialEventAdmin
from apps.industrial_relations.admin.mediator import MediatorAdmin
from apps.industrial_relations.admin.strike import StrikeAdmin
from apps.industrial_relations.admin.termination import TerminationAdmin
from apps.industrial_relations.admin.trade_union import TradeUnionAdmin
from apps.industrial_relations.admin.tripartite_meeting import TripartiteMeetingAdmin
from apps.industrial_relations.admin.wage_council import (
    SectoralWageAdmin,
    WageCouncilMeetingAdmin,
    WageRecommendationAdmin,
)

__all__ = [
    "BipartiteForumAdmin",
    "CollectiveAgreementAdmin",
    "CompanyRegulationAdmin",
    "DeadlineRuleAdmin",
    "DisputeAdmin",
    "FixedTermContractAdmin",
    "IndustrialEventAdmin",
    "MediatorAdmin",
    "SectoralWageAdmin",
    "StrikeAdmin",
    "TerminationAdmin",
    "TradeUnionAdmin",
    "TripartiteMeetingAdmin",
    "WageCouncilMeetingAdmin",
    "WageRecommendationAdmin",
]
