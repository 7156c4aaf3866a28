from django.contrib import admin
from django.utils.translation import gettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.stale_save import VersionedForm
from apps.registry.admin.spellings import spellings_field
from apps.registry.models import Region


class RegionForm(VersionedForm):
    aliases = spellings_field(gettext_lazy("Other spellings"))

    class Meta:
        model = Region
        fields = "__all__"


@admin.register(Region)
class RegionAdmin(OfficeAdmin):
    """The codes are the ministry's; what staff add are the spellings that reports use."""

    form = RegionForm
    search_fields = ("name", "^code")
    list_display = ("code", "name", "level", "parent", "valid_to")
    list_display_links = ("code", "name")
    list_select_related = ("parent",)
    list_filter = ("level",)
    autocomplete_fields = ("parent",)
    fields = ("code", "name", "level", "parent", "aliases", "valid_from", "valid_to")

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        return ("code", "level", "parent") if obj else ()
