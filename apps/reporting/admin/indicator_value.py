from django import forms
from django.contrib import admin
from django.db.models import OuterRef, Subquery
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.reporting.admin.year_value_form import YearValueForm
from apps.reporting.admin.year_value_list import YearValueAdmin, indicator_filter, year_filter
from apps.reporting.models import Indicator, IndicatorValue
from apps.reporting.performance import written_change, written_relative_change

COUNTED = gettext_lazy("This indicator is counted from the records; it takes no value by hand.")


class IndicatorValueForm(YearValueForm):
    class Meta:
        model = IndicatorValue
        fields = "__all__"
        help_texts = {
            "indicator": gettext_lazy("Indicators counted from the records are not among these: they take no value."),
            "value": gettext_lazy("With a comma before the decimals: 7,25."),
            "source": gettext_lazy("Who published it, and in what: BPS Kota Cilegon, Sakernas Agustus 2023."),
        }

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if isinstance(field := self.fields.get("indicator"), forms.ModelChoiceField):
            field.queryset = Indicator.objects.filter(measure="")
            field.error_messages["invalid_choice"] = COUNTED

    def clean(self):
        cleaned = super().clean()
        year, released_on = self.instance.year or cleaned.get("year"), cleaned.get("released_on")
        if released_on and released_on > localdate():
            self.add_error("released_on", _("This day has not come yet; a value is entered once it is published."))
        elif released_on and year and released_on.year < year:
            self.add_error("released_on", _("This day lies before the year of the value; compare the two."))
        return cleaned


def value_before(year) -> Subquery:
    """The value of the same indicator in a year, which is an expression over the row."""
    return Subquery(IndicatorValue.objects.filter(indicator=OuterRef("indicator"), year=year).values("value"))


@admin.register(IndicatorValue)
class IndicatorValueAdmin(YearValueAdmin):
    form = IndicatorValueForm
    list_display = ("of_indicator", "which_year", "written", "change", "percent", "source", "released_on")
    list_filter = (indicator_filter(values__isnull=False), year_filter(IndicatorValue))
    number_fields = ("value", "source", "released_on", "note")
    empty_hint = gettext_lazy("Enter what BPS and others publish of the city, with the source and the day of release.")

    def get_queryset(self, request):
        return super().get_queryset(request).annotate(before=value_before(OuterRef("year") - 1))

    @admin.display(description=pgettext_lazy("figures", "change"))
    def change(self, value: IndicatorValue) -> str:
        return written_change(value.indicator, value.before, value.value)

    @admin.display(description=gettext_lazy("change in percent"))
    def percent(self, value: IndicatorValue) -> str:
        return written_relative_change(value.before, value.value)

    for column in (change, percent):
        column.is_number = True
