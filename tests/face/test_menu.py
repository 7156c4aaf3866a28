import pytest
from django.contrib.auth.models import AnonymousUser
from django.urls import reverse

from disnaker.menu import MENU, menu_for
from tests.conftest import staff_member


def urls(menu: list[dict]) -> list[str]:
    return [entry["url"] for group in menu for entry in group["entries"]]


def current(menu: list[dict]) -> list[str]:
    return [entry["url"] for group in menu for entry in group["entries"] if entry["current"]]


def test_every_line_of_the_menu_leads_somewhere():
    lost = [entry.url_name for group in MENU for entry in group.entries if entry.url() is None]

    assert lost == []


def test_clerk_sees_the_work_of_the_desk_and_no_accounts(clerk):
    shown = urls(menu_for(clerk, "/admin/"))

    assert reverse("admin:placement_placement_changelist") in shown
    assert reverse("admin:accounts_user_changelist") not in shown


def test_group_without_a_line_for_the_user_is_left_out(office):
    administrator = staff_member("Administrator")

    menu = menu_for(administrator, "/admin/")

    assert reverse("admin:placement_placement_changelist") not in urls(menu)
    assert all(group["entries"] for group in menu)
    assert len(menu) < len(MENU)


def test_visitor_sees_the_first_page_only():
    assert urls(menu_for(AnonymousUser(), "/admin/")) == [reverse("admin:index")]


@pytest.mark.parametrize("further", ("", "7/change/", "add/"))
def test_pages_of_a_record_belong_to_the_line_of_its_list(further, clerk):
    address = reverse("admin:registry_company_changelist")

    assert current(menu_for(clerk, address + further)) == [address]


def test_first_page_is_current_on_itself_alone(clerk):
    assert current(menu_for(clerk, reverse("admin:index"))) == [reverse("admin:index")]
    assert current(menu_for(clerk, reverse("admin:notices"))) == []
