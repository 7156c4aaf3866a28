from django.contrib import admin
from django.utils.translation import gettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.registry.admin.rupiah_field import RUPIAH_FIELDS
from apps.registry.models import MinimumWage
from apps.registry.rupiah import format_rupiah


@admin.register(MinimumWage)
class MinimumWageAdmin(OfficeAdmin):
    list_display = ("__str__", "rupiah", "decree", "decided_on")

    formfield_overrides = RUPIAH_FIELDS
    readonly_fields = ("which_year",)

    def get_fields(self, request, obj=None) -> tuple[str, ...]:
        return ("which_year" if obj else "year", "amount", "decree", "decided_on")

    @admin.display(description=gettext_lazy("year"))
    def which_year(self, wage: MinimumWage) -> str:
        """As text: a year takes no mark of thousands."""
        return str(wage.year)

    @admin.display(description=gettext_lazy("rupiah a month"))
    def rupiah(self, wage: MinimumWage) -> str:
        return format_rupiah(wage.amount)
