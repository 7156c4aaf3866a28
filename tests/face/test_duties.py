"""What waits for each desk, on the first page."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils import translation

from apps.training.models import Tracer, TrainingProposal
from apps.training.services.tracing import schedule_tracers
from disnaker.duties import duties_for
from tests.conftest import staff_member
from tests.placement.seekers import make_seeker
from tests.registry.records import make_person
from tests.training.records import make_class, make_programme, make_trainee

UNFINISHED, TO_TRACE = "Classes that ended and are not finished", "Graduates to be traced"
MANDATORY, PROPOSALS = "Mandatory tracers overdue", "Training proposals to be decided"
SELECTIONS = "Selections to be approved"
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


def test_training_desk_sees_its_graduates_to_be_traced_and_its_open_classes(office, client):
    clerk = staff_member("Petugas BLK")
    blind = make_class(make_programme("Public Speaking", "Bisnis"), days=12, is_for_disabled=True)
    make_trainee(blind)
    schedule_tracers(blind)
    Tracer.objects.filter(month=12).update(state="unreached", asked_on=date(2024, 3, 17))

    assert numbers(clerk, date(2023, 3, 17)) == {}
    assert numbers(clerk, date(2023, 3, 18)) == {UNFINISHED: 1}
    assert numbers(clerk, date(2023, 6, 17)) == {UNFINISHED: 1, TO_TRACE: 1}
    assert numbers(clerk, date(2023, 6, 18)) == {UNFINISHED: 1, TO_TRACE: 1, MANDATORY: 1}

    client.force_login(clerk)
    for duty in duties_for(clerk, date.today()):
        assert client.get(duty.url).context["cl"].result_count == duty.number, duty


def test_head_of_the_training_centre_sees_what_is_to_be_decided(office):
    make_class(starts_on=date(2023, 9, 4), state="selection", selection="submitted")
    make_class(starts_on=date(2023, 9, 4), state="cancelled", cancel_reason="Tanpa peminat", selection="submitted")
    for state in ("received", "verified", "postponed"):
        TrainingProposal.objects.create(
            organisation="Pertuni", contact="Contoh", year=2023, agenda_number=state, received_on=date(2023, 5, 2),
            wish="Public speaking", state=state, reason="Menunggu anggaran",
            decided_on=date(2023, 5, 9) if state == "postponed" else None,
        )  # fmt: skip

    assert numbers(staff_member("Kepala UPT BLK"), date(2023, 6, 1)) == {PROPOSALS: 2, SELECTIONS: 1}
    assert numbers(staff_member("Petugas BLK"), date(2023, 6, 1)) == {}
