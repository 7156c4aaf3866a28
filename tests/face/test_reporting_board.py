"""The board of the reports in a real browser: legible in both themes and on a phone, and letters from it."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils.timezone import localdate

from apps.documents.models import Letter
from apps.placement.models import Reminder
from apps.placement.reporting_duty import VACANCIES
from tests.conftest import staff_member
from tests.face.test_pages import SCREENS, serious, width_beyond_screen
from tests.placement.report_records import make_report
from tests.registry.records import make_company

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]


@pytest.fixture
def reports(office) -> None:
    last = (localdate().replace(day=1) - timedelta(days=1)).replace(day=1)
    before = (last - timedelta(days=1)).replace(day=1)
    good, poor = make_company("PT Rajin Melapor"), make_company("PT Belum Melapor")
    make_report(good, last, last + timedelta(days=33))
    make_report(good, before, date(before.year, before.month, 28), kind=VACANCIES, is_nil=True)
    make_report(poor, before, localdate(), state="needs_attention")


@pytest.mark.parametrize("screen", SCREENS)
def test_board_shuts_nobody_out_and_does_not_scroll_sideways(screen, reports, sign_in, live_server):
    page = sign_in(staff_member("Petugas Penta"))
    (width, height), theme = SCREENS[screen]
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(color_scheme=theme, reduced_motion="reduce")
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)

    for name in ("reporting_board", "sender_quality"):
        page.goto(live_server.url + reverse(name))
        faults += serious(page)
        assert width_beyond_screen(page) == 0, name

    assert faults == []


def test_letters_are_written_from_the_board(reports, sign_in, live_server):
    page = sign_in(staff_member("Petugas Penta"))
    page.goto(live_server.url + reverse("reporting_board"))

    page.get_by_label("Ingatkan PT Belum Melapor").check()
    page.get_by_role("button", name="Surati yang dicentang").dblclick()
    page.get_by_text("1 surat sudah bernomor").wait_for()

    assert Letter.objects.count() == Reminder.objects.count() == 1
    page.goto(live_server.url + reverse("reporting_board"))
    row = page.get_by_role("row", name="PT Belum Melapor")
    assert "diingatkan" in row.inner_text()
