from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.db.models import Q
from django.urls import reverse
from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.access import log_access
from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.choices import AccessKind
from apps.placement.admin.card_print import may_print, print_cards
from apps.placement.admin.job_seeker_act_page import ACTS, applies
from apps.placement.admin.job_seeker_filters import JOB_SEEKER_FILTERS
from apps.placement.admin.job_seeker_form import JobSeekerForm
from apps.placement.admin.job_seeker_inlines import CardInline, ReportInline
from apps.placement.admin.job_seeker_marks import due_mark, month_mark, standing_mark, state_mark
from apps.placement.admin.posting_month import is_closed
from apps.placement.models import JobSeeker
from apps.placement.services.registration import enter
from apps.registry.admin.origin import origin_link
from apps.registry.admin.rupiah_field import RUPIAH_FIELDS
from apps.registry.models import Person
from apps.registry.rights import SEE_PERSONAL

# Look-ups of figures whose lists no filter offers.
OF_FIGURES = {"education__short_code__exact", "placement__kind__exact", "placement__receiver__exact"}
ENTERED = ["education", "major", "graduation_year", "occupation"]
WANTED = ["wanted_position", "wanted_location", "wanted_wage", "skills", "experience", "religion", "note"]
COUNTED = [
    "sex", "age", "age_band", "education", "major", "graduated", "since_graduation", "occupation", "ipk_code",
]  # fmt: skip


