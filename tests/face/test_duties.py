"""What waits for each desk, on the first page."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from apps.placement.choices import CardKind
from apps.placement.services.cards import repeat_number
from apps.reporting.models import Month, Stock
from apps.training.models import Tracer, TrainingProposal
from apps.training.services.tracing import schedule_tracers
from disnaker.duties import duties_for
from disnaker.months_due import waiting_months
from tests.conftest import staff_member
from tests.industrial_relations.records import make_dispute
from tests.placement.records import make_placement
from tests.placement.seekers import make_seeker
from tests.registry.records import make_person
from tests.training.records import make_class, make_programme, make_trainee

UNFINISHED, TO_TRACE = "Classes that ended and are not finished", "Graduates to be traced"
MANDATORY, PROPOSALS = "Mandatory tracers overdue", "Training proposals to be decided"
SELECTIONS = "Selections to be approved"
TO_PRINT, ENDING = "Cards to be printed", "Classes that end within a week"
TO_SUBMIT, TO_SIGN = "Months to submit", "Months to sign"
OPENED = "Months opened for correction"
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


def test_all_is_counted_in_one_query_and_the_months_in_another(clerk, registrations, django_assert_num_queries):
    clerk.has_perm("placement.view_jobseeker")  # the rights are read once a request

    with django_assert_num_queries(2):  # one of them for the months
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

    assert numbers(clerk, date(2023, 3, 9)) == {}
    assert numbers(clerk, date(2023, 3, 10)) == numbers(clerk, date(2023, 3, 17)) == {ENDING: 1}
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


def test_a_card_waits_to_be_printed_for_thirty_days_or_until_it_is(clerk, client):
    day = date(2023, 3, 6)
    make_seeker(make_person(nik="3672051705959001"), on=day)
    printed = make_seeker(make_person(nik="3672051705959002"), on=day)
    printed.cards.update(printed_at=timezone.now())

    assert numbers(clerk, day) == {TO_PRINT: 1}
    assert numbers(clerk, date(2023, 4, 4)) == {TO_PRINT: 1}
    assert numbers(clerk, date(2023, 4, 5)) == {}

    repeat_number(printed, kind=CardKind.REPLACEMENT, on=day, by=None)
    assert numbers(clerk, day) == {TO_PRINT: 2}


def test_cards_to_be_printed_are_listed(clerk, client):
    today = timezone.localdate()
    make_seeker(make_person(nik="3672051705959001"), on=today)
    make_seeker(make_person(nik="3672051705959002"), on=today).cards.update(printed_at=timezone.now())
    client.force_login(clerk)

    duty = next(duty for duty in duties_for(clerk, today) if "card=unprinted" in duty.url)

    assert client.get(duty.url).context["cl"].result_count == duty.number == 1


def test_a_month_is_to_be_submitted_after_the_day_on_which_reports_are_due(office):
    planning, head_of_office = staff_member("Perencanaan"), staff_member("Kepala Dinas")
    make_placement(month=date(2023, 3, 1))
    make_dispute(filed_on=date(2023, 5, 31))

    assert TO_SUBMIT not in numbers(planning, date(2023, 4, 5))
    assert numbers(planning, date(2023, 4, 6))[TO_SUBMIT] == 1
    assert numbers(planning, date(2023, 6, 6))[TO_SUBMIT] == 2
    assert TO_SUBMIT not in numbers(head_of_office, date(2023, 6, 6))


def test_a_month_before_the_newest_stock_needs_not_be_submitted(office):
    make_placement(month=date(2023, 3, 1))
    make_placement(month=date(2023, 4, 1))
    Stock.objects.create(month=date(2023, 4, 1), table="ipk_1", row="1", column="L_1", number=1, source="entered")

    assert waiting_months(date(2023, 9, 1)) == {"open": [date(2023, 4, 1)]}


def test_months_on_their_way_wait_for_those_who_take_the_next_step(office, client):
    for month, state in ((3, "submitted"), (4, "submitted"), (5, "revised"), (6, "signed")):
        Month.objects.create(first_day=date(2023, month, 1), state=state)
    head_of_office = staff_member("Kepala Dinas")

    assert numbers(head_of_office, date(2023, 9, 1)) == {TO_SIGN: 2, OPENED: 1}
    assert numbers(staff_member("Petugas Hubin"), date(2023, 9, 1)) == {OPENED: 1}
    client.force_login(head_of_office)
    to_sign, opened = duties_for(head_of_office, date(2023, 9, 1))
    assert client.get(to_sign.url).context["year"] == 2023
    assert client.get(opened.url).context["state"] == "revised"
