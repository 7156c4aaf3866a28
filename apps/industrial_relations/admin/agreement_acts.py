"""What is done with a collective agreement: registered, extended, a registration taken back."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.models import User
from apps.industrial_relations.admin import filing_act_forms as ask
from apps.industrial_relations.admin.filing_act_page import Act
from apps.industrial_relations.models import CollectiveAgreement
from apps.industrial_relations.services import agreements
from apps.industrial_relations.services.filing_terms import extend
from apps.registry.indonesian_dates import format_date

TEND = "industrial_relations.change_collectiveagreement"
UNDO = "industrial_relations.delete_collectiveagreement"  # the head's


def _is_registered(agreement: CollectiveAgreement) -> bool:
    return bool(agreement.registration_number)


def _is_not_registered(agreement: CollectiveAgreement) -> bool:
    return not agreement.registration_number


def _register(agreement: CollectiveAgreement, answers: dict, by: User) -> str:
    done = agreements.register(agreement=agreement, by=by, **answers)
    return _("The agreement is registered under %(number)s.") % {"number": done.registration_number}


def _extend(agreement: CollectiveAgreement, answers: dict, by: User) -> str:
    done = extend(record=agreement, by=by, **answers)
    return _("It is extended until %(day)s.") % {"day": format_date(done.extended_until)}


def _undo(agreement: CollectiveAgreement, answers: dict, by: User) -> str:
    agreements.undo_registration(agreement=agreement, by=by)
    return _("The registration is taken back; the agreement can be registered anew.")


ACTS = (
    Act(
        "register", pgettext_lazy("collective agreement", "Register"), "done", TEND, ask.RegisterForm,
        gettext_lazy("The office registers the agreement that company and unions have signed."),
        _is_not_registered, _register,
    ),
    Act(
        "extend", pgettext_lazy("collective agreement", "Extend"), "calendar", TEND, ask.ExtendForm,
        gettext_lazy("Once, and by one year at most, where both sides agree in writing."),
        _is_registered, _extend,
    ),
    Act(
        "undo", pgettext_lazy("collective agreement", "Take the registration back"), "history", UNDO, ask.SureForm,
        gettext_lazy("For a registration that was noted wrongly. The history keeps it."),
        _is_registered, _undo, is_grave=True,
    ),
)  # fmt: skip
