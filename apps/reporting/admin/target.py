from django.contrib import admin
from django.utils.translation import gettext_lazy

from apps.reporting.admin.year_value_form import YearValueForm
from apps.reporting.admin.year_value_list import YearValueAdmin, indicator_filter, year_filter
from apps.reporting.models import Target


class TargetForm(YearValueForm):
    class Meta:
        model = Target
        fields = "__all__"
        help_texts = {
            "value": gettext_lazy("With a comma before the decimals: 7,25."),
            "source": gettext_lazy("Such as the performance agreement of the year, or the strategic plan."),
        }


@admin.register(Target)
class TargetAdmin(YearValueAdmin):
    form = TargetForm
    list_display = ("of_indicator", "which_year", "written", "source")
    list_filter = (indicator_filter(targets__isnull=False), year_filter(Target))
    number_fields = ("value", "source")
    empty_hint = gettext_lazy("Enter what the office means to reach of an indicator in a year.")
