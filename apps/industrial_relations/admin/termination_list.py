"""The list of terminations: whether each was told in time, and how the list is narrowed."""

from django.contrib.admin import SimpleListFilter
from django.contrib.admin.views.main import ChangeList
from django.db.models import QuerySet
from django.utils.translation import pgettext_lazy

from apps.industrial_relations.admin.termination_marks import notice_badge
from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.record_choices import TerminationWay
from apps.industrial_relations.services.terminations import RECEIPTED


class TerminationList(ChangeList):
    """Each termination shown has its `told` badge, all from one reading of the deadlines."""

    def get_results(self, request) -> None:
        super().get_results(request)
        rules = load_rules()
        for termination in self.result_list:
            termination.told = notice_badge(termination, rules)


class StateFilter(SimpleListFilter):
    """What is still to be done about a termination."""

    title = pgettext_lazy("termination", "state")
    parameter_name = "open"

    def lookups(self, request, model_admin):
        return (
            ("receipt", pgettext_lazy("termination", "receipt not given out yet")),
            ("receipted", pgettext_lazy("termination", "receipt given out")),
            ("refused", pgettext_lazy("termination", "refused by the worker")),
            ("dispute", pgettext_lazy("termination", "tripartite, dispute not linked")),
        )

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        match self.value():
            case "receipt":
                return queryset.filter(refused_on=None).exclude(RECEIPTED)
            case "receipted":
                return queryset.filter(RECEIPTED)
            case "refused":
                return queryset.exclude(refused_on=None)
            case "dispute":
                return queryset.filter(way=TerminationWay.TRIPARTITE, dispute=None)
        return queryset
