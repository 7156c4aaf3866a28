"""What the lists of values and of targets share."""

from django.contrib import admin
from django.db.models import DecimalField, Model
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy

from apps.accounts.admin.list_filters import values_filter
from apps.accounts.admin.office_admin import OfficeAdmin
from apps.reporting.admin.number_field import NumberField
from apps.reporting.models import Indicator
from apps.reporting.performance import with_unit


def indicator_filter(**picked) -> type:
    """Those that have a record of the kind, by `picked`."""
    offered = Indicator.objects.filter(**picked).distinct()
    return values_filter("indicator__exact", gettext_lazy("indicator"), lambda: offered.values_list("code", "name"))


def year_filter(model: type[Model]) -> type:
    """The years of which there are records."""
    kept = model.objects.order_by("-year").values_list("year", flat=True).distinct()
    return values_filter("year__exact", gettext_lazy("year"), lambda: [(str(year), str(year)) for year in kept.all()])


class YearValueAdmin(OfficeAdmin):
    """A number of an indicator for a year; which of these it is cannot be changed, only deleted and entered anew."""

    list_select_related = ("indicator",)
    ordering = ("-year", "indicator__order", "indicator")
    sortable_by = ()
    search_fields = ("indicator__name", "indicator__code", "source")
    search_help_text = gettext_lazy("Indicator or source")
    formfield_overrides = {DecimalField: {"form_class": NumberField}}
    readonly_fields = ("of_indicator", "which_year")
    number_fields: tuple[str, ...]

    def get_fields(self, request, obj=None) -> tuple[str, ...]:
        fields = (*(("of_indicator", "which_year") if obj else ("indicator", "year")), *self.number_fields)
        writes = self.has_change_permission(request, obj) if obj else self.has_add_permission(request)
        return (*fields, "is_sure") if writes else fields

    def get_changeform_initial_data(self, request) -> dict:
        return {"year": str(localdate().year), **super().get_changeform_initial_data(request)}

    @admin.display(description=gettext_lazy("indicator"))
    def of_indicator(self, record) -> str:
        return record.indicator.name

    @admin.display(description=gettext_lazy("year"))
    def which_year(self, record) -> str:
        """As text: a year takes no mark of thousands."""
        return str(record.year)

    @admin.display(description=gettext_lazy("value"))
    def written(self, record) -> str:
        return with_unit(record.indicator, record.value)

    written.is_number = True
