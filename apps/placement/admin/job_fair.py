from typing import ClassVar

from django.contrib import admin
from django.contrib.admin import SimpleListFilter
from django.db.models import QuerySet
from django.utils.html import format_html
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext, pgettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.placement.admin.job_fair_form import FirmForm, JobFairForm
from apps.placement.models import JobFair, JobFairCompany
from apps.registry.admin.date_span import date_span_filter
from apps.registry.indonesian_dates import format_date
from apps.registry.months import months_after

FOLLOWED_UP_FROM, FOLLOWED_UP_BY = 1, 3  # months after a fair its firms are asked whom they took on


class FollowUpFilter(SimpleListFilter):
    """Fairs with a firm that nobody has asked yet whom it took on."""

    title = gettext_lazy("follow-up")
    parameter_name = "follow_up"

    def lookups(self, request, model_admin):
        return (
            ("open", pgettext_lazy("job fair", "not followed up yet")),
            ("due", pgettext_lazy("job fair", "not followed up, one month after")),
            ("late", pgettext_lazy("job fair", "not followed up, three months after")),
        )

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        months = {"open": 0, "due": FOLLOWED_UP_FROM, "late": FOLLOWED_UP_BY}.get(self.value())
        if months is None:
            return queryset
        ended_by = months_after(localdate(), -months)
        return queryset.not_followed_up().filter(ends_on__lte=ended_by)


class FirmInline(admin.TabularInline):
    model = JobFairCompany
    form = FirmForm
    autocomplete_fields = ("company",)
    classes = ("rows-named",)
    extra = 0

    class Media:
        css: ClassVar = {"all": ("disnaker/css/programmes.css",)}

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("company")

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """Companies are added and changed in the register; links beside every row would crowd the page."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name == "company":
            field.widget.can_add_related = field.widget.can_change_related = field.widget.can_view_related = False
        return field


@admin.register(JobFair)
class JobFairAdmin(OfficeAdmin):
    form = JobFairForm
    inlines = (FirmInline,)
    search_fields = ("name", "place")
    search_help_text = gettext_lazy("Name or place")
    list_display = ("name", "days", "firms", "places", "visitors", "applicants", "accepted", "follow_up")
    list_filter = (FollowUpFilter, date_span_filter("starts_on", gettext_lazy("first day"), JobFair), "fund")
    ordering = ("-pk",)
    sortable_by = ()
    readonly_fields = ("sums",)

    def get_queryset(self, request):
        return super().get_queryset(request).with_sums()

    def get_fieldsets(self, request, obj=None):
        fieldsets = [
            (None, {"fields": ["name", "organiser", "place", ("starts_on", "ends_on"), "fund"]}),
            (_("Visitors"), {"fields": [("visitors_male", "visitors_female"), *(["sums"] if obj else []), "note"]}),
        ]
        return self.versioned(request, obj, fieldsets)

    @admin.display(description=gettext_lazy("days"))
    def days(self, fair: JobFair) -> str:
        first, last = fair.starts_on, fair.ends_on
        if first == last:
            return format_date(last, short=True)
        same_month = (first.year, first.month) == (last.year, last.month)
        return f"{first.day if same_month else format_date(first, short=True)}–{format_date(last, short=True)}"

    @admin.display(description=gettext_lazy("companies"))
    def firms(self, fair: JobFair) -> int:
        return fair.firms

    @admin.display(description=gettext_lazy("vacancies"))
    def places(self, fair: JobFair) -> int:
        return fair.places

    @admin.display(description=gettext_lazy("visitors"))
    def visitors(self, fair: JobFair) -> int:
        return fair.visitors_male + fair.visitors_female

    @admin.display(description=gettext_lazy("applicants"))
    def applicants(self, fair: JobFair) -> int:
        return fair.applicants_male + fair.applicants_female

    @admin.display(description=gettext_lazy("accepted"))
    def accepted(self, fair: JobFair) -> int:
        return fair.accepted_male + fair.accepted_female

    for column in (firms, places, visitors, applicants, accepted):
        column.is_number = True

    @admin.display(description=gettext_lazy("follow-up"))
    def follow_up(self, fair: JobFair):
        if not fair.waiting:
            return pgettext("job fair", "followed up") if fair.firms else "–"
        words = _("%(waiting)d of %(firms)d to be asked") % {"waiting": fair.waiting, "firms": fair.firms}
        if localdate() < months_after(fair.ends_on, FOLLOWED_UP_FROM):
            return words
        look = "error" if localdate() > months_after(fair.ends_on, FOLLOWED_UP_BY) else "warn"
        return format_html('<span class="badge badge--{}">{}</span>', look, words)

    @admin.display(description=gettext_lazy("in all"))
    def sums(self, fair: JobFair) -> str:
        return _(
            "%(visitors)d visitors; %(firms)d companies with %(places)d vacancies; applicants %(applied_m)d L, "
            "%(applied_f)d P; accepted %(accepted_m)d L, %(accepted_f)d P"
        ) % {
            "visitors": self.visitors(fair),
            "firms": fair.firms,
            "places": fair.places,
            "applied_m": fair.applicants_male,
            "applied_f": fair.applicants_female,
            "accepted_m": fair.accepted_male,
            "accepted_f": fair.accepted_female,
        }
