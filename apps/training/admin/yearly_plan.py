from typing import ClassVar

from django.contrib import admin
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.pages import Page
from apps.registry.admin.rupiah_field import RUPIAH_FIELDS
from apps.registry.percent import percent_of, written_percent
from apps.registry.rupiah import format_rupiah
from apps.training.admin.class_list import trade_filter
from apps.training.admin.plan_copy import ADD, copy_page
from apps.training.admin.plan_form import YearlyPlanForm
from apps.training.admin.plan_list import ALL, PlanYearFilter, progress_of_list
from apps.training.models import YearlyPlan
from apps.training.services.plan_progress import with_progress


@admin.register(YearlyPlan)
class YearlyPlanAdmin(OfficeAdmin):
    """Each line with what was realised of it; above them the whole year."""

    form = YearlyPlanForm
    change_list_template = "training/plan_list.html"
    pages = (Page("copy", gettext_lazy("Copy a yearly plan"), "calendar", copy_page, right=ADD),)
    search_fields = ("programme__name", "programme__trade__name")
    search_help_text = gettext_lazy("Programme or trade (kejuruan)")
    list_display = (
        "kind", "trade", "fund", "packages", "packages_done", "planned_people", "people", "percent", "course_hours",
        "budget_shown",
    )  # fmt: skip
    list_select_related = ("programme__trade",)
    list_filter = (PlanYearFilter, "fund", trade_filter())
    autocomplete_fields = ("programme",)
    ordering = ("-year", "programme__name", "pk")
    sortable_by = ()
    formfield_overrides = RUPIAH_FIELDS
    empty_hint = gettext_lazy(
        "Enter the lines of the year one by one; the next year can then begin with a copy of them."
    )

    class Media:
        css: ClassVar = {"all": ("disnaker/css/plan.css",)}

    def changelist_view(self, request, extra_context=None):
        response = super().changelist_view(request, extra_context)
        context = getattr(response, "context_data", None)
        if context is not None and "cl" in context:
            context |= progress_of_list(context["cl"])
        return response

    def get_list_display(self, request) -> tuple[str, ...]:
        """The year stands in each line where the lines of all years do."""
        asked = request.GET.get(PlanYearFilter.parameter_name)
        return (self.list_display[0], "year_shown", *self.list_display[1:]) if asked == ALL else self.list_display

    def get_queryset(self, request):
        return with_progress(super().get_queryset(request))

    def get_fieldsets(self, request, obj=None):
        fieldsets = [
            (None, {"fields": ["year", "programme", "fund"]}),
            (_("Planned"), {"fields": [("packages", "quota"), "hours", "budget", "note"]}),
        ]
        if obj is not None:
            fieldsets.append((_("Realised"), {"fields": [("packages_done", "people", "percent")]}))
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        return ("packages_done", "people", "percent")

    def get_changeform_initial_data(self, request) -> dict:
        return {"year": localdate().year, **super().get_changeform_initial_data(request)}

    @admin.display(description=gettext_lazy("programme"))
    def kind(self, plan: YearlyPlan) -> str:
        return str(plan.programme)

    @admin.display(description=gettext_lazy("trade (kejuruan)"))
    def trade(self, plan: YearlyPlan) -> str:
        return str(plan.programme.trade)

    @admin.display(description=gettext_lazy("year"))
    def year_shown(self, plan: YearlyPlan) -> str:
        return str(plan.year)

    @admin.display(description=pgettext_lazy("plan", "packages realised"))
    def packages_done(self, plan: YearlyPlan) -> int:
        return plan.packages_realised

    @admin.display(description=pgettext_lazy("plan", "participants planned"))
    def planned_people(self, plan: YearlyPlan) -> int:
        return plan.quota

    @admin.display(description=pgettext_lazy("plan", "participants trained"))
    def people(self, plan: YearlyPlan) -> int:
        return plan.trained

    @admin.display(description="%")
    def percent(self, plan: YearlyPlan) -> str:
        """Of the participants planned."""
        return written_percent(percent_of(plan.trained, plan.quota))

    @admin.display(description="JP")
    def course_hours(self, plan: YearlyPlan) -> int:
        return plan.hours

    @admin.display(description=gettext_lazy("budget"))
    def budget_shown(self, plan: YearlyPlan) -> str:
        return format_rupiah(plan.budget)

    for column in (packages_done, planned_people, people, percent, course_hours, budget_shown):
        column.is_number = True
