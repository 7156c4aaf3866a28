"""The summary of the training desk: who sees it, its page, its part of the packet, its key of the figures."""

import json
import re
import subprocess
from io import BytesIO, StringIO

import pytest
from django.core.management import call_command
from django.urls import reverse
from openpyxl import load_workbook

from apps.reporting.periods import Period
from disnaker.menu import menu_for
from disnaker.summaries import summarize
from tests.conftest import staff_member
from tests.placement.summary_records import company, place
from tests.training import tables_records as records


@pytest.fixture
def welding(office) -> None:
    """One class of two participants that ended in March 2023, of two packages planned."""
    records.planned()
    training_class = records.finished()
    records.trained(training_class)
    records.trained(training_class, "P", disabled=True)
    records.end(training_class)


def page(client, name: str = "summary", **query):
    return client.get(reverse(name, query={"period": "2023-03"} | query))


def text_of(paper: bytes) -> str:
    shown = subprocess.run(["pdftotext", "-layout", "-", "-"], input=paper, capture_output=True, check=True)
    return shown.stdout.decode()


def test_training_staff_land_on_their_own_part(client, welding):
    client.force_login(staff_member("Petugas BLK"))

    shown = page(client)

    assert "Rekap pelatihan" in shown.text
    assert "Penempatan menurut" not in shown.text
    assert page(client, form="ipk_1").status_code == 403
    assert page(client, form="programmes").status_code == 403
    assert page(client, "summary_pdf", form="ipk_1").status_code == 403


def test_placement_staff_see_nothing_of_training(client, welding, clerk):
    client.force_login(clerk)

    assert "Rekap pelatihan" not in page(client).text
    assert page(client, form="training").status_code == 403
    assert page(client, "summary_training").status_code == 403
    assert page(client, "summary_xlsx", form="training").status_code == 403


def test_instructor_sees_the_own_classes_and_not_the_figures_of_all(client, welding):
    instructor = staff_member("Instruktur BLK")
    client.force_login(instructor)

    assert page(client, "summary_training").status_code == 403
    assert page(client, "summary_pdf", form="training").status_code == 403
    assert reverse("summary_training") not in str(menu_for(instructor, "/admin/"))


def test_planning_section_finds_training_in_a_tab(client, welding):
    client.force_login(staff_member("Perencanaan"))

    assert reverse("summary_training") in page(client).text
    assert "Rekap pelatihan" in page(client, form="training").text


@pytest.mark.parametrize(("role", "placement", "training"), [
    ("Petugas Penta", True, False), ("Petugas BLK", False, True), ("Perencanaan", True, True),
])  # fmt: skip
def test_packet_holds_the_parts_of_their_desks(client, welding, role, placement, training):
    place(company(), records.MARCH.replace(day=1))
    client.force_login(staff_member(role))

    text = text_of(page(client, "summary_pdf").content)

    assert ("REKAPITULASI PENEMPATAN" in text) == placement
    assert ("REKAPITULASI PELATIHAN" in text) == training


def test_paper_of_training_names_nobody(client, welding):
    client.force_login(staff_member("Petugas BLK"))
    response = page(client, "summary_pdf", form="training")
    text = text_of(response.content)

    assert "ringkasan-pelatihan-2023-03.pdf" in response["Content-Disposition"]
    for title in ("Capaian rencana tahunan", "Rekap pelatihan", "Hasil pelatihan", "Peserta menurut kecamatan"):
        assert title in text
    assert "Budi Santoso" not in text
    assert not re.search(r"\d{16}", text)


def test_workbook_sums_by_formula_and_keeps_words_as_words(client, welding):
    client.force_login(staff_member("Petugas BLK"))

    book = load_workbook(BytesIO(page(client, "summary_xlsx", form="training").content))

    sheet = book["Rekap pelatihan"]
    last = next(row for row in sheet.iter_rows() if row[0].value == "Jumlah")
    assert any(str(cell.value).startswith("=SUM(") for cell in last)
    assert "48,50" in [cell.value for cell in last]


def test_figures_keep_the_names_that_other_programs_read(welding):
    out = StringIO()
    call_command("summary", "2023-03", "--json", stdout=out)

    training = json.loads(out.getvalue())["training"]

    assert training["kinds_realised"] == 1
    assert {key: training["participants"][key] for key in ("L", "P", "disabled")} == {"L": 1, "P": 1, "disabled": 1}
    assert (training["graduated"], training["certified"], training["placed_after"]) == (2, 0, 0)
    assert training["plan"]["packages"] == {"planned": 2, "realised": 1, "percent": "50.00"}


def test_page_of_an_office_without_classes_shows_no_table(client, office):
    client.force_login(staff_member("Petugas BLK"))

    assert "<table" not in page(client).text


def test_page_without_a_period_opens_the_newest_month_in_which_a_class_ended(client, welding):
    client.force_login(staff_member("Petugas BLK"))

    assert str(client.get(reverse("summary")).context["period"]) == "2023-03"
    chosen = client.get(reverse("summary_training", query={"year": "2023", "part": "S1"}))
    assert chosen.url == reverse("summary_training", query={"period": "2023-S1"})


def test_menu_marks_one_summary_only(office):
    planner = staff_member("Perencanaan")

    current = [
        entry["url"]
        for group in menu_for(planner, reverse("summary_training"))
        for entry in group["entries"]
        if entry["current"]
    ]

    assert current == [reverse("summary_training")]


def test_training_is_counted_only_where_it_is_shown(client, welding, clerk, django_assert_max_num_queries):
    client.force_login(clerk)
    page(client)
    client.force_login(staff_member("Petugas BLK"))
    page(client)

    with django_assert_max_num_queries(32):
        page(client)
    summary = summarize(Period.parse("2023-03"))
    assert summary.breaches == []
    assert "training" not in summary.__dict__
