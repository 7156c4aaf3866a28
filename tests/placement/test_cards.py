"""Cards AK/1: the clock, the numbers, and what a renewal, a correction and a lost card keep."""

from datetime import date
from threading import Barrier, Thread

import pytest
from django.core.exceptions import ValidationError
from django.db import connections, transaction

from apps.documents.models import Counter
from apps.placement.card_calendar import report_dates, valid_until
from apps.placement.models import CardIssue, JobSeeker
from apps.placement.services.cards import SERIES, correct, renew, replace_lost
from apps.placement.services.registration import end_by_placement
from apps.registry.models import EducationLevel
from apps.reporting.models import Month
from tests.placement.records import make_placement
from tests.placement.seekers import make_seeker
from tests.registry.records import make_person

# Scenario A4


def test_clock_of_a_card_of_5_january_2023():
    assert report_dates(date(2023, 1, 5)) == (date(2023, 7, 5), date(2024, 1, 5), date(2024, 7, 5))
    assert valid_until(date(2023, 1, 5)) == date(2025, 1, 5)


def test_clock_of_a_card_of_31_august_2023_keeps_to_the_ends_of_months():
    assert report_dates(date(2023, 8, 31)) == (date(2024, 2, 29), date(2024, 8, 31), date(2025, 2, 28))
    assert valid_until(date(2023, 8, 31)) == date(2025, 8, 31)


def test_office_that_counts_the_last_day_otherwise_prints_the_day_before(settings):
    settings.CARD_PRINTS_DAY_BEFORE = True

    assert valid_until(date(2023, 1, 5)) == date(2025, 1, 4)
    assert valid_until(date(2023, 8, 31)) == date(2025, 8, 30)


def test_card_of_29_february_ends_on_the_28th():
    assert valid_until(date(2024, 2, 29)) == date(2026, 2, 28)


def test_registration_carries_the_clock_of_its_card(office):
    seeker = make_seeker(on=date(2023, 8, 31))

    seeker.refresh_from_db()
    assert (seeker.valid_until, seeker.next_report_due) == (date(2025, 8, 31), date(2024, 2, 29))


# Numbers


def test_number_follows_the_pattern_of_the_office(office):
    first, second = make_seeker(on=date(2023, 1, 5)), make_seeker(make_person("Lain"), on=date(2023, 6, 1))

    assert first.number == "000001/AK-1/3672/01/2023"
    assert second.number == "000002/AK-1/3672/06/2023"
    assert [card.number for card in CardIssue.objects.all()] == [first.number, second.number]


def test_pattern_is_a_setting(office, settings):
    settings.CARD_NUMBER_PATTERN = "DTK-AK1-{serial:04d}-{month}{year}"

    assert make_seeker(on=date(2023, 1, 5)).number == "DTK-AK1-0001-012023"


def test_numbers_begin_anew_with_the_year(office):
    make_seeker(on=date(2022, 12, 30))

    assert make_seeker(make_person("Lain"), on=date(2023, 1, 2)).number.startswith("000001/")


def test_registration_that_was_rolled_back_leaves_no_gap(office):
    with pytest.raises(RuntimeError), transaction.atomic():
        make_seeker()
        raise RuntimeError

    assert make_seeker(make_person("Lain")).number.startswith("000001/")


def test_number_of_a_deleted_registration_is_not_given_again(office):
    make_seeker().delete()

    assert make_seeker(make_person("Lain")).number.startswith("000002/")


@pytest.mark.django_db(transaction=True)
def test_a_thousand_cards_of_two_clerks_have_a_thousand_numbers_without_a_gap(office):
    persons = [[make_person(f"Orang {clerk} {n}") for n in range(500)] for clerk in range(2)]
    gate, faults = Barrier(2), []

    def register_all(mine) -> None:
        gate.wait()
        try:
            for person in mine:
                make_seeker(person)
        except Exception as fault:
            faults.append(fault)
        finally:
            connections.close_all()

    threads = [Thread(target=register_all, args=[mine]) for mine in persons]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    serials = sorted(int(number.partition("/")[0]) for number in CardIssue.objects.values_list("number", flat=True))
    assert faults == []
    assert serials == list(range(1, 1001))
    assert Counter.objects.get(series=SERIES, year=2023).last == 1000


# Renewal


def test_renewal_gives_a_new_number_and_two_new_years_and_the_reports_begin_anew(office):
    seeker = make_seeker(on=date(2023, 1, 5))

    card = renew(job_seeker=seeker, on=date(2025, 1, 6), by=None)

    seeker.refresh_from_db()
    assert (card.kind, card.number) == ("renewal", "000001/AK-1/3672/01/2025")
    assert (seeker.number, seeker.valid_until) == (card.number, date(2027, 1, 6))
    assert seeker.next_report_due == date(2025, 7, 6)


