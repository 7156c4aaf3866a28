from decimal import Decimal

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from apps.registry.choices import Sex
from apps.registry.percent import percent_of, written_percent
from apps.reporting.periods import Period
from apps.reporting.table import Column, Records, ReportTable, Row
from apps.training.services.outcomes import OUTCOMES, with_outcomes
from apps.training.tables.trained import PERSONS, by_sex, persons_behind, trained_in

TRAINED = "trained"
GRADUATED = "graduated"
LABELS = {
    TRAINED: _("Trained"),
    GRADUATED: _("Graduated"),
    "with_certificate": _("Hold the training certificate"),
    "competent": _("Found competent (K)"),
    "certified": _("Certified: certificate, competent, or both"),
    "placed_3": _("Placed after 3 months"),
    "placed_6": _("Placed after 6 months"),
    "placed": _("Placed after 3 or 6 months"),
}
OF_GRADUATES = frozenset({"placed_3", "placed_6", "placed"})


class TrainingOutcomes(ReportTable):
    """Hasil pelatihan: what became of those trained in the period, as known on the day of printing."""

    name = "training_outcomes"
    title = _("Results of training")
    heading = _("Result")
    part = _("Summary of training")
    has_total = False
    columns = (*PERSONS, Column("percent", "%", of_words=True, at_right=True))
    note = _(
        "Results as known on the day of printing. Placed are graduates who are employed or self-employed; "
        "their percentage is of the graduates, every other one of those trained."
    )

    def rows(self, period: Period) -> list[Row]:
        counted = with_outcomes(trained_in(period)).aggregate(**by_sex(**{TRAINED: Q()}, **OUTCOMES))
        numbers = {name: {sex: counted[f"{name}_{sex}"] for sex in Sex.values} for name in LABELS}
        sums = {name: sum(figures.values()) for name, figures in numbers.items()}
        return [
            Row(name, str(label), numbers[name], words={"percent": written_percent(self.percent(name, sums))})
            for name, label in LABELS.items()
        ]

    def percent(self, name: str, sums: dict[str, int]) -> Decimal | None:
        if name == TRAINED:
            return None
        return percent_of(sums[name], sums[GRADUATED if name in OF_GRADUATES else TRAINED])

    def records(self, period: Period, row: str, column: str) -> Records:
        lookups = persons_behind(period)
        if row != TRAINED:
            lookups["outcome"] = row
        if column in Sex:
            lookups["sex__exact"] = column
        return Records("training.trainee", lookups)
