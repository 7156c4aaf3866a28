"""The page of a case: what it shows to whom, and how a new case is recorded."""

from datetime import date

import pytest
from django.urls import reverse
from django.utils.timezone import localdate

from apps.industrial_relations.choices import DisputeKind, DisputeState, Side
from apps.industrial_relations.models import Dispute, DisputeParty
from apps.industrial_relations.services import disputes
from tests.conftest import staff_member
from tests.industrial_relations.case_records import agree, make_case, plan_session, recommend, refer
from tests.industrial_relations.records import FILED_ON, make_dispute, make_mediator, make_union
from tests.registry.records import make_company, make_person

ADD = reverse("admin:industrial_relations_dispute_add")


@pytest.fixture
def clerk(office):
    return staff_member("Petugas Hubin")


def record(company, **facts) -> dict:
    """The form of a new case with no party."""
    return {
        "agenda_number": "1",
        "filed_on": "06-03-2023",
        "kind": "rights",
        "filed_by": "worker",
        "company": company.pk,
        "workers": "2",
        "subject": "Upah lembur belum dibayar.",
        "demand": "",
        "dossier": ["request"],
        "bipartite_from": "16-01-2023",
        "bipartite_until": "28-02-2023",
        "bipartite_result": "failed",
        "note": "",
        "parties-TOTAL_FORMS": "0",
        "parties-INITIAL_FORMS": "0",
        **facts,
    }


def party(number: int, **facts) -> dict:
    """A row of the parties."""
    return {f"parties-{number}-{name}": value for name, value in facts.items()}


def test_a_new_case_is_recorded_with_its_parties(clerk, client):
    client.force_login(clerk)
    company, person = make_company(), make_person("Budi Santoso")
    rows = {
        **party(0, side="worker", person=person.pk),
        **party(1, side="employer", name="Hendra", position="Manajer"),
    }

    answer = client.post(ADD, record(company, **{"parties-TOTAL_FORMS": "2"}, **rows))

    case = Dispute.objects.get()
    assert answer.status_code == 302
    assert (case.year, case.workers, case.state) == (2023, 2, DisputeState.FILED)
    assert {party.shown_name for party in case.parties.all()} == {"Budi Santoso", "Hendra"}


def test_the_next_agenda_number_of_the_year_is_proposed(clerk, client):
    client.force_login(clerk)
    make_dispute(filed_on=localdate(), agenda_number="41")

    page = client.get(ADD)

    assert page.context["adminform"].form["agenda_number"].value() == "42"


def test_a_taken_number_and_a_negotiation_after_the_recording_are_told_at_their_fields(clerk, client):
    client.force_login(clerk)
    make_dispute(agenda_number="7")

    page = client.post(ADD, record(make_company("PT Cilegon Kimia"), agenda_number="7", bipartite_until="07-03-2023"))

    errors = page.context["adminform"].form.errors
    assert "Nomor agenda 7 tahun 2023" in errors["agenda_number"][0]
    assert "6 Maret 2023" in errors["bipartite_until"][0]
    assert page.context["adminform"].form["subject"].value() == "Upah lembur belum dibayar."


def test_a_party_needs_a_person_a_union_or_a_name(clerk, client):
    client.force_login(clerk)

    page = client.post(
        ADD, record(make_company(), **{"parties-TOTAL_FORMS": "1"}, **party(0, side="worker", phone="1"))
    )

    assert page.status_code == 200
    assert "atau tulis" in page.content.decode()
    assert not Dispute.objects.exists()


def test_deadlines_tell_the_law_the_last_day_and_the_days_skipped(clerk, client):
    client.force_login(clerk)
    case = make_dispute(kind=DisputeKind.TERMINATION)
    disputes.offer(dispute=case, on=FILED_ON, by=clerk)
    disputes.refer(dispute=case, on=date(2023, 3, 15), mediator=make_mediator(), by=clerk)

    text = client.get(case.get_absolute_url()).content.decode()

    assert "28-03-2023" in text
    assert "22-03-2023 Hari Suci Nyepi" in text
    assert "UU 2/2004" in text


def test_kind_company_and_day_stand_once_a_step_was_taken(clerk, client):
    client.force_login(clerk)
    case = make_case()
    disputes.return_file(dispute=case, on=FILED_ON, missing="Risalah", by=clerk)

    page = client.get(case.get_absolute_url())

    assert not {"kind", "company", "filed_on"} & set(page.context["adminform"].form.fields)
    assert "missing" not in page.context["adminform"].form.fields


def test_nik_is_masked_for_everybody(clerk, client):
    case = make_case()
    person = case.parties.get(person__isnull=False).person

    client.force_login(clerk)
    shown = client.get(case.get_absolute_url()).content.decode()
    client.force_login(staff_member("Perencanaan"))
    read = client.get(case.get_absolute_url()).content.decode()

    assert person.nik not in shown and person.masked_nik in shown
    assert person.nik not in read
    assert "parties-0-address" in shown


def test_an_address_written_for_the_case_is_hidden_from_readers(clerk, client):
    case = make_dispute()
    DisputeParty.objects.create(dispute=case, side=Side.WORKER, name="Ani", address="Jl. Rahasia 3", phone="0812999")

    client.force_login(staff_member("Perencanaan"))
    read = client.get(case.get_absolute_url()).content.decode()

    assert "Ani" in read
    assert "Jl. Rahasia 3" not in read and "0812999" not in read


def test_the_way_ends_with_what_came_of_the_case(clerk, client):
    client.force_login(clerk)
    case = refer(make_case())
    recommend(case)

    way = client.get(case.get_absolute_url()).context["way"]

    assert [one.on for one in way if one.is_done][-1] == date(2023, 3, 28)
    assert sum(one.is_next for one in way) == 1


def test_queries_of_the_page_do_not_grow_with_parties_and_sessions(clerk, client, django_assert_max_num_queries):
    client.force_login(clerk)
    case = refer(make_case())
    plan_session(case, 1)
    client.get(case.get_absolute_url())
    with django_assert_max_num_queries(60) as few:
        client.get(case.get_absolute_url())
    for number in range(2, 7):
        plan_session(case, number)
        DisputeParty.objects.create(dispute=case, side=Side.WORKER, person=make_person(f"Warga {number}"))
        DisputeParty.objects.create(dispute=case, side=Side.UNION, union=make_union(f"SP {number}"))

    with django_assert_max_num_queries(len(few)):
        client.get(case.get_absolute_url())


@pytest.mark.parametrize("role, status", [("Petugas Penta", 403), ("Perencanaan", 403), ("Mediator Hubin", 200)])
def test_only_the_desk_records_cases(role, status, office, client):
    client.force_login(staff_member(role))

    assert client.get(ADD).status_code == status


def test_a_case_with_a_recommendation_grows_older_until_it_is_ended(clerk, client):
    client.force_login(clerk)
    advised, ended = refer(make_case()), refer(make_dispute())
    recommend(advised)
    agree(ended)  # signed on 20 March 2023, ten working days after its recording

    def age(case: Dispute) -> int:
        return client.get(case.get_absolute_url()).context["age"]

    assert age(advised) > 500
    assert age(ended) == 10
