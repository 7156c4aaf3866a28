from django.contrib import admin

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.registry.models import Official


@admin.register(Official)
class OfficialAdmin(OfficeAdmin):
    search_fields = ("name", "position")
    number_fields = ("nip",)
    list_display = ("name", "printed", "position", "acting", "is_head", "valid_from", "valid_to")
    list_filter = ("is_head",)

    @admin.display(description="NIP")
    def printed(self, official: Official) -> str:
        return official.printed_nip
