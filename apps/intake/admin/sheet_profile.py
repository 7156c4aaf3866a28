from django.contrib import admin

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.intake.models import SheetProfile


@admin.register(SheetProfile)
class SheetProfileAdmin(OfficeAdmin):
    """What was remembered of a sender's headings; wrong memories are deleted here."""

    list_display = ("company", "kind", "used_at")
    list_select_related = ("company",)
    search_fields = ("company__name",)
    readonly_fields = ("company", "kind", "mapping", "used_at")

    def has_add_permission(self, request) -> bool:
        return False
