from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.intake.kinds import kind_title, resource_classes
from apps.intake.models import SheetProfile


@admin.register(SheetProfile)
class SheetProfileAdmin(OfficeAdmin):
    """What was remembered of a sender's headings; wrong memories are deleted here."""

    list_display = ("company", "kind_shown", "used_at")
    list_select_related = ("company",)
    search_fields = ("company__name",)
    fields = readonly_fields = ("company", "kind_shown", "headings_shown", "used_at")
    worded = {"kind": kind_title, "mapping": ", ".join}

    def has_add_permission(self, request) -> bool:
        return False

    @admin.display(description=_("kind"), ordering="kind")
    def kind_shown(self, profile: SheetProfile) -> str:
        return kind_title(profile.kind)

    @admin.display(description=_("headings"))
    def headings_shown(self, profile: SheetProfile) -> str:
        """Each heading of the sender with the office's own for the same column."""
        cls = resource_classes().get(profile.kind)
        columns = cls.columns() if cls else {}
        pairs = ((heading, columns.get(name)) for heading, name in profile.mapping.items())
        return "; ".join(f"{heading} → {column.column_name if column else '–'}" for heading, column in pairs)
