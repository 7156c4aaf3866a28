from django.contrib import admin, messages
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter
from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.pages import Page
from apps.registry.admin.date_span import date_span_filter
from apps.registry.admin.rupiah_field import RUPIAH_FIELDS
from apps.registry.indonesian_dates import format_date
from apps.training.admin.attendance_page import attendance_page
from apps.training.admin.certificates_page import certificates_page
from apps.training.admin.class_acts import act_view, cancel_view, finish_view
from apps.training.admin.class_form import HELP_TEXTS, TrainingClassForm
from apps.training.admin.class_head import class_head
from apps.training.admin.class_journal import journal_page
from apps.training.admin.class_list import YearFilter, state_badge, trade_filter
from apps.training.admin.class_papers import (
    attendance_paper,
    attendance_sheet,
    transport_page,
    transport_paper,
    transport_sheet,
)
from apps.training.admin.class_report_page import report_page
from apps.training.admin.competency_page import competency_page
from apps.training.admin.marks_page import marks_page
from apps.training.admin.own_classes import own_classes
from apps.training.admin.selection_page import selection_page
from apps.training.admin.tracer_page import tracer_page
from apps.training.choices import ClassState
from apps.training.models import TrainingClass, TrainingProgramme
from apps.training.services.class_days import busy_elsewhere, hours_off, plan_days

SPAN = {"starts_on", "ends_on", "hours", "hours_a_day"}
# What numbers, papers and tables are about stands once the class runs, and its days once it is over.
STANDING = {
    ClassState.RUNNING: ("programme", "which_year", "batch"),
    ClassState.FINISHED: ("programme", "which_year", "batch", *sorted(SPAN)),
}


