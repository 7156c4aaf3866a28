"""Rules of the columns that describe a person and a job, shared by the sheets of the placement desk."""

from datetime import date

from django.utils.translation import gettext as _

from apps.intake.finding import Finding, warning
from apps.intake.resource import SheetContext
from apps.registry import nik
from apps.registry.choices import Sex
from apps.registry.indonesian_dates import format_month as month_name
from apps.registry.lookups import education_order
from apps.registry.rupiah import format_rupiah


def column_suggestions(column: str) -> list[str]:
    """What the columns of fixed choices take."""
    if column == "education":
        return education_order()
    return {"sex": Sex.values, "contract": ["PKWT", "PKWTT", "Harian Lepas"]}.get(column, [])


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


def wage_warning(row: dict, year: int | None, context: SheetContext) -> list[Finding]:
    """A wage below the minimum wage (UMK) of that year."""
    wage, least = row["wage"], context.minimum_wages.get(year)
    if wage is None or least is None or wage >= least:
        return []
    message = _("The wage lies below the minimum wage (UMK) of %(year)d, %(amount)s. Ask the company.") % {
        "year": year,
        "amount": format_rupiah(least),
    }
    return [warning("wage", "wage_below_minimum", format_rupiah(wage), message)]


def month_warning(column: str, day: date | None, context: SheetContext) -> list[Finding]:
    """A day outside the month that the report is about."""
    month = context.period
    if day is None or month is None or (day.year, day.month) == (month.year, month.month):
        return []
    message = _("This date lies outside the report's month, %(month)s. Check the date, or the month of the report.") % {
        "month": month_name(month),
    }
    return [warning(column, "outside_period", day, message)]
