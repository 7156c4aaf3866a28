"""The way of a company regulation: received, returned and corrected, examined, ratified (Permenaker 28/2014)."""

from collections.abc import Callable
from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.accounts.middleware import written_by
from apps.accounts.models import User
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import CompanyRegulation
from apps.industrial_relations.record_choices import RegulationItem, RegulationState
from apps.industrial_relations.regulation_clock import DECIDABLE, UNDER_WAY, correction_due, limit_of
from apps.industrial_relations.services.filing_terms import refuse_day, refuse_term
from apps.industrial_relations.services.regulation_decree import issue_decree, letter_of
from apps.registry.indonesian_dates import format_date

S = RegulationState
DECIDED = {
    "decree_number": "", "decided_on": None, "is_deemed": False, "valid_from": None, "valid_until": None,
    "extended_until": None,
}  # fmt: skip


def missing_items(regulation: CompanyRegulation) -> list[str]:
    """What the dossier lacks, in words."""
    return [str(item.label) for item in RegulationItem if item not in regulation.dossier]


def send_back(*, regulation: CompanyRegulation, on: date, missing: str, by: User | None) -> CompanyRegulation:
    """Return the text to be corrected, as often as it takes. Raises ValidationError, as all of these do."""

    def judge(one: CompanyRegulation) -> None:
        refuse_day(on, one.corrected_on or one.received_on)
        if not missing.strip():
            raise ValidationError({"missing": _("Write down what the company is to correct.")})

    facts = {"returned_on": on, "missing": missing.strip(), "corrected_on": None}
    return _move(regulation, by, (S.RECEIVED,), S.RETURNED, judge, **facts)


def correct(*, regulation: CompanyRegulation, on: date, by: User | None) -> CompanyRegulation:
    """The corrected text came in, in time; it waits to be examined again."""

    def judge(one: CompanyRegulation) -> None:
        refuse_day(on, one.returned_on)
        due = correction_due(one, load_rules())
        if on > due.due_on:
            text = _(
                "The time to correct it ended on %(day)s (%(basis)s). Note that it was not corrected in time; the "
                "company may file anew."
            )
            values = {"day": format_date(due.due_on), "basis": due.rule.legal_basis}
            raise ValidationError({"on": ValidationError(text, "too_late", values)})

    return _move(regulation, by, (S.RETURNED,), S.RECEIVED, judge, corrected_on=on)


def lapse(*, regulation: CompanyRegulation, by: User | None) -> CompanyRegulation:
    """The company did not correct its text in time; it starts again."""

    def judge(one: CompanyRegulation) -> None:
        due = correction_due(one, load_rules())
        if localdate() <= due.due_on:
            text = _("The company may correct it until %(day)s. Wait for that day to pass.")
            raise ValidationError(text, "too_early", {"day": format_date(due.due_on)})

    return _move(regulation, by, (S.RETURNED,), S.LAPSED, judge)


def examine(*, regulation: CompanyRegulation, on: date, by: User | None) -> CompanyRegulation:
    """Text and dossier are found complete."""

    def judge(one: CompanyRegulation) -> None:
        refuse_day(on, one.corrected_on or one.received_on)
        if lacking := missing_items(one):
            text = _("The dossier lacks: %(items)s. Tick what was handed in, or return it to be corrected.")
            raise ValidationError(text, "incomplete", {"items": ", ".join(lacking)})

    return _move(regulation, by, (S.RECEIVED,), S.EXAMINED, judge, examined_on=on)


def ratify(
    *, regulation: CompanyRegulation, on: date, valid_from: date, valid_until: date, by: User | None, number: str = ""
) -> CompanyRegulation:
    """Ratify by the decree `number`, or by one that takes the next number of the letters and is kept as paper."""
    number = number.strip()

    def judge(one: CompanyRegulation) -> None:
        refuse_day(on, one.examined_on)
        refuse_term(valid_from, valid_until)
        other = CompanyRegulation.objects.filter(decree_number=number).exclude(pk=one.pk).first() if number else None
        if other is not None:
            text = _("Decree %(number)s is that of %(regulation)s. Correct the number, or leave it empty.")
            values = {"number": number, "regulation": other}
            raise ValidationError({"number": ValidationError(text, "taken", values)})

    facts = {"decided_on": on, "valid_from": valid_from, "valid_until": valid_until, "is_deemed": False}
    with transaction.atomic(), written_by(by):
        one = _locked(regulation, (S.EXAMINED,), judge)
        for name, value in facts.items():
            setattr(one, name, value)
        one.decree_number = number or issue_decree(one, on=on, by=by).number
        one.state = S.RATIFIED
        one.save(update_fields=["state", "decree_number", *facts])
    return one


