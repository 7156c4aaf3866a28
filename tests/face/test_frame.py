"""The frame around each page, as it is used: by keyboard, on a phone, in the dark, on paper."""

import pytest
from django.urls import reverse

from apps.accounts.models import Notice
from tests.conftest import PASSWORD, staff_member

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]


def test_signing_in_leads_back_to_the_page_that_was_asked_for(clerk, page, live_server):
    page.goto(live_server.url + reverse("admin:registry_company_changelist"))
    page.fill("#id_login", clerk.username)
    page.fill("#id_password", PASSWORD)
    page.click("form.account-form button")

    page.wait_for_url("**" + reverse("admin:registry_company_changelist"))


def test_menu_is_a_drawer_on_a_phone_that_escape_closes(clerk, sign_in, live_server):
    page = sign_in(clerk)
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(live_server.url + "/admin/")
    button = page.locator("[data-menu-toggle]")
    assert not page.locator("#menu").is_visible()

    button.click()

    page.locator("#menu").wait_for(state="visible")
    assert page.evaluate("document.getElementById('menu').contains(document.activeElement)")
    assert button.get_attribute("aria-expanded") == "true"
    page.keyboard.press("Escape")
    assert button.get_attribute("aria-expanded") == "false"
    page.locator("#menu").wait_for(state="hidden")
    assert page.evaluate("document.activeElement.hasAttribute('data-menu-toggle')")


def test_menu_marks_the_page_that_is_open(clerk, sign_in, live_server):
    page = sign_in(clerk)

    page.goto(live_server.url + reverse("admin:registry_person_changelist"))

    current = page.locator("#menu [aria-current=page]")
    assert current.count() == 1
    assert current.get_attribute("href") == reverse("admin:registry_person_changelist")


def test_first_tab_leads_past_the_menu(clerk, sign_in, live_server):
    page = sign_in(clerk)
    page.goto(live_server.url + "/admin/")

    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    assert page.evaluate("document.activeElement.id") == "content-start"


def test_chosen_theme_stays_on_the_next_page(clerk, sign_in, live_server):
    page = sign_in(clerk)
    page.emulate_media(color_scheme="light")
    page.goto(live_server.url + "/admin/")
    page.click(".user-menu summary")
    page.click("[data-theme-choice=dark]")

    page.goto(live_server.url + reverse("admin:registry_company_changelist"))

    assert page.evaluate("document.documentElement.dataset.theme") == "dark"


def test_paper_shows_the_list_and_no_navigation(clerk, companies, sign_in, live_server):
    page = sign_in(clerk)
    page.goto(live_server.url + reverse("admin:registry_company_changelist"))

    page.emulate_media(media="print")

    assert page.locator("#result_list").is_visible()
    for hidden in ("#menu", "#header", ".list__tools", ".object-tools"):
        assert not page.locator(hidden).is_visible(), hidden


def test_notices_are_counted_until_they_are_read(clerk, sign_in, live_server):
    Notice.objects.create(user=clerk, text="Berkas Anda sudah dibaca.")
    Notice.objects.create(user=staff_member("Perencanaan"), text="Bukan untuk petugas Penta.")
    page = sign_in(clerk)
    page.goto(live_server.url + reverse("admin:notices"))
    assert page.locator(".top__count").inner_text() == "1"
    assert page.locator(".found li").count() == 1

    page.click(".page-actions button")

    page.wait_for_url("**" + reverse("admin:notices"))
    assert page.locator(".top__count").count() == 0


def test_search_box_finds_a_company_by_a_part_of_its_name(clerk, companies, sign_in, live_server):
    page = sign_in(clerk)
    page.goto(live_server.url + "/admin/")

    page.keyboard.press("/")
    page.keyboard.type("bahari nusa")
    page.keyboard.press("Enter")

    page.wait_for_url("**/search/**")
    assert page.locator(".found a").first.inner_text().strip() == "PT Bahari Nusa Banten"
