"""What the recaps of regulations and of agreements share: rows by sector, from four statements."""

from collections import defaultdict

from django.db.models import Count, F, Model, Q, Sum
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.industrial_relations.record_choices import FilingStatus
from apps.industrial_relations.sectors import SECTOR, UNKNOWN, sectors
from apps.industrial_relations.services.filing_counts import counted
from apps.industrial_relations.validity import ended
from apps.reporting.lines import Column, Records, Row
from apps.reporting.periods import Period
from apps.reporting.table import TOTAL, ReportTable

AT_END = gettext_lazy("In force at the end")
RAN_OUT = pgettext_lazy("agreement", "Ran out")
DECIDED = ("new", "renewal", "sum")
EXPIRED = ("ended", "lapsed")


def recap_columns(decided: str) -> tuple[Column, ...]:
    """`decided` heads what the office ratified, or registered, in the period."""
    return (
        Column("new", pgettext_lazy("agreement", "New"), decided),
        Column("renewal", pgettext_lazy("agreement", "Renewal"), decided),
        Column("sum", gettext_lazy("Total"), decided, plus=("new", "renewal")),
        Column("ended", gettext_lazy("All"), RAN_OUT),
        Column("lapsed", gettext_lazy("Not renewed"), RAN_OUT),
        Column("in_force", pgettext_lazy("figures", "Number"), AT_END),
        Column("L", gettext_lazy("Men"), AT_END),
        Column("P", gettext_lazy("Women"), AT_END),
        Column("workers", gettext_lazy("Workers"), AT_END, plus=("L", "P")),
    )


class FilingRecap(ReportTable):
    """By sector (section of KBLI) of the company, those that have a figure; workers as told with each filing."""

    model: type[Model]
    heading = gettext_lazy("Sector")
    part = gettext_lazy("Industrial relations")

    def rows(self, period: Period) -> list[Row]:
        figures = self._figures(period)
        titles = {**sectors(), UNKNOWN: _("Sector not stated")}
        return [Row(key, title, figures[key]) for key, title in titles.items() if key in figures]

    def _figures(self, period: Period) -> dict[str, dict[str, int]]:
        first, last = period.first_month, period.last_day
        records = self.model.objects.order_by()
        decided = counted(records, first, last).values(SECTOR).annotate(
            new=Count("pk", filter=Q(status=FilingStatus.NEW)),
            renewal=Count("pk", filter=Q(status=FilingStatus.RENEWAL)),
        )  # fmt: skip
        ran_out = ended(records).filter(ends_on__range=(first, last)).values(SECTOR).annotate(
            ended=Count("pk"), lapsed=Count("pk", filter=Q(is_renewed=False))
        )  # fmt: skip
        standing = records.in_force_on(last).values(SECTOR).annotate(
            in_force=Count("pk"), L=Sum(F("men")), P=Sum(F("women"))
        )  # fmt: skip
        nought = {column.key: 0 for column in self.columns if not column.is_worked_out}
        figures: dict[str, dict[str, int]] = defaultdict(lambda: dict(nought))
        for counts in (decided, ran_out, standing):
            for one in counts:
                figures[one[SECTOR] or UNKNOWN] |= {key: one[key] for key in nought if key in one}
        return figures

    def records(self, period: Period, row: str, column: str) -> Records:
        first, last = period.first_month.isoformat(), period.last_day.isoformat()
        if column in DECIDED:
            lookups = {"counted_from": first, "counted_until": last}
        elif column in EXPIRED:
            lookups = {"ended_from": first, "ended_until": last}
        else:
            lookups = {"in_force_on": last}
        if column in FilingStatus.values:
            lookups["status__exact"] = column
        if column == "lapsed":
            lookups["followed"] = "no"
        if row != TOTAL:
            lookups["sector"] = row
        return Records(self.model._meta.label_lower, lookups)
