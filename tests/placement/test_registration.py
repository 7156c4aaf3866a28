"""Registration as job seeker: what is frozen, who is refused, how it ends and comes back."""

from datetime import date
from threading import Barrier, Thread

import pytest
from django.core.exceptions import ValidationError
from django.db import connections

from apps.placement.models import CardIssue, JobSeeker
from apps.placement.services.registration import end_by_placement, register, reopen
from apps.registry.models import EducationLevel, Occupation
from apps.reporting.models import Month
from tests.placement.records import make_placement
from tests.placement.seekers import JANUARY, make_seeker
from tests.registry.records import make_person

FEBRUARY = date(2023, 2, 1)


def message(refused) -> str:
    return " ".join(refused.value.messages)


# What is frozen


def test_registration_freezes_what_the_figures_count(office):
    person = make_person("Siti Aminah", sex="P", born=date(1995, 8, 7))
    welder = Occupation.objects.filter(code="7212").first()

    seeker = register(
        person=person,
        registered_on=date(2023, 1, 5),
        education=EducationLevel.objects.get(code="SMK"),
        major="Teknik Pemesinan",
        graduation_year=2019,
        occupation=welder,
        skills="Las listrik",
        by=None,
    )

    seeker.refresh_from_db()
    assert (seeker.sex, seeker.age, seeker.age_band) == ("P", 27, 20)
    assert seeker.ipk_code == "3106"
    assert seeker.since_graduation == 3  # 2023 - 2019 = 4 years: 3-5
    assert seeker.occupation_group == "7"
    assert seeker.skills == "Las listrik"
    assert (seeker.posting_month, seeker.state) == (JANUARY, "registered")


@pytest.mark.parametrize(
    ("born", "age", "band"),
    [
        (date(2008, 1, 5), 15, 15),
        (date(2003, 1, 6), 19, 15),
        (date(2003, 1, 5), 20, 20),
        (date(1993, 1, 6), 29, 20),
        (date(1993, 1, 5), 30, 30),
        (date(1978, 1, 6), 44, 30),
        (date(1978, 1, 5), 45, 45),
        (date(1968, 1, 6), 54, 45),
        (date(1968, 1, 5), 55, 55),
    ],
)
def test_age_group_changes_on_the_birthday(office, born, age, band):
    seeker = make_seeker(make_person(born=born))

    assert (seeker.age, seeker.age_band) == (age, band)


def test_birthday_after_registration_moves_no_age_group(office):
    """Scenario A7: born 10 February 2003, registered 15 January 2023 at 19, looked at in both months."""
    seeker = make_seeker(make_person("Dewi", sex="P", born=date(2003, 2, 10)), on=date(2023, 1, 15))

    assert (seeker.sex, seeker.age, seeker.age_band, seeker.posting_month) == ("P", 19, 15, JANUARY)
    registered = JobSeeker.objects.filter(sex="P")
    assert registered.filter(posting_month=JANUARY, age_band=15).count() == 1
    assert registered.filter(posting_month=FEBRUARY).count() == 0
    # Still unplaced at the end of February: the stock of both months counts her in 15-19.
    assert registered.registered().filter(posting_month__lte=FEBRUARY, age_band=20).count() == 0


def test_registration_in_a_closed_month_counts_in_the_next_open_one(office):
    Month.objects.create(first_day=JANUARY, state="signed")

    seeker = make_seeker(on=date(2023, 1, 31))

    assert (seeker.registered_on, seeker.posting_month) == (date(2023, 1, 31), FEBRUARY)


# Who is refused


def test_nobody_below_fifteen_is_registered(office):
    with pytest.raises(ValidationError) as refused:
        make_seeker(make_person("Adi", born=date(2008, 1, 6)), on=date(2023, 1, 5))

    assert "14" in message(refused)
    assert not JobSeeker.objects.exists()


def test_unknown_date_of_birth_is_refused_and_never_guessed(office):
    with pytest.raises(ValidationError) as refused:
        make_seeker(make_person(born=None))

    assert refused.value.code == "no_birth_date"


