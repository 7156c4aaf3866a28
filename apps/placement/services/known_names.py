"""Known persons whom a sheet names otherwise."""

from django.db import connection

from apps.intake.models import StagedRow, Upload


def names_differing(upload: Upload, staged: type[StagedRow]) -> list[tuple[int, str, str]]:
    """`(row, name reported, name in the register)` of the persons known by NIK whose names are not written alike."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT staged.row, staged.name, person.name FROM {staged._meta.db_table} staged"  # noqa: S608
            " JOIN registry_person person USING (nik)"
            " WHERE staged.upload_id = %s AND staged.name <> person.name AND upper(staged.name) <> upper(person.name)",
            [upload.pk],
        )
        return cursor.fetchall()
