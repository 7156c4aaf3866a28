from typing import ClassVar

from django.contrib import admin
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.training.admin.class_list import trade_filter
from apps.training.admin.programme_form import ProgrammeForm, UnitForm, UnitFormSet
from apps.training.models import ProgrammeUnit, TrainingProgramme


class UnitInline(admin.TabularInline):
    model = ProgrammeUnit
    form = UnitForm
    formset = UnitFormSet
    classes = ("rows-named", "units")
    extra = 0

    class Media:
        css: ClassVar = {"all": ("disnaker/css/programmes.css", "disnaker/css/proposals.css")}


@admin.register(TrainingProgramme)
class TrainingProgrammeAdmin(OfficeAdmin):
    form = ProgrammeForm
    inlines = (UnitInline,)
    search_fields = ("name", "trade__name")
    search_help_text = gettext_lazy("Programme or trade (kejuruan)")
    list_display = ("name", "trade", "course_hours", "hours_a_day", "leads_to", "is_offered")
    list_select_related = ("trade",)
    list_filter = (
        trade_filter(relation="trade"),
        "certificate_kind",
        "is_offered",
    )
    ordering = ("name",)
    sortable_by = ()
    empty_hint = gettext_lazy("Enter the trades first, then the programmes of each; classes and plans rest on them.")

    def get_fieldsets(self, request, obj=None):
        fieldsets = [
            (None, {"fields": ["name", "trade", ("hours", "hours_a_day")]}),
            (pgettext_lazy("paper", "Certificate"), {"fields": ["certificate_kind", "scheme"]}),
            (_("Offer"), {"fields": ["is_offered", "least_education", "note"]}),
        ]
        return self.versioned(request, obj, fieldsets)

    def get_search_results(self, request, queryset, search_term: str):
        """Selects offer what the centre still offers; a record keeps the programme that it has."""
        found, duplicates = super().get_search_results(request, queryset, search_term)
        if "field_name" in request.GET:
            found = found.filter(is_offered=True)
        return found, duplicates

    @admin.display(description="JP")
    def course_hours(self, programme: TrainingProgramme) -> int:
        return programme.hours

    course_hours.is_number = True

    @admin.display(description=gettext_lazy("leads to"))
    def leads_to(self, programme: TrainingProgramme) -> str:
        return programme.get_certificate_kind_display()
