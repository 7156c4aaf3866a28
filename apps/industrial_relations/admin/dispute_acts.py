"""The steps of a case: each asks by a form, and is taken by a verb of the desk."""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.models import User
from apps.industrial_relations.admin import dispute_act_forms as ask
from apps.industrial_relations.models import Dispute
from apps.industrial_relations.services import disputes


@dataclass(frozen=True, slots=True)
class Act:
    """A verb of the desk with the page that asks for it; `done` is the sentence that tells it was done.

    `perform(dispute, answers, by)` raises ValidationError to refuse.
    """

    verb: str
    label: Promise
    icon: str
    form: type[ask.StepForm]
    explained: Promise
    done: Promise
    perform: Callable[[Dispute, dict, User], object]
    is_grave: bool = False

    @property
    def right(self) -> str:
        return disputes.RIGHT_OF[self.verb]


def _with_case(verb: Callable) -> Callable[[Dispute, dict, User], object]:
    return lambda dispute, answers, by: verb(dispute=dispute, by=by, **answers)


def _with_recommendation(verb: Callable) -> Callable[[Dispute, dict, User], object]:
    return lambda dispute, answers, by: verb(recommendation=dispute.recommendation, by=by, **answers)


def _agree(dispute: Dispute, answers: dict, by: User) -> object:
    return disputes.agree(dispute=dispute, stage=disputes.stage_of(dispute.state), by=by, **answers)


def _register(dispute: Dispute, answers: dict, by: User) -> object:
    return disputes.register_agreement(agreement=dispute.joint_agreement, by=by, **answers)


ACTS = (
    Act(
        "offer", pgettext_lazy("dispute", "Offer conciliation or arbitration"), "letter", ask.StepForm,
        gettext_lazy("The parties may choose within the term of the law; then the case goes to a mediator."),
        gettext_lazy("The offer is noted. The term for the choice of the parties runs."),
        _with_case(disputes.offer),
    ),
    Act(
        "choose_route", pgettext_lazy("dispute", "Note the choice of the parties"), "referral", ask.RouteForm,
        gettext_lazy("Both sides chose a conciliator or an arbiter. Where they chose mediation, refer the case."),
        gettext_lazy("The choice is noted; the case lies with the conciliator or arbiter."),
        _with_case(disputes.choose_route),
    ),
    Act(
        "clarify", pgettext_lazy("dispute", "Begin the clarification"), "search", ask.ReferForm,
        gettext_lazy("The mediator looks into the case before mediation; the thirty days do not run yet."),
        gettext_lazy("The clarification has begun."),
        _with_case(disputes.clarify),
    ),
    Act(
        "conclude_clarification", pgettext_lazy("dispute", "Conclude the clarification"), "check", ask.ConcludeForm,
        gettext_lazy("What the clarification came to stands in its minutes."),
        gettext_lazy("The conclusion of the clarification is noted."),
        _with_case(disputes.conclude_clarification),
    ),
    Act(
        "refer", pgettext_lazy("dispute", "Refer to the mediator"), "people", ask.ReferForm,
        gettext_lazy("From this day the terms of the first session and of the whole mediation run."),
        gettext_lazy("The case is referred to the mediator."),
        _with_case(disputes.refer),
    ),
    Act(
        "agree", pgettext_lazy("dispute", "Record a joint agreement (PB)"), "done", ask.AgreeForm,
        gettext_lazy("Both sides signed. The case ends with it; the agreement is to be registered at the court."),
        gettext_lazy("The joint agreement is recorded; the case is ended."),
        _agree,
    ),
    Act(
        "recommend", pgettext_lazy("dispute", "Issue a recommendation (anjuran)"), "official",
        ask.RecommendForm,
        gettext_lazy("The sides did not agree. From now on the case counts as one with a recommendation."),
        gettext_lazy("The recommendation is issued. Note when each side received it."),
        _with_case(disputes.recommend),
    ),
    Act(
        "note_receipt", pgettext_lazy("dispute", "Note when it was received"), "bell", ask.ReceiptForm,
        gettext_lazy("The term for the answer of a side runs from the day on which it received the recommendation."),
        gettext_lazy("The receipt is noted; the term for the answers runs."),
        _with_recommendation(disputes.note_receipt),
    ),
    Act(
        "reply", pgettext_lazy("dispute", "Note an answer"), "edit", ask.ReplyForm,
        gettext_lazy("The written answer of a side to the recommendation."),
        gettext_lazy("The answer is noted."),
        _with_recommendation(disputes.reply),
    ),
    Act(
        "deem_rejected", pgettext_lazy("dispute", "Deem a silent side to reject"), "clock", ask.SideForm,
        gettext_lazy("The term is over and this side did not answer; by law its silence is a refusal."),
        gettext_lazy("The silence is noted as a refusal."),
        _with_recommendation(disputes.deem_rejected), is_grave=True,
    ),
    Act(
        "go_to_court", pgettext_lazy("dispute", "Note that it went to the court"), "law", ask.CourtForm,
        gettext_lazy("One side sued at the industrial relations court (PHI)."),
        gettext_lazy("The case is noted as one at the court."),
        _with_case(disputes.go_to_court),
    ),
    Act(
        "close_otherwise", pgettext_lazy("dispute", "Close after conciliation or arbitration"), "done", ask.CloseForm,
        gettext_lazy("What the conciliator or arbiter told the office of the end of the case."),
        gettext_lazy("The case is closed."),
        _with_case(disputes.close_otherwise),
    ),
    Act(
        "register_agreement", pgettext_lazy("dispute", "Note the registration at the court"), "official",
        ask.RegisterForm,
        gettext_lazy("The agreement can be enforced once the court has given its proof of registration."),
        gettext_lazy("The registration of the agreement is noted."),
        _register,
    ),
    Act(
        "return_file", pgettext_lazy("dispute", "Return an incomplete file"), "warning", ask.ReturnForm,
        gettext_lazy("Whoever filed it completes it within the term of the law, else it counts as not filed."),
        gettext_lazy("The file is returned; the term to complete it runs."),
        _with_case(disputes.return_file),
    ),
    Act(
        "complete_file", pgettext_lazy("dispute", "The file is complete"), "check", ask.StepForm,
        gettext_lazy("What was missing has come in; the case goes on."),
        gettext_lazy("The file is complete; the case goes on."),
        _with_case(disputes.complete_file),
    ),
    Act(
        "let_lapse", pgettext_lazy("dispute", "Let it lapse"), "removal", ask.StepForm,
        gettext_lazy("The term is over and the file was not completed; it counts as not filed."),
        gettext_lazy("The case has lapsed."),
        _with_case(disputes.let_lapse), is_grave=True,
    ),
    Act(
        "withdraw", pgettext_lazy("dispute", "Withdraw the case"), "close", ask.WithdrawForm,
        gettext_lazy("Whoever filed the case takes it back. It ends with that."),
        gettext_lazy("The case is withdrawn."),
        _with_case(disputes.withdraw), is_grave=True,
    ),
    Act(
        "take_back", pgettext_lazy("dispute", "Take back the last step"), "history", ask.TakeBackForm,
        gettext_lazy("The case stands again as before its last step. The history keeps both, with your reason."),
        gettext_lazy("The last step is taken back."),
        _with_case(disputes.take_back), is_grave=True,
    ),
)  # fmt: skip
BY_VERB = {act.verb: act for act in ACTS}


def offered_acts(user: User, dispute: Dispute) -> list[Act]:
    """What this member of staff can do with the case as it stands, in the order of the law."""
    return [BY_VERB[verb] for verb in disputes.available_steps(dispute, user) if verb in BY_VERB]
