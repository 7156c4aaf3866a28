"""The pages of fixed-term contracts (PKWT)."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.timezone import localdate

from apps.accounts.models import AccessEvent
from apps.industrial_relations.models import FixedTermContract
from tests.conftest import staff_member
from tests.industrial_relations.contract_records import make_contract
from tests.registry.records import make_company, make_person

pytestmark = pytest.mark.usefixtures("office")

LIST = "/industrial_relations/fixedtermcontract/"
WAGE = Decimal("4657222.94")


@pytest.fixture
def hubin(client, office):
    user = staff_member("Petugas Hubin")
    client.force_login(user)
    return user


@pytest.fixture
def reader(client, office):
    """Sees the contracts and nothing of wages."""
    user = staff_member("Kepala Bidang Penta", "pembaca")
    user.user_permissions.add(Permission.objects.get(codename="view_fixedtermcontract"))
    client.force_login(user)
    return user


def address(name: str, *args) -> str:
    return reverse(f"admin:industrial_relations_fixedtermcontract_{name}", args=args)


def typed(company, **changes) -> dict:
    return {
        "company": company.pk, "person": "", "worker_name": "Ani Contoh", "workers": 1, "position": "Operator",
        "basis": "time", "starts_on": "01-01-2023", "ends_on": "31-08-2023", "term": "", "wage": "4.657.222,94",
        "extends": "", "channel": "written", "signed_on": "03-03-2023", "received_on": "14-03-2023",
        "recorded_on": "", "record_number": "", "note": "", **changes,
    }  # fmt: skip


def page(answer) -> str:
    return " ".join(answer.content.decode().split())


def test_contract_is_entered_and_its_compensation_reckoned(client, hubin):
    answer = client.post(address("add"), typed(make_company()), follow=True)

    contract = FixedTermContract.objects.get()
    assert contract.wage == WAGE
    shown = page(client.get(address("change", contract.pk)))
    assert "8/12 × Rp4.657.222,94 = Rp3.104.815,29" in shown
    assert "14 Maret 2023" in shown
    assert "8 Maret 2023" in shown
    assert "31 Desember 2027" in shown
    assert answer.status_code == 200


def test_late_long_and_ill_paid_contract_is_saved_with_warnings(client, hubin):
    changes = {"received_on": "15-03-2023", "ends_on": "02-01-2028", "wage": "4.000.000"}

    answer = client.post(address("add"), typed(make_company(), **changes), follow=True)

    told = [str(message) for message in answer.context["messages"]]
    assert len(told) == 4
    assert any("1 hari kerja" in text for text in told)
    assert any("31 Des 2027" in text for text in told)
    assert any("Rp4.657.222,94" in text for text in told)


def test_five_years_to_the_day_are_allowed(client, hubin):
    answer = client.post(address("add"), typed(make_company(), ends_on="31-12-2027"), follow=True)

    assert len(answer.context["messages"]) == 1


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"signed_on": "15-03-2023"}, "received_on"),
        ({"signed_on": (localdate() + timedelta(days=1)).strftime("%d-%m-%Y")}, "signed_on"),
        ({"worker_name": ""}, "person"),
        ({"ends_on": ""}, "ends_on"),
        ({"record_number": "560/1"}, "recorded_on"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field(client, hubin, changes, field):
    answer = client.post(address("add"), typed(make_company(), **changes))

    assert list(answer.context["adminform"].form.errors) == [field]
    assert not FixedTermContract.objects.exists()


def test_same_contract_is_not_entered_twice(client, hubin):
    company = make_company()
    client.post(address("add"), typed(company))

    answer = client.post(address("add"), typed(company, worker_name=" ani  contoh"))

    assert "starts_on" in answer.context["adminform"].form.errors
    assert FixedTermContract.objects.count() == 1


def test_extension_is_of_the_same_worker_and_begins_later(client, hubin):
    company = make_company()
    first = make_contract(company, starts_on=date(2019, 1, 1), ends_on=date(2022, 12, 31))
    other = make_contract(company, worker_name="Citra Contoh", starts_on=date(2022, 1, 1), ends_on=date(2022, 12, 31))

    refused = client.post(address("add"), typed(company, extends=other.pk))
    taken = client.post(address("add"), typed(company, extends=first.pk, ends_on="01-01-2024"), follow=True)

    assert "extends" in refused.context["adminform"].form.errors
    assert FixedTermContract.objects.filter(extends=first).exists()
    assert any("31 Des 2023" in str(message) for message in taken.context["messages"])


def test_wage_is_shown_to_holders_of_the_right_alone(client, reader):
    contract = make_contract(wage=WAGE, ends_on=date(2023, 10, 31))

    shown = page(client.get(address("change", contract.pk)))

    assert "3.104.815,29" not in shown
    assert "4.657.222,94" not in shown
    assert "compensation" not in shown


def test_list_is_narrowed_by_what_ends_soon_and_came_late(client, hubin):
    company, today = make_company(), localdate()
    soon = make_contract(company, worker_name="Soon Contoh", ends_on=today + timedelta(days=90))
    late = make_contract(company, worker_name="Late Contoh", received_on=date(2023, 3, 16))
    make_contract(company, worker_name="Other Contoh", ends_on=today + timedelta(days=91))

    def listed(**query):
        return list(client.get(address("changelist"), query).context["cl"].result_list)

    assert listed(expiry="ending") == [soon]
    assert listed(recording="late") == [late]
    assert listed(q="late contoh") == [late]


def test_queries_of_the_list_do_not_grow(client, hubin):
    company = make_company()

    def queries(count: int) -> int:
        for number in range(count):
            make_contract(company, worker_name=f"Budi {chr(65 + number)}{count}", person=None)
            make_contract(company, person=make_person(), starts_on=date(2023, 1, 1 + number))
        with CaptureQueriesContext(connection) as caught:
            client.get(address("changelist"))
        return len(caught)

    queries(1)
    assert queries(2) == queries(9)


def test_receipt_is_issued_on_its_page_and_printed(client, hubin):
    company = make_company()
    first, second = make_contract(company, person=make_person("Siti Contoh")), make_contract(company)

    shown = page(client.get(address("receipt", first.pk)))
    client.post(address("receipt", first.pk), {"on": "14-03-2023"})
    paper = client.get(address("receipt_paper", second.pk))

    assert "Ani Contoh" in shown
    second.refresh_from_db()
    assert second.recorded_on == date(2023, 3, 14)
    assert paper.content.startswith(b"%PDF")
    assert AccessEvent.objects.filter(kind="print", rows=2).exists()
    assert second.record_number in page(client.get(address("receipt", second.pk)))


def test_receipt_dated_before_the_day_of_receipt_keeps_what_was_typed(client, hubin):
    contract = make_contract(received_on=None)

    answer = client.post(address("receipt", contract.pk), {"received_on": "14-03-2023", "on": "13-03-2023"})

    assert list(answer.context["form"].errors) == ["on"]
    assert 'value="14-03-2023"' in answer.content.decode()


def test_who_may_not_change_issues_no_receipt(client, reader):
    contract = make_contract()

    assert client.get(address("receipt", contract.pk)).status_code == 200
    assert client.post(address("receipt", contract.pk), {"on": "14-03-2023"}).status_code == 403


def test_act_of_the_list_leads_to_the_receipt_of_one_company_and_day(client, hubin):
    company = make_company()
    first = make_contract(company)
    same_day = make_contract(company, worker_name="Budi Contoh")
    other_day = make_contract(company, worker_name="Citra Contoh", received_on=date(2023, 3, 10))

    def act(*contracts):
        keys = [contract.pk for contract in contracts]
        return client.post(address("changelist"), {"action": "issue_receipt", "_selected_action": keys})

    assert address("receipt", first.pk) == act(first).url
    assert act(first, same_day).url in (address("receipt", first.pk), address("receipt", same_day.pk))
    assert act(first, other_day).url == address("changelist")
