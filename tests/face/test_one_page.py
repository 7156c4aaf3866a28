"""The one-page summary of 2023 tells what the office told of that year; a month stands beside two others."""

import json
import re
import subprocess
from datetime import date
from decimal import Decimal
from io import BytesIO

import pypdf
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.html import strip_tags

from apps.placement.models import Internship
from apps.registry.choices import CompanySize
from apps.reporting.models import Indicator, IndicatorValue
from apps.reporting.periods import Period
from disnaker.demonstration import _officials, _staff
from disnaker.demonstration.relations_desk import RelationsDesk
from disnaker.demonstration.training_desk import TrainingDesk
from disnaker.one_page import one_page
from disnaker.one_page_paper import one_page_data, one_page_pdf
from disnaker.one_page_placement import reports_by_size
from disnaker.summaries import summarize
from tests.conftest import staff_member, take_in
from tests.placement.records import make_placement, make_vacancy
from tests.placement.seekers import make_seeker
from tests.registry.records import make_company, make_person

TPT = {2019: "9.64", 2020: "12.69", 2021: "10.13", 2022: "8.10", 2023: "7.25"}
MOST_QUERIES = 110


@pytest.fixture
def unemployment(office) -> None:
    facts = {
        "name": "Tingkat pengangguran terbuka (TPT)",
        "unit": "%",
        "definition": "Pengangguran per angkatan kerja.",
    }
    indicator, _made = Indicator.objects.update_or_create(code="TPT", defaults=facts)
    for year, value in TPT.items():
        IndicatorValue.objects.update_or_create(
            indicator=indicator, year=year,
            defaults={
                "value": Decimal(value), "source": f"BPS, Sakernas Agustus {year}", "released_on": date(year, 11, 6)
            },
        )  # fmt: skip


@pytest.fixture
def year_2023(unemployment) -> None:
    """The training and the disputes of the demonstration, and a year of the placement desk in small."""
    _staff("sandi-uji-coba")
    _officials()
    TrainingDesk().fill()
    company = make_company("PT Contoh Satu")
    for number in range(2, 10):
        make_company(f"PT Contoh {number}")
    RelationsDesk().fill()
    for month in (date(2023, 3, 1), date(2023, 4, 1)):
        make_vacancy(company, month=month, count_male=12)
        for number in range(3):
            make_placement(make_person(f"Contoh Ditempatkan {month.month} {number}"), company, month=month)
    make_seeker(make_person("Contoh Pencari"), on=date(2023, 3, 6))


def words(answer) -> str:
    return re.sub(r"\s+", " ", strip_tags(answer.content.decode()))


def pdf_text(content: bytes) -> str:
    shown = subprocess.run(["pdftotext", "-layout", "-", "-"], input=content, capture_output=True, check=True)
    return re.sub(r"\s+", " ", shown.stdout.decode())


def page_of(client, period: str):
    return client.get(reverse("one_page"), {"period": period})


TOLD = (
    "turun 0,85 poin, dari 8,10% pada tahun 2022 menjadi 7,25% pada tahun 2023",
    "16 jenis pelatihan terlaksana",
    "714 peserta",
    "atas usulan Pertuni Cilegon: Public Speaking, 20 peserta, 10 hari",
    "25 kasus perselisihan dicatat: selesai 16 dengan perjanjian bersama (PB) dan 6 dengan anjuran; "
    "3 masih dalam proses",
    "UMK 2024 sebesar Rp4.815.102,80 sebulan, naik 3,39% dari yang berlaku",
    "Pemerintah, Apindo, dan pekerja sepakat atas besaran UMK 2024 dalam rapat Dewan Pengupahan pada 22 November 2023",
    "Hari Buruh 1 Mei 2023 di Alun-alun Kota Cilegon: 1.500 hadir, dengan panggung hiburan dan hadiah undian",
)


