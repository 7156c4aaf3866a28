"""A case at the counter: its number, a file that is not complete, and the offer of conciliation or arbitration."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db.models import BigIntegerField, Max
from django.db.models.functions import Cast
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.industrial_relations.choices import DeadlineKind, DisputeState, Outcome, Route
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import Dispute
from apps.industrial_relations.services.stepping import take_step
from apps.registry.indonesian_dates import format_date

_STATE_OF = {Route.CONCILIATION: DisputeState.CONCILIATION, Route.ARBITRATION: DisputeState.ARBITRATION}


def next_agenda_number(year: int) -> str:
    """A proposal: one more than the highest whole number of that year; other numbers are passed over."""
    plain = Dispute.objects.filter(year=year, agenda_number__regex=r"^\d{1,9}$")
    highest = plain.aggregate(highest=Max(Cast("agenda_number", BigIntegerField())))["highest"]
    return str((highest or 0) + 1)


def return_file(*, dispute: Dispute, on: date, missing: str, by: User | None) -> Dispute:
    """Give an incomplete file back, to be completed in seven working days (UU 2/2004 Pasal 4)."""
    if not missing.strip():
        raise ValidationError(_("Say what is missing in the file."), "no_reason")
    return take_step(
        dispute=dispute, to=DisputeState.RETURNED, on=on, by=by, note=missing.strip(), returned_on=on,
        missing=missing.strip()[:250], completed_on=None,
    )  # fmt: skip


def complete_file(*, dispute: Dispute, on: date, by: User | None) -> Dispute:
    """The file came back complete, on the day `on`; a late one stays seen as late."""
    return take_step(dispute=dispute, to=DisputeState.FILED, on=on, by=by, completed_on=on)


def let_lapse(*, dispute: Dispute, on: date, by: User | None) -> Dispute:
    """A file that was not completed in time counts as never recorded; ValidationError while the time still runs."""

    def judge(one: Dispute) -> None:
        due = load_rules().deadline(DeadlineKind.COMPLETION, one.returned_on).due_on
        if on <= due:
            text = _("The file may still be completed until %(day)s. Let it lapse after that day.")
            raise ValidationError(text, "too_early", {"day": format_date(due)})

    return take_step(
        dispute=dispute, to=DisputeState.LAPSED, on=on, by=by, judge=judge, outcome=Outcome.LAPSED, closed_on=on
    )


def offer(*, dispute: Dispute, on: date, by: User | None) -> Dispute:
    """Offer conciliation or arbitration, as the kind of dispute allows; a dispute on rights has none."""
    return take_step(dispute=dispute, to=DisputeState.OFFERED, on=on, by=by, offered_on=on)


def choose_route(*, dispute: Dispute, route: str, on: date, conciliator: str = "", by: User | None) -> Dispute:
    """The parties chose conciliation or arbitration; who chooses mediation is referred to a mediator."""
    if route not in _STATE_OF:
        text = _("Choose conciliation or arbitration. For mediation, refer the case to a mediator.")
        raise ValidationError(text, "no_route")
    return take_step(
        dispute=dispute, to=_STATE_OF[route], on=on, by=by, note=conciliator, route=route, route_on=on,
        conciliator=conciliator.strip()[:120],
    )  # fmt: skip
