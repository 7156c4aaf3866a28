"""By what the list of cases is narrowed."""

from datetime import date, timedelta

from django.contrib.admin import SimpleListFilter
from django.db.models import QuerySet
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter, values_filter
from apps.industrial_relations.admin.named_day import NamedDayFilter
from apps.industrial_relations.dispute_law import ENDED
from apps.industrial_relations.models import Dispute, Mediator
from apps.registry.admin.date_span import date_span_filter
from apps.registry.models import Company

WEEK = timedelta(days=7)


class GoingOnFilter(SimpleListFilter):
    title = pgettext_lazy("disputes", "cases")
    parameter_name = "case"

    def lookups(self, request, model_admin):
        return (
            ("open", pgettext_lazy("disputes", "going on")),
            ("mine", pgettext_lazy("disputes", "going on, my own")),
            ("ended", pgettext_lazy("disputes", "ended")),
        )

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        if self.value() == "ended":
            return queryset.filter(state__in=ENDED)
        if self.value() == "mine":
            return queryset.going_on().of_mediator(request.user)
        return queryset.going_on() if self.value() == "open" else queryset


class DueFilter(SimpleListFilter):
    """By the next deadline of the case."""

    title = gettext_lazy("next deadline")
    parameter_name = "due"

    def lookups(self, request, model_admin):
        return (
            ("over", pgettext_lazy("deadline", "overdue")),
            ("week", pgettext_lazy("deadline", "within seven days")),
        )

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        today = localdate()
        if self.value() == "over":
            return queryset.filter(due_on__lt=today)
        return queryset.filter(due_on__range=(today, today + WEEK)) if self.value() == "week" else queryset


class OpenOnFilter(NamedDayFilter):
    """Dalam proses on a day."""

    title = pgettext_lazy("disputes", "open on")
    parameter_name = "open_on"

    def on(self, queryset: QuerySet, day: date) -> QuerySet:
        return queryset.open_on(day)


MediatorFilter = values_filter(
    "mediator__exact",
    gettext_lazy("mediator"),
    lambda: [(str(pk), name) for pk, name in Mediator.objects.values_list("pk", "name")],
)
DISPUTE_FILTERS = (
    GoingOnFilter,
    DueFilter,
    "state",
    "kind",
    MediatorFilter,
    "outcome",
    date_span_filter("filed_on", gettext_lazy("recorded on"), Dispute),
    date_span_filter("outcome_on", gettext_lazy("counts from"), Dispute),
    date_span_filter("agreed_on", gettext_lazy("joint agreement of"), Dispute),
    OpenOnFilter,
    chosen_record_filter("company__exact", gettext_lazy("company"), Company.objects),
)
