"""The steps of a case as staff take them: what is offered to whom, what the pages ask, and what they refuse."""

from datetime import date

import pytest
from django.urls import reverse

from apps.industrial_relations.choices import DisputeKind, DisputeState, Outcome, Reply
from apps.industrial_relations.models import Dispute
from tests.conftest import staff_member
from tests.industrial_relations.case_records import hold, make_case, plan_session, recommend, refer
from tests.industrial_relations.records import make_dispute, make_mediator


@pytest.fixture
def clerk(office):
    return staff_member("Petugas Hubin")


@pytest.fixture
def mediator(office):
    return staff_member("Mediator Hubin")


def address(verb: str, dispute: Dispute) -> str:
    return reverse(f"admin:industrial_relations_dispute_{verb}", args=[dispute.pk])


def offered(client, dispute: Dispute) -> set[str]:
    """The names of the steps that the page of the case offers."""
    steps = client.get(dispute.get_absolute_url()).context["steps"]
    return {step["url"].rstrip("/").rpartition("/")[2] for step in steps}


def test_a_new_case_on_termination_is_offered_first_one_on_rights_goes_to_the_mediator(clerk, client):
    client.force_login(clerk)

    termination = offered(client, make_dispute(kind=DisputeKind.TERMINATION))
    rights = offered(client, make_dispute(kind=DisputeKind.RIGHTS))

    assert termination == {"offer", "return_file", "withdraw"}
    assert rights == {"refer", "clarify", "return_file", "withdraw"}


def test_a_mediator_records_agreements_besides_and_only_a_head_takes_steps_back(mediator, client):
    case = refer_by_page(client, staff_member("Petugas Hubin"))

    client.force_login(mediator)
    by_mediator = offered(client, case)
    client.force_login(staff_member("Kepala Bidang Hubin"))
    by_head = offered(client, case)

    assert by_mediator == {"agree", "withdraw"}  # a recommendation comes after the first session
    assert by_head == {"agree", "withdraw", "take_back"}


def refer_by_page(client, clerk) -> Dispute:
    case = make_dispute()
    client.force_login(clerk)
    client.post(address("refer", case), {"on": "08-03-2023", "mediator": make_mediator().pk})
    case.refresh_from_db()
    return case


def test_referring_asks_for_a_mediator_and_a_day(clerk, client):
    case = refer_by_page(client, clerk)

    assert (case.state, case.referred_on) == (DisputeState.MEDIATION, date(2023, 3, 8))
    assert case.steps.get().by == clerk


def test_a_case_offered_goes_to_the_mediator_early_only_where_the_parties_chose_it(clerk, client):
    client.force_login(clerk)
    case, chosen = make_dispute(kind=DisputeKind.TERMINATION), make_mediator()
    client.post(address("offer", case), {"on": "06-03-2023"})

    early = client.post(address("refer", case), {"on": "10-03-2023", "mediator": chosen.pk})
    stated = client.post(address("refer", case), {"on": "10-03-2023", "mediator": chosen.pk, "chosen_by_parties": "on"})

    assert "15 Maret 2023" in early.content.decode()
    assert stated.status_code == 302


def test_a_step_before_the_recording_is_refused_with_the_day_and_keeps_what_was_typed(clerk, client):
    client.force_login(clerk)
    case = make_dispute()

    page = client.post(address("return_file", case), {"on": "01-03-2023", "missing": "Risalah bipartit"})

    text = page.content.decode()
    assert "6 Maret 2023" in text
    assert "Risalah bipartit" in text
    assert Dispute.objects.get().state == DisputeState.FILED


def test_a_step_that_no_longer_fits_leads_back_with_a_sentence(clerk, client):
    client.force_login(clerk)
    case = refer(make_case())

    answer = client.get(address("offer", case), follow=True)

    assert answer.redirect_chain == [(case.get_absolute_url(), 302)]
    assert "tidak dapat dilakukan" in answer.content.decode()


def test_an_agreement_ends_the_case_as_one_by_mediation_and_proposes_who_signs(mediator, client):
    client.force_login(mediator)
    case = refer(make_case())
    asked = client.get(address("agree", case)).context["form"]

    client.post(
        address("agree", case),
        {"on": "20-03-2023", "place": "Cilegon", "terms": "Lembur dibayar.", "worker_signer": "Budi Santoso",
         "employer_signer": "Hendra Wijaya"},
    )  # fmt: skip

    case.refresh_from_db()
    assert asked.initial["employer_signer"] == "Hendra Wijaya"
    assert (case.state, case.outcome, case.agreed_on) == (DisputeState.AGREED, Outcome.AGREEMENT, date(2023, 3, 20))
    assert offered(client, case) == {"register_agreement"}


