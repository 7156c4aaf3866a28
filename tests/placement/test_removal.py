"""Calon dihapuskan: proposed, reviewed, confirmed and undone."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.placement.models import JobSeeker, RemovalBatch, RemovalCandidate
from apps.placement.services.cards import renew
from apps.placement.services.registration import end_by_placement
from apps.placement.services.removal import (
    confirm_removals,
    discard_removals,
    keep_candidates,
    propose_removals,
    remove,
    undo_removal,
    undo_removals,
)
from apps.placement.services.seeker_reports import record_report
from apps.reporting.models import Month
from tests.placement.records import make_placement
from tests.placement.seekers import make_seeker
from tests.registry.records import make_person

MARCH, APRIL = date(2024, 3, 1), date(2024, 4, 1)
TODAY = date(2024, 3, 20)


@pytest.fixture
def silent(office) -> JobSeeker:
    """Registered on 5 January 2023: the report of 5 July 2023 never came."""
    return make_seeker(make_person("Budi"), on=date(2023, 1, 5))


@pytest.fixture
def expired(office) -> JobSeeker:
    """All three reports made, and the card of 10 January 2022 ran out on 10 January 2024."""
    seeker = make_seeker(make_person("Siti", sex="P"), on=date(2022, 1, 10))
    for day in (date(2022, 7, 10), date(2023, 1, 10), date(2023, 7, 10)):
        record_report(job_seeker=seeker, reported_on=day, by=None)
    return seeker


@pytest.fixture
def faithful(office) -> JobSeeker:
    """Reports as the card asks."""
    seeker = make_seeker(make_person("Dewi", sex="P"), on=date(2023, 9, 1))
    record_report(job_seeker=seeker, reported_on=date(2024, 2, 28), by=None)
    return seeker


def ends(seeker: JobSeeker) -> tuple:
    seeker.refresh_from_db()
    return seeker.state, seeker.removal_reason, seeker.ended_on, seeker.ended_month


STILL_OPEN = ("registered", "", None, None)


def reasons(batch: RemovalBatch) -> dict[JobSeeker, str]:
    return {candidate.job_seeker: candidate.reason for candidate in batch.candidates.select_related("job_seeker")}


# The proposal


def test_proposal_names_the_silent_and_the_expired_and_removes_nobody(silent, expired, faithful, clerk):
    batch = propose_removals(on=TODAY, by=clerk)

    assert reasons(batch) == {silent: "not_reported", expired: "expired"}
    assert (batch.state, batch.proposed_by) == ("draft", clerk)
    assert JobSeeker.objects.registered().count() == 3


def test_missed_report_is_proposed_after_the_days_of_grace(silent, settings):
    settings.REPORT_GRACE_DAYS = 30  # due 5 July 2023; the 30th day is 4 August

    with pytest.raises(ValidationError) as refused:
        propose_removals(on=date(2023, 8, 4), by=None)
    batch = propose_removals(on=date(2023, 8, 5), by=None)

    assert refused.value.code == "nobody"
    assert reasons(batch) == {silent: "not_reported"}


def test_card_is_expired_from_the_day_after_its_last(expired):
    with pytest.raises(ValidationError):
        propose_removals(on=date(2024, 1, 10), by=None)

    assert reasons(propose_removals(on=date(2024, 1, 11), by=None)) == {expired: "expired"}


def test_proposal_without_anybody_leaves_no_batch(faithful):
    with pytest.raises(ValidationError):
        propose_removals(on=TODAY, by=None)

    assert not RemovalBatch.objects.exists()


def test_who_is_under_review_is_not_proposed_twice(silent, expired):
    propose_removals(on=date(2023, 9, 1), by=None)

    assert reasons(propose_removals(on=TODAY, by=None)) == {expired: "expired"}


def test_proposal_costs_the_same_for_one_and_for_many(silent, expired):
    with CaptureQueriesContext(connection) as one:
        discard_removals(batch=propose_removals(on=TODAY, by=None), by=None)
    for number in range(20):
        make_seeker(make_person(f"Orang {number}"), on=date(2023, 1, 5))

    with CaptureQueriesContext(connection) as many:
        batch = propose_removals(on=TODAY, by=None)
        discard_removals(batch=batch, by=None)

    assert batch.candidates.count() == 22
    assert len(many) == len(one)


# Confirming


def test_confirmed_batch_removes_with_reason_day_and_month(silent, expired, faithful, head):
    batch = propose_removals(on=TODAY, by=None)

    decided = confirm_removals(batch=batch, by=head)

    assert (decided.count, decided.left_out) == (2, ())
    assert ends(silent) == ("removed", "not_reported", TODAY, MARCH)
    assert ends(expired) == ("removed", "expired", TODAY, MARCH)
    assert ends(faithful) == STILL_OPEN
    batch.refresh_from_db()
    assert (batch.state, batch.decided_by, batch.posting_month) == ("confirmed", head, MARCH)


def test_removals_of_a_closed_month_count_in_the_next_open_one(silent):
    Month.objects.create(first_day=MARCH, state="signed")

    confirm_removals(batch=propose_removals(on=TODAY, by=None), by=None)

    assert ends(silent) == ("removed", "not_reported", TODAY, APRIL)


def test_kept_ones_stay_registered(silent, expired):
    batch = propose_removals(on=TODAY, by=None)
    candidate = batch.candidates.get(job_seeker=expired)

    changed = keep_candidates(batch=batch, shown={candidate.pk}, kept={candidate.pk})
    decided = confirm_removals(batch=batch, by=None)

    assert (changed, decided.count, decided.left_out) == (1, 1, ())
    assert ends(expired) == STILL_OPEN


def test_kept_one_can_be_given_back_to_the_list_and_pages_not_shown_are_left_alone(silent, expired):
    batch = propose_removals(on=TODAY, by=None)
    first, second = batch.candidates.all()
    keep_candidates(batch=batch, shown={first.pk, second.pk}, kept={first.pk, second.pk})

    changed = keep_candidates(batch=batch, shown={first.pk}, kept=set())

    assert changed == 1
    assert list(batch.candidates.values_list("is_kept", flat=True)) == [False, True]


def test_who_reported_was_placed_or_renewed_since_is_left_out_and_named(office):
    """Three kinds of people who came between the proposal and the decision, and one who did not."""
    reported, placed, renewed, absent = (
        make_seeker(make_person(name), on=day)
        for name, day in (
            ("Melapor", date(2023, 8, 1)),
            ("Bekerja", date(2023, 8, 1)),
            ("Perpanjang", date(2022, 2, 1)),
            ("Diam", date(2023, 8, 1)),
        )
    )
    batch = propose_removals(on=TODAY, by=None)
    record_report(job_seeker=reported, reported_on=date(2024, 3, 21), by=None)
    end_by_placement(
        job_seeker=placed, placement=make_placement(placed.person, started_on=date(2024, 3, 21), month=MARCH)
    )
    renew(job_seeker=renewed, on=date(2024, 3, 21), by=None)

    decided = confirm_removals(batch=batch, by=None)

    assert decided.count == 1
    assert set(decided.left_out) == {reported, placed, renewed}
    assert ends(absent)[0] == "removed"
    assert (ends(reported)[0], ends(placed)[0], ends(renewed)[0]) == ("registered", "placed", "registered")
    assert set(RemovalCandidate.objects.filter(is_removed=True).values_list("job_seeker", flat=True)) == {absent.pk}


def test_batch_is_confirmed_once(silent):
    batch = propose_removals(on=TODAY, by=None)
    confirm_removals(batch=batch, by=None)

    with pytest.raises(ValidationError) as refused:
        confirm_removals(batch=batch, by=None)

    assert refused.value.code == "decided"


def test_discarded_proposal_removes_nobody_and_is_no_longer_confirmed(silent):
    batch = propose_removals(on=TODAY, by=None)

    discard_removals(batch=batch, by=None)
    with pytest.raises(ValidationError):
        confirm_removals(batch=batch, by=None)

    assert ends(silent) == STILL_OPEN


# Undoing


def test_undone_batch_leaves_everybody_as_before(silent, expired, head):
    batch = propose_removals(on=TODAY, by=None)
    confirm_removals(batch=batch, by=None)

    decided = undo_removals(batch=batch, by=head)

    assert (decided.count, decided.left_out) == (2, ())
    assert ends(silent) == ends(expired) == STILL_OPEN
    assert silent.next_report_due == date(2023, 7, 5)
    batch.refresh_from_db()
    assert (batch.state, batch.decided_by) == ("undone", head)


def test_removals_of_a_closed_month_are_not_undone(silent):
    batch = propose_removals(on=TODAY, by=None)
    confirm_removals(batch=batch, by=None)
    Month.objects.create(first_day=MARCH, state="submitted")

    with pytest.raises(ValidationError) as refused:
        undo_removals(batch=batch, by=None)

    assert refused.value.code == "closed"
    assert ends(silent) == ("removed", "not_reported", TODAY, MARCH)


def test_who_registered_anew_stays_removed_and_is_named(silent, expired):
    batch = propose_removals(on=TODAY, by=None)
    confirm_removals(batch=batch, by=None)
    make_seeker(silent.person, on=date(2024, 4, 2))

    decided = undo_removals(batch=batch, by=None)

    assert (decided.count, decided.left_out) == (1, (silent,))
    assert ends(silent)[0] == "removed"
    assert ends(expired) == STILL_OPEN


# One by one


def test_single_removal_has_its_reason_and_is_undone(silent, clerk):
    remove(job_seeker=silent, reason="moved", on=date(2024, 2, 15), by=clerk)
    removed = ends(silent)

    undo_removal(job_seeker=silent, by=clerk)

    assert removed == ("removed", "moved", date(2024, 2, 15), date(2024, 2, 1))
    assert ends(silent) == STILL_OPEN


def test_single_removal_never_counts_before_the_registration_does(office):
    january = Month.objects.create(first_day=date(2023, 1, 1), state="submitted")
    seeker = make_seeker(on=date(2023, 1, 5))  # counted in February
    january.delete()

    remove(job_seeker=seeker, reason="deceased", on=date(2023, 1, 20), by=None)

    assert ends(seeker)[3] == date(2023, 2, 1)


def test_nobody_is_removed_before_the_registration(silent):
    with pytest.raises(ValidationError):
        remove(job_seeker=silent, reason="withdrew", on=date(2023, 1, 4), by=None)

    assert ends(silent) == STILL_OPEN


def test_unknown_reason_is_refused(silent):
    with pytest.raises(ValueError, match="bored"):
        remove(job_seeker=silent, reason="bored", on=TODAY, by=None)


def test_single_removal_of_a_closed_month_is_not_undone(silent):
    remove(job_seeker=silent, reason="studying", on=TODAY, by=None)
    Month.objects.create(first_day=MARCH, state="signed")
    silent.refresh_from_db()

    with pytest.raises(ValidationError) as refused:
        undo_removal(job_seeker=silent, by=None)

    assert refused.value.code == "closed"


def test_placement_is_not_undone_as_a_removal(silent):
    end_by_placement(job_seeker=silent, placement=make_placement(silent.person))
    silent.refresh_from_db()

    with pytest.raises(ValidationError):
        undo_removal(job_seeker=silent, by=None)

    assert ends(silent)[0] == "placed"


def test_batch_undone_leaves_out_who_registered_anew_even_if_that_has_ended(silent, head):
    batch = propose_removals(on=TODAY, by=None)
    confirm_removals(batch=batch, by=None)
    anew = make_seeker(silent.person, on=date(2024, 3, 25))
    placement = make_placement(silent.person, month=MARCH, started_on=date(2024, 3, 28))
    end_by_placement(job_seeker=anew, placement=placement)

    done = undo_removals(batch=batch, by=None)

    assert (done.count, done.left_out) == (0, (silent,))
    assert ends(silent)[0] == "removed"
    with pytest.raises(ValidationError) as refused:
        undo_removal(job_seeker=silent, by=head)
    assert refused.value.code == "registered_already"


def test_batch_no_longer_counts_whose_removal_was_undone_alone(silent, expired, head):
    batch = propose_removals(on=TODAY, by=None)
    confirm_removals(batch=batch, by=None)
    silent.refresh_from_db()
    undo_removal(job_seeker=silent, by=head)
    assert RemovalCandidate.objects.filter(is_removed=True).count() == 1

    done = undo_removals(batch=batch, by=None)

    assert (done.count, done.left_out) == (1, ())
    assert ends(silent) == ends(expired) == STILL_OPEN
