import re
import subprocess
from datetime import date
from html import unescape

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse

from apps.placement.models import Placement
from apps.reporting.models import Month
from tests.conftest import staff_member
from tests.placement.summary_records import company, move, place, vacancy

FEBRUARY, MARCH = date(2023, 2, 1), date(2023, 3, 1)
PAGES = ("summary", "summary_pdf", "summary_xlsx", "summary_vacancies", "summary_companies")


@pytest.fixture
def at_desk(client: Client, clerk) -> Client:
    client.force_login(clerk)
    return client


@pytest.fixture
def march(office) -> None:
    employer = company()
    place(employer, MARCH, sex="L", education="SMK", contract="PKWT", kelurahan="36.72.01.1001")
    place(employer, MARCH, sex="P", education="S1")
    move(vacancy(employer, MARCH, count_male=3, count_either=1), MARCH, male=1)


def get(client: Client, name: str = "summary", **query):
    return client.get(reverse(name, query={"period": "2023-03"} | query))


@pytest.mark.parametrize("page", PAGES)
def test_page_is_closed_to_strangers_and_to_staff_without_a_desk(client, office, page):
    assert get(client, page).status_code == 302

    client.force_login(staff_member("Administrator"))
    assert get(client, page).status_code == 403


@pytest.mark.parametrize("page", PAGES)
def test_forms_of_the_desk_are_closed_to_staff_of_another(client, office, page):
    client.force_login(staff_member("Petugas Hubin"))

    assert get(client, page, form="ipk_1").status_code == 403
    assert get(client, page, form="programmes").status_code == 403


def test_planning_section_may_read_and_print_what_it_may_not_change(client, march):
    client.force_login(staff_member("Perencanaan"))

    assert get(client).status_code == 200
    assert get(client, "summary_pdf").content.startswith(b"%PDF")
    assert get(client, "summary_xlsx").content.startswith(b"PK")


def test_every_link_on_the_page_opens(at_desk, march):
    links = set(re.findall(r'href="(/admin/[^"]*\?[^"]*)"', get(at_desk).text))

    assert len(links) > 20
    for link in links:
        assert at_desk.get(unescape(link)).status_code == 200, link


def test_link_of_a_figure_opens_the_placements_it_counts(at_desk, march):
    page = get(at_desk).text
    link = re.search(r'href="([^"]*placement/placement/[^"]*sex__exact=P[^"]*education__exact=S1[^"]*)">1<', page)

    shown = at_desk.get(unescape(link[1])).context["cl"].result_list

    assert [placement.pk for placement in shown] == [Placement.objects.get(sex="P").pk]


def test_figures_are_no_links_to_lists_the_reader_may_not_open(client, march, office):
    reader = staff_member("Perencanaan")
    reader.groups.clear()
    reader.user_permissions.add(*_permissions("placement.view_placement"))
    client.force_login(reader)

    page = get(client).text

    assert "placement/placement/?" in page
    assert reverse("summary_vacancies") not in page
    assert reverse("summary_companies") not in page


def _permissions(*names: str):
    for name in names:
        app, codename = name.split(".")
        yield Permission.objects.get(content_type__app_label=app, codename=codename)


def test_late_report_is_marked_with_its_true_month(at_desk, office):
    Month.objects.create(first_day=FEBRUARY, state="signed")
    place(company(), FEBRUARY, posting_month=MARCH)

    page = get(at_desk).text

    assert "laporan susulan" in page.lower()
    assert "Februari 2023" in page
    assert "reported_month__exact=2023-02-01" in page


def test_month_without_a_report_shows_no_table_of_noughts(at_desk, office):
    company()

    response = get(at_desk)

    assert response.context["reports"].missing == 1
    assert "<table" not in response.text


def test_period_chosen_in_the_form_leads_to_its_own_address(at_desk, office):
    response = at_desk.get(reverse("summary", query={"year": "2023", "part": "S2"}))

    assert response.url == reverse("summary", query={"period": "2023-S2"})


def test_page_without_a_period_opens_the_newest_month_that_counts_anything(at_desk, march):
    assert str(at_desk.get(reverse("summary")).context["period"]) == "2023-03"


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("summary", {"period": "2023-Q9"}),
        ("summary", {"year": "x", "part": "Q1"}),
        ("summary_vacancies", {"move": "filled", "side": "?"}),
        ("summary_vacancies", {"move": "sold", "side": "L"}),
    ],
)
def test_address_that_means_nothing_is_not_found(at_desk, march, name, query):
    assert get(at_desk, name, **query).status_code == 404


def test_files_are_named_for_their_period_and_not_kept_by_the_browser(at_desk, march):
    response = get(at_desk, "summary_pdf")

    assert "ringkasan-penempatan-2023-03.pdf" in response["Content-Disposition"]
    assert "no-store" in response["Cache-Control"]


def test_page_asks_a_bounded_number_of_queries(at_desk, march, django_assert_max_num_queries):
    for n in range(30):
        place(company(f"PT Contoh {n}"), MARCH)

    with django_assert_max_num_queries(37):
        get(at_desk)


def test_list_of_companies_tells_who_has_not_reported(at_desk, office):
    company("PT Diam Saja")

    page = get(at_desk, "summary_companies", which="missing").text

    assert "PT Diam Saja" in page
    assert "PT Diam Saja" not in get(at_desk, "summary_companies", which="reported").text


def test_programmes_stand_beside_the_placements_and_print_alone(at_desk, march):
    shown = at_desk.get(reverse("summary") + "?period=2023-03&form=programmes")
    page = shown.content.decode()
    paper = at_desk.get(reverse("summary_pdf") + "?period=2023-03&form=programmes").content
    text = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=paper, capture_output=True, check=True
    ).stdout.decode()

    for title in ("Pemagangan", "Bursa kerja", "Tenaga kerja asing"):
        assert title in page
        assert title in text
    assert "Penempatan menurut pendidikan" not in text
    assert [len(columns) for columns in shown.context["bands"]] == [1] * 7
