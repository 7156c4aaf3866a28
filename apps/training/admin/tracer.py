from typing import ClassVar

from django.contrib import admin
from django.utils import formats
from django.utils.html import format_html
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext_lazy

from apps.accounts.access import log_access
from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.choices import AccessKind
from apps.registry.rights import SEE_PERSONAL
from apps.training.admin.class_list import SPANS
from apps.training.admin.of_person import SeekPerson
from apps.training.admin.tracer_filters import TRACER_FILTERS
from apps.training.admin.tracer_form import TracerForm
from apps.training.choices import Occupied
from apps.training.models import Tracer
from apps.training.services.tracing import answer

BADGES = {
    Occupied.EMPLOYED: "ok",
    Occupied.SELF_EMPLOYED: "ok",
    Occupied.STUDYING: "info",
    Occupied.NOT_WORKING: "warn",
    Occupied.UNREACHED: "muted",
}


@admin.register(Tracer)
class TracerAdmin(SeekPerson, OfficeAdmin):
    """A work list: whoever waits longest stands first. Rows come of a class that ends, never by hand."""

    form = TracerForm
    change_form_template = "training/tracer_change.html"
    person_field = "trainee__person"
    number_fields = ("trainee__person__nik",)
    search_help_text = gettext_lazy("Name of the graduate, NIK or company")
    search_fields = ("company",)
    list_select_related = ("trainee__person", "trainee__training_class__programme")
    list_filter = TRACER_FILTERS
    ordering = ("state", "due_on", "pk")
    sortable_by = ()

    class Media:
        css: ClassVar = {"all": ("disnaker/css/class_grid.css",)}

    def has_add_permission(self, request) -> bool:
        return False

    def get_list_display(self, request) -> tuple[str, ...]:
        phone = ("phone",) if request.user.has_perm(SEE_PERSONAL) else ()
        return ("trainee", *phone, "training_class", "after", "due", "answered")

    def get_fieldsets(self, request, obj=None):
        phone = ["phone"] if request.user.has_perm(SEE_PERSONAL) else []
        fieldsets = [
            (_("Whom to ask"), {"fields": ["person", *phone, "training_class", ("month", "due"), "is_mandatory"]}),
            (
                pgettext_lazy("tracer", "Answer"),
                {"fields": [("state", "asked_on"), ("company", "position"), "started_on", "note"]},
            ),
        ]
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        return ("person", "phone", "training_class", "month", "due", "is_mandatory")

    def change_view(self, request, object_id, form_url="", extra_context=None):
        """The telephone of one person; the look is written down as on the page of the person."""
        response = super().change_view(request, object_id, form_url, extra_context)
        if request.method == "GET" and response.status_code == 200 and request.user.has_perm(SEE_PERSONAL):
            log_access(request.user, AccessKind.REVEAL, response.context_data["original"].trainee.person)
        return response

    def save_model(self, request, obj, form, change) -> None:
        answer(tracer=obj, given=form.given())

    def lookup_allowed(self, lookup: str, value, request) -> bool:
        """The figures of the summary pick graduates by the last day of their class."""
        return lookup in SPANS or super().lookup_allowed(lookup, value, request)

    def word_condition(self, word: str):
        return super().word_condition(word) | self.of_persons(name__icontains=word)

    @admin.display(description=gettext_lazy("person"))
    def person(self, tracer: Tracer):
        return format_html('<a href="{}">{}</a>', tracer.trainee.get_absolute_url(), tracer.trainee)

    @admin.display(description=gettext_lazy("telephone"))
    def phone(self, tracer: Tracer) -> str:
        return tracer.trainee.person.phone or "–"

    @admin.display(description=pgettext_lazy("training", "class"))
    def training_class(self, tracer: Tracer) -> str:
        return str(tracer.trainee.training_class)

    @admin.display(description=gettext_lazy("due on"))
    def due(self, tracer: Tracer):
        day = formats.date_format(tracer.due_on, "SHORT_DATE_FORMAT")
        late = (localdate() - tracer.due_on).days
        if tracer.state or late <= 0:
            return day
        look = "error" if tracer.is_mandatory else "warn"
        words = ngettext("%(n)d day late", "%(n)d days late", late) % {"n": late}
        return format_html('{} <span class="badge badge--{}">{}</span>', day, look, words)

    @admin.display(description=pgettext_lazy("tracer", "after"))
    def after(self, tracer: Tracer):
        months = tracer.get_month_display()
        if not tracer.is_mandatory:
            return months
        return format_html('{} <span class="badge badge--muted">{}</span>', months, _("mandatory"))

    @admin.display(description=pgettext_lazy("tracer", "answer"))
    def answered(self, tracer: Tracer):
        if not tracer.state:
            return "–"
        badge = format_html('<span class="badge badge--{}">{}</span>', BADGES[tracer.state], tracer.get_state_display())
        return format_html("{} {}", badge, tracer.company) if tracer.company else badge
