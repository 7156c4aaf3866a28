"""Rules of the columns that describe a job, shared by the sheets of the placement desk."""

from datetime import date

from django.utils.translation import gettext as _

from apps.intake.finding import Finding, warning
from apps.intake.resource import SheetContext
from apps.registry.choices import Sex
from apps.registry.indonesian_dates import format_month as month_name
from apps.registry.lookups import education_order
from apps.registry.rupiah import format_rupiah


def column_suggestions(column: str) -> list[str]:
    """What the columns of fixed choices take."""
    if column == "education":
        return education_order()
    return {"sex": Sex.values, "contract": ["PKWT", "PKWTT", "Harian Lepas"]}.get(column, [])


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