def test_page_of_2023_tells_what_the_office_told(year_2023, client):
    client.force_login(staff_member("Kepala Dinas", "kepala"))

    text = words(page_of(client, "2023"))

    for told in TOLD:
        assert told in text


def test_figures_of_2023_stand_beside_those_of_the_year_before(year_2023):
    page = one_page(summarize(Period.parse("2023")))
    lines = {line.label: [cell.text for cell in line.cells] for block in page.blocks for line in block.lines}

    assert [block.name for block in page.blocks] == ["macro", "placement", "training", "industrial_relations"]
    assert lines["Tingkat pengangguran terbuka (TPT)"] == ["8,10%", "7,25%"]
    assert lines["Pencari kerja terdaftar (AK/1)"] == ["0", "1"]
    assert lines["Lowongan dilaporkan (jumlah dibutuhkan)"] == ["0", "24"]
    assert lines["Jenis pelatihan terlaksana"] == ["0", "16"]
    assert lines["Kelas khusus penyandang disabilitas"] == ["0", "1"]
    assert lines["Peserta kelas khusus tersebut"] == ["0", "20"]
    disputes = ("Perselisihan dicatat", "Perjanjian bersama (PB)", "Anjuran", "Dalam proses")
    assert [lines[name] for name in disputes] == [["0", "25"], ["0", "16"], ["0", "6"], ["0", "3"]]
    assert lines["Tenaga kerja ditempatkan"] == ["0", "6"]
    assert lines["UMK yang berlaku"] == ["Rp4.340.254,18", "Rp4.657.222,94"]
    assert lines["UMK tahun berikutnya"] == ["Rp4.657.222,94", "Rp4.815.102,80"]


def test_registered_seekers_stand_beside_the_unemployed_only_with_the_note(year_2023, client):
    client.force_login(staff_member("Kepala Dinas", "kepala"))
    note = "Pencari kerja terdaftar bukan penganggur menurut BPS"

    assert note in words(page_of(client, "2023"))
    assert note in pdf_text(one_page_pdf(summarize(Period.parse("2023")), printed_by=""))


@pytest.mark.parametrize(("size", "millimetres"), [("a4", (210, 297)), ("f4", (215, 330))])
@pytest.mark.parametrize("period", ("2023", "2023-03"))
def test_paper_is_one_page_of_the_office(year_2023, settings, size, millimetres, period):
    settings.OFFICE = {**settings.OFFICE, "paper": size}

    paper = one_page_pdf(summarize(Period.parse(period)), printed_by="Siti Aminah")

    (page,) = pypdf.PdfReader(BytesIO(paper)).pages
    assert tuple(round(float(side) / 72 * 25.4) for side in page.mediabox.upper_right) == millimetres
    text = pdf_text(paper)
    assert "Halaman 1 dari 1" in text
    assert "dicetak oleh Siti Aminah" in text


def test_paper_of_2023_tells_the_same_with_its_charts(year_2023):
    text = pdf_text(one_page_pdf(summarize(Period.parse("2023")), printed_by=""))

    for told in ("0,85 poin", "16 jenis pelatihan", "Pertuni Cilegon", "Rp4.815.102,80", "12,69", "PB): 16 (64,00%)"):
        assert told in text
    assert "Angka sementara, belum ditandatangani" in text


def test_data_of_the_paper_are_json(year_2023):
    data = one_page_data(summarize(Period.parse("2023")))

    assert json.loads(json.dumps(data)) == data
    assert [len(block["charts"]) for block in data["blocks"]] == [1, 2, 1, 1]


def test_month_stands_beside_the_month_before_and_the_same_month_a_year_ago(year_2023):
    page = one_page(summarize(Period.parse("2023-04")))
    placement = next(block for block in page.blocks if block.name == "placement")
    placed = next(line for line in placement.lines if line.label == "Tenaga kerja ditempatkan")

    assert placement.head == ("Apr 2022", "Mar 2023", "Apr 2023")
    assert [cell.text for cell in placed.cells] == ["0", "3", "3"]
    assert placed.change == "0"


