from datetime import date

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.urls import reverse
from django.utils import formats
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter, values_filter
from apps.accounts.admin.office_admin import OfficeAdmin
from apps.intake.models import Upload
from apps.placement.admin.placement_form import COUNTED, PlacementForm
from apps.placement.admin.posting_month import PostingMonthFilter, is_closed, report_fieldset
from apps.placement.choices import Contract
from apps.placement.models import JobSeeker, Placement, UnclearLink
from apps.placement.services.filling import fill_by_placement
from apps.placement.services.linking import can_unlink, link_others_of, link_placement, unlink_placements
from apps.placement.services.matching import set_aside_placed
from apps.placement.services.withdrawing_placements import remove_placements
from apps.registry.admin.origin import origin_link
from apps.registry.admin.places import district_filter, residence_filter
from apps.registry.admin.rupiah_field import RUPIAH_FIELDS
from apps.registry.indonesian_dates import format_month
from apps.registry.models import Company, EducationLevel, Person
from apps.registry.rights import SEE_PERSONAL
from apps.registry.rupiah import format_rupiah
from apps.reporting.models import Month

SEE_WAGES = "placement.see_wages"
LINKING = {"person", "started_on", "card_number", "reported_month"}


@admin.register(Placement)
class PlacementAdmin(OfficeAdmin):
    form = PlacementForm
    number_fields = ("person__nik",)
    search_help_text = gettext_lazy("Name of the person, NIK or company")
    list_display = (
        "person", "company", "position", "started", "contract_code", "sex", "education", "counted", "origin",
    )  # fmt: skip
    list_select_related = ("person", "company", "education")
    list_filter = (
        PostingMonthFilter,
        "sex",
        values_filter(
            "education__exact", gettext_lazy("education"), lambda: EducationLevel.objects.values_list("code", "name")
        ),
        values_filter("contract__exact", gettext_lazy("contract"), lambda: [*Contract.choices, ("", _("not stated"))]),
        "kind",
        district_filter("person__"),
        residence_filter("person__"),
        chosen_record_filter("company__exact", gettext_lazy("company"), Company.objects),
        chosen_record_filter("person__exact", gettext_lazy("person"), Person.objects),
        chosen_record_filter("upload__exact", gettext_lazy("upload"), Upload.objects),
    )
    autocomplete_fields = ("person", "company", "occupation", "vacancy")
    sortable_by = ()
    formfield_overrides = RUPIAH_FIELDS

    def secret_fields(self, request) -> frozenset[str]:
        return frozenset() if request.user.has_perm(SEE_WAGES) else frozenset({"wage"})

    def get_list_display(self, request) -> tuple[str, ...]:
        if "wage" in self.secret_fields(request):
            return self.list_display
        return (*self.list_display[:-1], "wage_shown", self.list_display[-1])

    def get_fieldsets(self, request, obj=None):
        wage = [] if "wage" in self.secret_fields(request) else ["wage"]
        fieldsets = [
            (None, {"fields": ["person", "company", "vacancy", "started_on"]}),
            (_("Work"), {"fields": ["position", "occupation", "contract", *wage, "kind", "receiver", "note"]}),
            (_("Registration"), {"fields": ["channel", "card_number", *(["registration"] if obj else [])]}),
            report_fieldset(obj, ["sex", "education", "reported_month", *(["counted", "origin"] if obj else [])]),
        ]
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        """What a signed month counted can no longer change."""
        return ("registration", "counted", "origin", *(COUNTED if is_closed(obj) else ()))

    def has_delete_permission(self, request, obj=None) -> bool:
        allowed = super().has_delete_permission(request, obj) and not is_closed(obj)
        return allowed and (obj is None or can_unlink(obj))

    def word_condition(self, word: str):
        persons = Person.objects.filter(name__icontains=word).order_by().values_list("pk", flat=True)
        companies = Company.objects.filter(name__icontains=word).order_by().values_list("pk", flat=True)
        return self.among("person_id", persons) | self.among("company_id", companies)

    def seeks_whole_numbers(self, request) -> bool:
        return not request.user.has_perm(SEE_PERSONAL)

    def number_condition(self, digits: str, lookup: str):
        persons = Person.objects.filter(**{f"nik__{lookup}": digits}).order_by().values_list("pk", flat=True)
        return self.among("person_id", persons)

    def save_model(self, request, obj, form, change) -> None:
        if not change or "reported_month" in form.changed_data:
            obj.posting_month = Month.objects.posting_month(obj.reported_month)
        is_moved = not change or bool(LINKING.intersection(form.changed_data))
        months: frozenset[date] = frozenset()
        if change and is_moved:
            months = unlink_placements(Placement.objects.filter(pk=obj.pk), in_correction=True).months
        super().save_model(request, obj, form, change)
        fill_by_placement(placement=obj)
        is_linked = is_moved and link_placement(placement=obj, by=request.user, months=months) is not None
        if change and is_moved:
            link_others_of({obj.person_id, form.initial.get("person", obj.person_id)}, months=months)
        if not is_moved or is_linked:
            return
        if UnclearLink.objects.filter(placement=obj).exists():
            text = _("Whether this ends a registration is unclear; decide it on the page %(page)s.")
            messages.warning(request, text % {"page": _("To be matched")})

    def delete_view(self, request, object_id, extra_context=None):
        """The registration that the placement ended does not hold it: it is open again afterwards."""
        placement = self.get_object(request, unquote(object_id))
        if placement is not None and JobSeeker.objects.filter(placement=placement).exists():
            return admin.ModelAdmin.delete_view(self, request, object_id, extra_context)
        return super().delete_view(request, object_id, extra_context)

    def get_deleted_objects(self, objs, request):
        deleted, counts, lacking, _registrations = super().get_deleted_objects(objs, request)
        return deleted, counts, lacking, []

    def delete_model(self, request, obj) -> None:
        seeker = JobSeeker.objects.filter(placement=obj).first()
        set_aside_placed(placement=obj, by=request.user)
        remove_placements(Placement.objects.filter(pk=obj.pk), in_correction=True)
        if seeker is not None:
            messages.info(request, _after_deletion(JobSeeker.objects.get(pk=seeker.pk)))

    @admin.display(description=gettext_lazy("ended registration"))
    def registration(self, placement: Placement):
        """The registration that this placement ended, or why there is none."""
        seeker = JobSeeker.objects.filter(placement=placement).first()
        if seeker is not None:
            return format_html('<a href="{}">{}</a>', seeker.get_absolute_url(), seeker.number or seeker)
        unclear = UnclearLink.objects.filter(placement=placement).first()
        if unclear is None:
            return _("none")
        url = f"{reverse('matching')}?which=links"
        return format_html('<a href="{}">{}</a>: {}', url, _("to be decided"), unclear.get_doubt_display())

    @admin.display(description="TMT")
    def started(self, placement: Placement) -> str:
        return formats.date_format(placement.started_on, "SHORT_DATE_FORMAT")

    @admin.display(description=gettext_lazy("contract"))
    def contract_code(self, placement: Placement) -> str:
        """Short, so that a row stays on the screen; staff say these two by their letters."""
        if placement.contract in (Contract.FIXED_TERM, Contract.PERMANENT):
            return placement.contract
        return placement.get_contract_display() or "–"

    @admin.display(description=gettext_lazy("counted in"))
    def counted(self, placement: Placement):
        month = format_month(placement.posting_month)
        if not placement.is_late:
            return month
        reported = _("late report of %(month)s") % {"month": format_month(placement.reported_month)}
        return format_html('{} <span class="badge badge--warn">{}</span>', month, reported)

    @admin.display(description=gettext_lazy("wage"))
    def wage_shown(self, placement: Placement) -> str:
        return "–" if placement.wage is None else format_rupiah(placement.wage)

    @admin.display(description=gettext_lazy("origin"))
    def origin(self, placement: Placement):
        return origin_link(placement.upload_id, placement.upload_row)


def _after_deletion(seeker: JobSeeker) -> str:
    if seeker.placement is None:
        return _("Registration No. %(number)s is open again.") % {"number": seeker.number}
    return _("Registration No. %(number)s ends with another start of this person now: %(company)s, %(day)s.") % {
        "number": seeker.number,
        "company": seeker.placement.company,
        "day": formats.date_format(seeker.placement.started_on, "SHORT_DATE_FORMAT"),
    }
