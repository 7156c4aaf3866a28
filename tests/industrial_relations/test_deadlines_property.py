"""What holds for every deadline, whatever the holidays: `start`, how many working days, and the day it runs out."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from apps.industrial_relations.choices import DeadlineKind
from apps.industrial_relations.deadlines import Rules
from apps.industrial_relations.models import DeadlineRule

days = st.dates(date(2022, 1, 1), date(2026, 12, 31))
counts = st.integers(1, 60)
holidays = st.dictionaries(st.dates(date(2021, 12, 1), date(2027, 6, 30)), st.just("Libur"), max_size=60)
near = st.integers(1, 120)


def rules_of(count: int, free: dict[date, str]) -> Rules:
    rule = DeadlineRule(kind=DeadlineKind.REPLY, working_days=count, legal_basis="", valid_from=date(2006, 1, 14))
    return Rules({DeadlineKind.REPLY: (rule,)}, free)


def due(start: date, count: int, free: dict[date, str]) -> date:
    return rules_of(count, free).deadline(DeadlineKind.REPLY, start).due_on


@given(days, counts, holidays)
def test_deadline_falls_on_a_working_day_after_as_many_working_days(start, count, free):
    rules = rules_of(count, free)
    found = rules.deadline(DeadlineKind.REPLY, start)

    assert rules.is_working_day(found.due_on)
    assert rules.days_between(start, found.due_on) == count
    assert {day for day, _name in found.skipped} == {
        day for day in free if start < day < found.due_on and day.weekday() < 5
    }


@given(days, near, counts, holidays)
def test_later_start_never_gives_an_earlier_deadline(start, later, count, free):
    assert due(start, count, free) <= due(start + timedelta(days=later), count, free)


@given(days, counts, counts, holidays)
def test_more_working_days_never_give_an_earlier_deadline(start, count, more, free):
    assert due(start, count, free) < due(start, count + more, free)


@given(days, counts, holidays, days)
def test_holiday_moves_a_deadline_only_from_within(start, count, free, added):
    """A day made free changes the deadline exactly if it was a working day in (start, due]."""
    before = due(start, count, free)
    after = due(start, count, {**free, added: "Libur baru"})
    was_worked = rules_of(count, free).is_working_day(added)

    assert (after != before) == (start < added <= before and was_worked)
    assert after >= before


@given(days, counts, holidays, st.data())
def test_removed_holiday_moves_a_deadline_only_from_within(start, count, free, data):
    removed = data.draw(st.sampled_from(sorted(free))) if free else start
    left = {day: name for day, name in free.items() if day != removed}
    before, after = due(start, count, free), due(start, count, left)

    assert (after != before) == (start < removed < before and removed in free and removed.weekday() < 5)
    assert after <= before
