"""The whole way, as the head of the placement desk goes it: from files dropped to the month's summary on paper."""

import subprocess
from pathlib import Path

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from apps.intake.models import Upload
from apps.placement.models import Placement
from apps.registry.models import CompanyAlias
from tests.conftest import PASSWORD, SAMPLES
from tests.intake.sheets import person, write_report

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
    pytest.mark.usefixtures("companies", "worker"),
]
PATIENCE = 60_000
FAULTY, NIL = "04 banyak kesalahan.xlsx", "12 nihil maret.xlsx"
CLEAN = ("01 bersih penempatan maret 2023.xlsx", "14 lowongan bersih.xlsx", "02 kop dan nomor kolom.xlsx")


def act(page: Page, name: str):
    """The button that posts to an act of the upload's page."""
    return page.locator(f'form[action$="/{name}/"] button[type=submit]').first


def open_upload(page: Page, live_server, name: str) -> Upload:
    upload = Upload.objects.get(file_name=name)
    page.goto(live_server.url + upload.get_absolute_url())
    return upload


def book_and_wait(page: Page) -> None:
    act(page, "apply").click()
    # The page shows the progress and comes anew when the booking is done.
    expect(page.locator(".badge--ok").first).to_be_visible(timeout=PATIENCE)


def test_from_files_dropped_to_the_summary_on_paper(page: Page, live_server, head, tmp_path: Path):
    page.set_default_timeout(PATIENCE)
    strange = write_report(
        tmp_path / "ejaan lain.xlsx", [person(9001), person(9002, **{"L/P": "L"})], nib="",
        company="PT Mandiri Selatt Persero",
    )  # fmt: skip

    # Sign in.
    page.goto(live_server.url + reverse("admin:index"))
    page.fill("input[name=login]", head.username)
    page.fill("input[name=password]", PASSWORD)
    page.locator("main button[type=submit], form button[type=submit]").first.click()
    page.wait_for_url(live_server.url + reverse("admin:index"))

    # Six files at once.
    page.goto(live_server.url + reverse("admin:intake_upload_add"))
    names = [FAULTY, NIL, *CLEAN]
    page.set_input_files("input[type=file]", [*(SAMPLES / name for name in names), strange])
    page.locator("form[data-drop] button[type=submit]").click()
    expect(page.locator("tbody tr")).to_have_count(6)
    expect(page.locator("[data-progress-url]")).to_have_count(0, timeout=PATIENCE)

    # The unknown spelling: none is taken by likeness, one is offered, and staff say so.
    upload = open_upload(page, live_server, "ejaan lain.xlsx")
    assert upload.company is None
    act(page, "company").click()
    expect(page.locator("#company")).to_have_count(0)
    assert CompanyAlias.objects.get().company.name == "PT Mandiri Selat (Persero)"
    book_and_wait(page)

    # Two cells put right: a sex nobody knows, and an education.
    upload = open_upload(page, live_server, FAULTY)
    assert (upload.rows_accepted, upload.rows_rejected) == (20, 15)
    page.fill("input[name=cell-31-sex]", "P")
    page.fill("input[name=cell-26-education]", "SMA")
    act(page, "fix").click()
    expect(page.locator("input[name=cell-31-sex]")).to_have_count(0)
    upload.refresh_from_db()
    assert (upload.rows_accepted, upload.rows_rejected) == (22, 13)
    book_and_wait(page)

    for name in (NIL, *CLEAN):
        open_upload(page, live_server, name)
        book_and_wait(page)

    # The summary: the figure, the list behind it, the paper.
    placed = Placement.objects.filter(posting_month="2023-03-01")
    men, women = (placed.filter(sex=sex).count() for sex in "LP")
    assert men + women == 25 + 30 + 22 + 2
    page.goto(f"{live_server.url}{reverse('summary')}?period=2023-03")
    figures = page.locator(f'a[href*="{reverse("admin:placement_placement_changelist")}"]')
    figure = figures.filter(has_text=str(men + women)).first
    figure.click()
    expect(page.locator("#result_list tbody tr")).to_have_count(50)
    assert f"{men + women}" in page.locator(".paginator").inner_text()

    page.goto(f"{live_server.url}{reverse('summary')}?period=2023-03")
    with page.expect_download() as download:
        page.locator(f'a[href*="{reverse("summary_pdf")}"]').first.click()
    path = tmp_path / "ringkasan.pdf"
    download.value.save_as(path)
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    total = next(line for line in text.splitlines() if line.strip().upper().startswith(("JUMLAH", "TOTAL")))
    assert [int(number) for number in total.split()[1:]] == [men, women, men + women]
