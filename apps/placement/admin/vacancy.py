from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter, values_filter
from apps.accounts.admin.office_admin import OfficeAdmin
from apps.intake.models import Upload
from apps.placement.admin.posting_month import PostingMonthFilter, is_closed, report_fieldset
from apps.placement.admin.vacancy_form import MovementForm, VacancyForm
from apps.placement.admin.vacancy_status import StatusFilter, with_status
from apps.placement.choices import VacancyStatus
from apps.placement.models import Vacancy, VacancyMovement
from apps.placement.services.filling import take_places
from apps.registry.admin.origin import origin_link
from apps.registry.admin.rupiah_field import RUPIAH_FIELDS
from apps.registry.models import Company, EducationLevel
from apps.reporting.models import Month

COUNTED = ("company", "position", "count_male", "count_female", "count_either", "reported_month")


class MovementInline(admin.TabularInline):
    """What happened stays; a mistake is put right by the next line, as in a ledger."""

    model = VacancyMovement
    form = MovementForm
    fields = ("kind", "male", "female", "either", "happened_on", "posting_month")
    readonly_fields = ("posting_month",)
    extra = 0

    def has_change_permission(self, request, obj=None) -> bool:
        return False

    def has_delete_permission(self, request, obj=None) -> bool:
        return False


@admin.register(Vacancy)
class VacancyAdmin(OfficeAdmin):
    form = VacancyForm
    inlines = (MovementInline,)
    search_fields = ("position",)
    search_help_text = gettext_lazy("Position or company")
    list_display = ("position", "company", "wanted", "filled", "status", "closing_date", "posting_month", "origin")
    list_select_related = ("company",)
    list_filter = (
        StatusFilter,
        PostingMonthFilter,
        values_filter(
            "education__exact",
            gettext_lazy("least education"),
            lambda: EducationLevel.objects.values_list("code", "name"),
        ),
        chosen_record_filter("company__exact", gettext_lazy("company"), Company.objects),
        chosen_record_filter("upload__exact", gettext_lazy("upload"), Upload.objects),
    )
    autocomplete_fields = ("company", "occupation")
    sortable_by = ()
    formfield_overrides = RUPIAH_FIELDS

    def secret_fields(self, request) -> frozenset[str]:
        return frozenset() if request.user.has_perm("placement.see_wages") else frozenset({"wage"})

    def get_fieldsets(self, request, obj=None):
        wage = [] if "wage" in self.secret_fields(request) else ["wage"]
        fieldsets = [
            (None, {"fields": ["company", "position", "occupation", ("count_male", "count_female", "count_either")]}),
            (_("Asked for"), {"fields": ["education", ("min_age", "max_age"), "requirements", *wage]}),
            (_("How long it is open"), {"fields": [("opening_date", "closing_date"), "note"]}),
            report_fieldset(obj, ["reported_month", *(["posting_month", "status", "origin"] if obj else [])]),
        ]
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        return ("posting_month", "origin", "status", *(COUNTED if is_closed(obj) else ()))

    def get_queryset(self, request):
        return with_status(super().get_queryset(request), localdate())

    def word_condition(self, word: str):
        companies = Company.objects.filter(name__icontains=word).order_by().values_list("pk", flat=True)
        return super().word_condition(word) | self.among("company_id", companies)

    def has_delete_permission(self, request, obj=None) -> bool:
        return super().has_delete_permission(request, obj) and not is_closed(obj)

    def save_model(self, request, obj, form, change) -> None:
        if not change or "reported_month" in form.changed_data:
            obj.posting_month = Month.objects.posting_month(obj.reported_month)
        super().save_model(request, obj, form, change)

    def save_formset(self, request, form, formset, change) -> None:
        """Through the desk's own verb, which locks the vacancy and fills no more than there is."""
        for row in formset.forms:
            if not row.has_changed() or row.cleaned_data.get("DELETE"):
                continue
            values = row.cleaned_data
            try:
                take_places(
                    vacancy=form.instance,
                    kind=values["kind"],
                    on=values["happened_on"],
                    male=values["male"],
                    female=values["female"],
                    either=values["either"],
                )
            except ValidationError as refusal:
                self.message_user(request, " ".join(refusal.messages), messages.ERROR)
        formset.new_objects, formset.changed_objects, formset.deleted_objects = [], [], []

    @admin.display(description=gettext_lazy("places"))
    def wanted(self, vacancy: Vacancy) -> int:
        return vacancy.places

    wanted.is_number = True

    @admin.display(description=gettext_lazy("filled"))
    def filled(self, vacancy: Vacancy) -> int:
        return vacancy.filled_places

    filled.is_number = True

    @admin.display(description=gettext_lazy("status"))
    def status(self, vacancy: Vacancy) -> str:
        return VacancyStatus(vacancy.status).label

    @admin.display(description=gettext_lazy("origin"))
    def origin(self, vacancy: Vacancy):
        return origin_link(vacancy.upload_id, vacancy.upload_row)
