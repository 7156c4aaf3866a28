"""How a case goes from one state to the next: under its lock, by the law, on a day that fits, and kept as a step."""

from collections.abc import Callable
from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.industrial_relations.choices import DisputeKind, DisputeState, Outcome
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.dispute_law import STEPS, may_follow
from apps.industrial_relations.models import Dispute, DisputeStep
from apps.industrial_relations.services.due_dates import FIELDS, set_due
from apps.registry.indonesian_dates import format_date

# The days that the steps of a case write, in the order of the law.
DAYS = (
    "filed_on", "returned_on", "completed_on", "offered_on", "route_on", "clarified_on", "referred_on",
    "first_session_on", "recommended_on", "answered_on", "agreed_on", "closed_on", "court_on",
)  # fmt: skip
# What a step, and whatever follows it in the state it leads to, may change; a step taken back restores these.
KEPT = (*DAYS[1:], "state", "outcome", "outcome_on", "missing", "route", "conciliator", "clarification", "result")


def locked_dispute(dispute: Dispute) -> Dispute:
    """The case as it stands now, locked until the transaction ends."""
    return Dispute.objects.select_for_update(of=("self",)).select_related("company").get(pk=dispute.pk)


def take_step(
    *,
    dispute: Dispute,
    to: DisputeState,
    on: date,
    by: User | None,
    judge: Callable[[Dispute], None] | None = None,
    outcome: Outcome | str = "",
    note: str = "",
    beside: dict | None = None,
    **facts,
) -> Dispute:
    """The case in its new state, with `facts` as its fields and `outcome` where it has none yet.

    `beside` is kept with the step to be restored with it. Raises ValidationError where the law, the day or `judge`
    forbids the step.
    """
    with transaction.atomic(), written_by(by):
        one = locked_dispute(dispute)
        refuse_unlawful(one, to)
        refuse_day(one, on)
        if judge:
            judge(one)
        before = as_it_was(one, facts) | (beside or {})
        came_from, one.state = one.state, to
        for name, value in facts.items():
            setattr(one, name, value)
        if outcome and not one.outcome:
            one.outcome, one.outcome_on = outcome, on
        set_due(one, load_rules())
        one.validate_constraints()
        one.save(update_fields={"state", "outcome", "outcome_on", *facts, *FIELDS})
        DisputeStep.objects.create(
            dispute=one, from_state=came_from, to_state=to, on=on, by=by, note=note[:250], before=before
        )
    return one


def refuse_unlawful(dispute: Dispute, to: DisputeState) -> None:
    if may_follow(dispute.kind, dispute.state, to):
        return
    if to not in STEPS[DisputeState(dispute.state)]:
        refuse_moved(dispute)
    if dispute.kind == DisputeKind.RIGHTS:
        raise ValidationError(_("A dispute on rights is settled by mediation only (UU 2/2004 Pasal 4)."), "unlawful")
    raise ValidationError(_("A dispute on termination is not for arbitration (UU 2/2004 Pasal 29)."), "unlawful")


def refuse_moved(dispute: Dispute) -> None:
    text = _("This case is now: %(state)s. The step does not follow from there; open the page of the case again.")
    raise ValidationError(text, "moved", {"state": dispute.get_state_display()})


def refuse_future(on: date) -> None:
    if on > localdate():
        text = _("%(day)s still lies in the future. Enter the day on which it happened.")
        raise ValidationError(text, "future", {"day": format_date(on)})


def refuse_day(dispute: Dispute, on: date) -> None:
    """No step lies in the future, or before the one that it follows."""
    refuse_future(on)
    last, what = latest_day(dispute)
    refuse_before(on, last, what)


def refuse_before(on: date, last: date, what: str) -> None:
    if on < last:
        text = _("%(day)s lies before what went ahead (%(what)s: %(last)s). Correct the day.")
        raise ValidationError(text, "too_early", {"day": format_date(on), "last": format_date(last), "what": what})


def latest_day(dispute: Dispute) -> tuple[date, str]:
    """The last day that the case knows, and what happened on it."""
    known = [(day, str(dispute._meta.get_field(name).verbose_name)) for name in DAYS if (day := getattr(dispute, name))]
    entered = dispute.steps.filter(to_state=dispute.state).exclude(before__has_key="undoes").last()
    if entered:
        known.append((entered.on, entered.get_to_state_display()))
    return max(known, key=lambda pair: pair[0])


def as_it_was(dispute: Dispute, changed: dict) -> dict:
    """The fields that a step may change, as JSON has them."""
    fields = (dispute._meta.get_field(name) for name in {*KEPT, *changed})
    values = {field.attname: getattr(dispute, field.attname) for field in fields}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()}
