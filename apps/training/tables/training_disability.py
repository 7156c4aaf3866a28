from django.db.models import Count, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.registry.choices import Sex
from apps.reporting.periods import Period
from apps.reporting.table import TOTAL, Column, Records, ReportTable, Row
from apps.training.tables.trained import PERSONS, by_sex, classes_behind, persons_behind, realised_in, trained_in

YES, NO = "yes", "no"
PARTICIPANTS = pgettext_lazy("training", "Participants")
DISABLED = _("With a disability")


class TrainingDisability(ReportTable):
    """Participants with a disability (UU 8/2016), in classes held for them and in others: no kinds, no names."""

    name = "training_disability"
    title = _("Participants with a disability")
    heading = pgettext_lazy("training", "Classes")
    part = _("Summary of training")
    counts = "trainees"
    columns = (
        Column("classes", pgettext_lazy("training", "Packages")),
        *(Column(one.key, one.title, PARTICIPANTS, one.plus) for one in PERSONS),
        *(
            Column(f"disabled_{one.key}", one.title, DISABLED, tuple(f"disabled_{key}" for key in one.plus))
            for one in PERSONS
        ),
    )

    def rows(self, period: Period) -> list[Row]:
        classes = realised_in(period).order_by().values_list("is_for_disabled").annotate(Count("pk"))
        packages = dict(classes)
        keys = [*Sex.values, *(f"disabled_{sex}" for sex in Sex.values)]
        persons = trained_in(period).values("training_class__is_for_disabled")
        counted = persons.annotate(**by_sex(disabled=Q(is_disabled=True)))
        figures = {one["training_class__is_for_disabled"]: {key: one[key] for key in keys} for one in counted}
        labels = {True: (YES, _("For persons with a disability")), False: (NO, _("For everybody"))}
        return [
            Row(key, str(label), {"classes": packages.get(held, 0), **figures.get(held, dict.fromkeys(keys, 0))})
            for held, (key, label) in labels.items()
        ]

    def records(self, period: Period, row: str, column: str) -> Records:
        held = {} if row == TOTAL else {"is_for_disabled__exact": str(int(row == YES))}
        if column == "classes":
            return Records("training.trainingclass", classes_behind(period) | held)
        lookups = persons_behind(period) | {f"training_class__{lookup}": value for lookup, value in held.items()}
        disabled, _mark, sex = column.rpartition("_")
        if disabled:
            lookups["is_disabled__exact"] = "1"
        if sex in Sex:
            lookups["sex__exact"] = sex
        return Records("training.trainee", lookups)
