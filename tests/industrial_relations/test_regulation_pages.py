"""The pages of company regulations: what they offer to whom, lists by validity, and who owes one."""

from datetime import date

import pytest
from django.urls import reverse

from apps.industrial_relations.models import CompanyRegulation
from apps.industrial_relations.services.regulations import ratify
from apps.registry.models import Headcount
from tests.accounts.test_office_admin import form_of
from tests.conftest import staff_member
from tests.industrial_relations.filing_records import RECEIVED_ON, make_agreement, make_ratified, make_regulation
from tests.industrial_relations.union_records import keep_letters_in
from tests.registry.records import make_company

LIST = "/admin/industrial_relations/companyregulation/"
ADD = f"{LIST}add/"
EXAMINED_ON, DECIDED_ON, UNTIL = date(2023, 5, 10), date(2023, 5, 17), date(2025, 5, 16)
TERM = {"valid_from": DECIDED_ON, "valid_until": UNTIL}

pytestmark = pytest.mark.usefixtures("office")


@pytest.fixture
def clerk(office):
    return staff_member("Petugas Hubin")


@pytest.fixture(autouse=True)
def papers(tmp_path, settings):
    keep_letters_in(settings, tmp_path)


def page_of(regulation: CompanyRegulation, name: str = "change") -> str:
    return reverse(f"admin:industrial_relations_companyregulation_{name}", args=[regulation.pk])


def make_examined(**facts) -> CompanyRegulation:
    return make_regulation(**({"state": "examined", "examined_on": EXAMINED_ON} | facts))


def offered(client, regulation: CompanyRegulation) -> set[str]:
    tools = client.get(page_of(regulation)).context["office_tools"]
    return {tool["url"].rstrip("/").rpartition("/")[2] for tool in tools}


@pytest.mark.parametrize(
    ("facts", "names"),
    [
        ({}, {"examine", "return", "withdraw", "deem"}),
        ({"state": "returned", "returned_on": date(2023, 5, 9)}, {"corrected", "lapse", "withdraw"}),
        ({"state": "examined", "examined_on": EXAMINED_ON}, {"ratify", "withdraw", "deem"}),
        ({"state": "withdrawn"}, set()),
    ],
)
def test_page_offers_what_fits(client, clerk, facts, names):
    client.force_login(clerk)

    assert offered(client, make_regulation(**facts)) - {"history"} == names


def test_planning_section_reads_and_acts_on_nothing(client):
    regulation = make_regulation()
    client.force_login(staff_member("Perencanaan"))

    assert client.get(page_of(regulation)).status_code == 200
    for act in ("examine", "return", "ratify", "deem", "extend", "withdraw", "undo"):
        assert client.post(page_of(regulation, act), {"on": "10-05-2023"}).status_code == 403
    assert CompanyRegulation.objects.get().state == "received"


def test_second_request_waits_for_the_first(client, clerk):
    regulation = make_regulation()
    client.force_login(clerk)

    client.post(ADD, {"company": regulation.company.pk, "received_on": "03-05-2023", "men": 10, "women": 2})

    assert CompanyRegulation.objects.count() == 1


def test_company_with_a_collective_agreement_is_pointed_out(client, clerk):
    agreement = make_agreement()
    client.force_login(clerk)

    typed = {"company": agreement.company.pk, "received_on": "03-05-2023", "men": 10, "women": 2}
    page = client.post(ADD, typed, follow=True)

    assert CompanyRegulation.objects.count() == 1
    assert "perjanjian kerja bersama" in page.content.decode().lower()


def test_decree_of_a_letter_is_not_rewritten_and_that_of_a_list_is(client, clerk):
    client.force_login(clerk)
    issued = ratify(regulation=make_examined(), on=DECIDED_ON, by=clerk, **TERM)
    listed = make_ratified(make_company("PT Lama"), received_on=None, examined_on=None, decided_on=None)

    assert "valid_until" not in form_of(client.get(page_of(issued)))
    form = form_of(client.get(page_of(listed)))
    client.post(page_of(listed), {**form, "valid_until": "17-05-2025"})
    assert CompanyRegulation.objects.get(pk=listed.pk).valid_until == UNTIL
    client.post(page_of(listed), {**form, "valid_until": "15-05-2025"})
    assert CompanyRegulation.objects.get(pk=listed.pk).valid_until == date(2025, 5, 15)


def test_lists_by_validity_and_the_page_of_those_that_owe(client, clerk):
    make_ratified()
    client.force_login(clerk)

    for query in ("validity=in_force", "validity=ending", "validity=expired", "followed=no", "in_force_on=2023-06-01"):
        assert client.get(f"{LIST}?{query}").status_code == 200
    assert client.get(f"{LIST}?in_force_on=2023-06-01").context["cl"].result_count == 1
    assert client.get(f"{LIST}?in_force_on=2025-05-17").context["cl"].result_count == 0
    assert client.get(f"{LIST}?in_force_on=kemarin").status_code == 302

    owing = make_company("PT Wajib PP")
    Headcount.objects.create(company=owing, reported_on=RECEIVED_ON, male=12)
    page = client.get(f"{LIST}owing/?q=wajib")
    assert [company.name for company in page.context["page"]] == ["PT Wajib PP"]


def test_list_asks_no_more_for_more_rows(client, clerk, django_assert_max_num_queries):
    client.force_login(clerk)
    for number in range(12):
        make_regulation(make_company(f"PT Contoh {number}"))
    client.get(LIST)

    with django_assert_max_num_queries(16):
        client.get(LIST)


def test_refused_term_stays_in_the_form(client, clerk):
    regulation = make_examined()
    client.force_login(clerk)
    typed = {"on": "17-05-2023", "number": "560/9/PP", "valid_from": "17-05-2023", "valid_until": "17-05-2025"}

    answer = client.post(page_of(regulation, "ratify"), typed)

    form = answer.context["form"]
    assert (form["number"].value(), form["valid_until"].value()) == ("560/9/PP", "17-05-2025")
    assert "16 Mei 2025" in answer.content.decode()


def test_renewal_is_proposed_to_follow_without_a_gap(client, clerk):
    first = make_ratified(valid_from=date(2025, 6, 1), valid_until=date(2027, 5, 31), decided_on=date(2025, 5, 30))
    second = make_examined(company=first.company, sequence=2, status="renewal")
    client.force_login(clerk)

    form = client.get(page_of(second, "ratify")).context["form"]

    assert (form.initial["valid_from"], form.initial["valid_until"]) == (date(2027, 6, 1), date(2029, 5, 31))
