from decimal import Decimal
from typing import ClassVar

from django.contrib import admin
from django.db.models import OuterRef, Subquery
from django.utils.html import format_html_join
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.pages import Page
from apps.industrial_relations.admin.wage_council_form import MeetingForm, ProposalForm
from apps.industrial_relations.admin.wage_reckoning import VIEW, reckoning_page
from apps.industrial_relations.models import SectoralWage, WageCouncilMeeting, WageProposal, WageRecommendation
from apps.registry.admin.rupiah_field import RUPIAH_FIELDS
from apps.registry.models import MinimumWage
from apps.registry.percent import percent_rise, written_rise
from apps.registry.rupiah import format_rupiah


def wage_of(year) -> Subquery:
    """The minimum wage on record of a year, which is an expression over the row."""
    return Subquery(MinimumWage.objects.filter(year=year).values("amount"))


def written_rise_over(before: Decimal | None, amount: Decimal) -> str:
    """In percent over the minimum wage of the year before, as far as that is on record."""
    return written_rise(percent_rise(before, amount) if before else None)


class ProposalInline(admin.TabularInline):
    model = WageProposal
    form = ProposalForm
    extra = 0
    max_num = 4
    classes = ("rows-named",)
    formfield_overrides = RUPIAH_FIELDS
    fields = ("side", "amount", "percent", "alpha", "reason")
    readonly_fields = ("percent",)

    def get_queryset(self, request):
        return super().get_queryset(request).annotate(before=wage_of(OuterRef("meeting__for_year") - 1))

    @admin.display(description=gettext_lazy("rise in percent"))
    def percent(self, proposal: WageProposal) -> str:
        return written_rise_over(proposal.before, proposal.amount) if proposal.pk else "–"

    class Media:
        css: ClassVar = {"all": ("disnaker/css/programmes.css",)}


@admin.register(WageCouncilMeeting)
class WageCouncilMeetingAdmin(OfficeAdmin):
    """Who met, what each side proposed, and whether they agreed."""

    form = MeetingForm
    inlines = (ProposalInline,)
    pages = (Page("reckoning", gettext_lazy("Reckon a minimum wage"), "wage", reckoning_page, right=VIEW),)
    list_display = ("date", "year", "proposed", "is_agreed", "minutes_number")
    list_filter = ("for_year", "is_agreed")
    ordering = ("-date", "-pk")
    sortable_by = ()
    empty_hint = gettext_lazy("Enter each meeting of the wage council, with what each side proposed.")

    def get_fieldsets(self, request, obj=None):
        fieldsets = [
            (None, {"fields": [("for_year", "date"), ("place", "minutes_number")]}),
            (pgettext_lazy("council", "Present"), {"fields": [("government", "employers", "workers", "experts")]}),
            (pgettext_lazy("council", "Result"), {"fields": ["is_agreed", "result"]}),
        ]
        return self.versioned(request, obj, fieldsets)

    def get_queryset(self, request):
        meetings = super().get_queryset(request).annotate(before=wage_of(OuterRef("for_year") - 1))
        return meetings.prefetch_related("proposals")

    @admin.display(description=gettext_lazy("minimum wage of the year"))
    def year(self, meeting: WageCouncilMeeting) -> str:
        return str(meeting.for_year)

    @admin.display(description=gettext_lazy("proposals"))
    def proposed(self, meeting: WageCouncilMeeting):
        lines = (
            (
                one.get_side_display(),
                format_rupiah(one.amount),
                written_rise_over(meeting.before, one.amount),
            )
            for one in meeting.proposals.all()
        )
        return format_html_join("", "<div>{}: {} ({}%)</div>", lines)


@admin.register(WageRecommendation)
class WageRecommendationAdmin(OfficeAdmin):
    list_display = ("__str__", "rupiah", "percent", "decreed", "letter_number", "dated_on", "is_agreed")
    formfield_overrides = RUPIAH_FIELDS
    ordering = ("-year",)
    sortable_by = ()
    readonly_fields = ("which_year",)
    empty_hint = gettext_lazy(
        "What the mayor recommended to the governor; the decree itself belongs to the minimum wages."
    )

    def get_fields(self, request, obj=None) -> tuple[str, ...]:
        return ("which_year" if obj else "year", "amount", "letter_number", "dated_on", "is_agreed", "note")

    def get_queryset(self, request):
        found = super().get_queryset(request)
        return found.annotate(before=wage_of(OuterRef("year") - 1), decree_amount=wage_of(OuterRef("year")))

    @admin.display(description=gettext_lazy("minimum wage of the year"))
    def which_year(self, recommendation: WageRecommendation) -> str:
        return str(recommendation.year)

    @admin.display(description=gettext_lazy("rupiah a month"))
    def rupiah(self, recommendation: WageRecommendation) -> str:
        return format_rupiah(recommendation.amount)

    @admin.display(description=gettext_lazy("rise in percent"))
    def percent(self, recommendation: WageRecommendation) -> str:
        return written_rise_over(recommendation.before, recommendation.amount)

    @admin.display(description=gettext_lazy("as decreed"))
    def decreed(self, recommendation: WageRecommendation) -> str:
        return format_rupiah(recommendation.decree_amount) if recommendation.decree_amount else "–"

    for column in (rupiah, percent, decreed):
        column.is_number = True


@admin.register(SectoralWage)
class SectoralWageAdmin(OfficeAdmin):
    list_display = ("sector", "which_year", "asked", "decreed", "decree", "decided_on")
    list_filter = ("year",)
    search_fields = ("sector",)
    search_help_text = gettext_lazy("Sector")
    formfield_overrides = RUPIAH_FIELDS
    fields = (("year", "sector"), ("proposed", "amount"), ("decree", "decided_on"))
    ordering = ("-year", "sector")
    sortable_by = ()
    empty_hint = gettext_lazy("Enter the sectors of a year with what was proposed, then what was decreed.")

    @admin.display(description=gettext_lazy("year"))
    def which_year(self, wage: SectoralWage) -> str:
        return str(wage.year)

    @admin.display(description=gettext_lazy("proposed"))
    def asked(self, wage: SectoralWage) -> str:
        return format_rupiah(wage.proposed) if wage.proposed else "–"

    @admin.display(description=gettext_lazy("decreed"))
    def decreed(self, wage: SectoralWage) -> str:
        return format_rupiah(wage.amount) if wage.amount else "–"

    for column in (asked, decreed):
        column.is_number = True
