from apps.industrial_relations.models.bipartite_forum import BipartiteForum, ForumReport
from apps.industrial_relations.models.collective_agreement import CollectiveAgreement
from apps.industrial_relations.models.company_regulation import CompanyRegulation
from apps.industrial_relations.models.deadline_rule import DeadlineRule
from apps.industrial_relations.models.dispute import Dispute, DisputeStep
from apps.industrial_relations.models.dispute_paper import DisputePaper
from apps.industrial_relations.models.dispute_party import DisputeParty
from apps.industrial_relations.models.dispute_session import ConfidentialNote, DisputeSession
from apps.industrial_relations.models.fixed_term_contract import FixedTermContract
from apps.industrial_relations.models.gathering import IndustrialEvent, TripartiteMeeting
from apps.industrial_relations.models.mediator import Mediator
from apps.industrial_relations.models.recommendation import JointAgreement, Recommendation
from apps.industrial_relations.models.staged import (
    StagedContract,
    StagedDispute,
    StagedRegulation,
    StagedTermination,
    StagedUnion,
)
from apps.industrial_relations.models.strike import Strike
from apps.industrial_relations.models.termination import Termination
from apps.industrial_relations.models.trade_union import TradeUnion, UnionChange
from apps.industrial_relations.models.wage_council import (
    SectoralWage,
    WageCouncilMeeting,
    WageProposal,
    WageRecommendation,
)

__all__ = [
    "BipartiteForum",
    "CollectiveAgreement",
    "CompanyRegulation",
    "ConfidentialNote",
    "DeadlineRule",
    "Dispute",
    "DisputePaper",
    "DisputeParty",
    "DisputeSession",
    "DisputeStep",
    "FixedTermContract",
    "ForumReport",
    "IndustrialEvent",
    "JointAgreement",
    "Mediator",
    "Recommendation",
    "SectoralWage",
    "StagedContract",
    "StagedDispute",
    "StagedRegulation",
    "StagedTermination",
    "StagedUnion",
    "Strike",
    "Termination",
    "TradeUnion",
    "TripartiteMeeting",
    "UnionChange",
    "WageCouncilMeeting",
    "WageProposal",
    "WageRecommendation",
]
