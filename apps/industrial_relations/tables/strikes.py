from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.industrial_relations.deadlines import load_rules
from apps.industrial_relations.models import Strike
from apps.industrial_relations.record_choices import StrikeKind
from apps.industrial_relations.strike_validity import findings, is_judged, lost_days
from apps.reporting.periods import Period
from apps.reporting.statement_table import days_of
from apps.reporting.table import TOTAL, Column, Finding, Records, ReportTable, Row

BY_LAW = pgettext_lazy("strike", "By law")
HELD = pgettext_lazy("strike", "Took place")
LOOKUPS = {
    "valid": {"validity": "valid"},
    "invalid": {"validity": "invalid"},
    "held": {"took_place__exact": "1"},
    "workers": {"took_place__exact": "1"},
    "man_days": {"took_place__exact": "1"},
}


class StrikesByKind(ReportTable):
    """Rekap mogok kerja: what was announced for a period, whether it met the law, and what work it cost."""

    name = "strikes_by_kind"
    title = _("Strikes, lock-outs and demonstrations")
    heading = pgettext_lazy("strike", "Kind")
    part = _("Industrial relations")
    note = _(
        "Each counts in the period in which it starts. Workers and man-days lost are those of what took place; a "
        "man-day is one worker on one working day, and demonstrations stop no work."
    )
    columns = (
        Column("number", pgettext_lazy("strike", "Number")),
        Column("valid", pgettext_lazy("strike", "Valid"), BY_LAW),
        Column("invalid", pgettext_lazy("strike", "Not valid"), BY_LAW),
        Column("held", pgettext_lazy("strike", "Number"), HELD),
        Column("workers", _("Workers"), HELD),
        Column("man_days", _("Man-days lost"), HELD),
    )

    def rows(self, period: Period) -> list[Row]:
        figures = {kind: dict.fromkeys((column.key for column in self.columns), 0) for kind in StrikeKind.values}
        rules = load_rules()
        for strike in _starting_in(period):
            counted = figures[strike.kind]
            counted["number"] += 1
            if is_judged(strike):
                counted["invalid" if findings(strike, rules) else "valid"] += 1
            if strike.took_place:
                counted["held"] += 1
                counted["workers"] += strike.workers
                counted["man_days"] += lost_days(strike, rules)
        return [Row(kind.value, str(capfirst(kind.label)), figures[kind]) for kind in StrikeKind]

    def notes(self, period: Period) -> list[Finding]:
        notes, open_ones = super().notes(period), _starting_in(period).filter(took_place=None).count()
        if open_ones:
            text = _("Of %(n)d it is not recorded yet whether they took place.") % {"n": open_ones}
            lookups = days_of(period, "starts_on") | {"took_place__isnull": "True"}
            notes.append(Finding(text, Records("industrial_relations.strike", lookups)))
        return notes

    def records(self, period: Period, row: str, column: str) -> Records:
        lookups = days_of(period, "starts_on") | LOOKUPS.get(column, {})
        if row != TOTAL:
            lookups["kind__exact"] = row
        return Records("industrial_relations.strike", lookups)


def _starting_in(period: Period):
    return Strike.objects.filter(starts_on__range=(period.first_month, period.last_day)).order_by("pk")
