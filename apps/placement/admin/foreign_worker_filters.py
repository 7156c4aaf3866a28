"""How the list of foreign workers is narrowed: by the term, and by who still owes."""

from django.contrib.admin import SimpleListFilter
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy

from apps.placement.models import ForeignWorker, ForeignWorkerPayment
from apps.registry.admin.date_span import DateSpanFilter


def nationalities() -> list[tuple[str, str]]:
    """Those on record, by their names."""
    names = ForeignWorker.objects.order_by("nationality").values_list("nationality", flat=True).distinct()
    return [(name, name) for name in names]


class TermFilter(SimpleListFilter):
    title = gettext_lazy("term")
    parameter_name = "term"

    def lookups(self, request, model_admin):
        return (
            ("running", gettext_lazy("running")),
            ("ending", gettext_lazy("ends within 60 days")),
            ("ended", gettext_lazy("ended")),
        )

    def queryset(self, request, queryset):
        today = localdate()
        match self.value():
            case "running":
                return queryset.working_between(today, today)
            case "ending":
                return queryset.ending_soon(today)
            case "ended":
                return queryset.ended_on(today)
        return queryset


class OwedFilter(SimpleListFilter):
    """Of a list made by `with_owed_months`."""

    title = gettext_lazy("retribution")
    parameter_name = "owed"

    def lookups(self, request, model_admin):
        return (("yes", gettext_lazy("months unpaid")), ("no", gettext_lazy("nothing unpaid")))

    def queryset(self, request, queryset):
        match self.value():
            case "yes":
                return queryset.filter(owed_months__gt=0)
            case "no":
                return queryset.filter(owed_months__lte=0)
        return queryset


class WorkedFilter(DateSpanFilter):
    """The terms that hold a day of the span."""

    title = gettext_lazy("worked in")
    dated = ForeignWorker
    field = "valid_from"

    def expected_parameters(self) -> list[str]:
        return ["valid_until__gte", "valid_from__lte"]


class PaidFilter(DateSpanFilter):
    title = gettext_lazy("retribution paid in")
    dated = ForeignWorkerPayment
    field = "paid_on"

    def expected_parameters(self) -> list[str]:
        return ["paid_from", "paid_until"]

    def queryset(self, request, queryset):
        first, last = self.chosen
        if not (first or last):
            return queryset
        payments = ForeignWorkerPayment.objects.filter(paid_on__gte=first) if first else ForeignWorkerPayment.objects
        payments = payments.filter(paid_on__lte=last) if last else payments
        return queryset.filter(pk__in=payments.order_by().values("foreign_worker"))
