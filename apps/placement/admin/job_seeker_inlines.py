"""What became of a registration, told below it: its cards and its reports."""

from django.contrib import admin

from apps.placement.models import CardIssue, SeekerReport


class ReadOnlyInline(admin.TabularInline):
    extra = 0
    can_delete = False
    classes = ("rows-told",)
    by: str  # the field that names who did it

    def get_queryset(self, request):
        return super().get_queryset(request).select_related(self.by)

    def has_add_permission(self, request, obj=None) -> bool:
        return False

    def has_change_permission(self, request, obj=None) -> bool:
        return False


class CardInline(ReadOnlyInline):
    model = CardIssue
    fields = readonly_fields = ("kind", "number", "issued_on", "valid_until", "reason", "issued_by", "printed_at")
    by = "issued_by"


class ReportInline(ReadOnlyInline):
    model = SeekerReport
    fields = readonly_fields = ("ordinal", "due_on", "reported_on", "taken_by", "note")
    by = "taken_by"
