from django.contrib import admin
from django.utils.translation import gettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.registry.models import Industry, Occupation


class ClassificationAdmin(OfficeAdmin):
    """Codes are found by their first digits, titles by any word."""

    search_fields = ("title",)
    number_fields = ("code",)
    search_help_text = gettext_lazy("Code, or a word of the title")
    list_display = ("code", "title", "level", "edition")
    list_display_links = ("code", "title")
    list_filter = ("level", "edition")
    sortable_by = ()

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        return ("edition", "code") if obj else ()


@admin.register(Industry)
class IndustryAdmin(ClassificationAdmin):
    list_filter = ("level", "section", "edition")


@admin.register(Occupation)
class OccupationAdmin(ClassificationAdmin): ...
