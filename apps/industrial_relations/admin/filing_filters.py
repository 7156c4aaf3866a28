"""How the lists of regulations and agreements are narrowed: by validity, by sector, and by what a figure counts."""

from datetime import date

from django.conf import settings
from django.contrib.admin import SimpleListFilter
from django.db.models import Model, QuerySet
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy, ngettext, pgettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter, values_filter
from apps.industrial_relations import validity
from apps.industrial_relations.admin.named_day import NamedDayFilter
from apps.industrial_relations.models import CollectiveAgreement, CompanyRegulation
from apps.industrial_relations.record_choices import FilingStatus, RegulationState
from apps.industrial_relations.sectors import UNKNOWN, sector_condition, sectors
from apps.industrial_relations.services.filing_counts import counted
from apps.intake.models import Upload
from apps.registry.admin.date_span import DateSpanFilter
from apps.registry.admin.places import district_filter
from apps.registry.models import Company


class ValidityFilter(SimpleListFilter):
    """On today; the renewed are neither reminded nor called expired."""

    title = pgettext_lazy("agreement", "validity")
    parameter_name = "validity"

    def lookups(self, request, model_admin):
        days = settings.EXPIRY_REMINDER_DAYS
        return (
            ("in_force", pgettext_lazy("agreement", "in force")),
            ("ending", ngettext("runs out within %(n)d day", "runs out within %(n)d days", days) % {"n": days}),
            ("expired", pgettext_lazy("agreement", "expired, not renewed")),
        )

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        match self.value():
            case "in_force":
                return queryset.in_force_on(localdate())
            case "ending":
                return validity.ending(queryset, localdate())
            case "expired":
                return validity.expired(queryset, localdate())
        return queryset


class InForceFilter(NamedDayFilter):
    title = gettext_lazy("in force on")
    parameter_name = "in_force_on"

    def on(self, queryset: QuerySet, day: date) -> QuerySet:
        return queryset.in_force_on(day)


class SectorFilter(SimpleListFilter):
    title = gettext_lazy("sector")
    parameter_name = "sector"

    def lookups(self, request, model_admin):
        return (*sectors().items(), (UNKNOWN, gettext_lazy("not stated")))

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        return queryset.filter(sector_condition(self.value())) if self.value() else queryset


def counted_filter(model: type[Model], day_field: str, heading) -> type[DateSpanFilter]:
    """Those that a recap counts as ratified, or registered, in a span."""

    class Counted(DateSpanFilter):
        title = heading
        dated = model
        field = day_field

        def expected_parameters(self) -> list[str]:
            return ["counted_from", "counted_until"]

        def queryset(self, request, queryset: QuerySet) -> QuerySet:
            first, last = self.chosen
            return counted(queryset, first or date.min, last or date.max) if first or last else queryset

    return Counted


def ended_filter(model: type[Model]) -> type[DateSpanFilter]:
    class Ended(DateSpanFilter):
        title = pgettext_lazy("agreement", "ran out in")
        dated = model
        field = "valid_until"

        def expected_parameters(self) -> list[str]:
            return ["ended_from", "ended_until"]

        def queryset(self, request, queryset: QuerySet) -> QuerySet:
            first, last = self.chosen
            if not (first or last):
                return queryset
            return validity.ended(queryset).filter(ends_on__range=(first or date.min, last or date.max))

    return Ended


class FollowedFilter(SimpleListFilter):
    """Whether a later one goes on beyond it: of those that ran out, who let it lapse."""

    title = pgettext_lazy("agreement", "followed by a later one")
    parameter_name = "followed"

    def lookups(self, request, model_admin):
        return (("yes", gettext_lazy("Yes")), ("no", gettext_lazy("No")))

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        if self.value() not in ("yes", "no"):
            return queryset
        return validity.ended(queryset).filter(is_renewed=self.value() == "yes")


class RegistrationFilter(SimpleListFilter):
    title = gettext_lazy("registration")
    parameter_name = "registered"

    def lookups(self, request, model_admin):
        return (("yes", gettext_lazy("registered")), ("no", gettext_lazy("not registered yet")))

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        if self.value() == "no":
            return queryset.filter(registration_number="")
        return queryset.exclude(registration_number="") if self.value() == "yes" else queryset


_OPEN = ",".join((RegulationState.RECEIVED, RegulationState.EXAMINED))
StatusFilter = values_filter("status__exact", pgettext_lazy("agreement", "status"), lambda: FilingStatus.choices)
REGULATION_FILTERS = (
    ValidityFilter,
    values_filter(
        "state__in",
        gettext_lazy("state"),
        lambda: [(_OPEN, pgettext_lazy("regulation", "to be examined or decided")), *RegulationState.choices],
    ),
    StatusFilter,
    counted_filter(CompanyRegulation, "decided_on", gettext_lazy("ratified in")),
    ended_filter(CompanyRegulation),
    FollowedFilter,
    InForceFilter,
    SectorFilter,
    district_filter("company__"),
    chosen_record_filter("company__exact", gettext_lazy("company"), Company.objects),
    chosen_record_filter("upload__exact", gettext_lazy("upload"), Upload.objects),
)
AGREEMENT_FILTERS = (
    ValidityFilter,
    RegistrationFilter,
    StatusFilter,
    counted_filter(CollectiveAgreement, "registered_on", gettext_lazy("registered in")),
    ended_filter(CollectiveAgreement),
    FollowedFilter,
    InForceFilter,
    SectorFilter,
    district_filter("company__"),
    chosen_record_filter("company__exact", gettext_lazy("company"), Company.objects),
)
