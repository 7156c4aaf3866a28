from typing import ClassVar

from django.contrib import admin
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.list_filters import values_filter
from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.stale_save import VersionedForm
from apps.placement.choices import JobProgramme
from apps.placement.models import JobCreation, JobCreationMember
from apps.registry.admin.date_span import date_span_filter
from apps.registry.admin.person_row import PersonRowForm
from apps.registry.admin.places import city_regions
from apps.registry.admin.rupiah_field import RUPIAH_FIELDS
from apps.registry.rupiah import format_rupiah


class JobCreationForm(VersionedForm):
    class Meta:
        model = JobCreation
        fields = "__all__"
        help_texts = {
            "starts_on": gettext_lazy("Its month is the one that counts the group."),
            "days": gettext_lazy("Planned days of work; person-days (HOK) are persons × days."),
            "daily_wage": gettext_lazy("Of labour-intensive work."),
            "capital": gettext_lazy("Of the self-employed."),
        }

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if "starts_on" in self.fields:
            self.fields["starts_on"].required = True
        if "year" in self.fields and self.instance.pk is None:
            self.fields["year"].initial = localdate().year

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("programme") == JobProgramme.LABOUR_INTENSIVE:
            if cleaned.get("capital"):
                self.add_error("capital", _("This work is paid by the day. Fill in the wage a day instead."))
            if "days" in cleaned and not cleaned["days"]:
                self.add_error("days", _("Fill in how many days the work lasts."))
        elif cleaned.get("programme") and cleaned.get("daily_wage"):
            self.add_error("daily_wage", _("The self-employed get capital, not a wage. Fill in the capital instead."))
        return cleaned


class MemberForm(PersonRowForm):
    class Meta:
        model = JobCreationMember
        fields = ("person", "days_worked")
        help_texts = {"days_worked": gettext_lazy("Only if fewer or more than the days of the group.")}


class MemberInline(admin.TabularInline):
    model = JobCreationMember
    form = MemberForm
    fields = ("person", "days_worked")
    autocomplete_fields = ("person",)
    classes = ("rows-named",)
    extra = 0

    class Media:
        css: ClassVar = {"all": ("disnaker/css/programmes.css",)}

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("person")


@admin.register(JobCreation)
class JobCreationAdmin(OfficeAdmin):
    form = JobCreationForm
    inlines = (MemberInline,)
    search_fields = ("name",)
    search_help_text = gettext_lazy("Group or work")
    list_display = ("name", "programme", "village", "budget_year", "fund", "persons", "days", "person_days", "amount")
    list_select_related = ("village",)
    list_filter = (
        "programme",
        date_span_filter("starts_on", gettext_lazy("first day"), JobCreation),
        values_filter(
            "village__parent__exact",
            pgettext_lazy("region", "district (kecamatan)"),
            lambda: city_regions().districts().order_by("name").values_list("code", "name"),
        ),
        "fund",
    )
    autocomplete_fields = ("village",)
    ordering = ("-pk",)
    sortable_by = ()
    readonly_fields = ("reckoning",)
    formfield_overrides = RUPIAH_FIELDS

    def get_queryset(self, request):
        return super().get_queryset(request).with_sums()

    def get_fieldsets(self, request, obj=None):
        reckoning = ["reckoning"] if obj else []
        fieldsets = [
            (None, {"fields": ["programme", "name", "village", ("year", "fund")]}),
            (_("Work and money"), {"fields": [("starts_on", "days"), ("daily_wage", "capital"), "other_costs"]}),
            (_("Sum"), {"fields": [*reckoning, "note"]}),
        ]
        return self.versioned(request, obj, fieldsets)

    @admin.display(description=gettext_lazy("year"))
    def budget_year(self, group: JobCreation) -> str:
        return str(group.year)

    @admin.display(description=gettext_lazy("persons"))
    def persons(self, group: JobCreation) -> int:
        return group.persons

    persons.is_number = True

    @admin.display(description="HOK")
    def person_days(self, group: JobCreation) -> int:
        return group.person_days

    person_days.is_number = True

    @admin.display(description=gettext_lazy("amount"))
    def amount(self, group: JobCreation) -> str:
        return format_rupiah(group.amount)

    amount.is_number = True

    @admin.display(description=gettext_lazy("person-days and amount"))
    def reckoning(self, group: JobCreation) -> str:
        paid = f"{group.person_days} HOK × {format_rupiah(group.daily_wage)}"
        if group.programme != JobProgramme.LABOUR_INTENSIVE:
            paid = _("%(persons)d persons × %(capital)s") % {
                "persons": group.persons,
                "capital": format_rupiah(group.capital),
            }
        return _(
            "%(persons)d persons (L %(men)d, P %(women)d), %(person_days)d HOK; %(paid)s + %(other)s = %(amount)s"
        ) % {
            "persons": group.persons,
            "men": group.men,
            "women": group.women,
            "person_days": group.person_days,
            "paid": paid,
            "other": format_rupiah(group.other_costs),
            "amount": format_rupiah(group.amount),
        }
