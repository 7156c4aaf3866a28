"""The deadlines of the cases that go on, by mediator: one's own first, what is overdue before the rest."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from django.contrib import admin
from django.contrib.auth.decorators import permission_required
from django.db.models import Count, F, Q, Sum, Window
from django.db.models.functions import RowNumber
from django.template.response import TemplateResponse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.industrial_relations.admin.dispute_list import state_badge
from apps.industrial_relations.deadlines import Rules, load_rules
from apps.industrial_relations.models import Dispute, Mediator

SHOWN = 50  # cases of each mediator; the list has all of them
YOUNG, OLD = 30, 60  # working days


@dataclass(frozen=True, slots=True)
class DueRow:
    """A case; `days_left` are working days, below zero by how many its deadline is over; None without one."""

    dispute: Dispute
    state: str
    age: int
    days_left: int | None


@dataclass(slots=True)
class Desk:
    """What lies with a mediator, or with none yet. The ages are numbers of cases."""

    mediator: Mediator | None
    is_own: bool
    cases: int = 0
    workers: int = 0
    overdue: int = 0
    young: int = 0
    middle: int = 0
    old: int = 0
    rows: list[DueRow] = field(default_factory=list)


@permission_required("industrial_relations.view_dispute", raise_exception=True)
def dispute_deadlines(request):
    rules, today = load_rules(), localdate()
    desks = _desks(request.user, rules, today)
    for dispute in _shown():
        desks[dispute.mediator_id].rows.append(_row(dispute, rules, today))
    ordered = sorted(desks.values(), key=_order)
    context = {
        **admin.site.each_context(request),
        "title": _("Deadlines of disputes"),
        "desks": ordered,
        "cases": sum(desk.cases for desk in ordered),
        "workers": sum(desk.workers for desk in ordered),
        "overdue": sum(desk.overdue for desk in ordered),
        "old": sum(desk.old for desk in ordered),
        "today": today,
        "shown": SHOWN,
    }
    return TemplateResponse(request, "industrial_relations/dispute_deadlines.html", context)


def _order(desk: Desk) -> tuple:
    """Own cases, then those that nobody has, then the others by name."""
    return (not desk.is_own, desk.mediator is not None, desk.mediator.name if desk.mediator else "")


def _desks(user, rules: Rules, today: date) -> dict[int | None, Desk]:
    """By the key of the mediator; one query for the load, one for the mediators."""
    young_from, old_before = working_days_ago(YOUNG, rules, today), working_days_ago(OLD, rules, today)
    load = Dispute.objects.going_on().order_by().values("mediator").annotate(
        cases=Count("pk"),
        people=Sum("workers"),
        overdue=Count("pk", filter=Q(due_on__lt=today)),
        young=Count("pk", filter=Q(filed_on__gte=young_from)),
        old=Count("pk", filter=Q(filed_on__lt=old_before)),
    )  # fmt: skip
    found = {row["mediator"]: row for row in load}
    mediators = {one.pk: one for one in Mediator.objects.filter(Q(pk__in=found) | Q(is_active=True))}
    desks = {}
    for key in {*found, *mediators}:
        one, row = mediators.get(key), found.get(key)
        desk = desks[key] = Desk(one, is_own=one is not None and one.user_id == user.pk)
        if row:
            desk.cases, desk.workers, desk.overdue = row["cases"], row["people"], row["overdue"]
            desk.young, desk.old = row["young"], row["old"]
            desk.middle = desk.cases - desk.young - desk.old
    return desks


def working_days_ago(count: int, rules: Rules, today: date) -> date:
    """The earliest day from which `count` working days have passed until today; cases before it are older."""
    day = today
    while rules.days_between(day - timedelta(days=1), today) <= count:
        day -= timedelta(days=1)
    return day


def _shown() -> list[Dispute]:
    """The first of each mediator, by their deadline; one query."""
    by_due = (F("due_on").asc(nulls_last=True), F("filed_on").asc())
    place = Window(RowNumber(), partition_by=F("mediator"), order_by=by_due)
    cases = Dispute.objects.going_on().select_related("company").annotate(place=place).filter(place__lte=SHOWN)
    return list(cases.order_by(*by_due, "pk"))


def _row(dispute: Dispute, rules: Rules, today: date) -> DueRow:
    due, left = dispute.due_on, None
    if due is not None:
        left = rules.days_between(today, due) if due >= today else -rules.days_between(due, today)
    return DueRow(dispute, state_badge(dispute), rules.days_between(dispute.filed_on, today), left)
