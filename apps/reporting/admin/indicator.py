from collections.abc import Mapping
from types import MappingProxyType

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.stale_save import VersionedForm
from apps.reporting.models import Indicator

BY_HAND = gettext_lazy("no: its values are entered by hand")


class IndicatorForm(VersionedForm):
    class Meta:
        model = Indicator
        fields = "__all__"
        help_texts = {
            "code": gettext_lazy("A short word, such as TPT; it cannot be changed later."),
            "unit": gettext_lazy("“%” makes its changes points; any other unit is a word such as orang."),
            "definition": gettext_lazy("It is printed under the table of the year."),
            "measure": gettext_lazy("A figure of the summaries that is its value; it then takes none by hand."),
        }

    def clean_measure(self) -> str:
        measure = self.cleaned_data["measure"]
        if measure and not self.instance._state.adding and self.instance.values.exists():
            raise ValidationError(
                _("This indicator has values that were entered by hand. Delete those first, or leave it as it is.")
            )
        return measure


@admin.register(Indicator)
class IndicatorAdmin(OfficeAdmin):
    """`measures` are the figures that an indicator may be counted from, by name; the roof hands them in."""

    form = IndicatorForm
    measures: Mapping[str, str | Promise] = MappingProxyType({})
    search_fields = ("name", "code")
    search_help_text = gettext_lazy("Name or code")
    list_display = ("name", "code", "unit", "direction", "counted")
    list_filter = ("direction",)
    sortable_by = ()
    fields = (("code", "order"), "name", ("unit", "decimals"), "direction", "measure", "definition")
    empty_hint = gettext_lazy("Enter what the office is measured by.")

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        return ("code",) if obj else ()

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if db_field.name != "measure":
            return super().formfield_for_dbfield(db_field, request, **kwargs)
        return forms.ChoiceField(
            label=db_field.verbose_name,
            help_text=IndicatorForm.Meta.help_texts["measure"],
            choices=[("", BY_HAND), *self.measures.items()],
            required=False,
        )

    @admin.display(description=gettext_lazy("counted from the records"))
    def counted(self, indicator: Indicator) -> str:
        return str(self.measures.get(indicator.measure, indicator.measure) or "–")
