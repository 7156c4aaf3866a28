from django.contrib import admin, messages
from django.utils.html import format_html
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter, values_filter
from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.pages import Page
from apps.intake.models import Upload
from apps.placement.admin.candidates_page import candidates_page
from apps.placement.admin.expiry_page import expiry_page
from apps.placement.admin.filling_page import fill_page, remove_page
from apps.placement.admin.posting_month import PostingMonthFilter, is_closed, report_fieldset
from apps.placement.admin.vacancy_form import COUNTED, PLACES, VacancyForm
from apps.placement.admin.vacancy_status import StatusFilter, status_badge, with_status
from apps.placement.models import Vacancy
from apps.placement.services.expiry import expire_vacancies, give_back_expired, has_expired
from apps.placement.services.filling import recount_movements
from apps.registry.admin.origin import origin_link
from apps.registry.admin.rupiah_field import RUPIAH_FIELDS
from apps.registry.indonesian_dates import format_month
from apps.registry.models import Company, EducationLevel
from apps.reporting.models import Month

CHANGE = "placement.change_vacancy"


@admin.register(Vacancy)
class VacancyAdmin(OfficeAdmin):
    form = VacancyForm
    change_form_template = "placement/vacancy_change.html"
    pages = (
        Page("expire", gettext_lazy("Remove what has expired"), "clock", expiry_page, right=CHANGE),
        Page(
            "candidates",
            gettext_lazy("Job seekers who fit"),
            "seeker",
            candidates_page,
            right="placement.view_jobseeker",
            of_record=True,
        ),
        Page("fill", pgettext_lazy("button", "Record a filling"), "done", fill_page, right=CHANGE, of_record=True),
        Page("remove", pgettext_lazy("button", "Remove places"), "removal", remove_page, right=CHANGE, of_record=True),
    )
    search_fields = ("position",)
    search_help_text = gettext_lazy("Position or company")
    list_display = ("position", "company", "wanted", "filled", "left", "status", "closes", "counted", "origin")
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
        asked_for = ["education", ("min_age", "max_age"), "least_experience", *wage, "requirements"]
        fieldsets = [
            (None, {"fields": ["company", "position", "occupation", PLACES]}),
            (_("Asked for"), {"fields": [*asked_for, "welcomes_disabled"]}),
            (_("How long it is open"), {"fields": [("opening_date", "closing_date"), "note"]}),
            report_fieldset(obj, ["reported_month", "karirhub_id", *(["counted", "origin"] if obj else [])]),
        ]
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        return ("counted", "origin", *(COUNTED if is_closed(obj) else ()))

    def get_queryset(self, request):
        return with_status(super().get_queryset(request), localdate())

    def word_condition(self, word: str):
        companies = Company.objects.filter(name__icontains=word).order_by().values_list("pk", flat=True)
        return super().word_condition(word) | self.among("company_id", companies)

    def has_delete_permission(self, request, obj=None) -> bool:
        return super().has_delete_permission(request, obj) and not is_closed(obj)

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        """The ledger of the places, and what happened to them, beside the fields."""
        if obj is not None:
            context["ledger"] = obj.ledger()
            context["movements"] = obj.movements.select_related("placement__person")
            context["status"] = self.status(obj)
            context["may_see_placements"] = request.user.has_perm("placement.view_placement")
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    def save_model(self, request, obj, form, change) -> None:
        if not change or "reported_month" in form.changed_data:
            obj.posting_month = Month.objects.posting_month(obj.reported_month)
        if not change or not {"closing_date", *PLACES} & set(form.changed_data):
            super().save_model(request, obj, form, change)
            self._recount(obj, form, change)
            return
        # What the old closing date removed falls away by the new one.
        given_back = give_back_expired(vacancies=Vacancy.objects.filter(pk=obj.pk), in_correction=True)
        super().save_model(request, obj, form, change)
        self._recount(obj, form, change)
        if given_back.vacancies:
            expire_vacancies(on=localdate(), among=given_back.vacancies, months=given_back.months)
        if has_expired(obj) and (obj.closing_date is None or obj.closing_date >= localdate()):
            sentence = _(
                "The places that had expired count in a closed month and stay removed. Enter them as a new vacancy."
            )
            self.message_user(request, sentence, messages.WARNING)

    def _recount(self, vacancy: Vacancy, form, change: bool) -> None:
        if change and "reported_month" in form.changed_data:
            recount_movements(vacancy=vacancy)

    @admin.display(description=pgettext_lazy("places", "wanted"))
    def wanted(self, vacancy: Vacancy) -> int:
        return vacancy.places

    wanted.is_number = True

    @admin.display(description=gettext_lazy("filled"))
    def filled(self, vacancy: Vacancy) -> int:
        return vacancy.filled_places

    filled.is_number = True

    @admin.display(description=gettext_lazy("left over"))
    def left(self, vacancy: Vacancy) -> int:
        return vacancy.places - vacancy.filled_places - vacancy.removed_places

    left.is_number = True

    @admin.display(description=gettext_lazy("status"))
    def status(self, vacancy: Vacancy) -> str:
        return status_badge(vacancy.status)

    @admin.display(description=gettext_lazy("open until"))
    def closes(self, vacancy: Vacancy) -> str:
        return "–" if vacancy.closing_date is None else f"{vacancy.closing_date:%d-%m-%Y}"

    @admin.display(description=gettext_lazy("counted in"))
    def counted(self, vacancy: Vacancy):
        month = format_month(vacancy.posting_month)
        if not vacancy.is_late:
            return month
        reported = _("late report of %(month)s") % {"month": format_month(vacancy.reported_month)}
        return format_html('{} <span class="badge badge--warn">{}</span>', month, reported)

    @admin.display(description=gettext_lazy("origin"))
    def origin(self, vacancy: Vacancy):
        return origin_link(vacancy.upload_id, vacancy.upload_row)
