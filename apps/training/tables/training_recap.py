"""Rekap pelatihan: what was planned of each programme for the year, and what came of it in the period."""

from dataclasses import replace

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Count, Sum
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.registry.choices import Fund, Sex
from apps.registry.percent import percent_of, written_percent
from apps.reporting.periods import Period
from apps.reporting.table import TOTAL, Column, FilledTable, Finding, Records, ReportTable, Row
from apps.training.models import TrainingProgramme, YearlyPlan
from apps.training.services.outcomes import OUTCOMES, with_outcomes
from apps.training.tables.realisation_notes import realisation_notes
from apps.training.tables.trained import by_sex, classes_behind, persons_behind, realised_in, trained_in

PACKAGES = pgettext_lazy("training", "Packages")
PARTICIPANTS = pgettext_lazy("training", "Participants")
HOURS = _("Instruction")
TESTED = _("Tested")
MONEY = _("Rupiah")
PLANNED = {"packages_planned": "packages", "quota": "quota", "budget": "budget"}
HELD = {"packages": Count("pk"), "hours": Sum("hours"), "spent": Sum("spent")}
RESULTS = ("graduated", "competent", "not_yet", "placed")


class TrainingRecap(ReportTable):
    """By programme under its trade (kejuruan); money in rupiah without sen, hours in JP of 45 minutes."""

    name = "training_recap"
    title = _("Recap of training")
    heading = _("Trade and programme")
    part = _("Summary of training")
    counts = "trainees"
    columns = (
        Column("packages_planned", pgettext_lazy("figures", "Plan"), PACKAGES),
        Column("packages", pgettext_lazy("figures", "Realised"), PACKAGES),
        Column("quota", pgettext_lazy("figures", "Plan"), PARTICIPANTS),
        Column("L", "L", PARTICIPANTS),
        Column("P", "P", PARTICIPANTS),
        Column("sum", _("Total"), PARTICIPANTS, plus=("L", "P")),
        Column("hours", "JP", HOURS),
        Column("person_hours", _("JP-persons"), HOURS),
        Column("fund", _("Fund"), of_words=True),
        Column("graduated", _("Graduated")),
        Column("competent", "K", TESTED),
        Column("not_yet", "BK", TESTED),
        Column("placed", _("Placed")),
        Column("budget", pgettext_lazy("money", "Budget"), MONEY),
        Column("spent", pgettext_lazy("money", "Spent"), MONEY),
        Column("percent", "%", of_words=True, at_right=True),
    )

    def fill(self, period: Period) -> FilledTable:
        filled = super().fill(period)
        words = {"fund": "", "percent": _percent(filled.total.figures)}
        return replace(filled, total=replace(filled.total, words=words))

    def rows(self, period: Period) -> list[Row]:
        planned, held, persons = _planned(period), _held(period), _persons(period)
        programmes = TrainingProgramme.objects.filter(pk__in={*planned, *held}).select_related("trade")
        rows, trade = [], None
        for programme in programmes.order_by("trade__name", "name"):
            if programme.trade_id != trade:
                trade = programme.trade_id
                rows.append(Row(f"trade-{trade}", programme.trade.name, is_head=True))
            found = {**planned.get(programme.pk, {}), **held.get(programme.pk, {}), **persons.get(programme.pk, {})}
            figures = {c.key: round(found.get(c.key) or 0) for c in self.columns if not (c.is_worked_out or c.of_words)}
            funds = {*planned.get(programme.pk, {}).get("funds", ()), *held.get(programme.pk, {}).get("funds", ())}
            words = {"fund": _fund_names(funds), "percent": _percent(figures)}
            rows.append(Row(str(programme.pk), programme.name, figures, words=words))
        return rows

    def notes(self, period: Period) -> list[Finding]:
        return realisation_notes(period)

    def records(self, period: Period, row: str, column: str) -> Records:
        programme = {} if row == TOTAL else {"programme__exact": row}
        if column in PLANNED:
            return Records("training.yearlyplan", {"year__exact": str(period.first_month.year)} | programme)
        if column in HELD:
            return Records("training.trainingclass", classes_behind(period) | programme)
        lookups = persons_behind(period) | {f"training_class__{lookup}": value for lookup, value in programme.items()}
        if column in Sex:
            lookups["sex__exact"] = column
        if column in RESULTS:
            lookups["outcome"] = column
        return Records("training.trainee", lookups)


def _planned(period: Period) -> dict[int, dict]:
    """The plan of the whole year, by programme."""
    lines = YearlyPlan.objects.filter(year=period.first_month.year).order_by().values("programme")
    sums = {key: Sum(field) for key, field in PLANNED.items()}
    return {line["programme"]: line for line in lines.annotate(**sums, funds=ArrayAgg("fund", distinct=True))}


def _held(period: Period) -> dict[int, dict]:
    classes = realised_in(period).order_by().values("programme")
    return {one["programme"]: one for one in classes.annotate(**HELD, funds=ArrayAgg("fund", distinct=True))}


def _persons(period: Period) -> dict[int, dict]:
    """Participants by programme, and their hours: JP times persons."""
    # Not under their own names: `graduated` is a field too.
    results = {f"number_{name}": Count("pk", filter=OUTCOMES[name]) for name in RESULTS}
    counted = (
        with_outcomes(trained_in(period))
        .values("training_class__programme")
        .annotate(**by_sex(), **results, person_hours=Sum("training_class__hours"))
    )
    return {
        one["training_class__programme"]: one | {name: one[f"number_{name}"] for name in RESULTS} for one in counted
    }


def _fund_names(funds: set[str]) -> str:
    return ", ".join(str(capfirst(fund.label)) for fund in Fund if fund in funds)


def _percent(figures: dict[str, int]) -> str:
    return written_percent(percent_of(figures["spent"], figures["budget"]))
