"""Job fairs: companies on one page, sums, follow-up, and what the summary counts."""

from datetime import date

import pytest
from django.urls import reverse

from apps.placement.models import JobFair, JobFairCompany
from apps.placement.tables.job_fairs import JobFairs
from apps.reporting.periods import Period
from disnaker.summary_links import Links
from tests.registry.records import make_company

LIST, ADD = "/admin/placement/jobfair/", "/admin/placement/jobfair/add/"
pytestmark = pytest.mark.usefixtures("office")


def make_fair(name: str = "Cilegon Job Fair", *, on: date = date(2023, 6, 14), **facts) -> JobFair:
    values = {"organiser": "Disnaker", "place": "Plaza Mandiri", "starts_on": on, "ends_on": on, "fund": "apbd_kota"}
    return JobFair.objects.create(name=name, **values, **facts)


def firm(fair: JobFair, name: str, **numbers) -> JobFairCompany:
    return JobFairCompany.objects.create(job_fair=fair, company=make_company(name), **numbers)


def typed(*firms: dict, **values) -> dict:
    rows = {f"companies-{number}-{name}": value for number, row in enumerate(firms) for name, value in row.items()}
    return {
        "name": "Cilegon Job Fair",
        "organiser": "Disnaker",
        "place": "Plaza Mandiri",
        "starts_on": "14-06-2023",
        "ends_on": "15-06-2023",
        "fund": "apbd_kota",
        "visitors_male": "700",
        "visitors_female": "500",
        "companies-TOTAL_FORMS": len(firms),
        "companies-INITIAL_FORMS": 0,
        **rows,
        **values,
    }


def numbers(company, **changes) -> dict:
    row = {"company": company.pk, "places": 20, "applicants_male": 30, "applicants_female": 25, "accepted_male": 4}
    return {**row, "accepted_female": 6, **changes}


@pytest.fixture
def asked_on_1_august(monkeypatch):
    """The day on which staff look at the list."""
    monkeypatch.setattr("apps.placement.admin.job_fair.localdate", lambda: date(2023, 8, 1))


def test_fair_and_its_companies_are_entered_on_one_page(client, clerk):
    client.force_login(clerk)

    response = client.post(ADD, typed(numbers(make_company()), numbers(make_company("CV Anyer"), places=5)))

    fair = JobFair.objects.with_sums().get()
    assert response.status_code == 302
    assert (fair.firms, fair.places, fair.applicants_male, fair.accepted_female, fair.waiting) == (2, 25, 60, 12, 2)


@pytest.mark.parametrize(
    "wrong",
    [
        {"ends_on": "13-06-2023"},
        {"companies-0-accepted_male": "31"},
        {"companies-0-followed_up_on": "01-01-2999"},
        {"starts_on": "01-01-2999", "ends_on": "02-01-2999"},
    ],
)
def test_what_cannot_be_is_refused(client, clerk, wrong):
    client.force_login(clerk)

    response = client.post(ADD, {**typed(numbers(make_company())), **wrong})

    assert response.status_code == 200
    assert not JobFair.objects.exists()


def test_company_stands_once_at_a_fair(client, clerk):
    company = make_company()
    client.force_login(clerk)

    client.post(ADD, typed(numbers(company), numbers(company)))

    assert not JobFair.objects.exists()


@pytest.mark.usefixtures("asked_on_1_august")
@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("open", {"Juli", "Juni", "April"}),
        ("due", {"Juni", "April"}),
        ("late", {"April"}),
    ],
)
def test_list_finds_the_fairs_not_followed_up(client, clerk, asked, found):
    for name, day in {"Juli": date(2023, 7, 20), "Juni": date(2023, 7, 1), "April": date(2023, 5, 1)}.items():
        fair = make_fair(name, on=day)
        firm(fair, f"PT {name}", followed_up_on=day)
        firm(fair, f"CV {name}")
    firm(make_fair("Maret", on=date(2023, 3, 1)), "PT Maret", followed_up_on=date(2023, 4, 1))
    firm(make_fair("September", on=date(2023, 9, 1)), "PT September")
    client.force_login(clerk)

    listed = client.get(LIST, {"follow_up": asked}).context["cl"].result_list

    assert {fair.name for fair in listed} == found


@pytest.mark.usefixtures("asked_on_1_august")
@pytest.mark.parametrize(
    ("held_on", "badge"),
    [(date(2023, 7, 20), None), (date(2023, 7, 1), "badge--warn"), (date(2023, 4, 30), "badge--error")],
)
def test_follow_up_is_marked_after_one_month_and_after_three(client, clerk, held_on, badge):
    firm(make_fair(on=held_on), "PT Baja Selat Sunda")
    client.force_login(clerk)

    page = client.get(LIST).content.decode()

    assert [look for look in ("badge--warn", "badge--error") if look in page] == ([badge] if badge else [])


def test_page_shows_the_sums(client, clerk):
    fair = make_fair(visitors_male=700, visitors_female=500)
    firm(fair, "PT Satu", places=620, applicants_male=30, applicants_female=20, accepted_male=3)
    firm(fair, "PT Dua", places=400, applicants_male=11, accepted_male=2)
    client.force_login(clerk)

    page = client.get(reverse("admin:placement_jobfair_change", args=[fair.pk])).content.decode()

    assert "1200" in page and "1020" in page and "41 L" in page and "20 P" in page and "5 L" in page


def test_table_has_a_row_for_each_fair_of_the_period(client, head, rf):
    june, july = make_fair(), make_fair("Bursa Kerja SMK", on=date(2023, 7, 1))
    make_fair("Akhir tahun", on=date(2023, 12, 1))
    firm(june, "PT Satu", places=620, applicants_male=30, applicants_female=20, accepted_male=3, accepted_female=1)
    firm(june, "PT Dua", places=400, applicants_male=11, accepted_male=2)
    table = JobFairs()

    filled = table.fill(Period.parse("2023"))
    quarter = table.fill(Period.parse("2023-Q3"))

    assert [row.label for row in filled.rows] == ["Cilegon Job Fair", "Bursa Kerja SMK", "Akhir tahun"]
    assert filled.total.figures == {
        "fairs": 3, "companies": 2, "places": 1020, "applicants_L": 41, "applicants_P": 20, "applicants": 61,
        "accepted_L": 5, "accepted_P": 1, "accepted": 6,
    }  # fmt: skip
    assert [row.key for row in quarter.rows] == [str(july.pk)]
    client.force_login(head)
    request = rf.get("/")
    request.user = head
    opened = client.get(Links(request).to(table.records(filled.period, str(june.pk), "accepted")))
    assert [fair.pk for fair in opened.context["cl"].result_list] == [june.pk]
