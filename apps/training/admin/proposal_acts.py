"""What is done with a proposal: each act asks by a form, and is done by a verb of the desk."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.models import User
from apps.training.admin import proposal_act_forms as ask
from apps.training.choices import ClassState, ProposalState
from apps.training.models import TrainingProposal
from apps.training.models.proposal import DECIDED
from apps.training.services import proposals

TEND = "training.change_trainingproposal"
DECIDE = "training.decide_trainingproposal"


@dataclass(frozen=True, slots=True)
class Act:
    """`perform(proposal, answers, by)` gives the sentence that tells what was done; ValidationError refuses.

    `fits(proposal)` says whether the act is offered.
    """

    name: str
    label: Promise
    icon: str
    right: str
    form: type[ask.ActForm]
    explained: Promise
    fits: Callable[[TrainingProposal], bool]
    perform: Callable[[TrainingProposal, dict, User], str]
    is_grave: bool = False


def _verifiable(proposal: TrainingProposal) -> bool:
    return proposal.state in proposals.VERIFIABLE


def _decidable(proposal: TrainingProposal) -> bool:
    return proposal.state in proposals.DECIDABLE


def _can_be_undone(proposal: TrainingProposal) -> bool:
    return proposal.state in DECIDED and proposals.class_of(proposal) is None


def _class_was_cancelled(proposal: TrainingProposal) -> bool:
    training_class = proposals.class_of(proposal)
    return training_class is not None and training_class.state == ClassState.CANCELLED


def _verify(proposal: TrainingProposal, answers: dict, by: User) -> str:
    proposals.verify(proposal=proposal, by=by, **answers)
    return _("The verification is noted. The head of the centre decides now.")


def _decide(proposal: TrainingProposal, answers: dict, by: User, *, state: ProposalState) -> str:
    decided = proposals.decide(proposal=proposal, state=state, by=by, **answers)
    return _("The proposal is %(state)s. The organisation can be answered by letter.") % {
        "state": decided.get_state_display()
    }


def _undo(proposal: TrainingProposal, answers: dict, by: User) -> str:
    proposals.undo_decision(proposal=proposal, by=by)
    return _("The decision is undone; the proposal can be decided again.")


def _free(proposal: TrainingProposal, answers: dict, by: User) -> str:
    proposals.free_from_cancelled(proposal=proposal, by=by)
    return _("The proposal is free for another class.")


def _decision(name: str, state: ProposalState, label, icon: str, form, explained, *, is_grave: bool = False) -> Act:
    return Act(name, label, icon, DECIDE, form, explained, _decidable, partial(_decide, state=state), is_grave)


ACTS = (
    Act(
        "verify", pgettext_lazy("proposal", "Note the verification"), "check", TEND, ask.VerifyForm,
        gettext_lazy("What was found on looking into the proposal; the head of the centre decides by it."),
        _verifiable, _verify,
    ),
    _decision(
        "approve", ProposalState.APPROVED, pgettext_lazy("proposal", "Approve"), "done", ask.ApproveForm,
        gettext_lazy("A class can be opened for it then, and the organisation answered by letter."),
    ),
    _decision(
        "refuse", ProposalState.REFUSED, pgettext_lazy("proposal", "Refuse"), "close", ask.RefuseForm,
        gettext_lazy("No class comes of it. The letter of answer gives the reason."), is_grave=True,
    ),
    _decision(
        "postpone", ProposalState.POSTPONED, pgettext_lazy("proposal", "Postpone"), "clock", ask.PostponeForm,
        gettext_lazy("It stays on the list and can be decided again later."),
    ),
    Act(
        "undo", pgettext_lazy("proposal", "Undo the decision"), "history", DECIDE, ask.SureForm,
        gettext_lazy("The proposal is verified again as before, and can be decided anew. The history keeps both."),
        _can_be_undone, _undo,
    ),
    Act(
        "free", pgettext_lazy("proposal", "Take out of the cancelled class"), "removal", TEND, ask.SureForm,
        gettext_lazy("The class that came of it was cancelled. Taken out of it, the proposal can have another class."),
        _class_was_cancelled, _free,
    ),
)  # fmt: skip
