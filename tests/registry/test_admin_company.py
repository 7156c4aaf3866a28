from datetime import date

import pytest
from django.urls import reverse

from apps.registry.models import Company, CompanyAlias, Headcount
from tests.accounts.test_office_admin import form_of
from tests.registry.records import make_company

ADD = "/admin/registry/company/add/"
LIST = "/admin/registry/company/"


@pytest.fixture
def company(office) -> Company:
    return make_company("PT Baja Selat Sunda", nib="9120001234567")


def change(company: Company) -> str:
    return reverse("admin:registry_company_change", args=[company.pk])


def with_alias(client, company, *names: str) -> dict:
    values = form_of(client.get(change(company)))
    values["aliases-TOTAL_FORMS"] = len(names)
    for number, name in enumerate(names):
        values |= {f"aliases-{number}-name": name, f"aliases-{number}-company": company.pk, f"aliases-{number}-id": ""}
    return values


def test_search_before_adding_finds_the_company_by_another_way_of_writing_it(client, clerk, company):
    client.force_login(clerk)

    response = client.post(ADD, {"name": "PT. BAJA SELAT SUNDA,", "_search": "1"})

    assert [record for record, _cells in response.context["rows"]] == [company]


def test_search_before_adding_finds_the_company_by_its_number(client, clerk, company):
    client.force_login(clerk)

    response = client.post(ADD, {"number": company.nib, "_search": "1"})

    assert [record for record, _cells in response.context["rows"]] == [company]


def test_number_searched_for_becomes_the_nib_of_the_new_company(client, clerk, office):
    client.force_login(clerk)

    response = client.post(ADD, {"name": "PT Baru", "number": "9120007654321", "_new": "1"})
    form = client.get(response.url).context["adminform"].form

    assert (form["name"].value(), form["nib"].value()) == ("PT Baru", "9120007654321")


def test_confirmed_spelling_finds_the_company_in_the_list(client, clerk, company):
    CompanyAlias.objects.create(company=company, name="BSS Steel")
    make_company("PT Lain")
    client.force_login(clerk)

    assert list(client.get(LIST, {"q": "bss"}).context["cl"].result_list) == [company]


@pytest.mark.parametrize("digits", ["912000123", "9120 0012 34567"])
def test_nib_finds_the_company_by_its_beginning(client, clerk, company, digits):
    make_company("PT Lain", nib="8120001234567")
    client.force_login(clerk)

    assert list(client.get(LIST, {"q": digits}).context["cl"].result_list) == [company]


def test_spelling_of_another_company_is_refused_with_its_name(client, clerk, company):
    other = make_company("PT Lain")
    CompanyAlias.objects.create(company=other, name="PT. Baja Sunda")
    client.force_login(clerk)

    response = client.post(change(company), with_alias(client, company, "PT BAJA SUNDA"))

    assert response.status_code == 200
    assert "PT Lain" in str(response.context["inline_admin_formsets"][0].formset.errors)


def test_spelling_entered_twice_is_refused(client, clerk, company):
    client.force_login(clerk)

    response = client.post(change(company), with_alias(client, company, "PT Baja Sunda", "PT. BAJA SUNDA"))

    assert response.status_code == 200
    assert not company.aliases.exists()


def test_spelling_is_added(client, clerk, company):
    client.force_login(clerk)

    response = client.post(change(company), with_alias(client, company, "PT Baja Sunda"))

    assert response.status_code == 302
    assert [alias.name for alias in company.aliases.all()] == ["PT Baja Sunda"]


def test_company_is_not_its_own_head_office(client, clerk, company):
    client.force_login(clerk)
    values = form_of(client.get(change(company)))

    response = client.post(change(company), {**values, "head_office": company.pk})

    assert "head_office" in response.context["adminform"].form.errors


def test_second_company_of_a_nib_is_refused_with_a_sentence(client, clerk, company):
    client.force_login(clerk)
    management = {
        f"{prefix}-{name}": 0 for prefix in ("aliases", "headcounts") for name in ("TOTAL_FORMS", "INITIAL_FORMS")
    }

    response = client.post(
        f"{ADD}?searched=1", {"name": "PT Lain", "nib": company.nib, "state": "active", **management}
    )

    assert response.status_code == 200
    assert Company.objects.count() == 1


def test_headcount_on_the_same_day_is_refused(client, clerk, company):
    Headcount.objects.create(company=company, reported_on=date(2023, 1, 2), male=10)
    client.force_login(clerk)
    values = form_of(client.get(change(company)))
    values["headcounts-TOTAL_FORMS"] = 2
    existing = company.headcounts.get()
    for number, pk in enumerate((existing.pk, "")):
        values |= {f"headcounts-{number}-id": pk, f"headcounts-{number}-company": company.pk}
        values |= {f"headcounts-{number}-reported_on": "02-01-2023"}
        values |= {f"headcounts-{number}-{name}": 1 for name in ("male", "female", "foreign", "local", "disabled")}

    response = client.post(change(company), values)

    assert response.status_code == 200
    assert company.headcounts.count() == 1
