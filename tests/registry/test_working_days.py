"""Deadlines of 2023, as `hari kerja` put them."""

from datetime import date

import pytest

from apps.registry.working_days import add_working_days, working_days_between

pytestmark = pytest.mark.usefixtures("office")


@pytest.mark.parametrize(
    ("start", "count", "due_on"),
    [
        (date(2023, 1, 30), 3, date(2023, 2, 2)),
        (date(2023, 3, 3), 3, date(2023, 3, 8)),
        (date(2023, 3, 15), 7, date(2023, 3, 28)),
        (date(2023, 4, 11), 10, date(2023, 5, 3)),
        (date(2023, 1, 16), 30, date(2023, 2, 28)),
        (date(2023, 5, 2), 21, date(2023, 6, 5)),
    ],
)
def test_day_of_the_event_is_day_0_and_collective_leave_does_not_count(start, count, due_on):
    assert add_working_days(start, count).due_on == due_on


@pytest.mark.parametrize(
    ("start", "count", "due_on"),
    [(date(2023, 3, 15), 7, date(2023, 3, 27)), (date(2023, 4, 11), 10, date(2023, 4, 25))],
)
def test_office_may_count_collective_leave(settings, start, count, due_on):
    settings.COLLECTIVE_LEAVE_WORKS = True

    assert add_working_days(start, count).due_on == due_on


def test_deadline_names_the_holidays_that_put_it_off():
    skipped = add_working_days(date(2023, 3, 21), 2).skipped

    assert [day for day, _name in skipped] == [date(2023, 3, 22), date(2023, 3, 23)]
    assert "Nyepi" in skipped[0][1]


def test_days_between_leave_out_the_first_and_take_in_the_last():
    assert working_days_between(date(2023, 2, 10), date(2023, 2, 20)) == 6
    assert working_days_between(date(2023, 2, 9), date(2023, 2, 20)) == 7
    assert working_days_between(date(2023, 2, 20), date(2023, 2, 9)) == 0
