from django.contrib import admin

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.documents.models import LetterClass


@admin.register(LetterClass)
class LetterClassAdmin(OfficeAdmin):
    search_fields = ("code", "label")
    list_display = ("code", "label")
    list_display_links = ("code", "label")

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        """Numbers were given under the code."""
        return ("code",) if obj else ()
