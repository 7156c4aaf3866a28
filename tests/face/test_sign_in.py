import pytest
from django.urls import reverse

from tests.conftest import PASSWORD

NEW = "kunci-rahasia-baru-77"


def change(client, old: str, new: str):
    return client.post(reverse("account_change_password"), {"oldpassword": old, "password1": new, "password2": new})


def test_admin_leads_to_the_sign_in_and_keeps_the_page_asked_for(client, db):
    wanted = reverse("admin:registry_person_changelist")

    answer = client.get(wanted, follow=True)

    assert answer.request["PATH_INFO"] == reverse("account_login")
    assert wanted in answer.request["QUERY_STRING"].replace("%2F", "/")


def test_password_chosen_by_somebody_else_must_be_changed_first(clerk, client):
    clerk.must_change_password = True
    clerk.save()
    client.force_login(clerk)

    answer = client.get(reverse("admin:index"))

    assert answer.url == reverse("account_change_password")


def test_own_password_opens_the_system(clerk, client):
    clerk.must_change_password = True
    clerk.save()
    client.force_login(clerk)

    answer = change(client, PASSWORD, NEW)

    clerk.refresh_from_db()
    assert answer.url == reverse("admin:index")
    assert not clerk.must_change_password
    assert clerk.check_password(NEW)
    assert client.get(reverse("admin:index")).status_code == 200


def test_wrong_old_password_changes_nothing(clerk, client):
    clerk.must_change_password = True
    clerk.save()
    client.force_login(clerk)

    change(client, "bukan-sandi-saya-1", NEW)

    clerk.refresh_from_db()
    assert clerk.must_change_password
    assert clerk.check_password(PASSWORD)


@pytest.mark.parametrize("page", ("signup/", "password/reset/", "email/"))
def test_nobody_makes_or_recovers_an_account_alone(page, client, db):
    answer = client.get(f"/accounts/{page}")

    assert answer.status_code == 302
    assert answer.url == reverse("admin:index")


def test_sign_in_page_offers_no_way_around_the_administrator(client, db):
    text = client.get(reverse("account_login")).content.decode()

    assert "signup" not in text
    assert "reset" not in text
