from django.contrib import admin
from django.utils.translation import gettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.stale_save import VersionedForm
from apps.registry.admin.spellings import spellings_field
from apps.registry.models import StudyField


class StudyFieldForm(VersionedForm):
    spellings = spellings_field(gettext_lazy("Spellings"), spelling_length=60)

    class Meta:
        model = StudyField
        fields = "__all__"


@admin.register(StudyField)
class StudyFieldAdmin(OfficeAdmin):
    form = StudyFieldForm
    search_fields = ("title", "code")
    list_display = ("code", "title", "level", "is_printed", "known_spellings")
    list_display_links = ("code", "title")
    list_select_related = ("level",)
    autocomplete_fields = ("parent", "level")
    fields = ("code", "title", "parent", "level", "is_printed", "spellings")

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        return ("code",) if obj else ()

    @admin.display(description=gettext_lazy("spellings"))
    def known_spellings(self, field: StudyField) -> str:
        return ", ".join(field.spellings)
