"""The way of a union: notice received, postponed, completed or returned, recorded, revoked (KEP.16/MEN/2001)."""

from collections.abc import Callable
from datetime import date

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.documents.numbers import take_numbers, written_number
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import TradeUnion
from apps.industrial_relations.record_choices import UnionItem, UnionState
from apps.industrial_relations.union_clock import due_of
from apps.registry.indonesian_dates import format_date

LEAST_FOUNDERS = 10  # UU 21/2000 Pasal 5 ayat (2)
NUMBERS = "trade union"


def founders_sentence(number: int) -> str:
    text = _("A trade union is formed by at least %(least)d workers (UU 21/2000 Pasal 5); here are %(number)d.")
    return text % {"least": LEAST_FOUNDERS, "number": number}


def missing_items(union: TradeUnion) -> list[str]:
    """What the notice lacks of its dossier, in words."""
    return [str(item.label) for item in UnionItem if item not in union.dossier]


def postpone(*, union: TradeUnion, on: date, missing: str, by: User | None) -> TradeUnion:
    """Put a notice off with a list of what lacks. Raises ValidationError; a completed notice is not put off again."""

    def judge(one: TradeUnion) -> None:
        if one.completed_on:
            text = _("The notice was completed on %(day)s and is not postponed again. Record the union.")
            raise ValidationError(text, "completed", {"day": format_date(one.completed_on)})
        _refuse_day(on, one.received_on)
        if not missing.strip():
            raise ValidationError({"missing": _("Write down what the notice lacks.")})

    facts = {"postponed_on": on, "missing": missing.strip()}
    return _move(union, by, (UnionState.RECEIVED,), UnionState.POSTPONED, judge, **facts)


def complete(*, union: TradeUnion, on: date, by: User | None) -> TradeUnion:
    """What lacked has come, in time; the dossier is whole and the notice waits to be recorded."""

    def judge(one: TradeUnion) -> None:
        _refuse_day(on, one.postponed_on)
        due = due_of(one, load_rules())
        if on > due.due_on:
            text = _(
                "The time to complete it ended on %(day)s (%(basis)s). Return the notice; the union may file anew."
            )
            values = {"day": format_date(due.due_on), "basis": due.rule.legal_basis}
            raise ValidationError({"on": ValidationError(text, "too_late", values)})

    facts = {"completed_on": on, "dossier": list(UnionItem.values)}
    return _move(union, by, (UnionState.POSTPONED,), UnionState.RECEIVED, judge, **facts)


def send_back(*, union: TradeUnion, on: date, by: User | None) -> TradeUnion:
    """Return a notice that was not completed in time."""

    def judge(one: TradeUnion) -> None:
        _refuse_day(on, one.postponed_on)
        due = due_of(one, load_rules())
        if on <= due.due_on:
            text = _("The union may complete its notice until %(day)s. Return it after that day.")
            raise ValidationError({"on": ValidationError(text, "too_early", {"day": format_date(due.due_on)})})

    return _move(union, by, (UnionState.POSTPONED,), UnionState.RETURNED, judge, returned_on=on)


def record(*, union: TradeUnion, on: date, by: User | None, number: str = "") -> TradeUnion:
    """Record the union under `number`, or the next one of its year. Raises ValidationError where something lacks."""

    def judge(one: TradeUnion) -> None:
        _refuse_day(on, one.completed_on or one.received_on)
        if one.founders_count is None:
            raise ValidationError(
                _("How many workers formed the union is not noted. Enter the founding members first.")
            )
        if one.founders_count < LEAST_FOUNDERS:
            raise ValidationError(founders_sentence(one.founders_count), "few_founders")
        if lacking := missing_items(one):
            text = _("The notice lacks: %(items)s. Tick what was handed in, or postpone the notice.")
            raise ValidationError(text, "incomplete", {"items": ", ".join(lacking)})
        one.record_number = _given_number(one, number.strip()) or _next_number(on)

    return _move(union, by, (UnionState.RECEIVED,), UnionState.RECORDED, judge, "record_number", recorded_on=on)


def revoke(*, union: TradeUnion, on: date, reason: str, by: User | None) -> TradeUnion:
    """Take a recorded union out of the register, as when it is dissolved; number and history stay."""

    def judge(one: TradeUnion) -> None:
        _refuse_day(on, one.recorded_on)
        if not reason.strip():
            raise ValidationError({"reason": _("Write down why the union is revoked.")})

    facts = {"revoked_on": on, "revoke_reason": reason.strip()}
    return _move(union, by, (UnionState.RECORDED,), UnionState.REVOKED, judge, **facts)


def _given_number(union: TradeUnion, number: str) -> str:
    other = TradeUnion.objects.filter(record_number=number).exclude(pk=union.pk).first() if number else None
    if other is not None:
        text = _("Number %(number)s is that of %(union)s. Correct it, or leave it empty for the next one.")
        raise ValidationError({"number": ValidationError(text, "taken", {"number": number, "union": other})})
    return number


def _next_number(on: date) -> str:
    """The next of the year that no union has; those given by hand are passed over."""
    while True:
        serial = take_numbers(NUMBERS, on.year)[0]
        number = written_number(settings.UNION_NUMBER_PATTERN, serial=serial, on=on)
        if not TradeUnion.objects.filter(record_number=number).exists():
            return number


def _refuse_day(on: date, earliest: date | None) -> None:
    if earliest and on < earliest:
        text = _("This lies before %(day)s, the day of the step before it. Choose that day or a later one.")
        raise ValidationError({"on": ValidationError(text, "too_early", {"day": format_date(earliest)})})
    if on > localdate():
        raise ValidationError({"on": _("This date lies in the future. Record it once it has happened.")})


def _move(
    union: TradeUnion,
    by: User | None,
    before: tuple[str, ...],
    after: UnionState,
    judge: Callable[[TradeUnion], None],
    *judged: str,
    **facts,
) -> TradeUnion:
    """The union in its new state, judged under its lock as it stands now; `judged` are the fields that judge sets."""
    with transaction.atomic(), written_by(by):
        one = TradeUnion.objects.select_for_update().get(pk=union.pk)
        if one.state not in before:
            text = _("This union is “%(state)s” by now. Open its page again.")
            raise ValidationError(text, "moved", {"state": one.get_state_display()})
        judge(one)
        one.state = after
        for name, value in facts.items():
            setattr(one, name, value)
        one.save(update_fields=["state", *judged, *facts])
    return one
