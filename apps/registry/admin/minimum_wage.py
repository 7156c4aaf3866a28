from django.contrib import admin
from django.utils.translation import gettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.registry.models import MinimumWage
from apps.registry.rupiah import format_rupiah


@admin.register(MinimumWage)
class MinimumWageAdmin(OfficeAdmin):
    list_display = ("__str__", "rupiah", "decree", "decided_on")

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        return ("year",) if obj else ()

    @admin.display(description=gettext_lazy("rupiah a month"))
    def rupiah(self, wage: MinimumWage) -> str:
        return format_rupiah(wage.amount)
