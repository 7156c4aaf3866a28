"""What is done with the notice of a trade union: each act asks by a form, and is done by a verb of the desk."""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.models import User
from apps.industrial_relations.admin import trade_union_act_forms as ask
from apps.industrial_relations.models import TradeUnion
from apps.industrial_relations.record_choices import UnionState
from apps.industrial_relations.services import unions

TEND = "industrial_relations.change_tradeunion"
REVOKE = "industrial_relations.delete_tradeunion"  # the head's


@dataclass(frozen=True, slots=True)
class Act:
    """`perform(union, answers, by)` gives the sentence that tells what was done; ValidationError refuses."""

    name: str
    label: Promise
    icon: str
    form: type[ask.DayForm]
    explained: Promise
    states: tuple[str, ...]
    perform: Callable[[TradeUnion, dict, User], str]
    right: str = TEND
    is_grave: bool = False

    def fits(self, union: TradeUnion) -> bool:
        return union.state in self.states


def _record(union: TradeUnion, answers: dict, by: User) -> str:
    recorded = unions.record(union=union, by=by, **answers)
    return _("The union is recorded under %(number)s. Its proof can be issued.") % {"number": recorded.record_number}


def _postpone(union: TradeUnion, answers: dict, by: User) -> str:
    unions.postpone(union=union, by=by, **answers)
    return _("The notice is postponed until the union completes it.")


def _complete(union: TradeUnion, answers: dict, by: User) -> str:
    unions.complete(union=union, by=by, **answers)
    return _("The notice is complete; the union can be recorded.")


def _send_back(union: TradeUnion, answers: dict, by: User) -> str:
    unions.send_back(union=union, by=by, **answers)
    return _("The notice is returned. The union may file a new one.")


def _revoke(union: TradeUnion, answers: dict, by: User) -> str:
    unions.revoke(union=union, by=by, **answers)
    return _("The recording is revoked; number and history are kept.")


ACTS = (
    Act(
        "record", pgettext_lazy("union", "Record"), "done", ask.RecordForm,
        gettext_lazy("The union gets its number in the register. Founders and dossier must be complete."),
        (UnionState.RECEIVED,), _record,
    ),
    Act(
        "postpone", pgettext_lazy("union", "Postpone"), "clock", ask.PostponeForm,
        gettext_lazy("The notice waits for what lacks, once and for as long as the law gives; then it is returned."),
        (UnionState.RECEIVED,), _postpone,
    ),
    Act(
        "complete", pgettext_lazy("union", "Note that it is complete"), "check", ask.DayForm,
        gettext_lazy("Everything that lacked was handed in. The time for recording begins on that day."),
        (UnionState.POSTPONED,), _complete,
    ),
    Act(
        "return", pgettext_lazy("union", "Return the notice"), "removal", ask.DayForm,
        gettext_lazy("The union did not complete its notice in time. It may file a new one."),
        (UnionState.POSTPONED,), _send_back, is_grave=True,
    ),
    Act(
        "revoke", pgettext_lazy("union", "Revoke the recording"), "close", ask.RevokeForm,
        gettext_lazy("The union leaves the register. This cannot be undone; the history keeps it."),
        (UnionState.RECORDED,), _revoke, right=REVOKE, is_grave=True,
    ),
)  # fmt: skip
