from typing import ClassVar

from django.contrib import admin
from django.db.models import OuterRef, Subquery
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter
from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.pages import Page
from apps.placement.admin.internship_form import InternForm, InternFormSet, InternshipForm
from apps.placement.admin.internship_list import (
    InternshipList,
    InternshipStateFilter,
    filing_badge,
    filing_explained,
    location_filter,
)
from apps.placement.admin.ratification import ratification_page, ratification_paper
from apps.placement.choices import InternResult
from apps.placement.internship_rules import filing_deadline, most_interns, share_of_workers
from apps.placement.models import Internship, InternshipMember, Placement
from apps.placement.services.internship import Presence
from apps.placement.services.ratifying import letter_of
from apps.registry.admin.date_span import date_span_filter
from apps.registry.admin.places import district_filter
from apps.registry.admin.rupiah_field import RUPIAH_FIELDS
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Company
from apps.registry.rupiah import format_rupiah


class InternInline(admin.TabularInline):
    model = InternshipMember
    form = InternForm
    formset = InternFormSet
    autocomplete_fields = ("person",)
    readonly_fields = ("placement",)
    classes = ("rows-named",)
    extra = 0

    class Media:
        css: ClassVar = {"all": ("disnaker/css/programmes.css",)}

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """The ladder of education is looked up elsewhere; a link beside every row would crowd the page."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name == "education":
            field.widget.can_add_related = field.widget.can_change_related = field.widget.can_view_related = False
        return field

    def get_fields(self, request, obj=None) -> list[str]:
        offers = ["placement"] if request.user.has_perm("placement.add_placement") else []
        return ["person", "origin", "education", "result", "ended_on", "certificate_number", *offers]

    def get_queryset(self, request):
        placements = Placement.objects.filter(
            person=OuterRef("person"),
            company=OuterRef("internship__company"),
            started_on__gte=OuterRef("internship__starts_on"),
        ).order_by("started_on")
        interns = super().get_queryset(request).select_related("person", "internship")
        return interns.annotate(placed_as=Subquery(placements.values("pk")[:1]))

    @admin.display(description=gettext_lazy("placement"))
    def placement(self, intern: InternshipMember):
        """Whom the company took on counts as placed once that is recorded."""
        if intern.pk is None or intern.result != InternResult.HIRED:
            return "–"
        if intern.placed_as:
            url = reverse("admin:placement_placement_change", args=[intern.placed_as])
            return format_html('<a href="{}">{}</a>', url, _("recorded"))
        facts = {
            "person": intern.person_id,
            "company": intern.internship.company_id,
            "position": intern.internship.programme,
            "education": intern.education_id or "",
        }
        url = f"{reverse('admin:placement_placement_add')}?{urlencode(facts)}"
        return format_html('<a href="{}">{}</a>', url, _("Record the placement"))


@admin.register(Internship)
class InternshipAdmin(OfficeAdmin):
    form = InternshipForm
    inlines = (InternInline,)
    pages = (Page("ratification", gettext_lazy("Ratification"), "letter", ratification_page, of_record=True),)
    search_fields = ("programme", "agreement_number")
    search_help_text = gettext_lazy("Company, programme or number of the agreement")
    list_display = ("programme", "company", "agreement_number", "term", "interns", "filing", "ratified_on")
    list_select_related = ("company",)
    list_filter = (
        InternshipStateFilter,
        date_span_filter("starts_on", gettext_lazy("first day"), Internship),
        district_filter("company__"),
        location_filter(),
        chosen_record_filter("company__exact", gettext_lazy("company"), Company.objects),
    )
    autocomplete_fields = ("company", "occupation")
    ordering = ("-pk",)
    sortable_by = ()
    formfield_overrides = RUPIAH_FIELDS

    def get_urls(self) -> list:
        def paper(request, object_id):
            return ratification_paper(self, request, object_id)

        route = path(
            "<path:object_id>/ratification/paper/",
            self.admin_site.admin_view(paper),
            name="placement_internship_paper",
        )
        return [route, *super().get_urls()]

    def get_changelist(self, request, **kwargs):
        return InternshipList

    def get_queryset(self, request):
        return super().get_queryset(request).with_interns()

    def word_condition(self, word: str):
        companies = Company.objects.filter(name__icontains=word).order_by().values_list("pk", flat=True)
        return super().word_condition(word) | self.among("company_id", companies)

    def get_fieldsets(self, request, obj=None):
        shown = obj is not None
        fieldsets = [
            (None, {"fields": ["company", "programme", "occupation", "mentor"]}),
            (_("Agreement"), {"fields": ["agreement_number", ("signed_on", "filed_on"), *(["deadline"] * shown)]}),
            (_("Ratification"), {"fields": [("ratification_number", "ratified_on")]}),
            (_("Term and workers"), {"fields": [("starts_on", "ends_on"), "workers_total", *(["share"] * shown)]}),
            (
                _("Allowance, rupiah a month"),
                {
                    "fields": [
                        ("allowance_transport", "allowance_meal", "allowance_incentive"),
                        *(["allowance"] * shown),
                        "has_social_security",
                        "note",
                    ]
                },
            ),
        ]
        return self.versioned(request, obj, fieldsets)

    def get_readonly_fields(self, request, obj=None) -> tuple[str, ...]:
        """Number and date of a letter that went out are those of the letter."""
        lettered = obj is not None and letter_of(obj) is not None
        return ("deadline", "share", "allowance", *(("ratification_number", "ratified_on") if lettered else ()))

    @admin.display(description=gettext_lazy("term"))
    def term(self, internship: Internship) -> str:
        return f"{format_date(internship.starts_on, short=True)} – {format_date(internship.ends_on, short=True)}"

    @admin.display(description=pgettext_lazy("column", "interns"))
    def interns(self, internship: Internship) -> str:
        """All that were ever taken on, and how many may be there at once."""
        numbers = {"interns": internship.men + internship.women, "most": most_interns(internship.workers_total)}
        return _("%(interns)d of %(most)d") % numbers

    interns.is_number = True

    @admin.display(description=gettext_lazy("filed"))
    def filing(self, internship: Internship):
        return filing_badge(internship, internship.deadline)

    @admin.display(description=gettext_lazy("to be filed"))
    def deadline(self, internship: Internship):
        return filing_explained(internship, filing_deadline(internship.signed_on))

    @admin.display(description=gettext_lazy("share of the workers"))
    def share(self, internship: Internship) -> str:
        if not internship.workers_total:
            return "–"
        presence = Presence.of_company(internship.company_id)
        at_once = presence.most_at_once(internship.starts_on, internship.ends_on)
        percent = f"{share_of_workers(at_once, internship.workers_total) or 0:.2f}".replace(".", ",")
        return _(
            "%(percent)s%% – at most %(interns)d interns at once in all internships of the company; %(most)d are "
            "allowed"
        ) % {"percent": percent, "interns": at_once, "most": most_interns(internship.workers_total)}

    @admin.display(description=gettext_lazy("allowance in all"))
    def allowance(self, internship: Internship) -> str:
        return format_rupiah(internship.allowance)
