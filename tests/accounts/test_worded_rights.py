"""Rights in the words of the office, and what tending accounts may do to them."""

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth.models import Group, Permission
from django.urls import reverse

from apps.accounts.admin.rights import RightsField, rights_of_the_office
from apps.accounts.models import User
from tests.conftest import staff_member

NEW_PASSWORD = "sandi-yang-lain-2024"


@pytest.fixture
def superuser(client, office) -> User:
    user = User.objects.create_superuser("kepala", password=None)
    client.force_login(user)
    return user


def label(codename: str) -> str:
    found = rights_of_the_office().get(codename=codename)
    return RightsField(rights_of_the_office()).label_from_instance(found)


def test_right_of_a_model_is_worded(office):
    assert label("add_person") == "Tenaga kerja: boleh menambah"


def test_right_of_our_own_is_worded(office):
    assert label("apply_upload") == "Unggahan: Dapat menerapkan unggahan"


def test_rights_over_the_tables_of_the_system_are_not_offered(office):
    offered = set(rights_of_the_office().values_list("content_type__app_label", flat=True))

    assert offered == {
        "accounts", "auth", "documents", "industrial_relations", "intake", "placement", "registry", "reporting",
        "training",
    }  # fmt: skip


@pytest.mark.parametrize("name", ["Petugas Penta", "Kepala Bidang Penta"])
def test_saving_a_role_as_it_is_takes_no_right_away(client, superuser, name):
    role = Group.objects.get(name=name)
    before = set(role.permissions.values_list("pk", flat=True))

    client.post(reverse("admin:auth_group_change", args=[role.pk]), {"name": name, "permissions": list(before)})

    assert set(role.permissions.values_list("pk", flat=True)) == before != set()


def test_no_role_is_deleted(client, superuser):
    role = Group.objects.first()

    response = client.post(reverse("admin:auth_group_delete", args=[role.pk]), {"post": "yes"})

    assert response.status_code == 403
    assert Group.objects.filter(pk=role.pk).exists()


def remove_second_step(client, *users: User):
    chosen = {"action": "remove_second_step", "_selected_action": [user.pk for user in users]}
    return client.post(reverse("admin:accounts_user_changelist"), chosen, follow=True)


def test_administrator_removes_a_lost_second_step(client, office, clerk):
    client.force_login(staff_member("Administrator"))
    Authenticator.objects.create(user=clerk, type=Authenticator.Type.TOTP, data={})

    remove_second_step(client, clerk)

    assert not Authenticator.objects.filter(user=clerk).exists()


def test_administrator_leaves_the_second_step_of_a_superuser(client, office):
    owner = User.objects.create_superuser("pemilik", password=None)
    Authenticator.objects.create(user=owner, type=Authenticator.Type.TOTP, data={})
    client.force_login(staff_member("Administrator"))

    remove_second_step(client, owner)

    assert Authenticator.objects.filter(user=owner).exists()


def test_clerk_removes_no_second_step(client, clerk):
    Authenticator.objects.create(user=clerk, type=Authenticator.Type.TOTP, data={})
    client.force_login(clerk)

    response = remove_second_step(client, clerk)

    assert response.status_code == 403
    assert Authenticator.objects.filter(user=clerk).exists()


def test_given_password_is_never_none(client, superuser, clerk):
    page = reverse("admin:auth_user_password_change", args=[clerk.pk])

    client.post(page, {"usable_password": "false", "unset-password": "1"})
    client.post(page, {"password1": NEW_PASSWORD, "password2": NEW_PASSWORD})

    clerk.refresh_from_db()
    assert clerk.check_password(NEW_PASSWORD)


def test_every_right_that_a_role_holds_is_offered(office):
    held = Permission.objects.filter(group__isnull=False)

    assert set(held) <= set(rights_of_the_office())
