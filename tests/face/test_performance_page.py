"""The performance of a year on page, paper and sheet, and what other programs read of it: scenarios A26 and A27."""

import json
import re
import subprocess
from datetime import date
from html import unescape
from io import BytesIO, StringIO

import openpyxl
import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.timezone import localdate

from apps.reporting.models import Indicator, IndicatorValue, Target
from apps.reporting.periods import Period
from disnaker.measures import MEASURES, CountedYears, indicator_figures
from disnaker.performance import performance_of
from tests.conftest import staff_member
from tests.placement.summary_records import company, place

PAGES = ("performance", "performance_pdf", "performance_xlsx")


@pytest.fixture
def planning(client, office):
    client.force_login(staff_member("Perencanaan"))
    return client


@pytest.fixture
def placed(office) -> None:
    """Three persons placed in 2023, two in 2022; a target for either kind of indicator."""
    employer = company()
    for month in (date(2022, 6, 1), date(2022, 7, 1), date(2023, 3, 1), date(2023, 3, 1), date(2023, 4, 1)):
        place(employer, month)
    Target.objects.create(indicator_id="TPT", year=2023, value="8")
    Target.objects.create(indicator_id="PENEMPATAN", year=2023, value=4)


def get(client, name: str = "performance", **query):
    return client.get(reverse(name, query={"year": "2023"} | query))


def cells(page: str, label: str) -> list[str]:
    """The words of a line of the table."""
    line = re.search(rf'<th scope="row" class="name">{re.escape(label)}.*?</tr>', page, re.S)
    return [unescape(re.sub(r"<[^>]+>", "", cell)).strip() for cell in re.findall(r"<td.*?</td>", line[0], re.S)]


def links(page: str, label: str) -> list[str]:
    line = re.search(rf'<th scope="row" class="name">{re.escape(label)}.*?</tr>', page, re.S)
    return [unescape(address) for address in re.findall(r'href="([^"]+)"', line[0])]


def test_page_tells_the_change_the_target_and_the_category(planning, placed):
    page = get(planning).text

    assert cells(page, "Tingkat pengangguran terbuka (TPT)") == [
        "%", "8,10", "7,25", "−0,85 poin", "−10,49", "8,00", "109,38", "Sangat Baik",
    ]  # fmt: skip
    assert cells(page, "Tingkat partisipasi angkatan kerja (TPAK)") == [
        "%", "67,39", "62,70", "−4,69 poin", "−6,96", "–", "–", "–",
    ]  # fmt: skip
    assert cells(page, "Tenaga kerja ditempatkan") == ["orang", "2", "3", "+1", "+50,00", "4", "75,00", "Baik"]
    assert cells(page, "Perselisihan selesai dengan perjanjian bersama")[1:5] == ["–", "–", "–", "–"]


def test_every_figure_leads_to_its_records_or_to_where_it_was_entered(planning, placed):
    page = get(planning).text
    entered, counted = links(page, "Tingkat pengangguran"), links(page, "Tenaga kerja ditempatkan")

    assert [len(entered), len(counted)] == [3, 3]
    assert "7,25%" in planning.get(entered[1]).text
    assert "8,00%" in planning.get(entered[2]).text
    assert [planning.get(address).context["cl"].result_count for address in counted] == [2, 3, 1]


def test_every_figure_of_every_measure_opens_a_list(planning, placed):
    Indicator.objects.bulk_create(
        Indicator(code=f"U{n}", name=f"Ukuran {n:02}", unit="orang", measure=name) for n, name in enumerate(MEASURES)
    )
    page = get(planning).text

    for n in range(len(MEASURES)):
        for address in links(page, f"Ukuran {n:02}"):
            assert planning.get(address).status_code == 200, address


def test_definitions_sources_and_what_registered_seekers_are_not_stand_under_the_table(planning, office):
    page = unescape(get(planning).text)

    assert "Sumber: BPS, Sakernas Agustus 2023, dirilis 6 November 2023." in page
    assert "Pengangguran dibagi angkatan kerja, dikali 100." in page
    assert "Juga dimuat sebagai 15.020." in page
    assert "Pencari kerja terdaftar bukan jumlah pengangguran" in page


