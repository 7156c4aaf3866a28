"""The list of fixed-term contracts: how it is narrowed, and what came late."""

from datetime import timedelta

from django.conf import settings
from django.contrib.admin import SimpleListFilter
from django.contrib.admin.views.main import ChangeList
from django.db.models import QuerySet
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy, ngettext, pgettext_lazy

from apps.industrial_relations.admin.fixed_term_contract_marks import late_words
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import FixedTermContract
from apps.industrial_relations.services.contracts import COUNTED_ON, late_among
from apps.registry.admin.date_span import DateSpanFilter


class ContractList(ChangeList):
    """Each contract shown has its `late` words, all from one reading of the deadlines."""

    def get_results(self, request) -> None:
        super().get_results(request)
        rules = load_rules()
        for contract in self.result_list:
            contract.late = late_words(contract, rules)


class ExpiryFilter(SimpleListFilter):
    title = pgettext_lazy("contract", "runs")
    parameter_name = "expiry"

    def lookups(self, request, model_admin):
        days = settings.EXPIRY_REMINDER_DAYS
        soon = ngettext("ends within %(n)d day", "ends within %(n)d days", days) % {"n": days}
        return (
            ("running", pgettext_lazy("contract", "running")),
            ("ending", soon),
            ("ended", pgettext_lazy("contract", "ended")),
            ("open", gettext_lazy("until the work is done")),
        )

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        today = localdate()
        match self.value():
            case "running":
                return queryset.filter(starts_on__lte=today).exclude(ends_on__lt=today)
            case "ending":
                return queryset.filter(ends_on__range=(today, today + timedelta(days=settings.EXPIRY_REMINDER_DAYS)))
            case "ended":
                return queryset.filter(ends_on__lt=today)
            case "open":
                return queryset.filter(ends_on=None)
        return queryset


class RecordedFilter(SimpleListFilter):
    title = pgettext_lazy("contract", "recording")
    parameter_name = "recording"

    def lookups(self, request, model_admin):
        return (
            ("yes", pgettext_lazy("contract", "recorded")),
            ("no", pgettext_lazy("contract", "not recorded yet")),
            ("late", pgettext_lazy("contract", "handed in late")),
        )

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        match self.value():
            case "yes":
                return queryset.exclude(record_number="")
            case "no":
                return queryset.filter(record_number="")
            case "late":
                return late_among(queryset, load_rules())
        return queryset


class CountedFilter(DateSpanFilter):
    """By the day of recording, or else of receipt, as the summaries count them."""

    title = gettext_lazy("recorded or received in")
    dated = FixedTermContract
    field = COUNTED_ON

    def expected_parameters(self) -> list[str]:
        return ["counted_from", "counted_until"]

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        first, last = self.chosen
        queryset = queryset.alias(counted_on=COUNTED_ON)
        queryset = queryset.filter(counted_on__gte=first) if first else queryset
        return queryset.filter(counted_on__lte=last) if last else queryset


class EndsFilter(DateSpanFilter):
    title = pgettext_lazy("contract", "ends in")
    path = "ends_on"
    dated = FixedTermContract
    field = "ends_on"
