"""Persons whom a sheet names by the NIK of somebody the register knows."""

from django.db import connection
from django.utils.translation import gettext as _
from rapidfuzz import fuzz

from apps.intake.finding import Finding, warning
from apps.intake.models import StagedRow, Upload
from apps.registry.models import Person
from apps.registry.names import person_key

UNLIKE = 70


def recognised(candidates: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Which of these (NIK, name) the register holds under that very name."""
    known = dict(Person.objects.filter(nik__in={nik for nik, _name in candidates}).values_list("nik", "name"))
    return {(nik, name) for nik, name in candidates if nik in known and person_key(name) == person_key(known[nik])}


def name_warnings(upload: Upload, staged: type[StagedRow]) -> list[tuple[int, Finding]]:
    """A known NIK under quite another name: one of the two is wrong."""
    found = []
    for row, reported, known in names_differing(upload, staged):
        if fuzz.token_sort_ratio(person_key(reported), person_key(known)) < UNLIKE:
            message = _("The register holds this NIK under another name, %(name)s. Check both.") % {"name": known}
            found.append((row, warning("name", "name_differs", reported, message)))
    return found


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