def test_year_that_is_not_over_says_as_of_which_day_it_counts(planning):
    assert "Tahun ini belum berakhir" in get(planning, year=str(localdate().year)).text
    assert "Tahun ini belum berakhir" not in get(planning).text


def test_newest_year_with_a_value_is_shown_unless_another_is_asked(planning):
    Target.objects.create(indicator_id="TPT", year=2030, value="5")

    assert planning.get(reverse("performance")).context["period"] == Period.parse("2030")
    assert get(planning, year="2019").context["period"] == Period.parse("2019")


@pytest.mark.parametrize("year", ["23", "2023-03", "duaribu", "99999"])
@pytest.mark.parametrize("page", PAGES)
def test_what_is_no_year_is_not_found(planning, page, year):
    assert get(planning, page, year=year).status_code == 404


@pytest.mark.parametrize("page", PAGES)
def test_page_is_closed_to_those_who_do_not_read_indicators(client, office, page):
    assert get(client, page).status_code == 302

    client.force_login(staff_member("Administrator"))
    assert get(client, page).status_code == 403


def test_staff_without_a_desk_s_right_see_its_figure_but_no_way_to_its_records(client, placed):
    client.force_login(staff_member("Petugas Hubin"))

    page = get(client).text

    assert cells(page, "Tenaga kerja ditempatkan")[2] == "3"
    assert not [address for address in links(page, "Tenaga kerja ditempatkan") if "/placement/" in address]


def test_paper_says_the_same_and_is_signed(planning, placed):
    paper = get(planning, "performance_pdf").content
    text = subprocess.run(["pdftotext", "-layout", "-", "-"], input=paper, capture_output=True, check=True)
    words = " ".join(text.stdout.decode().split())

    assert "LAPORAN CAPAIAN KINERJA TAHUN 2023" in words
    for part in ("−0,85 poin", "−10,49", "109,38", "Sangat Baik", "dirilis 6 November 2023", "Kepala Dinas"):
        assert part in words


def test_workbook_holds_numbers(planning, placed):
    sheet = openpyxl.load_workbook(BytesIO(get(planning, "performance_xlsx").content)).active
    rows = {row[0].value: [cell.value for cell in row[1:9]] for row in sheet.iter_rows()}
    formats = {row[0].value: [cell.number_format for cell in row[2:4]] for row in sheet.iter_rows()}

    assert rows["Tingkat pengangguran terbuka (TPT)"] == ["%", 8.1, 7.25, -0.85, -10.49, 8, 109.38, "Sangat Baik"]
    assert rows["Tenaga kerja ditempatkan"] == ["orang", 2, 3, 1, 50, 4, 75, "Baik"]
    assert formats["Tingkat pengangguran terbuka (TPT)"] == ["#,##0.00", "#,##0.00"]
    assert formats["Tenaga kerja ditempatkan"] == ["#,##0", "#,##0"]


def test_other_programs_read_the_values_of_the_year_and_of_the_one_before(office):
    out = StringIO()

    call_command("summary", "2023-03", "--json", stdout=out)

    assert json.loads(out.getvalue())["indicators"] == {
        "TPT": {"2022": "8.10", "2023": "7.25"},
        "TPAK": {"2022": "67.39", "2023": "62.70"},
        "PENGANGGUR": {"2023": "15010.00"},
    }


def test_year_of_which_nothing_is_known_has_no_figures(office):
    assert indicator_figures(Period.parse("1995")) == {}


def test_share_of_nothing_is_no_figure(office):
    counted = CountedYears()

    assert counted.figure("disputes_agreed_share", 2023) is None
    assert counted.figure("placed", 2023) == 0


def test_queries_do_not_grow_with_indicators_of_a_known_measure(placed):
    with CaptureQueriesContext(connection) as few:
        performance_of(2023)
    Indicator.objects.bulk_create(Indicator(code=f"X{n}", name="x", unit="orang", measure="placed") for n in range(20))
    IndicatorValue.objects.bulk_create(
        IndicatorValue(indicator_id=f"X{n}", year=2023, value=n, source="x", released_on=date(2023, 1, 1))
        for n in range(20)
    )

    with CaptureQueriesContext(connection) as many:
        performance_of(2023)

    assert len(many) == len(few)
