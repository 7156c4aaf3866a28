from django.contrib import admin
from django.utils.translation import gettext_lazy

from apps.accounts.admin.office_admin import ReadOnlyAdmin
from apps.registry.indonesian_dates import format_month
from apps.reporting.models import Month


@admin.register(Month)
class MonthAdmin(ReadOnlyAdmin):
    """The months that are no longer open; they change by signing, on the page of the summary."""

    list_display = ("month", "state")
    list_filter = ("state",)

    @admin.display(description=gettext_lazy("month"), ordering="first_day")
    def month(self, month: Month) -> str:
        return format_month(month.first_day)
