import pytest
from django.urls import reverse

from apps.accounts.access import log_access
from apps.accounts.choices import AccessKind
from apps.accounts.models import AccessEvent
from tests.conftest import staff_member
from tests.registry.records import make_person


def test_record_is_named_by_its_key_and_never_by_its_content(clerk):
    person = make_person("Siti Aminah", sex="P")

    event = log_access(clerk, AccessKind.PRINT, person, reason="  surat keterangan  ")

    assert event.subject == f"registry.person:{person.pk}"
    assert event.reason == "surat keterangan"


@pytest.mark.parametrize("page", ["add", "delete"])
def test_nobody_writes_or_deletes_the_record_of_access_by_hand(client, admin_user, clerk, page):
    event = log_access(clerk, AccessKind.VIEW, "registry.person:1")
    client.force_login(admin_user)
    arguments = [] if page == "add" else [event.pk]

    response = client.post(reverse(f"admin:accounts_accessevent_{page}", args=arguments), {"post": "yes"})

    assert response.status_code == 403
    assert AccessEvent.objects.filter(pk=event.pk).exists()


def test_administrator_finds_who_opened_a_person(client, office, clerk):
    log_access(clerk, AccessKind.VIEW, "registry.person:12")
    log_access(clerk, AccessKind.VIEW, "registry.person:120")
    client.force_login(staff_member("Administrator"))

    response = client.get(reverse("admin:accounts_accessevent_changelist"), {"q": "registry.person:12"})

    assert [event.subject for event in response.context["cl"].result_list] == ["registry.person:12"]
