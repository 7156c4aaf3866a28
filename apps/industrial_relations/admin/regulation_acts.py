"""What is done with a company regulation on its way to the decree, and after it."""

from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.models import User
from apps.industrial_relations.admin import filing_act_forms as ask
from apps.industrial_relations.admin.filing_act_page import Act
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import CompanyRegulation
from apps.industrial_relations.record_choices import RegulationState
from apps.industrial_relations.regulation_clock import UNDER_WAY, correction_due, limit_of
from apps.industrial_relations.services import regulations
from apps.industrial_relations.services.filing_terms import extend
from apps.registry.indonesian_dates import format_date

TEND = "industrial_relations.change_companyregulation"
UNDO = "industrial_relations.delete_companyregulation"  # the head's
S = RegulationState


def _is(*states: RegulationState):
    return lambda regulation: regulation.state in states


def _can_lapse(regulation: CompanyRegulation) -> bool:
    return regulation.state == S.RETURNED and localdate() > correction_due(regulation, load_rules()).due_on


def _can_be_deemed(regulation: CompanyRegulation) -> bool:
    limit = limit_of(regulation, load_rules())
    return limit is not None and localdate() > limit.due_on


def _can_be_undone(regulation: CompanyRegulation) -> bool:
    """What a sheet told has no step before it."""
    return regulation.state != S.RECEIVED and regulation.received_on is not None


def _send_back(regulation: CompanyRegulation, answers: dict, by: User) -> str:
    regulations.send_back(regulation=regulation, by=by, **answers)
    return _("The regulation is returned to be corrected.")


def _correct(regulation: CompanyRegulation, answers: dict, by: User) -> str:
    regulations.correct(regulation=regulation, by=by, **answers)
    return _("The corrected text is noted. It is to be examined anew.")


def _lapse(regulation: CompanyRegulation, answers: dict, by: User) -> str:
    regulations.lapse(regulation=regulation, by=by)
    return _("It is noted that the company did not correct it in time.")


def _examine(regulation: CompanyRegulation, answers: dict, by: User) -> str:
    regulations.examine(regulation=regulation, by=by, **answers)
    return _("The examination is noted. The regulation can be ratified.")


def _ratify(regulation: CompanyRegulation, answers: dict, by: User) -> str:
    done = regulations.ratify(regulation=regulation, by=by, **answers)
    return _("The regulation is ratified by decree %(number)s.") % {"number": done.decree_number}


def _deem(regulation: CompanyRegulation, answers: dict, by: User) -> str:
    done = regulations.deem_ratified(regulation=regulation, by=by, **answers)
    return _("The regulation is deemed ratified on %(day)s.") % {"day": format_date(done.decided_on)}


def _extend(regulation: CompanyRegulation, answers: dict, by: User) -> str:
    done = extend(record=regulation, by=by, **answers)
    return _("It is extended until %(day)s.") % {"day": format_date(done.extended_until)}


def _withdraw(regulation: CompanyRegulation, answers: dict, by: User) -> str:
    regulations.withdraw(regulation=regulation, by=by, **answers)
    return _("The request is noted as withdrawn.")


def _undo(regulation: CompanyRegulation, answers: dict, by: User) -> str:
    done = regulations.undo(regulation=regulation, by=by)
    return _("Undone: the regulation is “%(state)s” again.") % {"state": done.get_state_display()}


ACTS = (
    Act(
        "examine", pgettext_lazy("regulation", "Note that it is complete"), "check", TEND, ask.DayForm,
        gettext_lazy("Text and dossier were examined and agree with the law. The time for the decree begins."),
        _is(S.RECEIVED), _examine,
    ),
    Act(
        "return", pgettext_lazy("regulation", "Return to be corrected"), "referral", TEND, ask.ReturnForm,
        gettext_lazy("The company gets its text back in writing, and has the time of the law to correct it."),
        _is(S.RECEIVED), _send_back,
    ),
    Act(
        "corrected", pgettext_lazy("regulation", "Note the correction"), "edit", TEND, ask.DayForm,
        gettext_lazy("The corrected text came in. It is examined anew, and the time of the office begins again."),
        _is(S.RETURNED), _correct,
    ),
    Act(
        "lapse", pgettext_lazy("regulation", "Not corrected in time"), "close", TEND, ask.SureForm,
        gettext_lazy("The time for the correction has passed. The company starts again with a new request."),
        _can_lapse, _lapse, is_grave=True,
    ),
    Act(
        "ratify", pgettext_lazy("regulation", "Ratify"), "done", TEND, ask.RatifyForm,
        gettext_lazy("The office ratifies the regulation by a decree (SK), for two years at most."),
        _is(S.EXAMINED), _ratify,
    ),
    Act(
        "deem", pgettext_lazy("regulation", "Confirm as deemed ratified"), "law", TEND, ask.DeemForm,
        gettext_lazy("The time of the law passed without a decision, so that the regulation counts as ratified."),
        _can_be_deemed, _deem, is_grave=True,
    ),
    Act(
        "extend", pgettext_lazy("regulation", "Extend"), "calendar", TEND, ask.ExtendForm,
        gettext_lazy("While a collective agreement is negotiated, the regulation goes on for one year at most."),
        _is(S.RATIFIED), _extend,
    ),
    Act(
        "withdraw", pgettext_lazy("regulation", "Withdrawn by the company"), "removal", TEND, ask.WithdrawForm,
        gettext_lazy("The company takes its request back. It stays in the register as withdrawn."),
        _is(*UNDER_WAY), _withdraw, is_grave=True,
    ),
    Act(
        "undo", pgettext_lazy("regulation", "Undo the last step"), "history", UNDO, ask.SureForm,
        gettext_lazy("The regulation goes back by one step that was noted wrongly. The history keeps both."),
        _can_be_undone, _undo, is_grave=True,
    ),
)  # fmt: skip
