from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import Count
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.list_filters import values_filter
from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.stale_save import VersionedForm
from apps.industrial_relations.models import IndustrialEvent
from apps.industrial_relations.record_choices import EventKind
from apps.registry.admin.date_span import date_span_filter
from apps.registry.admin.rupiah_field import RupiahField
from apps.registry.rupiah import format_rupiah


class IndustrialEventForm(VersionedForm):
    class Meta:
        model = IndustrialEvent
        fields = "__all__"
        field_classes = {"cost": RupiahField}

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        day = cleaned.get("date")
        if day and day > localdate() and cleaned.get("attendance"):
            text = _("This event lies in the future, so nobody has been present yet. Correct one of them.")
            self.add_error("attendance", ValidationError(text, "future"))
        return cleaned


@admin.register(IndustrialEvent)
class IndustrialEventAdmin(OfficeAdmin):
    form = IndustrialEventForm
    search_fields = ("name", "place")
    search_help_text = gettext_lazy("Name or place")
    list_display = ("name", "date", "place", "unions_told", "attendance", "cost_told")
    list_filter = (
        values_filter("kind__exact", gettext_lazy("kind"), lambda: EventKind.choices),
        date_span_filter("date", gettext_lazy("day"), IndustrialEvent),
    )
    autocomplete_fields = ("unions",)
    ordering = ("-date", "-pk")
    sortable_by = ()
    empty_hint = gettext_lazy("Enter May Day and other events here, with the unions that took part.")

    def get_queryset(self, request):
        return super().get_queryset(request).annotate(union_count=Count("unions"))

    def get_fieldsets(self, request, obj=None):
        fieldsets = [
            (_("Event"), {"fields": ["name", "kind", "date", "place", "activities"]}),
            (_("Who took part"), {"fields": ["unions", "others", "attendance"]}),
            (_("Cost"), {"fields": [("fund", "cost")]}),
        ]
        return self.versioned(request, obj, fieldsets)

    @admin.display(description=gettext_lazy("trade unions"))
    def unions_told(self, event: IndustrialEvent) -> int:
        return event.union_count

    @admin.display(description=gettext_lazy("cost"))
    def cost_told(self, event: IndustrialEvent) -> str:
        return format_rupiah(event.cost)

    for column in (unions_told, cost_told):
        column.is_number = True
