"""Whoever tends the accounts must not gain the whole house by it."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse

from apps.accounts.models import User
from tests.conftest import PASSWORD, staff_member

ADD = "admin:accounts_user_add"


@pytest.fixture
def administrator(office) -> User:
    return staff_member("Administrator")


def change(user: User) -> str:
    return reverse("admin:accounts_user_change", args=[user.pk])


def new_clerk(**values) -> dict:
    group = Group.objects.get(name="Petugas Penta")
    return {
        "username": "sari",
        "first_name": "Sari",
        "desk": "placement",
        "groups": [group.pk],
        "password1": "kata-awal-2023-x",
        "password2": "kata-awal-2023-x",
        **values,
    }


def test_new_member_of_staff_may_enter_and_must_change_the_password(client, administrator):
    client.force_login(administrator)

    client.post(reverse(ADD), new_clerk())

    user = User.objects.get(username="sari")
    assert user.is_staff
    assert user.must_change_password
    assert user.has_perm("registry.add_person")


def test_new_member_of_staff_cannot_be_made_a_superuser(client, administrator):
    client.force_login(administrator)

    client.post(reverse(ADD), new_clerk(is_superuser="on"))

    assert not User.objects.get(username="sari").is_superuser


def test_administrator_cannot_become_a_superuser(client, administrator):
    client.force_login(administrator)
    values = {"username": administrator.username, "desk": "office", "is_active": "on", "is_staff": "on"}
    version = client.get(change(administrator)).context["adminform"].form["row_version"].value()

    response = client.post(change(administrator), {**values, "row_version": version, "is_superuser": "on"})

    administrator.refresh_from_db()
    assert response.status_code == 302
    assert not administrator.is_superuser


def test_account_of_a_superuser_cannot_be_changed_by_an_administrator(client, administrator, admin_user):
    client.force_login(administrator)
    password = reverse("admin:auth_user_password_change", args=[admin_user.pk])

    changed = client.post(change(admin_user), {"username": "milikku"})
    reset = client.post(password, {"usable_password": "true", "password1": PASSWORD, "password2": PASSWORD})

    admin_user.refresh_from_db()
    assert changed.status_code == 403
    assert reset.status_code == 403
    assert admin_user.username == "admin"
    assert not admin_user.check_password(PASSWORD)


def test_password_set_by_another_must_be_changed_at_the_next_sign_in(client, administrator, clerk):
    client.force_login(administrator)
    url = reverse("admin:auth_user_password_change", args=[clerk.pk])

    client.post(url, {"usable_password": "true", "password1": "kata-awal-2023-x", "password2": "kata-awal-2023-x"})

    clerk.refresh_from_db()
    assert clerk.check_password("kata-awal-2023-x")
    assert clerk.must_change_password


def test_account_is_never_deleted(client, admin_user, clerk):
    client.force_login(admin_user)

    response = client.post(reverse("admin:accounts_user_delete", args=[clerk.pk]), {"post": "yes"})

    assert response.status_code == 403
    assert User.objects.filter(pk=clerk.pk).exists()


def test_clerk_does_not_see_the_staff(client, clerk):
    client.force_login(clerk)

    assert client.get(reverse("admin:accounts_user_changelist")).status_code == 403