@admin.register(JobSeeker)
class JobSeekerAdmin(OfficeAdmin):
    """What the figures count stands once it is entered; it is put right by a correction, which gives a new card."""

    form = JobSeekerForm
    pages = ACTS
    actions = (print_cards,)
    inlines = (CardInline, ReportInline)
    search_fields = ("number",)
    number_fields = ("person__nik",)
    search_help_text = gettext_lazy("Name, NIK or card number")
    list_display = (
        "person", "standing", "nik_masked", "number", "registered", "education",
    )  # fmt: skip
    list_select_related = ("person", "education")
    list_filter = JOB_SEEKER_FILTERS
    autocomplete_fields = ("person", "occupation")
    sortable_by = ()
    formfield_overrides = RUPIAH_FIELDS

    class Media:
        css = {"all": ("disnaker/css/job_seekers.css",)}

    # What is shown to whom

    def secret_fields(self, request) -> frozenset[str]:
        secret = set() if request.user.has_perm(SEE_PERSONAL) else {"religion"}
        return frozenset(secret if request.user.has_perm("placement.see_wages") else secret | {"wanted_wage"})

    def lookup_allowed(self, lookup: str, value, request) -> bool:
        return lookup in OF_FIGURES or super().lookup_allowed(lookup, value, request)

    def get_inlines(self, request, obj) -> tuple:
        return self.inlines if obj else ()

    def get_fieldsets(self, request, obj=None):
        wanted = [name for name in WANTED if name not in self.secret_fields(request)]
        if obj is None:
            return [
                (None, {"fields": ["person", "registered_on"]}),
                (_("Education and work"), {"fields": ENTERED}),
                (_("What the person looks for"), {"fields": wanted}),
            ]
        nik = "nik_full" if request.user.has_perm(SEE_PERSONAL) else "nik_masked"
        figures = ["counted", "upload_origin"]
        if not obj.is_open:
            figures += ["ended_on", "ended_counted", "removal_reason" if not obj.placement_id else "placement"]
        fieldsets = [
            (None, {"fields": ["person", nik, "number", "registered", "state_shown", "due_shown"]}),
            (
                _("As on the day of registration"),
                {"fields": COUNTED, "description": _("The figures count this; a correction puts it right.")},
            ),
            (_("What the person looks for"), {"fields": wanted}),
            (_("Figures"), {"fields": figures}),
        ]
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        shown = (
            "nik_full", "nik_masked", "number", "registered", "state_shown", "due_shown", "counted", "ended_counted",
            "upload_origin", "ended_on", "removal_reason", "placement",
        )  # fmt: skip
        return (*shown, "person", *COUNTED) if obj else shown

    def has_delete_permission(self, request, obj=None) -> bool:
        return super().has_delete_permission(request, obj) and not is_closed(obj)

    def has_print_card_permission(self, request) -> bool:
        return may_print(request)

    # Pages

    def _links(self, request, *, of_record: bool, **kwargs) -> list[dict]:
        """Of the acts only those that the state of the registration allows."""
        links = super()._links(request, of_record=of_record, **kwargs)
        if not of_record:
            return links
        job_seeker = self.get_object(request, unquote(kwargs["object_id"]))
        offered = [page for page in self.pages if page.of_record and page.is_for(self, request)]
        shown = [
            link
            for page, link in zip(offered, links, strict=True)
            if job_seeker is not None and applies(page.name, job_seeker.state)
        ]
        if job_seeker is not None and job_seeker.is_open and may_print(request):
            url = reverse("counter_card", args=(job_seeker.pk,))
            shown.insert(0, {"label": gettext_lazy("Print card"), "icon": "print", "url": url})
        return shown

    def change_view(self, request, object_id, form_url="", extra_context=None):
        response = super().change_view(request, object_id, form_url, extra_context)
        if request.method == "GET" and response.status_code == 200:
            sees = request.user.has_perm(SEE_PERSONAL)
            person = response.context_data["original"].person
            log_access(request.user, AccessKind.REVEAL if sees else AccessKind.VIEW, person)
        return response

    def save_model(self, request, obj, form, change) -> None:
        if change:
            super().save_model(request, obj, form, change)
        else:
            enter(job_seeker=obj, by=request.user)

    # Search

    def word_condition(self, word: str) -> Q:
        persons = Person.objects.filter(name__icontains=word).order_by().values_list("pk", flat=True)
        return Q(number__startswith=word.upper()) | self.among("person_id", persons)

    def seeks_whole_numbers(self, request) -> bool:
        return not request.user.has_perm(SEE_PERSONAL)

    def number_condition(self, digits: str, lookup: str) -> Q:
        persons = Person.objects.filter(**{f"nik__{lookup}": digits}).order_by().values_list("pk", flat=True)
        return Q(number__startswith=digits) | self.among("person_id", persons)

    # Columns

    @admin.display(description="NIK")
    def nik_masked(self, job_seeker: JobSeeker) -> str:
        return job_seeker.person.masked_nik

    @admin.display(description="NIK")
    def nik_full(self, job_seeker: JobSeeker) -> str:
        return job_seeker.person.nik

    @admin.display(description=gettext_lazy("registered on"))
    def registered(self, job_seeker: JobSeeker) -> str:
        return formats.date_format(job_seeker.registered_on, "SHORT_DATE_FORMAT")

    @admin.display(description=gettext_lazy("state"))
    def state_shown(self, job_seeker: JobSeeker):
        return state_mark(job_seeker)

    @admin.display(description=gettext_lazy("state"))
    def standing(self, job_seeker: JobSeeker):
        return standing_mark(job_seeker)

    @admin.display(description=gettext_lazy("year of graduation"))
    def graduated(self, job_seeker: JobSeeker) -> str:
        """A year is no number with thousands."""
        return str(job_seeker.graduation_year or "–")

    @admin.display(description=gettext_lazy("report and card"))
    def due_shown(self, job_seeker: JobSeeker):
        return due_mark(job_seeker)

    @admin.display(description=gettext_lazy("counted in"))
    def counted(self, job_seeker: JobSeeker):
        return month_mark(job_seeker.posting_month, job_seeker.registered_on)

    @admin.display(description=gettext_lazy("end counted in"))
    def ended_counted(self, job_seeker: JobSeeker):
        return month_mark(job_seeker.ended_month, job_seeker.ended_on)

    @admin.display(description=gettext_lazy("origin"))
    def upload_origin(self, job_seeker: JobSeeker):
        return origin_link(job_seeker.upload_id, job_seeker.upload_row)
