"""What staff do with a dispute, in the order of the law (UU 2/2004; Permenaker 17/2014).

Every act is atomic, locks the case, keeps what it changed as a step, reckons the next deadline, and raises
ValidationError with a sentence where the law, the state of the case or the day forbids it. Acts give back the case;
those that make a record of their own give back that record.
"""

from apps.industrial_relations.services.agreeing import agree, register_agreement, stage_of
from apps.industrial_relations.services.ending import close_otherwise, go_to_court, withdraw
from apps.industrial_relations.services.filing import (
    choose_route,
    complete_file,
    let_lapse,
    next_agenda_number,
    offer,
    return_file,
)
from apps.industrial_relations.services.next_steps import RIGHT_OF, available_steps
from apps.industrial_relations.services.recommending import (
    deem_rejected,
    note_receipt,
    recommend,
    reply,
    silent_sides,
)
from apps.industrial_relations.services.referring import clarify, conclude_clarification, refer
from apps.industrial_relations.services.sessions import RESULTS_OF, hold_session, plan_session
from apps.industrial_relations.services.taking_back import standing_steps, take_back

__all__ = [
    "RESULTS_OF",
    "RIGHT_OF",
    "agree",
    "available_steps",
    "choose_route",
    "clarify",
    "close_otherwise",
    "complete_file",
    "conclude_clarification",
    "deem_rejected",
    "go_to_court",
    "hold_session",
    "let_lapse",
    "next_agenda_number",
    "note_receipt",
    "offer",
    "plan_session",
    "recommend",
    "refer",
    "register_agreement",
    "reply",
    "return_file",
    "silent_sides",
    "stage_of",
    "standing_steps",
    "take_back",
    "withdraw",
]
