"""Sessions: planned by the desk, summoned to with proof, held and written down by the mediator."""

from datetime import date, time

import pytest
from django.urls import reverse

from apps.industrial_relations.choices import SessionResult
from apps.industrial_relations.models import DisputeSession
from tests.conftest import staff_member
from tests.industrial_relations.case_records import hold, make_case, plan_session, refer
from tests.industrial_relations.records import make_dispute


@pytest.fixture
def clerk(office):
    return staff_member("Petugas Hubin")


def plan(dispute) -> str:
    return reverse("admin:industrial_relations_dispute_plan", args=[dispute.pk])


def page_of(session) -> str:
    return reverse("admin:industrial_relations_dispute_session", args=[session.dispute_id, session.pk])


MINUTES = {
    "_held": "1",
    "worker_came": "true",
    "employer_came": "true",
    "attendance": "Budi, Hendra",
    "worker_opinion": "Belum",
    "employer_opinion": "Sudah",
    "guidance": "",
    "summary": "Kedua pihak bicara.",
    "conclusion": "",
    "result": "continued",
}


def test_a_session_is_planned_with_its_number_and_a_text_to_send(clerk, client):
    client.force_login(clerk)
    case = refer(make_case())

    answer = client.post(
        plan(case), {"date": "14-03-2023", "begins_at": "09:00", "place": "Ruang Mediasi"}, follow=True
    )

    session = DisputeSession.objects.get()
    assert (session.number, session.date, session.begins_at) == (1, date(2023, 3, 14), time(9))
    message = answer.context["message"]
    assert "sidang mediasi ke-1" in message
    assert "Selasa, 14 Maret 2023" in message and "09.00 WIB" in message and "Ruang Mediasi" in message


def test_planning_tells_until_when_the_law_wants_the_first_session(clerk, client):
    client.force_login(clerk)

    page = client.get(plan(refer(make_case())))

    assert page.context["due"] == date(2023, 3, 17)  # seven working days after 8 March


def test_a_case_that_is_only_recorded_has_no_session(clerk, client):
    client.force_login(clerk)
    case = make_dispute()

    answer = client.get(plan(case), follow=True)

    assert "klarifikasi atau mediasi" in answer.content.decode()


def test_a_summons_keeps_how_it_was_sent(clerk, client):
    client.force_login(clerk)
    session = plan_session(refer(make_case()))

    client.post(
        page_of(session),
        {
            "_summons": "1",
            "date": "14-03-2023",
            "begins_at": "09:00",
            "place": "Ruang Mediasi",
            "summoned_on": "09-03-2023",
            "sent_by": "courier",
            "proof": "Resi 123",
        },
    )

    session.refresh_from_db()
    assert (session.summoned_on, session.sent_by, session.proof) == (date(2023, 3, 9), "courier", "Resi 123")


def test_a_summons_after_its_session_is_refused(clerk, client):
    client.force_login(clerk)
    session = plan_session(refer(make_case()))

    page = client.post(
        page_of(session),
        {"_summons": "1", "date": "14-03-2023", "begins_at": "09:00", "place": "x", "summoned_on": "15-03-2023"},
    )

    assert "sebelum sidang" in page.content.decode()


def test_a_mediator_writes_the_session_down_and_the_first_one_starts_the_clock(clerk, client):
    client.force_login(staff_member("Mediator Hubin"))
    session = plan_session(refer(make_case()))

    client.post(page_of(session), MINUTES)

    session.refresh_from_db()
    assert session.result == SessionResult.CONTINUED
    assert session.dispute.first_session_on == date(2023, 3, 14)


def test_absence_needs_somebody_who_did_not_come(clerk, client):
    client.force_login(staff_member("Mediator Hubin"))
    session = plan_session(refer(make_case()))

    both = client.post(page_of(session), {**MINUTES, "result": "absent"})
    unsaid = client.post(page_of(session), {**MINUTES, "worker_came": "unknown"})

    assert both.status_code == unsaid.status_code == 200
    assert unsaid.context["held"].errors["worker_came"]
    session.refresh_from_db()
    assert not session.was_held


def test_a_clerk_reads_the_minutes_and_cannot_write_them(clerk, client):
    client.force_login(clerk)
    session = hold(plan_session(refer(make_case())))

    text = client.get(page_of(session)).content.decode()

    assert "Lembur tidak diperintahkan." in text
    assert client.post(page_of(session), MINUTES).status_code == 403


def test_a_session_of_another_case_is_not_found_under_this_one(clerk, client):
    client.force_login(clerk)
    session, other = plan_session(refer(make_case())), make_dispute(company=None)

    address = reverse("admin:industrial_relations_dispute_session", args=[other.pk, session.pk])

    assert client.get(address).status_code == 404


@pytest.mark.parametrize("role, status", [("Perencanaan", 200), ("Petugas Penta", 403)])
def test_readers_see_a_session_and_change_nothing(role, status, clerk, client):
    session = plan_session(refer(make_case()))
    client.force_login(staff_member(role))

    assert client.get(page_of(session)).status_code == status
    assert client.post(page_of(session), {"_summons": "1"}).status_code == 403
    assert client.get(plan(session.dispute)).status_code == 403
