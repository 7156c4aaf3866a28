"""How the list of trade unions is narrowed, by the records behind the figures as well."""

from datetime import date

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter, values_filter
from apps.industrial_relations.admin.named_day import NamedDayFilter
from apps.industrial_relations.models import TradeUnion, UnionChange
from apps.industrial_relations.record_choices import UnionState
from apps.industrial_relations.services.union_register import in_being
from apps.intake.models import Upload
from apps.registry.admin.date_span import DateSpanFilter, date_span_filter
from apps.registry.models import Company


def federations() -> list[tuple[str, str]]:
    names = TradeUnion.objects.order_by("federation").values_list("federation", flat=True).distinct()
    return [(name, name or _("in no federation, or not stated")) for name in names]


class InBeingFilter(NamedDayFilter):
    """Recorded by a day and not revoked then."""

    title = gettext_lazy("in being on")
    parameter_name = "in_being"

    def on(self, queryset: QuerySet, day: date) -> QuerySet:
        return queryset & in_being(day)


class ChangedFilter(DateSpanFilter):
    """Unions that told a change in the span."""

    title = gettext_lazy("change told on")
    dated = UnionChange
    field = "told_on"

    def expected_parameters(self) -> list[str]:
        return ["changed_from", "changed_until"]

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        first, last = self.chosen
        if not (first or last):
            return queryset
        changes = UnionChange.objects.filter(told_on__gte=first or date.min, told_on__lte=last or date.max)
        return queryset.filter(pk__in=changes.order_by().values("union"))


UNION_FILTERS = (
    values_filter("state__exact", gettext_lazy("state"), lambda: UnionState.choices),
    date_span_filter("recorded_on", gettext_lazy("recorded on"), TradeUnion),
    date_span_filter("revoked_on", gettext_lazy("revoked on"), TradeUnion),
    InBeingFilter,
    ChangedFilter,
    values_filter("federation__exact", gettext_lazy("federation"), federations),
    values_filter(
        "company__isnull",
        gettext_lazy("company"),
        lambda: [
            ("False", pgettext_lazy("union", "of a company")),
            ("True", pgettext_lazy("union", "outside a company")),
        ],
    ),
    chosen_record_filter("company__exact", gettext_lazy("company"), Company.objects),
    chosen_record_filter("upload__exact", gettext_lazy("upload"), Upload.objects),
)
