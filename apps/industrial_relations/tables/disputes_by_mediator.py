from collections import defaultdict
from dataclasses import replace

from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import Dispute
from apps.industrial_relations.tables.dispute_counts import MODEL, TITLES, cases_behind
from apps.reporting.lines import Column, Records, Row
from apps.reporting.periods import Period
from apps.reporting.table import TOTAL, FilledTable, ReportTable

NOBODY = ""


class DisputesByMediator(ReportTable):
    """Beban mediator: how many cases each had, how many were closed, and how old the open ones are in working days."""

    name = "disputes_by_mediator"
    title = _("Disputes by mediator")
    heading = _("Mediator")
    part = _("Industrial relations")
    columns = (
        Column("opening", TITLES["opening"]),
        Column("registered", TITLES["registered"]),
        Column("closed", pgettext_lazy("disputes", "Closed"), minus=("open",), plus=("opening", "registered")),
        Column("open", TITLES["open"]),
        Column("age", pgettext_lazy("disputes", "Mean age (working days)"), of_words=True, at_right=True),
    )
    note = _(
        "The age of an open case is the working days from its recording to the last day of the period. A case counts "
        "with the mediator whom it has now."
    )

    def fill(self, period: Period) -> FilledTable:
        filled = super().fill(period)
        ages = [age for group in self._ages(period).values() for age in group]
        return replace(filled, total=replace(filled.total, words={"age": _mean(ages)}))

    def rows(self, period: Period) -> list[Row]:
        counts: dict[str, dict[str, int]] = {}
        labels: dict[str, str] = {}
        still = Q(outcome_on=None) | Q(outcome_on__gte=period.first_month)
        cases = Dispute.objects.filter(still, filed_on__lte=period.last_day).select_related("mediator")
        for case in cases.order_by("mediator__name", "pk"):
            key = str(case.mediator_id or NOBODY)
            labels[key] = str(case.mediator or _("No mediator yet"))
            figures = counts.setdefault(key, {"opening": 0, "registered": 0, "open": 0})
            figures["opening" if case.filed_on < period.first_month else "registered"] += 1
            figures["open"] += case.outcome_on is None or case.outcome_on > period.last_day
        ages = self._ages(period)
        return [
            Row(key, labels[key], figures, words={"age": _mean(ages.get(key, []))}) for key, figures in counts.items()
        ]

    def _ages(self, period: Period) -> dict[str, list[int]]:
        rules, ages = load_rules(), defaultdict(list)
        for mediator, filed_on in Dispute.objects.open_on(period.last_day).values_list("mediator", "filed_on"):
            ages[str(mediator or NOBODY)].append(rules.days_between(filed_on, period.last_day))
        return ages

    def records(self, period: Period, row: str, column: str) -> Records | None:
        if column == "closed":
            lookups = {
                "outcome_on__gte": period.first_month.isoformat(),
                "outcome_on__lte": period.last_day.isoformat(),
            }
        else:
            lookups = dict(cases_behind(period, column).lookups)
        if row == NOBODY:
            lookups["mediator__isnull"] = "True"
        elif row != TOTAL:
            lookups["mediator__id__exact"] = row
        return Records(MODEL, lookups)


def _mean(ages: list[int]) -> str:
    return f"{sum(ages) / len(ages):.1f}".replace(".", ",") if ages else "–"
