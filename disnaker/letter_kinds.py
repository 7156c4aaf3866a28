"""The kinds of letters whose wording staff edit, and what words a letter of each anew, in the order of their list."""

_PLACEMENT = "apps.placement.letter_kinds"
_PLACEMENT_SERVICES = "apps.placement.services"
_TRAINING = "apps.training.letter_kinds"
_ANSWER = "apps.training.services.proposal_letter.text_again"
_RELATIONS = "apps.industrial_relations.letter_kinds"
_RELATIONS_SERVICES = "apps.industrial_relations.services"

LETTER_KINDS = {
    "disnaker.packet_letter.COVER": "disnaker.packet_letter.text_again",
    f"{_PLACEMENT}.REMINDER": f"{_PLACEMENT_SERVICES}.reminding.text_again",
    f"{_PLACEMENT}.SUMMONS": f"{_PLACEMENT_SERVICES}.referral_letters.summons_again",
    f"{_PLACEMENT}.INTRODUCTION": f"{_PLACEMENT_SERVICES}.referral_letters.introduction_again",
    f"{_PLACEMENT}.RATIFICATION": f"{_PLACEMENT_SERVICES}.ratifying.text_again",
    f"{_PLACEMENT}.RECOMMENDATION": f"{_PLACEMENT_SERVICES}.recommending.text_again",
    f"{_TRAINING}.APPROVED": _ANSWER,
    f"{_TRAINING}.REFUSED": _ANSWER,
    f"{_TRAINING}.POSTPONED": _ANSWER,
    f"{_RELATIONS}.AGREEMENT": f"{_RELATIONS_SERVICES}.agreements.text_again",
    f"{_RELATIONS}.FORUM": f"{_RELATIONS_SERVICES}.forums.text_again",
    f"{_RELATIONS}.UNION": f"{_RELATIONS_SERVICES}.union_proof.text_again",
    f"{_RELATIONS}.CONTRACTS": f"{_RELATIONS_SERVICES}.contract_receipts.text_again",
    f"{_RELATIONS}.TERMINATION": f"{_RELATIONS_SERVICES}.terminations.text_again",
    f"{_RELATIONS}.STRIKE": f"{_RELATIONS_SERVICES}.strikes.text_again",
    f"{_RELATIONS}.LOCKOUT": f"{_RELATIONS_SERVICES}.strikes.text_again",
}
