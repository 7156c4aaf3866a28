"""Capaian rencana tahunan: what the plan of the year asks for, and what was realised of it until the period ends."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.registry.indonesian_dates import format_date
from apps.registry.percent import written_percent
from apps.reporting.lines import Finding
from apps.reporting.periods import Period
from apps.reporting.table import Column, Records, ReportTable, Row
from apps.training.choices import ClassState
from apps.training.services.plan_progress import last_day, plan_progress

# By row: its label, and the names of the figures in PlanProgress.
MEASURES = {
    "kinds": (gettext_lazy("Kinds of training"), "kinds_planned", "kinds_realised", "kinds_percent"),
    "packages": (
        pgettext_lazy("training", "Packages"), "packages_planned", "packages_realised", "packages_percent",
    ),
    "participants": (pgettext_lazy("training", "Participants"), "quota", "trained", "trained_percent"),
    "budget": (gettext_lazy("Budget, rupiah"), "budget", "spent", "spent_percent"),
}  # fmt: skip


class TrainingPlan(ReportTable):
    """Figures of the classes of the year of the period, from its beginning to the last day of the period."""

    name = "training_plan"
    title = gettext_lazy("Achievement of the yearly plan")
    heading = gettext_lazy("Measure")
    part = gettext_lazy("Summary of training")
    has_total = False
    columns = (
        Column("planned", pgettext_lazy("figures", "Plan")),
        Column("realised", pgettext_lazy("figures", "Realised")),
        Column("percent", "%", of_words=True, at_right=True),
    )

    def rows(self, period: Period) -> list[Row]:
        progress = plan_progress(period.first_month.year, until=period.last_day)
        return [
            Row(
                key,
                str(label),
                {"planned": round(getattr(progress, planned)), "realised": round(getattr(progress, realised))},
                words={"percent": written_percent(getattr(progress, percent))},
            )
            for key, (label, planned, realised, percent) in MEASURES.items()
        ]

    def notes(self, period: Period) -> list[Finding]:
        if _is_whole(period):
            text = _("Classes of %(year)d that are finished, also in the next year, with who stayed to the end.")
        else:
            text = _("Classes of %(year)d that are finished by %(day)s, with the participants who stayed to the end.")
        return [Finding(text % {"year": period.first_month.year, "day": format_date(period.last_day)})]

    def records(self, period: Period, row: str, column: str) -> Records:
        """The kinds are those of the lines or classes that the list shows."""
        year = {"year__exact": str(period.first_month.year)}
        if column == "planned":
            return Records("training.yearlyplan", year)
        ended = year | {"state__exact": ClassState.FINISHED.value}
        if not _is_whole(period):
            ended["ends_on__lte"] = period.last_day.isoformat()
        if row == "participants":
            lookups = {f"training_class__{lookup}": value for lookup, value in ended.items()}
            return Records("training.trainee", lookups | {"left_on__isnull": "True"})
        return Records("training.trainingclass", ended)


def _is_whole(period: Period) -> bool:
    """Whether the period reaches to the end of its year."""
    return period.last_day == last_day(period.first_month.year)