def test_open_registration_is_named_and_no_second_one_made(office):
    """Scenario A9, at the register: "sudah terdaftar No. ..."; the totals gain nothing."""
    person = make_person()
    known = make_seeker(person)

    with pytest.raises(ValidationError) as refused:
        make_seeker(person, on=date(2023, 2, 1))

    assert known.number in message(refused)
    assert (JobSeeker.objects.count(), CardIssue.objects.count()) == (1, 1)


def test_registration_before_the_last_one_ended_is_refused(office):
    person = make_person()
    seeker = make_seeker(person)
    end_by_placement(job_seeker=seeker, placement=make_placement(person, started_on=date(2023, 3, 6)))

    with pytest.raises(ValidationError) as refused:
        make_seeker(person, on=date(2023, 3, 5))

    assert refused.value.code == "overlaps"


def test_future_day_is_refused(office):
    with pytest.raises(ValidationError) as refused:
        make_seeker(on=date(2999, 1, 1))

    assert refused.value.code == "future"


@pytest.mark.django_db(transaction=True)
def test_of_two_clerks_at_once_one_registers_and_the_other_reads_why_not(office):
    person, gate, outcomes = make_person(), Barrier(2), []

    def clerk() -> None:
        gate.wait()
        try:
            outcomes.append(make_seeker(person).number)
        except ValidationError as refusal:
            outcomes.append(refusal.code)
        finally:
            connections.close_all()

    threads = [Thread(target=clerk) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    number = JobSeeker.objects.get().number
    assert sorted(outcomes) == sorted([number, "registered_already"])


# How it ends and comes back


def test_placement_ends_the_registration_in_the_month_that_counts_it(office):
    seeker = make_seeker()
    placement = make_placement(seeker.person, started_on=date(2023, 1, 25), month=FEBRUARY)

    end_by_placement(job_seeker=seeker, placement=placement)

    seeker.refresh_from_db()
    assert (seeker.state, seeker.placement) == ("placed", placement)
    assert (seeker.ended_on, seeker.ended_month) == (date(2023, 1, 25), FEBRUARY)


def test_start_before_the_registration_ends_nothing(office):
    seeker = make_seeker(on=date(2023, 3, 10))
    placement = make_placement(seeker.person, started_on=date(2023, 3, 9))

    with pytest.raises(ValidationError):
        end_by_placement(job_seeker=seeker, placement=placement)

    seeker.refresh_from_db()
    assert seeker.is_open


def test_placement_of_somebody_else_ends_nothing(office):
    with pytest.raises(ValidationError):
        end_by_placement(job_seeker=make_seeker(), placement=make_placement(make_person("Lain")))


def test_ended_registration_does_not_end_twice(office):
    seeker = make_seeker()
    end_by_placement(job_seeker=seeker, placement=make_placement(seeker.person))

    with pytest.raises(ValidationError) as refused:
        end_by_placement(job_seeker=seeker, placement=make_placement(seeker.person, started_on=date(2023, 4, 1)))

    assert refused.value.code == "ended"


def test_withdrawn_placement_reopens_the_registration_as_it_was(office):
    seeker = make_seeker()
    end_by_placement(job_seeker=seeker, placement=make_placement(seeker.person))

    reopen(job_seeker=seeker)

    seeker.refresh_from_db()
    assert (seeker.state, seeker.placement, seeker.ended_on, seeker.ended_month) == ("registered", None, None, None)
    assert seeker.next_report_due == date(2023, 7, 5)


def test_end_counted_in_a_closed_month_stands(office):
    seeker = make_seeker()
    end_by_placement(job_seeker=seeker, placement=make_placement(seeker.person))
    Month.objects.create(first_day=date(2023, 3, 1), state="submitted")

    with pytest.raises(ValidationError) as refused:
        reopen(job_seeker=seeker)

    seeker.refresh_from_db()
    assert (refused.value.code, seeker.state) == ("closed", "placed")


def test_person_who_registered_anew_has_no_second_registration_reopened(office):
    person = make_person()
    first = make_seeker(person)
    end_by_placement(job_seeker=first, placement=make_placement(person))
    second = make_seeker(person, on=date(2023, 5, 2))

    with pytest.raises(ValidationError) as refused:
        reopen(job_seeker=first)

    assert second.number in message(refused)
