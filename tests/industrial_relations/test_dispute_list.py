"""The list of cases: found by number, company and party, and narrowed by state, deadline and mediator."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils.timezone import localdate

from apps.industrial_relations.choices import DisputeKind, DisputeState, Outcome, Side
from apps.industrial_relations.models import Dispute, DisputeParty
from tests.conftest import staff_member
from tests.industrial_relations.records import make_dispute, make_mediator, make_union
from tests.registry.records import make_company, make_person

LIST = reverse("admin:industrial_relations_dispute_changelist")


@pytest.fixture
def clerk(office, client):
    user = staff_member("Petugas Hubin")
    client.force_login(user)
    return user


def found(client, **query) -> list[str]:
    """The agenda numbers that the list shows."""
    page = client.get(LIST, query)
    return sorted(case.agenda_number for case in page.context["cl"].result_list)


def withdrawn(**facts) -> Dispute:
    case = make_dispute(**facts)
    case.state, case.outcome, case.outcome_on = DisputeState.WITHDRAWN, Outcome.WITHDRAWN, date(2023, 4, 3)
    case.closed_on = date(2023, 4, 3)
    case.save()
    return case


def test_a_case_is_found_by_number_company_and_each_kind_of_party(clerk, client):
    case = make_dispute(agenda_number="500", company=make_company("PT Krakatau Kimia"))
    make_dispute(agenda_number="600")
    for facts in (
        {"person": make_person("Siti Aminah")},
        {"union": make_union("SP Karya Mandiri")},
        {"name": "Hendra W"},
    ):
        DisputeParty.objects.create(dispute=case, side=Side.WORKER, **facts)

    for words in ("500", "krakatau kimia", "aminah", "karya mandiri", "hendra"):
        assert found(client, q=words) == ["500"], words


def test_lists_of_what_goes_on_and_what_is_ended(clerk, client):
    make_dispute(agenda_number="1")
    withdrawn(agenda_number="2")

    assert found(client, case="open") == ["1"]
    assert found(client, case="ended") == ["2"]
    assert found(client, outcome__exact="withdrawn") == ["2"]


def test_a_mediator_has_the_own_cases(office, client):
    user = staff_member("Mediator Hubin")
    client.force_login(user)
    make_dispute(agenda_number="1", mediator=make_mediator(user=user))
    make_dispute(agenda_number="2", mediator=make_mediator("Agus"))

    assert found(client, case="mine") == ["1"]


def test_overdue_and_due_within_a_week(clerk, client):
    today = localdate()
    for number, days in enumerate((-1, 0, 7, 8), 1):
        make_dispute(agenda_number=str(number), due_on=today + timedelta(days=days), due_kind="completion")

    assert found(client, due="over") == ["1"]
    assert found(client, due="week") == ["2", "3"]
    assert 'badge--error">' in client.get(LIST, {"due": "over"}).content.decode()


def test_by_kind_and_from_one_day_to_another(clerk, client):
    make_dispute(agenda_number="1", kind=DisputeKind.TERMINATION, filed_on=date(2023, 6, 30))
    make_dispute(agenda_number="2", filed_on=date(2023, 7, 1))

    assert found(client, kind__exact="termination") == ["1"]
    assert found(client, filed_on__gte="2023-07-01", filed_on__lte="2023-12-31") == ["2"]


def test_queries_of_the_list_do_not_grow(clerk, client, django_assert_max_num_queries):
    make_dispute(mediator=make_mediator())
    client.get(LIST)
    with django_assert_max_num_queries(40) as few:
        client.get(LIST)
    for number in range(8):
        make_dispute(mediator=make_mediator(f"Mediator {number}"), company=make_company(f"PT Nomor {number}"))

    with django_assert_max_num_queries(len(few)):
        client.get(LIST)


@pytest.mark.parametrize("role, status", [("Perencanaan", 200), ("Kepala Dinas", 200), ("Petugas BLK", 403)])
def test_who_reads_the_list(role, status, office, client):
    client.force_login(staff_member(role))

    assert client.get(LIST).status_code == status


def test_a_case_that_took_a_step_is_not_deleted(office, client):
    client.force_login(staff_member("Kepala Bidang Hubin"))
    fresh, ended = make_dispute(), withdrawn()

    def may_delete(case: Dispute) -> int:
        return client.get(reverse("admin:industrial_relations_dispute_delete", args=[case.pk])).status_code

    assert (may_delete(fresh), may_delete(ended)) == (200, 403)
