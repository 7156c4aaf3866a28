"""A case ends otherwise than by agreement: at the court, with a conciliator or arbiter, or withdrawn."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.industrial_relations.choices import DisputeState, Outcome
from apps.industrial_relations.models import Dispute
from apps.industrial_relations.services.stepping import locked_dispute, take_step


def go_to_court(*, dispute: Dispute, on: date, number: str = "", by: User | None) -> Dispute:
    """A party sues at the court (PHI) after a rejected recommendation, or after conciliation or arbitration."""
    return take_step(
        dispute=dispute, to=DisputeState.COURT, on=on, by=by, note=number, court_on=on, court_number=number.strip()
    )


def close_otherwise(*, dispute: Dispute, on: date, result: str, by: User | None) -> Dispute:
    """The conciliator or arbiter ended the case; `result` says how."""
    if not result.strip():
        raise ValidationError(_("Say how the case ended."), "no_reason")
    with transaction.atomic():
        one = locked_dispute(dispute)
        return take_step(
            dispute=one, to=DisputeState.CLOSED, on=on, by=by, outcome=one.route, note=result.strip(), closed_on=on,
            result=result.strip()[:250],
        )  # fmt: skip


def withdraw(*, dispute: Dispute, on: date, reason: str, by: User | None) -> Dispute:
    """Who filed the case takes it back; one with a recommendation still counts as that."""
    if not reason.strip():
        raise ValidationError(_("Say why the case is withdrawn."), "no_reason")
    return take_step(
        dispute=dispute, to=DisputeState.WITHDRAWN, on=on, by=by, outcome=Outcome.WITHDRAWN, note=reason.strip(),
        closed_on=on, result=reason.strip()[:250],
    )  # fmt: skip