def test_month_knows_only_what_bps_had_published_by_its_end(year_2023):
    (macro, *_rest) = one_page(summarize(Period.parse("2023-04"))).blocks

    assert macro.head == ("2021", "2022")
    assert [cell.text for cell in macro.lines[0].cells] == ["10,13%", "8,10%"]


def test_desk_sees_its_own_part_and_no_other(year_2023, client):
    client.force_login(staff_member("Petugas Hubin", "hubin"))

    text = words(page_of(client, "2023"))

    assert "25 kasus perselisihan" in text
    assert "jenis pelatihan terlaksana" not in text
    assert "lowongan dilaporkan" not in text
    paper = client.get(reverse("one_page_pdf"), {"period": "2023"})
    assert "jenis pelatihan terlaksana" not in pdf_text(paper.content)


@pytest.mark.parametrize("name", ("one_page", "one_page_pdf"))
def test_page_is_closed_to_who_sees_no_summary(office, client, name):
    client.force_login(staff_member("Instruktur BLK"))

    assert client.get(reverse(name)).status_code == 403


def test_figure_opens_the_list_behind_it(year_2023, client):
    client.force_login(staff_member("Kepala Dinas", "kepala"))
    answer = page_of(client, "2023")
    lines = {line.label: line.cells[-1] for block in answer.context["page"].blocks for line in block.lines}

    for label, cell in lines.items():
        if cell.text not in ("0", "–"):
            assert cell.url, label
            assert client.get(cell.url).status_code == 200, label
    trained = client.get(lines["Peserta dilatih"].url)
    assert trained.context["cl"].result_count == 714
    charts = [chart for block in answer.context["page"].blocks for chart in block.charts]
    for address in re.findall(r'href="([^"]+)"', " ".join(chart.svg for chart in charts))[:12]:
        assert client.get(address.replace("&amp;", "&")).status_code == 200


def test_companies_are_counted_by_size(companies):
    make_company("PT Contoh Besar", size=CompanySize.LARGE)
    before = reports_by_size(Period.parse("2023-03"))
    take_in("01 bersih penempatan maret 2023.xlsx", "--apply")

    after = reports_by_size(Period.parse("2023-03"))

    assert sum(reported for _all, reported in before.values()) == 0
    assert sum(reported for _all, reported in after.values()) == 1
    assert next(iter(after)) == CompanySize.LARGE


def test_office_without_records_has_a_page_that_says_so(office, client):
    client.force_login(staff_member("Kepala Dinas"))

    answer = page_of(client, "2031-05")

    assert answer.status_code == 200
    for said in ("Belum ada perusahaan", "Tidak ada kelas yang selesai", "Tidak ada perselisihan"):
        assert said in words(answer)
    assert len(pypdf.PdfReader(BytesIO(client.get(reverse("one_page_pdf"), {"period": "2031-05"}).content)).pages) == 1


def test_number_of_queries_does_not_grow_with_the_records(year_2023, client):
    client.force_login(staff_member("Kepala Dinas", "kepala"))
    page_of(client, "2023")

    with CaptureQueriesContext(connection) as queries:
        page_of(client, "2023")

    assert len(queries) <= MOST_QUERIES
    company = make_company("PT Contoh Lagi")
    for number in range(20):
        make_placement(make_person(f"Contoh Lagi {number}"), company, month=date(2023, 5, 1))
    Internship.objects.create(
        company=company, programme="Operator", agreement_number="9/2023", signed_on=date(2023, 1, 30),
        filed_on=date(2023, 2, 1), starts_on=date(2023, 2, 1), ends_on=date(2023, 7, 31), workers_total=150,
    )  # fmt: skip
    with CaptureQueriesContext(connection) as more:
        page_of(client, "2023")

    assert len(more) == len(queries)
