from django.contrib import admin
from django.utils.translation import gettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.stale_save import VersionedForm
from apps.registry.admin.spellings import spellings_field
from apps.registry.models import EducationLevel


class EducationLevelForm(VersionedForm):
    spellings = spellings_field(gettext_lazy("Spellings"), spelling_length=60)

    class Meta:
        model = EducationLevel
        fields = "__all__"


@admin.register(EducationLevel)
class EducationLevelAdmin(OfficeAdmin):
    form = EducationLevelForm
    search_fields = ("name", "code")
    list_display = ("code", "name", "rank", "ipk_code", "short_code", "known_spellings")
    list_display_links = ("code", "name")
    fields = ("code", "name", "rank", "ipk_code", "short_code", "spellings")

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        return ("code",) if obj else ()

    @admin.display(description=gettext_lazy("spellings"))
    def known_spellings(self, level: EducationLevel) -> str:
        return ", ".join(level.spellings)
