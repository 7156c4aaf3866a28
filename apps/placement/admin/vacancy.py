from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter, values_filter
from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.stale_save import VersionedForm
from apps.intake.models import Upload
from apps.placement.admin.posting_month import PostingMonthFilter, first_of_month, is_open
from apps.placement.admin.vacancy_status import StatusFilter, with_status
from apps.placement.choices import VacancyStatus
from apps.placement.models import Vacancy, VacancyMovement
from apps.placement.services.filling import take_places
from apps.registry.admin.origin import origin_link
from apps.registry.admin.rupiah_field import RUPIAH_FIELDS
from apps.registry.models import Company, EducationLevel
from apps.reporting.models import Month

COUNTED = ("company", "position", "count_male", "count_female", "count_either", "reported_month")


class VacancyForm(VersionedForm):
    class Meta:
        model = Vacancy
        fields = "__all__"
        help_texts = {"reported_month": gettext_lazy("Any day of the month will do.")}

    def clean_reported_month(self):
        return first_of_month(self.cleaned_data["reported_month"])

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        self._refuse_second_of_a_report(cleaned)
        if self.instance.pk and "count_male" in cleaned:
            wanted = sum(cleaned.get(name) or 0 for name in ("count_male", "count_female", "count_either"))
            taken = self.instance.taken()
            if wanted < taken:
                sentence = _("%(taken)d places are already filled or removed; the vacancy cannot have fewer.")
                raise ValidationError(sentence % {"taken": taken})
        return cleaned

    def _refuse_second_of_a_report(self, cleaned: dict) -> None:
        """Part of the constraint's key is in no form, so the form has to look for itself."""
        if not {"company", "position", "reported_month"} <= cleaned.keys():
            return
        same = Vacancy.objects.filter(
            company=cleaned["company"],
            reported_month=cleaned["reported_month"],
            position_key=cleaned["position"].casefold(),
            ordinal=self.instance.ordinal,
        )
        if same.exclude(pk=self.instance.pk).exists():
            self.add_error(
                "position",
                _("This company already reported this position in this month. Change that vacancy instead."),
            )


class MovementInline(admin.TabularInline):
    """What happened stays; a mistake is put right by the next line, as in a ledger."""

    model = VacancyMovement
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
            (_("Asked for"), {"fields": ["education", "max_age", "requirements", *wage, "closing_date", "note"]}),
            (_("Report"), {"fields": ["reported_month", *(["posting_month", "status", "origin"] if obj else [])]}),
        ]
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        closed = COUNTED if obj is not None and not is_open(obj.posting_month) else ()
        return ("posting_month", "origin", "status", *closed)

    def get_queryset(self, request):
        return with_status(super().get_queryset(request), localdate())

    def word_condition(self, word: str):
        companies = Company.objects.filter(name__icontains=word).order_by().values_list("pk", flat=True)
        return super().word_condition(word) | self.among("company_id", companies)

    def has_delete_permission(self, request, obj=None) -> bool:
        return super().has_delete_permission(request, obj) and (obj is None or is_open(obj.posting_month))

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
