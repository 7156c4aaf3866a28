from django.contrib import admin
from django.utils.translation import gettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.registry.admin.minimum_wage_form import MinimumWageForm
from apps.registry.admin.rupiah_field import RUPIAH_FIELDS
from apps.registry.models import MinimumWage
from apps.registry.percent import written_rise
from apps.registry.rupiah import format_rupiah


@admin.register(MinimumWage)
class MinimumWageAdmin(OfficeAdmin):
    """The history of the UMK: the rupiah are kept, the rises worked out."""

    form = MinimumWageForm
    list_display = ("__str__", "rupiah", "rise", "percent", "decree", "decided_on")
    sortable_by = ()
    formfield_overrides = RUPIAH_FIELDS
    readonly_fields = ("which_year",)

    def get_queryset(self, request):
        return super().get_queryset(request).with_rise()

    def get_fields(self, request, obj=None) -> tuple[str, ...]:
        fields = ("which_year" if obj else "year", "amount", "decree", "decided_on")
        writes = self.has_change_permission(request, obj) if obj else self.has_add_permission(request)
        return (*fields, "is_sure") if writes else fields

    @admin.display(description=gettext_lazy("year"))
    def which_year(self, wage: MinimumWage) -> str:
        """As text: a year takes no mark of thousands."""
        return str(wage.year)

    @admin.display(description=gettext_lazy("rupiah a month"))
    def rupiah(self, wage: MinimumWage) -> str:
        return format_rupiah(wage.amount)

    @admin.display(description=gettext_lazy("rise in rupiah"))
    def rise(self, wage: MinimumWage) -> str:
        return "–" if wage.rise is None else format_rupiah(wage.rise)

    @admin.display(description=gettext_lazy("rise in percent"))
    def percent(self, wage: MinimumWage) -> str:
        return written_rise(wage.percent)

    for column in (rupiah, rise, percent):
        column.is_number = True
