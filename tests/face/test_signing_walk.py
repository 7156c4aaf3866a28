"""The head of office at the month's end: look, open a figure, sign, print."""

import subprocess
from pathlib import Path

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from apps.reporting.models import Month, SignedSummary
from disnaker.month_closing import close_month
from tests.conftest import PASSWORD, staff_member
from tests.reporting.signing import JANUARY, head_of_office, stock_and_flows_of_january

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("office")]
PATIENCE = 60_000


@pytest.fixture
def submitted_january() -> None:
    stock_and_flows_of_january()
    head_of_office()
    close_month(month=JANUARY)


def test_head_of_office_looks_opens_a_figure_signs_and_prints(
    page: Page, live_server, submitted_january, tmp_path: Path
):
    page.set_default_timeout(PATIENCE)
    head = staff_member("Kepala Dinas")
    page.goto(live_server.url + reverse("admin:index"))
    page.fill("input[name=login]", head.username)
    page.fill("input[name=password]", PASSWORD)
    page.locator("main button[type=submit], form button[type=submit]").first.click()
    page.wait_for_url(live_server.url + reverse("admin:index"))

    # The first page says that a month waits.
    page.get_by_role("link", name="Bulan yang menunggu tanda tangan").click()
    page.wait_for_url(f"**{reverse('months')}**")

    # Look: the month with what was looked at, and a figure with the records behind it.
    page.goto(live_server.url + reverse("month", args=("2023-01",)))
    expect(page.get_by_text("Kecocokan angka antarformulir")).to_be_visible()
    page.get_by_role("link", name="Angka", exact=True).click()
    page.get_by_role("link", name="IPK III/1").click()
    figure = page.locator("table a", has_text="40").first
    assert figure.inner_text() == "40"
    figure.click()
    expect(page.locator("#result_list tbody tr")).to_have_count(40)

    # Sign: a wrong password is refused and what was typed stays, the right one signs.
    page.goto(live_server.url + reverse("month", args=("2023-01",)))
    page.get_by_role("link", name="Periksa dan tanda tangani").click()
    page.fill("input[name=dated_on]", "2023-02-03")
    if page.locator("input[name=is_sure]").count():
        page.check("input[name=is_sure]")
    page.fill("input[name=password]", "bukan kata sandi saya")
    page.locator("main form button[type=submit]").click()
    expect(page.get_by_text("Kata sandi tidak cocok")).to_be_visible()
    assert page.input_value("input[name=dated_on]") == "2023-02-03"
    assert Month.objects.get(pk=JANUARY).state == "submitted"
    page.fill("input[name=password]", PASSWORD)
    page.locator("main form button[type=submit]").click()
    expect(page.get_by_text("ditandatangani dengan nomor 001/500.15/II/2023")).to_be_visible()

    # Print: the very bytes that were kept.
    signed = SignedSummary.objects.get()
    address = page.get_by_role("link", name="Laporan (PDF)", exact=True).get_attribute("href")
    answer = page.request.get(live_server.url + address)
    assert answer.status == 200
    assert answer.body() == signed.content("pdf")
    (tmp_path / "packet.pdf").write_bytes(answer.body())
    text = subprocess.run(
        ["pdftotext", "-layout", str(tmp_path / "packet.pdf"), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "001/500.15/II/2023" in text
    assert "Drs. Hidayat Contoh, M.Si." in text
    assert "NIP. 19700101 199503 1 001" in text
