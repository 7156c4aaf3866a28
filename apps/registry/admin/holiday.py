from django.contrib import admin

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.registry.models import Holiday


@admin.register(Holiday)
class HolidayAdmin(OfficeAdmin):
    search_fields = ("name",)
    list_display = ("date", "name", "kind", "is_estimate")
    list_display_links = ("date", "name")
    list_filter = ("kind", "is_estimate")
    ordering = ("-date",)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        return ("date",) if obj else ()
