"""Every kind of page in a real browser: nothing refused by the policy, nothing axe finds serious, nothing sideways."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse
from playwright.sync_api import Page

from apps.accounts.models import Notice
from apps.intake.models import Upload
from apps.placement.models import Placement
from apps.registry.models import Company, Holiday, Person

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True),
]

SCREENS = {"wide and light": ((1366, 850), "light"), "phone and dark": ((390, 844), "dark")}


def addresses() -> list[str]:
    company, person = Company.objects.order_by("pk").first(), Person.objects.order_by("pk").first()
    lists = (
        "intake_upload", "placement_vacancy", "placement_placement", "registry_person", "registry_company",
        "registry_region", "registry_holiday", "accounts_user", "auth_group", "accounts_accessevent",
    )  # fmt: skip
    return [
        reverse("admin:index"),
        *(reverse(f"admin:{name}_changelist") for name in lists),
        reverse("admin:registry_company_changelist") + "?state__exact=active",
        reverse("admin:registry_company_change", args=(company.pk,)),
        reverse("admin:registry_company_history", args=(company.pk,)),
        reverse("admin:registry_person_change", args=(person.pk,)),
        reverse("admin:placement_placement_change", args=(Placement.objects.first().pk,)),
        reverse("admin:intake_upload_change", args=(Upload.objects.last().pk,)),
        reverse("admin:registry_holiday_add"),
        reverse("admin:registry_holiday_delete", args=(Holiday.objects.first().pk,)),
        reverse("admin:accounts_user_add"),
        reverse("admin:app_list", args=("registry",)),
        reverse("admin:search") + "?q=pt",
        reverse("admin:notices"),
        reverse("summary") + "?period=2023-03",
        reverse("one_page") + "?period=2023-03",
        reverse("account_change_password"),
        reverse("mfa_index"),
        "/admin/no-such-page/",
    ]


def serious(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [
        f"{one['id']}: {one['nodes'][0]['html'][:120]} {one['nodes'][0].get('failureSummary', '')[:160]}"
        for one in found
        if one["impact"] in ("serious", "critical")
    ]


def width_beyond_screen(page: Page) -> int:
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


@pytest.mark.parametrize("screen", SCREENS)
def test_no_page_breaks_the_policy_shuts_anybody_out_or_scrolls_sideways(
    screen, records, administrator, sign_in, live_server
):
    Notice.objects.create(user=administrator, text="Berkas Anda sudah dibukukan.", url="/admin/")
    page = sign_in(administrator)
    (width, height), theme = SCREENS[screen]
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(color_scheme=theme, reduced_motion="reduce")
    faults: list[str] = []
    page.on("console", lambda message: faults.append(f"{page.url}: {message.text}") if _is_fault(message) else None)
    page.on("pageerror", lambda error: faults.append(f"{page.url}: {error}"))

    for address in addresses():
        page.goto(live_server.url + address)
        faults += [f"{address}: {fault}" for fault in serious(page)]
        if beyond := width_beyond_screen(page):
            faults.append(f"{address}: {beyond} px wider than the screen")

    assert not faults, "\n".join(faults)


def _is_fault(message) -> bool:
    """The page that is meant not to exist says so in the console too."""
    return message.type == "error" and "404" not in message.text


@pytest.mark.parametrize("theme", ("light", "dark"))
def test_sign_in_page_is_clean_in_both_themes(theme, office, page, live_server):
    page.emulate_media(color_scheme=theme)

    page.goto(live_server.url + "/admin/")

    assert "/accounts/login/" in page.url
    assert serious(page) == []