def test_renewal_is_no_flow_and_keeps_the_age_group(office):
    """Born 10 February 2003: 19 at the registration, 21 at the renewal, and in 15-19 all along (decision 0008)."""
    seeker = make_seeker(make_person(born=date(2003, 2, 10)), on=date(2023, 1, 15))

    renew(job_seeker=seeker, on=date(2025, 1, 20), by=None)

    again = JobSeeker.objects.get()
    assert (again.pk, again.age, again.age_band) == (seeker.pk, 19, 15)
    assert (again.registered_on, again.posting_month) == (date(2023, 1, 15), date(2023, 1, 1))
    assert (again.state, again.ended_month) == ("registered", None)


def test_second_renewal_of_one_day_is_refused(office):
    seeker = make_seeker(on=date(2023, 1, 5))
    renew(job_seeker=seeker, on=date(2024, 12, 20), by=None)

    with pytest.raises(ValidationError) as refused:
        renew(job_seeker=seeker, on=date(2024, 12, 20), by=None)

    assert refused.value.code == "renewed_already"
    assert seeker.cards.count() == 2


def test_ended_registration_is_not_renewed(office):
    seeker = make_seeker()
    end_by_placement(job_seeker=seeker, placement=make_placement(seeker.person))

    with pytest.raises(ValidationError) as refused:
        renew(job_seeker=seeker, on=date(2024, 1, 5), by=None)

    assert refused.value.code == "ended"


# A lost card


def test_card_for_a_lost_one_keeps_number_and_last_day(office, clerk):
    seeker = make_seeker(on=date(2023, 1, 5))

    card = replace_lost(job_seeker=seeker, on=date(2024, 3, 1), by=clerk, reason="Hilang di pasar")

    assert (card.kind, card.number, card.number_year) == ("replacement", seeker.number, 2023)
    assert (card.issued_on, card.valid_until) == (date(2024, 3, 1), date(2025, 1, 5))
    assert (card.issued_by, card.reason) == (clerk, "Hilang di pasar")
    seeker.refresh_from_db()
    assert seeker.next_report_due == date(2023, 7, 5)


def test_card_is_not_lost_before_it_was_issued(office):
    with pytest.raises(ValidationError) as refused:
        replace_lost(job_seeker=make_seeker(on=date(2023, 1, 5)), on=date(2023, 1, 4), by=None)

    assert refused.value.code == "before_card"


# A correction


def test_correction_keeps_the_number_and_counts_anew_what_was_entered_wrongly(office):
    seeker = make_seeker(on=date(2023, 1, 5))

    card = correct(
        job_seeker=seeker,
        on=date(2023, 1, 10),
        by=None,
        reason="Jurusan salah",
        education=EducationLevel.objects.get(code="SMK"),
        major="Teknik Pemesinan",
        graduation_year=2016,
    )

    seeker.refresh_from_db()
    assert (card.kind, card.number, card.valid_until) == ("correction", seeker.number, date(2025, 1, 5))
    assert (seeker.education_id, seeker.ipk_code) == ("SMK", "3106")
    assert seeker.since_graduation == 6  # 2023 - 2016 = 7 years


def test_correction_takes_sex_and_age_anew_from_the_person_as_of_the_registration(office):
    person = make_person(born=date(2003, 2, 10))
    seeker = make_seeker(person, on=date(2023, 1, 15))
    person.sex, person.birth_date = "P", date(2002, 2, 10)
    person.save()

    correct(job_seeker=seeker, on=date(2023, 6, 1), by=None)

    seeker.refresh_from_db()
    assert (seeker.sex, seeker.age, seeker.age_band) == ("P", 20, 20)


def test_correction_moves_no_figure_of_a_closed_month(office):
    seeker = make_seeker(on=date(2023, 1, 5))
    Month.objects.create(first_day=date(2023, 1, 1), state="signed")

    with pytest.raises(ValidationError) as refused:
        correct(job_seeker=seeker, on=date(2023, 2, 1), by=None, education=EducationLevel.objects.get(code="S1"))
    card = correct(job_seeker=seeker, on=date(2023, 2, 1), by=None, skills="Las listrik")

    seeker.refresh_from_db()
    assert refused.value.code == "closed"
    assert (seeker.education_id, seeker.skills) == ("SMA", "Las listrik")
    assert (card.kind, seeker.cards.count()) == ("correction", 2)


def test_only_what_was_entered_is_corrected(office):
    with pytest.raises(TypeError):
        correct(job_seeker=make_seeker(), on=date(2023, 2, 1), by=None, age_band=55)
