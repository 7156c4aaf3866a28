"""Rules of the columns that describe a person, shared by the sheets of all desks."""

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from apps.intake.finding import Finding, warning
from apps.registry import nik


def nik_warnings(row: dict) -> list[Finding]:
    """Sex or birth date that differ from the NIK: lawful, since a NIK never changes, but worth a look."""
    number, sex, birth_date = row["nik"], row["sex"], row["birth_date"]
    if number is None:
        return []
    found = []
    for code in nik.differs(number, sex=sex, birth_date=birth_date):
        if code == "sex_mismatch_nik":
            message = _("The sex differs from the one in the NIK. Check both against the identity card (KTP).")
            found.append(warning("sex", code, sex, message))
        else:
            message = _(
                "The date of birth differs from the one in the NIK. Check both against the identity card (KTP)."
            )
            found.append(warning("birth_date", code, birth_date, message))
    return found


def region_warning(number: str | None, city: str, districts: frozenset[str]) -> list[Finding]:
    """A NIK of the city whose kecamatan is none of the city's; `city` and `districts` are codes without dots.

    Codes of other cities are not judged: they split and die over the years, and a NIK keeps the one it was given.
    """
    if number is None or not number.startswith(city) or number[:6] in districts:
        return []
    message = _(
        "The NIK begins with %(digits)s, which is no kecamatan of the city. Check it against the identity card (KTP)."
    )
    return [warning("nik", "nik_region_unknown", number, message % {"digits": number[:6]})]


def email_warning(email: str | None) -> list[Finding]:
    """An address that is none is left out; it is no reason to lose a row."""
    if not email:
        return []
    try:
        validate_email(email)
    except ValidationError:
        message = _("This is no e-mail address and is left out. Correct it, if it matters.")
        return [warning("email", "email_invalid", email, message)]
    return []
