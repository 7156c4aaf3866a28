"""The list of strikes: what the law says of each, and how the list is narrowed."""

from django.contrib.admin import SimpleListFilter
from django.contrib.admin.views.main import ChangeList
from django.db.models import QuerySet
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.industrial_relations.admin.strike_marks import judge
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.record_choices import StrikeKind
from apps.industrial_relations.strike_validity import findings


class StrikeList(ChangeList):
    """Each strike shown is judged, all from one reading of the deadlines."""

    def get_results(self, request) -> None:
        super().get_results(request)
        rules = load_rules()
        for strike in self.result_list:
            judge(strike, rules)


class WhenFilter(SimpleListFilter):
    title = pgettext_lazy("strike", "when")
    parameter_name = "when"

    def lookups(self, request, model_admin):
        return (
            ("coming", pgettext_lazy("strike", "coming")),
            ("running", pgettext_lazy("strike", "under way")),
            ("open", gettext_lazy("over, not recorded whether it took place")),
            ("over", pgettext_lazy("strike", "over")),
        )

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        today = localdate()
        match self.value():
            case "coming":
                return queryset.filter(starts_on__gt=today)
            case "running":
                return queryset.filter(starts_on__lte=today, ends_on__gte=today)
            case "open":
                return queryset.filter(ends_on__lt=today, took_place=None)
            case "over":
                return queryset.filter(ends_on__lt=today)
        return queryset


class ValidityFilter(SimpleListFilter):
    """Worked out for what the other filters leave: a city has some dozens of notices a year."""

    title = pgettext_lazy("strike", "by law")
    parameter_name = "validity"

    def lookups(self, request, model_admin):
        return (("valid", pgettext_lazy("strike", "valid")), ("invalid", pgettext_lazy("strike", "not valid")))

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        if self.value() not in ("valid", "invalid"):
            return queryset
        rules, wants_faults = load_rules(), self.value() == "invalid"
        judged = queryset.exclude(kind=StrikeKind.DEMONSTRATION).order_by()
        return queryset.filter(pk__in=[one.pk for one in judged if bool(findings(one, rules)) == wants_faults])
