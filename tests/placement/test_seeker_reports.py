"""The three six-month reports of a card."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from apps.placement.models import JobSeeker, SeekerReport
from apps.placement.services.cards import renew
from apps.placement.services.registration import end_by_placement
from apps.placement.services.seeker_reports import record_report
from tests.placement.records import make_placement
from tests.placement.seekers import make_seeker

DUE = (date(2023, 7, 5), date(2024, 1, 5), date(2024, 7, 5))


def report(seeker, on: date, **more) -> SeekerReport:
    return record_report(job_seeker=seeker, reported_on=on, by=None, **more)


def test_three_reports_are_taken_in_their_order_and_a_fourth_is_refused(office, clerk):
    seeker = make_seeker()

    made = [record_report(job_seeker=seeker, reported_on=day, by=clerk) for day in DUE]
    with pytest.raises(ValidationError) as refused:
        report(seeker, date(2024, 12, 1))

    assert [(one.ordinal, one.due_on) for one in made] == list(enumerate(DUE, 1))
    assert {one.taken_by for one in made} == {clerk}
    assert refused.value.code == "no_report_due"
    seeker.refresh_from_db()
    assert seeker.next_report_due is None


def test_each_report_moves_the_next_one_on(office):
    seeker = make_seeker()

    report(seeker, DUE[0])

    seeker.refresh_from_db()
    assert seeker.next_report_due == DUE[1]


def test_report_is_taken_thirty_days_early_and_no_sooner(office):
    seeker = make_seeker()

    with pytest.raises(ValidationError) as refused:
        report(seeker, date(2023, 6, 4))
    made = report(seeker, date(2023, 6, 5))

    assert refused.value.code == "too_early"
    assert "05-06-2023" in " ".join(refused.value.messages)
    assert (made.ordinal, made.due_on) == (1, DUE[0])


def test_late_report_stands_for_the_one_that_was_missed(office):
    seeker = make_seeker()

    made = report(seeker, date(2023, 12, 20))

    seeker.refresh_from_db()
    assert (made.due_on, seeker.next_report_due) == (DUE[0], DUE[1])


def test_report_later_than_two_due_days_makes_good_both_and_is_not_taken_twice(office):
    seeker = make_seeker()

    made = report(seeker, date(2024, 2, 10))
    with pytest.raises(ValidationError) as refused:
        report(seeker, date(2024, 2, 10))

    seeker.refresh_from_db()
    assert (made.ordinal, made.due_on, seeker.next_report_due) == (1, DUE[0], DUE[2])
    assert refused.value.code == "too_early"


def test_missed_report_is_overdue_from_the_day_after(office):
    seeker = make_seeker()

    assert not JobSeeker.objects.report_overdue_on(DUE[0]).exists()
    assert JobSeeker.objects.report_overdue_on(date(2023, 7, 6)).get() == seeker


def test_report_on_an_expired_card_is_refused(office):
    seeker = make_seeker()

    report(seeker, date(2025, 1, 5))
    with pytest.raises(ValidationError) as refused:
        report(seeker, date(2025, 1, 6))

    assert refused.value.code == "expired"


def test_report_of_an_ended_registration_is_refused(office):
    seeker = make_seeker()
    end_by_placement(job_seeker=seeker, placement=make_placement(seeker.person))

    with pytest.raises(ValidationError) as refused:
        report(seeker, DUE[0])

    assert refused.value.code == "ended"


def test_renewed_card_asks_for_three_reports_again(office):
    seeker = make_seeker()
    report(seeker, DUE[0])
    renew(job_seeker=seeker, on=date(2024, 12, 30), by=None)

    made = report(seeker, date(2025, 6, 30))

    assert (made.ordinal, made.due_on) == (1, date(2025, 6, 30))
    seeker.refresh_from_db()
    assert seeker.next_report_due == date(2025, 12, 30)


def test_report_in_the_future_is_refused(office):
    with pytest.raises(ValidationError) as refused:
        report(make_seeker(), date(2999, 1, 1))

    assert refused.value.code == "future"
