"""The clocks of a notice: 21 working days to record it, 14 to complete it."""

from datetime import date

import pytest

from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.union_clock import due_of
from tests.industrial_relations.union_records import make_notice, make_recorded

pytestmark = pytest.mark.usefixtures("office")


def test_notice_of_2_may_2023_is_recorded_by_5_june():
    """A24: 18 May, 1 and 2 June are holidays."""
    due = due_of(make_notice(), load_rules())

    assert (due.due_on, due.rule.working_days) == (date(2023, 6, 5), 21)


def test_postponed_notice_is_completed_within_14_working_days():
    """From 8 May: 9-12 May are 4, 15-17 and 19 May 8, 22-26 May 13, so 29 May is the fourteenth."""
    union = make_notice(state="postponed", postponed_on=date(2023, 5, 8), missing="AD/ART")

    assert due_of(union, load_rules()).due_on == date(2023, 5, 29)


def test_completed_notice_counts_from_its_completion():
    """From 29 May: 30, 31 May, 5-9 June are 7, 12-16 June 12, 19-23 June 17, 26, 27 June 19; 3, 4 July are the rest."""
    union = make_notice(postponed_on=date(2023, 5, 8), missing="AD/ART", completed_on=date(2023, 5, 29))

    assert due_of(union, load_rules()).due_on == date(2023, 7, 4)


def test_no_clock_runs_for_what_is_recorded():
    assert due_of(make_recorded(), load_rules()) is None
