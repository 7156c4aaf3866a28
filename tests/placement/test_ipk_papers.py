"""The forms IPK on paper and in the workbook, and the pages that show them."""

import csv
import json
import re
import shutil
import subprocess
from datetime import date
from html import unescape
from io import StringIO

import pytest
from django.core.management import call_command
from django.urls import reverse

from apps.reporting.periods import Period
from disnaker.summaries import Summary, summarize
from disnaker.summary_files import summary_pdf, summary_workbook
from tests.placement.ipk_records import place_many, register_many, remove_many
from tests.placement.summary_records import company, move, vacancy
from tests.reporting.test_workbook import EVERY_SHEET, without_kept_values

DECEMBER, MARCH = date(2022, 12, 1), date(2023, 3, 1)


@pytest.fixture
def quarter(office) -> Summary:
    """1.200 men and 3 women of several kinds; vacancies of two sections of KBLI."""
    men = register_many(1200, "L", DECEMBER)
    women = register_many(3, "P", MARCH, education="S1", ipk_code="6200", occupation_group="", since_graduation=None)
    place_many(men[:20], MARCH, kind="AKAD", receiver="22")
    place_many(women[:1], MARCH)
    remove_many(men[20:25], MARCH)
    move(vacancy(company(), MARCH, education="SMK", count_male=4, industry_code="24102"), MARCH, male=3)
    vacancy(company("CV Anyer"), MARCH, education=None, count_either=2, industry_code="47111")
    return summarize(Period.parse("2023-Q1"))


def text_of(pdf: bytes) -> list[str]:
    shown = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return shown.stdout.decode().split("\f")[:-1]


def test_each_form_has_a_sheet_with_letterhead_title_and_signature(quarter):
    pages = text_of(summary_pdf(quarter, quarter.forms, printed_by="Siti"))

    for form in quarter.forms:
        (first,) = [page for page in pages if f"LAPORAN IPK {form.table.form} –" in page]
        assert "DINAS TENAGA KERJA" in first
        assert "TRIWULAN I 2023" in first
    assert sum(bool(re.search(r"Cilegon, \d", page)) for page in pages) == 8
    assert f"Halaman {len(pages)} dari {len(pages)}" in pages[-1]
    overview = next(page for page in pages if "LAPORAN IPK III/1" in page)
    assert re.search(r"1[.]200\s+0\s+1[.]200", overview)
    assert "triwulan ini" in " ".join(overview.split())


def test_month_prints_the_forms_that_are_due_and_a_quarter_all(quarter):
    month = summarize(Period.parse("2023-03"))

    assert [form.table.form for form in month.due if form.table.form] == ["III/1", "III/2", "III/4", "III/7", "III/8"]
    assert [form.table.form for form in quarter.due if form.table.form] == [f"III/{n}" for n in range(1, 9)]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_workbook_reckoned_anew_has_the_figures_of_every_form(quarter, tmp_path):
    book = tmp_path / "ipk.xlsx"
    book.write_bytes(without_kept_values(summary_workbook(quarter, quarter.forms, printed_by="Siti")))

    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/profile", "--convert-to", EVERY_SHEET,
         "--outdir", str(tmp_path), str(book)],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip

    for form in quarter.forms:
        (path,) = tmp_path.glob(f"*{form.table.form.replace('/', ' ')}.csv")
        lines = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))
        start = 2 if form.table.code_heading else 1
        rows = [*form.rows, form.total] if form.table.has_total else form.rows
        written = [line for line in lines if line[start - 1] in {row.label for row in rows}]
        assert len(written) >= len(rows)
        for row, cells in zip(rows, written[-len(rows) :], strict=True):
            for column, cell in zip(form.table.columns, cells[start:], strict=False):
                if row.figures and not column.of_words:
                    assert cell.replace(",", "").replace(".", "") == str(row.figures[column.key]), (
                        form.table.form, row.label, column.key,
                    )  # fmt: skip


@pytest.mark.parametrize("number", range(1, 9))
def test_every_figure_of_a_form_opens_its_list(client, head, quarter, number):
    client.force_login(head)
    page = client.get(reverse("summary", query={"period": "2023-Q1", "form": f"ipk_{number}"}))

    links = set(re.findall(r'<td class="num"><a href="([^"]*)">', page.text))

    assert page.status_code == 200
    assert links
    for link in links:
        assert client.get(unescape(link)).status_code == 200, link


def test_list_of_a_stock_holds_those_it_counts(client, head, quarter):
    client.force_login(head)
    query = {"period": "2023-Q1", "move": "remaining", "sex__exact": "L"}

    response = client.get(reverse("summary_job_seekers", query=query))

    assert response.context["page"].paginator.count == 1175
    assert "9000" not in re.sub(r"<a [^>]*>", "", response.text)  # no NIK in full


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("summary", {"form": "ipk_9"}),
        ("summary", {"form": "placed_by_education"}),
        ("summary_job_seekers", {"move": "placed"}),
        ("summary_job_seekers", {"move": "opening", "age_band__exact": "x"}),
        ("summary_vacancies", {"move": "filled", "side": "L", "form": "ipk_1"}),
    ],
)
def test_address_that_means_nothing_is_not_found(client, head, name, query):
    client.force_login(head)

    assert client.get(reverse(name, query={"period": "2023-03"} | query)).status_code == 404


def test_command_gives_the_job_seekers_of_the_period(quarter):
    out = StringIO()

    call_command("summary", "2023-03", "--json", stdout=out)

    assert json.loads(out.getvalue())["placement"]["job_seekers"] == {
        "opening": {"L": 1200, "P": 0},
        "registered": {"L": 0, "P": 3},
        "placed": {"L": 20, "P": 1},
        "removed": {"L": 5, "P": 0},
        "closing": {"L": 1175, "P": 2},
    }


def test_all_forms_tie_in_every_column(quarter):
    forms = quarter.by_name

    assert quarter.breaches == []
    assert forms["ipk_2"].row("6200").figures["remaining_P"] == 2
    assert forms["ipk_2"].row("6000_sum").figures["registered_P"] == 3
    assert forms["ipk_3"].row("not_stated").figures["registered_P"] == 3
    assert forms["ipk_6"].row("C_sum").figures["remaining_L"] == 1
    assert forms["ipk_6"].row("241").figures["filled_L"] == 3
    assert forms["ipk_7"].total.figures["registered_x_P"] == 3
    assert [gap.text.split(" ")[2] for gap in quarter.gaps] == ["III/3", "III/4", "III/5", "III/7"]
