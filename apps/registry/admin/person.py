from django.contrib import admin, messages
from django.utils import formats
from django.utils.text import capfirst
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.access import log_access
from apps.accounts.admin.list_filters import chosen_record_filter, values_filter
from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.choices import AccessKind
from apps.registry.admin.likely import likely_persons
from apps.registry.admin.origin import origin_link
from apps.registry.admin.person_form import PersonForm, PersonSearchForm, nik_warnings
from apps.registry.admin.places import district_filter, residence_filter
from apps.registry.admin.search_first import SearchFirst
from apps.registry.ages import age_on
from apps.registry.models import EducationLevel, Person, Region
from apps.registry.rights import SEE_DISABILITY, SEE_PERSONAL

PERSONAL = ("nik", "birth_date", "address", "phone", "email")


@admin.register(Person)
class PersonAdmin(SearchFirst, OfficeAdmin):
    """Every look at one person is written down (UU 27/2022, Pasal 31)."""

    form = PersonForm
    search_form = PersonSearchForm
    search_fields = ("name",)
    number_fields = ("nik",)
    search_help_text = gettext_lazy("Name, or the first digits of a NIK")
    list_display = ("name", "nik_masked", "sex", "age", "kelurahan", "education")
    list_select_related = ("kelurahan", "education")
    list_filter = (
        "sex",
        values_filter(
            "education__exact",
            gettext_lazy("education"),
            lambda: EducationLevel.objects.values_list("code", "name"),
        ),
        district_filter(),
        residence_filter(),
        chosen_record_filter("kelurahan__exact", gettext_lazy("village (kelurahan)"), Region.objects),
        "marital_status",
    )
    autocomplete_fields = ("kelurahan",)
    sortable_by = ()

    @staticmethod
    def choice_label(person: Person) -> str:
        """Several persons have one name; the ends of the NIK tell them apart."""
        return f"{person.name} ({person.masked_nik})"

    # What is shown to whom

    def secret_fields(self, request) -> frozenset[str]:
        secret = set() if request.user.has_perm(SEE_PERSONAL) else set(PERSONAL)
        return frozenset(secret if request.user.has_perm(SEE_DISABILITY) else secret | {"disability"})

    def seeks_whole_numbers(self, request) -> bool:
        return not request.user.has_perm(SEE_PERSONAL)

    def get_fieldsets(self, request, obj=None):
        secret = self.secret_fields(request) if obj else self.secret_fields(request) - set(PERSONAL)
        known = ["nik_masked" if "nik" in secret else "nik", "name", "sex", "birth_place"]
        known += ["age" if "birth_date" in secret else "birth_date", "education", "marital_status", "disability"]
        reached = ["kelurahan", "address", "phone", "email"]
        self_said = [name for name in known if name not in secret]
        contact = [name for name in reached if name not in secret]
        fieldsets = [(None, {"fields": self_said}), (_("Where to reach the person"), {"fields": contact})]
        if obj is not None:
            fieldsets.append((_("Where this record came from"), {"fields": ["origin"]}))
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        return ("nik_masked", "age", "origin")

    @admin.display(description="NIK")
    def nik_masked(self, person: Person) -> str:
        return person.masked_nik

    @admin.display(description=gettext_lazy("age"))
    def age(self, person: Person) -> str:
        if person.birth_date is None:
            return "–"
        age = age_on(person.birth_date, localdate())
        return _("%(age)d (born %(year)d)") % {"age": age, "year": person.birth_date.year}

    @admin.display(description=gettext_lazy("origin"))
    def origin(self, person: Person):
        return origin_link(person.upload_number, person.upload_row)

    # Every look leaves a trace

    def change_view(self, request, object_id, form_url="", extra_context=None):
        response = super().change_view(request, object_id, form_url, extra_context)
        return self._looked_at(request, object_id, response)

    def history_view(self, request, object_id, extra_context=None):
        response = super().history_view(request, object_id, extra_context)
        return self._looked_at(request, object_id, response)

    def _looked_at(self, request, object_id: str, response):
        if request.method == "GET" and response.status_code == 200:
            kind = AccessKind.REVEAL if request.user.has_perm(SEE_PERSONAL) else AccessKind.VIEW
            log_access(request.user, kind, f"{self.opts.label_lower}:{object_id}")
        return response

    # Adding

    def save_model(self, request, obj, form, change) -> None:
        super().save_model(request, obj, form, change)
        for sentence in nik_warnings(obj):
            self.message_user(request, sentence, messages.WARNING)

    def likely_headings(self, request) -> list[str]:
        headings = [_("name"), "NIK", _("sex"), _("date of birth"), _("village (kelurahan)"), _("education")]
        return [capfirst(heading) for heading in headings]

    def likely(self, request, values: dict) -> list[tuple]:
        sees = request.user.has_perm(SEE_PERSONAL)
        rows = []
        for person in likely_persons(**values):
            born = person.birth_date
            shown = "" if born is None else formats.date_format(born, "SHORT_DATE_FORMAT") if sees else str(born.year)
            sex = person.get_sex_display()
            rows.append((person, (person.name, person.masked_nik, sex, shown, person.kelurahan, person.education)))
        if rows:
            reason = _("search before adding")
            log_access(request.user, AccessKind.VIEW, self.opts.label_lower, reason=reason, rows=len(rows))
        return rows
