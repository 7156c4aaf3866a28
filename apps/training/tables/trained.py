"""What the tables of the training desk count: participants who stayed in the classes that ended in a period."""

from collections.abc import Mapping

from django.db.models import Count, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from apps.registry.choices import Sex
from apps.reporting.periods import Period
from apps.reporting.statement_table import days_of
from apps.reporting.table import TOTAL, Column, Records, ReportTable, Row
from apps.training.choices import ClassState
from apps.training.models import Trainee, TrainingClass

PERSONS = (
    Column("L", _("Male (L)")),
    Column("P", _("Female (P)")),
    Column("sum", _("Total"), plus=("L", "P")),
)


def realised_in(period: Period) -> QuerySet[TrainingClass]:
    """Finished classes whose last day lies in the period; planned, running and cancelled ones count nowhere."""
    return TrainingClass.objects.realised().filter(ends_on__range=(period.first_month, period.last_day))


def trained_in(period: Period) -> QuerySet[Trainee]:
    return Trainee.objects.staying().filter(training_class__in=realised_in(period)).order_by()


def classes_behind(period: Period) -> dict[str, str]:
    """The look-ups that pick `realised_in` in the list of classes."""
    return days_of(period, "ends_on") | {"state__exact": ClassState.FINISHED.value}


def persons_behind(period: Period) -> dict[str, str]:
    """The look-ups that pick `trained_in` in the list of participants."""
    lookups = {f"training_class__{lookup}": value for lookup, value in classes_behind(period).items()}
    return lookups | {"left_on__isnull": "True"}


def by_sex(**conditions: Q) -> dict[str, Count]:
    """Aggregates L and P, and such for each of the conditions: `disabled=...` gives disabled_L and disabled_P."""
    sexes = {sex: Q(sex=sex) for sex in Sex.values}
    found = {sex: Count("pk", filter=is_one) for sex, is_one in sexes.items()}
    for name, condition in conditions.items():
        found |= {f"{name}_{sex}": Count("pk", filter=condition & is_one) for sex, is_one in sexes.items()}
    return found


class TrainedTable(ReportTable):
    """Participants, men (L) and women (P), in rows of one kind; all of these tables come to the same totals.

    `group` is the field of the participant that parts them, `lookup` that of the list; the key "" is not stated.
    """

    part = _("Summary of training")
    counts = "trainees"
    columns = PERSONS
    group: str
    lookup: str

    def labels(self, found: set[str]) -> Mapping[str, str]:
        """Every row that is printed, by key; `found` are the keys that somebody has."""
        raise NotImplementedError

    def rows(self, period: Period) -> list[Row]:
        counted = trained_in(period).values_list(self.group).annotate(**by_sex()).values_list(self.group, *Sex.values)
        figures = {key or "": {"L": men, "P": women} for key, men, women in counted}
        nought = dict.fromkeys(Sex.values, 0)
        return [Row(key, label, figures.get(key, nought)) for key, label in self.labels(set(figures)).items()]

    def records(self, period: Period, row: str, column: str) -> Records:
        lookups = persons_behind(period)
        if column in Sex:
            lookups["sex__exact"] = column
        if row == "":
            lookups[f"{self.lookup}__isnull"] = "True"
        elif row != TOTAL:
            lookups[f"{self.lookup}__exact"] = row
        return Records("training.trainee", lookups)
