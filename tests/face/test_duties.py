"""What waits for the placement desk, on the first page."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils import translation

from disnaker.duties import duties_for
from tests.conftest import staff_member
from tests.placement.seekers import make_seeker
from tests.registry.records import make_person

OVERDUE, EXPIRED = "Job seekers whose report is overdue", "Cards expired"


@pytest.fixture
def registrations(clerk) -> None:
    """Registered on 5 January and 20 August 2023, and on 5 January 2021 with a card that ended on 5 January 2023."""
    make_seeker(make_person(nik="3672051705959001"), on=date(2023, 1, 5))
    make_seeker(make_person(nik="3672051705959002"), on=date(2023, 8, 20))
    make_seeker(make_person(nik="3672051705959003"), on=date(2021, 1, 5))


def numbers(user, today: date) -> dict[str, int]:
    with translation.override("en"):
        return {str(duty.label): duty.number for duty in duties_for(user, today)}


def test_a_report_due_waits_from_the_day_after_and_a_card_after_its_last_day(clerk, registrations):
    assert numbers(clerk, date(2023, 7, 5)) == {OVERDUE: 1, EXPIRED: 1}
    assert numbers(clerk, date(2023, 7, 6)) == {OVERDUE: 2, EXPIRED: 1}


def test_all_is_counted_in_one_query(clerk, registrations, django_assert_num_queries):
    clerk.has_perm("placement.view_jobseeker")  # the rights are read once a request

    with django_assert_num_queries(1):
        duties_for(clerk, date(2023, 9, 1))


def test_a_line_leads_to_the_list_of_those_it_counts(clerk, registrations, client):
    client.force_login(clerk)
    duty = duties_for(clerk, date.today())[0]

    answer = client.get(duty.url)

    assert duty.url.startswith(reverse("admin:placement_jobseeker_changelist"))
    assert answer.context["cl"].result_count == duty.number == 3


def test_another_desk_has_no_duties_of_placement(office, registrations):
    assert duties_for(staff_member("Petugas BLK"), date(2023, 9, 1)) == []