@admin.register(TrainingClass)
class TrainingClassAdmin(OfficeAdmin):
    form = TrainingClassForm
    change_form_template = "training/class_change.html"
    pages = (
        Page(
            "selection", pgettext_lazy("class", "Selection"), "filter", selection_page, right="training.view_applicant",
            of_record=True,
        ),
        Page("days", gettext_lazy("Days and journal"), "calendar", journal_page, of_record=True),
        Page(
            "attendance", gettext_lazy("Attendance"), "table", attendance_page, right="training.view_attendance",
            of_record=True,
        ),
        Page("marks", gettext_lazy("Marks"), "edit", marks_page, right="training.view_trainee", of_record=True),
        Page(
            "transport", gettext_lazy("Transport allowance"), "wage", transport_page, right="training.view_trainee",
            of_record=True,
        ),
        Page(
            "competency", gettext_lazy("Competency test"), "check", competency_page,
            right="training.view_competencytest", of_record=True,
        ),
        Page(
            "certificates", gettext_lazy("Certificates"), "official", certificates_page,
            right="training.view_certificate", of_record=True,
        ),
        Page(
            "tracer", gettext_lazy("Tracer of graduates"), "match", tracer_page, right="training.view_tracer",
            of_record=True,
        ),
        Page("report", gettext_lazy("Report of the class"), "chart", report_page, of_record=True),
    )  # fmt: skip
    search_fields = ("programme__name", "place", "decree_number")
    search_help_text = gettext_lazy("Programme, place or number of the decree")
    empty_hint = gettext_lazy("Plan the first class with the button above; its programme comes first.")
    list_display = ("name", "state_shown", "term", "people", "applying", "place", "kind", "fund")
    list_select_related = ("programme",)
    list_filter = (
        "state",
        "selection",
        YearFilter,
        trade_filter(),
        "kind",
        "fund",
        "is_for_disabled",
        date_span_filter("starts_on", gettext_lazy("first day"), TrainingClass),
        date_span_filter("ends_on", gettext_lazy("last day"), TrainingClass),
        chosen_record_filter("programme__exact", gettext_lazy("programme"), TrainingProgramme.objects),
    )
    autocomplete_fields = ("programme", "proposal", "village", "instructors")
    ordering = ("-starts_on", "-pk")
    sortable_by = ()
    formfield_overrides = RUPIAH_FIELDS

    def get_urls(self) -> list:
        def wrapped(view):
            return self.admin_site.admin_view(lambda request, object_id: view(self, request, object_id))

        return [
            *(
                path(f"<path:object_id>/{route}", wrapped(view), name=f"training_trainingclass_{name}")
                for name, route, view in (
                    ("act", "act/", act_view),
                    ("finish", "finish/", finish_view),
                    ("cancel", "cancel/", cancel_view),
                    ("attendance_paper", "attendance/paper/", attendance_paper),
                    ("attendance_sheet", "attendance/sheet/", attendance_sheet),
                    ("transport_paper", "transport/paper/", transport_paper),
                    ("transport_xlsx", "transport/xlsx/", transport_sheet),
                )
            ),
            *super().get_urls(),
        ]

    def get_queryset(self, request):
        return own_classes(request.user, super().get_queryset(request)).with_numbers()

    def get_fieldsets(self, request, obj=None):
        stands = obj is not None and (obj.state in STANDING or not self.has_change_permission(request, obj))
        year = "which_year" if stands else "year"
        fieldsets = [
            (None, {"fields": ["programme", (year, "batch"), "kind", ("fund", "partner")]}),
            (_("Participants"), {"fields": ["quota", "is_for_disabled", "proposal"]}),
            (
                _("Place and time"),
                {
                    "fields": [
                        "place", "village", ("starts_on", "ends_on"), ("begins_at", "closes_at"),
                        ("hours", "hours_a_day"),
                    ]
                },
            ),
            (_("Instructors and decree"), {"fields": ["instructors", ("decree_number", "decree_on"), "assessor_body"]}),
            (_("Money"), {"fields": [("budget", "spent"), "transport_a_day"]}),
            (_("Remarks"), {"fields": ["note", *(["cancel_reason"] if obj and obj.cancel_reason else [])]}),
        ]  # fmt: skip
        return self.versioned(request, obj, fieldsets)

    def get_form(self, request, obj=None, change=False, **kwargs):
        """What is only read needs no help for filling it in."""
        fixed = self.get_readonly_fields(request, obj)
        if obj is not None and not self.has_change_permission(request, obj):
            fixed = (*fixed, *HELP_TEXTS)
        helped = {name: text for name, text in HELP_TEXTS.items() if name not in fixed}
        return super().get_form(request, obj, change, help_texts=helped, **kwargs)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        standing = STANDING.get(obj.state, ()) if obj is not None else ()
        return (*standing, "cancel_reason")

    def get_changeform_initial_data(self, request) -> dict:
        return {"year": localdate().year, **super().get_changeform_initial_data(request)}

    def save_related(self, request, form, formsets, change) -> None:
        super().save_related(request, form, formsets, change)
        training_class = form.instance
        if training_class.is_open and (not change or SPAN & set(form.changed_data)):
            self._plan(request, training_class)
        for sentence in busy_elsewhere(training_class):
            messages.warning(request, sentence)

    def _plan(self, request, training_class: TrainingClass) -> None:
        """A new class gets its days at once; whoever moves one that has days is offered to plan them anew."""
        if training_class.days.exists():
            text = _("The days are still those planned before.")
            url = reverse("admin:training_trainingclass_days", args=[training_class.pk])
            messages.warning(request, format_html('{} <a href="{}">{}</a>', text, url, _("Plan the days anew")))
            return
        days = plan_days(training_class)
        messages.info(request, _("%(number)d days of instruction are planned.") % {"number": len(days)})
        if sentence := hours_off(training_class, days):
            messages.warning(request, sentence)

    def render_change_form(self, request, context, add=False, change=False, form_url="", obj=None):
        if obj is not None:
            context |= class_head(self, request, obj)
        return super().render_change_form(request, context, add, change, form_url, obj)

    @admin.display(description=pgettext_lazy("training", "class"))
    def name(self, training_class: TrainingClass) -> str:
        return str(training_class)

    @admin.display(description=gettext_lazy("year"))
    def which_year(self, one: TrainingClass) -> str:
        return str(one.year)

    @admin.display(description=gettext_lazy("days"))
    def term(self, one: TrainingClass) -> str:
        return f"{format_date(one.starts_on, short=True)} – {format_date(one.ends_on, short=True)}"

    @admin.display(description=pgettext_lazy("training", "participants"))
    def people(self, one: TrainingClass) -> str:
        return _("%(number)d of %(places)d") % {"number": one.men + one.women, "places": one.quota}

    people.is_number = True

    @admin.display(description=pgettext_lazy("training", "applicants"))
    def applying(self, one: TrainingClass) -> int:
        return one.applied

    applying.is_number = True

    @admin.display(description=gettext_lazy("state"))
    def state_shown(self, one: TrainingClass) -> str:
        return state_badge(one)