def deem_ratified(
    *, regulation: CompanyRegulation, valid_from: date, valid_until: date, by: User | None
) -> CompanyRegulation:
    """Confirm that the law has ratified what the office left undecided (UU 13/2003 Pasal 112 ayat (2))."""

    def judge(one: CompanyRegulation) -> None:
        limit = limit_of(one, load_rules())
        if limit is None or localdate() <= limit.due_on:
            day = format_date(limit.due_on) if limit else "–"
            raise ValidationError(
                _("The office may decide until %(day)s. Wait for that day to pass.") % {"day": day}, "too_early"
            )
        refuse_term(valid_from, valid_until)
        if valid_from <= limit.due_on:
            text = _("It is deemed ratified after %(day)s; its validity begins later than that.")
            values = {"day": format_date(limit.due_on)}
            raise ValidationError({"valid_from": ValidationError(text, "too_early", values)})
        one.decided_on = limit.due_on + timedelta(days=1)

    facts = {"valid_from": valid_from, "valid_until": valid_until, "is_deemed": True}
    return _move(regulation, by, DECIDABLE, S.RATIFIED, judge, "decided_on", **facts)


def withdraw(*, regulation: CompanyRegulation, note: str, by: User | None) -> CompanyRegulation:
    """The company took its request back."""
    return _move(regulation, by, UNDER_WAY, S.WITHDRAWN, lambda one: None, note=note.strip())


def undo(*, regulation: CompanyRegulation, by: User | None) -> CompanyRegulation:
    """Back by one step. A ratification whose decree is a letter of the office is undone once that letter is void."""

    def judge(one: CompanyRegulation) -> None:
        if letter := letter_of(one):
            text = _("Decree %(number)s is a letter that went out. Have that letter made void first.")
            raise ValidationError(text, "lettered", {"number": letter.number})

    with transaction.atomic(), written_by(by):
        one = _locked(regulation, tuple(state for state in S if state != S.RECEIVED), judge)
        facts = _undone(one)
        for name, value in facts.items():
            setattr(one, name, value)
        one.save(update_fields=list(facts))
    return one


def _undone(one: CompanyRegulation) -> dict:
    if one.state == S.RATIFIED:
        return {**DECIDED, "state": S.EXAMINED if one.examined_on else S.RECEIVED}
    if one.state == S.EXAMINED:
        return {"state": S.RECEIVED, "examined_on": None}
    if one.state == S.RETURNED:
        return {"state": S.RECEIVED, "returned_on": None, "missing": ""}
    if one.returned_on and not one.corrected_on:
        return {"state": S.RETURNED}
    return {"state": S.EXAMINED if one.examined_on else S.RECEIVED}


def _locked(
    regulation: CompanyRegulation, before: tuple[str, ...], judge: Callable[[CompanyRegulation], None]
) -> CompanyRegulation:
    """The regulation under its lock, judged as it stands now."""
    one = CompanyRegulation.objects.select_for_update(of=("self",)).select_related("company").get(pk=regulation.pk)
    if one.state not in before:
        text = _("This regulation is “%(state)s” by now. Open its page again.")
        raise ValidationError(text, "moved", {"state": one.get_state_display()})
    judge(one)
    return one


def _move(
    regulation: CompanyRegulation,
    by: User | None,
    before: tuple[str, ...],
    after: RegulationState,
    judge: Callable[[CompanyRegulation], None],
    *judged: str,
    **facts,
) -> CompanyRegulation:
    """The regulation in its new state; `judged` are the fields that judge sets."""
    with transaction.atomic(), written_by(by):
        one = _locked(regulation, before, judge)
        one.state = after
        for name, value in facts.items():
            setattr(one, name, value)
        one.save(update_fields=["state", *judged, *facts])
    return one