def test_a_recommendation_proposes_what_the_sides_said_at_the_sessions(mediator, client):
    client.force_login(mediator)
    case = refer(make_case())
    hold(plan_session(case))

    form = client.get(address("recommend", case)).context["form"]

    assert form["worker_statement"].value() == "Lembur tiga bulan belum dibayar."
    assert form["employer_statement"].value() == "Lembur tidak diperintahkan."


def test_answers_are_noted_by_side_and_a_rejected_recommendation_leads_to_the_court(mediator, client):
    client.force_login(mediator)
    case = refer(make_case())
    advised = recommend(case)
    client.post(address("note_receipt", case), {"worker_on": "11-04-2023", "employer_on": "11-04-2023"})

    client.post(address("reply", case), {"side": "worker", "answer": "accepts", "on": "17-04-2023"})
    client.post(address("deem_rejected", case), {"side": "employer", "on": "04-05-2023"})

    advised.refresh_from_db()
    case.refresh_from_db()
    assert (advised.worker_reply, advised.employer_reply) == (Reply.ACCEPTS, Reply.DEEMED)
    assert case.state == DisputeState.REJECTED
    assert "go_to_court" in offered(client, case)


def test_silence_counts_not_before_the_day_after_the_term(mediator, client):
    client.force_login(mediator)
    case = refer(make_case())
    recommend(case)
    client.post(address("note_receipt", case), {"worker_on": "11-04-2023", "employer_on": "11-04-2023"})

    page = client.post(address("deem_rejected", case), {"side": "employer", "on": "03-05-2023"})

    assert "3 Mei 2023" in page.content.decode()


def test_a_receipt_with_no_day_is_asked_again(mediator, client):
    client.force_login(mediator)
    case = refer(make_case())
    recommend(case)

    page = client.post(address("note_receipt", case), {})

    assert "sekurang-kurangnya satu pihak" in page.content.decode()


def test_a_head_takes_a_step_back_with_a_reason(clerk, client):
    case = refer_by_page(client, clerk)
    client.force_login(staff_member("Kepala Bidang Hubin"))

    client.post(address("take_back", case), {"reason": "Salah perkara"})

    case.refresh_from_db()
    assert (case.state, case.referred_on) == (DisputeState.FILED, None)


@pytest.mark.parametrize(
    "role, verb, status",
    [
        ("Petugas Hubin", "withdraw", 200),
        ("Petugas Hubin", "agree", 403),
        ("Mediator Hubin", "agree", 200),
        ("Mediator Hubin", "take_back", 403),
        ("Perencanaan", "withdraw", 403),
        ("Kepala Dinas", "agree", 403),
        ("Petugas Penta", "withdraw", 403),
    ],
)
def test_each_step_asks_for_its_right(role, verb, status, clerk, client):
    case = refer_by_page(client, clerk)
    client.force_login(clerk if role == "Petugas Hubin" else staff_member(role))

    assert client.get(address(verb, case)).status_code == status


def test_readers_see_a_case_with_no_step(clerk, client):
    case = refer_by_page(client, clerk)
    client.force_login(staff_member("Perencanaan"))

    page = client.get(case.get_absolute_url())

    assert page.status_code == 200
    assert page.context["steps"] == [] and not page.context["may_plan"]


def test_the_step_that_follows_stands_first(mediator, client):
    client.force_login(mediator)
    case = refer(make_case())

    planned = client.get(case.get_absolute_url()).context["plans_next"]
    recommend(case)
    steps = client.get(case.get_absolute_url()).context["steps"]

    assert planned
    assert steps[0]["is_next"] and steps[0]["url"] == address("note_receipt", case)


def test_a_step_taken_back_stays_told_with_its_reason(clerk, client):
    case = refer_by_page(client, clerk)
    client.force_login(staff_member("Kepala Bidang Hubin"))

    client.post(address("take_back", case), {"reason": "Salah perkara"})

    assert client.get(case.get_absolute_url()).context["taken"][0].note == "Salah perkara"
