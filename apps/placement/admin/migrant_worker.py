from django.contrib import admin
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter, values_filter
from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.pages import Page
from apps.placement.admin.migrant_worker_form import MigrantWorkerForm
from apps.placement.admin.recommendation import recommendation_page, recommendation_paper
from apps.placement.choices import MigrantState, PlacementKind
from apps.placement.models import MigrantWorker
from apps.placement.services.recommending import letter_of
from apps.registry.admin.date_span import date_span_filter
from apps.registry.admin.places import district_filter, residence_filter
from apps.registry.choices import Sex
from apps.registry.models import Person
from apps.registry.rights import SEE_PERSONAL

LOOKS = {
    MigrantState.RECOMMENDED: "info",
    MigrantState.DEPARTED: "ok",
    MigrantState.RETURNED: "muted",
    MigrantState.CANCELLED: "warn",
}


def countries() -> list[tuple[str, str]]:
    """Those on record, by their names."""
    names = MigrantWorker.objects.order_by("country").values_list("country", flat=True).distinct()
    return [(name, name) for name in names]


@admin.register(MigrantWorker)
class MigrantWorkerAdmin(OfficeAdmin):
    form = MigrantWorkerForm
    pages = (
        Page(
            "recommendation",
            gettext_lazy("Recommendation for a passport"),
            "letter",
            recommendation_page,
            right=SEE_PERSONAL,
            of_record=True,
        ),
    )
    number_fields = ("person__nik",)
    search_help_text = gettext_lazy("Name of the person, or NIK")
    list_display = ("person", "nik_masked", "country", "stage", "position", "registered_on", "departed_on", "scheme")
    list_select_related = ("person",)
    list_filter = (
        "state",
        date_span_filter("registered_on", gettext_lazy("registered on"), MigrantWorker),
        date_span_filter("departed_on", pgettext_lazy("migrant worker", "left on"), MigrantWorker),
        values_filter("country__exact", gettext_lazy("country"), countries),
        "scheme",
        values_filter("person__sex", gettext_lazy("sex"), lambda: Sex.choices),
        district_filter("person__"),
        residence_filter("person__"),
        chosen_record_filter("person__exact", gettext_lazy("person"), Person.objects),
    )
    autocomplete_fields = ("person",)
    ordering = ("-pk",)
    sortable_by = ()

    def get_urls(self) -> list:
        def paper(request, object_id):
            return recommendation_paper(self, request, object_id)

        route = path(
            "<path:object_id>/recommendation/paper/",
            self.admin_site.admin_view(paper),
            name="placement_migrantworker_paper",
        )
        return [route, *super().get_urls()]

    def get_fieldsets(self, request, obj=None):
        shown = obj is not None
        fieldsets = [
            (None, {"fields": ["person", *(["nik_masked"] if shown else []), "registered_on"]}),
            (_("Work abroad"), {"fields": ["country", "position", "is_formal", "scheme", "agency"]}),
            (_("Recommendation"), {"fields": [("recommendation_number", "recommended_on")]}),
            (
                _("Journey"),
                {"fields": ["pmi_id", ("contract_number", "contract_ends_on"), ("departed_on", "returned_on")]},
            ),
            (_("State"), {"fields": [*(["stage", "placement"] if shown else []), "is_cancelled", "note"]}),
        ]
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        """Number and date of a letter that went out are those of the letter."""
        lettered = obj is not None and letter_of(obj) is not None
        letter = ("recommendation_number", "recommended_on") if lettered else ()
        return ("nik_masked", "stage", "placement", *letter)

    def seeks_whole_numbers(self, request) -> bool:
        return not request.user.has_perm(SEE_PERSONAL)

    def number_condition(self, digits: str, lookup: str):
        persons = Person.objects.filter(**{f"nik__{lookup}": digits}).order_by().values_list("pk", flat=True)
        return self.among("person_id", persons)

    def word_condition(self, word: str):
        persons = Person.objects.filter(name__icontains=word).order_by().values_list("pk", flat=True)
        return self.among("person_id", persons)

    @admin.display(description="NIK")
    def nik_masked(self, migrant: MigrantWorker) -> str:
        return migrant.person.masked_nik

    @admin.display(description=gettext_lazy("state"))
    def stage(self, migrant: MigrantWorker):
        look = LOOKS.get(migrant.state, "muted")
        return format_html('<span class="badge badge--{}">{}</span>', look, migrant.get_state_display())

    @admin.display(description=gettext_lazy("placement"))
    def placement(self, migrant: MigrantWorker):
        """Whoever has left counts as placed abroad (AKAN) once that is recorded."""
        if migrant.departed_on is None:
            return _("after the departure")
        placement = migrant.placement()
        if placement:
            url = reverse("admin:placement_placement_change", args=[placement.pk])
            return format_html('<a href="{}">{}</a>', url, _("recorded"))
        facts = {
            "person": migrant.person_id,
            "started_on": migrant.departed_on.isoformat(),
            "reported_month": migrant.departed_on.replace(day=1).isoformat(),
            "position": migrant.position,
            "kind": PlacementKind.ABROAD,
            "education": migrant.person.education_id or "",
        }
        url = f"{reverse('admin:placement_placement_add')}?{urlencode(facts)}"
        return format_html('<a href="{}">{}</a>', url, _("Record the placement abroad (AKAN)"))
