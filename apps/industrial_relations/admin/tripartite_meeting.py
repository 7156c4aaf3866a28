from django.contrib import admin
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.stale_save import VersionedForm
from apps.industrial_relations.models import TripartiteMeeting
from apps.registry.admin.date_span import date_span_filter

PRESENT = ("government", "employers", "workers")


class TripartiteMeetingForm(VersionedForm):
    class Meta:
        model = TripartiteMeeting
        fields = "__all__"

    def clean(self):
        """A meeting may be entered ahead; who came and what it came to is known only afterwards."""
        cleaned = super().clean() or self.cleaned_data
        told = [name for name in (*PRESENT, "result", "minutes_number") if cleaned.get(name)]
        day = cleaned.get("date")
        if day and day > localdate() and told:
            text = _("This meeting lies in the future, so nobody was present and nothing has come of it yet.")
            self.add_error("date", ValidationError(text, "future"))
        return cleaned


@admin.register(TripartiteMeeting)
class TripartiteMeetingAdmin(OfficeAdmin):
    form = TripartiteMeetingForm
    search_fields = ("agenda", "place", "minutes_number")
    search_help_text = gettext_lazy("Agenda, place or number of the minutes")
    list_display = ("date", "agenda_in_short", "place", "present", "minutes_number")
    list_filter = (date_span_filter("date", gettext_lazy("day"), TripartiteMeeting),)
    ordering = ("-date", "-pk")
    sortable_by = ()
    empty_hint = gettext_lazy("Enter the meetings of the city’s LKS Tripartit here, with agenda and result.")

    def get_fieldsets(self, request, obj=None):
        fieldsets = [
            (_("Meeting"), {"fields": ["date", "place", "chair", "agenda"]}),
            (_("Present"), {"fields": [PRESENT]}),
            (_("Outcome"), {"fields": ["minutes_number", "result", "follow_up"]}),
        ]
        return self.versioned(request, obj, fieldsets)

    @admin.display(description=gettext_lazy("agenda"))
    def agenda_in_short(self, meeting: TripartiteMeeting) -> str:
        words = meeting.agenda.split()
        return " ".join(words[:14]) + (" …" if len(words) > 14 else "")

    @admin.display(description=gettext_lazy("number present"))
    def present(self, meeting: TripartiteMeeting) -> int:
        return meeting.government + meeting.employers + meeting.workers

    present.is_number = True
