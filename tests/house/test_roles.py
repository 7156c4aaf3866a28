"""The roles are what disnaker.roles says, and no log names a person."""

import logging

import pytest
from django.contrib.auth.models import Group

from disnaker.logging_filters import MaskNik
from disnaker.roles import ROLES


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize("role", ROLES, ids=lambda role: role.name)
def test_role_has_its_rights_and_no_others(role):
    permissions = Group.objects.get(name=role.name).permissions.select_related("content_type")

    assert {f"{one.content_type.app_label}.{one.codename}" for one in permissions} == role.rights


def test_clerks_put_right_and_heads_book():
    rights = {role.name: role.rights for role in ROLES}

    assert "intake.change_upload" in rights["Petugas Penta"]
    assert not {"intake.apply_upload", "intake.withdraw_upload"} & rights["Petugas Penta"]
    assert {"intake.apply_upload", "intake.withdraw_upload"} <= rights["Kepala Bidang Penta"]


def test_log_masks_a_nik_in_message_arguments_and_traceback():
    try:
        raise ValueError("3672051705959001")
    except ValueError as error:
        record = logging.LogRecord(
            "x", logging.ERROR, "f", 1, "row of %s", ("3672051705959001",), (ValueError, error, error.__traceback__)
        )

    MaskNik().filter(record)

    assert record.getMessage() == "row of 3672********9001"
    assert "3672051705959001" not in logging.Formatter().format(record)


def test_whoever_uploads_may_forget_the_headings_of_a_sender():
    uploading = [role for role in ROLES if "intake.add_upload" in role.rights]

    assert all("intake.delete_sheetprofile" in role.rights for role in uploading)
