"""What the report of one class tells: numbers only, nobody by name."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Count, Min, Q, QuerySet
from django.utils.translation import gettext as _

from apps.registry.choices import Sex
from apps.registry.percent import percent_of
from apps.training.choices import Occupied, TracerMonth
from apps.training.models import Tracer, Trainee, TrainingClass
from apps.training.services.outcomes import OUTCOMES, with_outcomes
from apps.training.services.presence import ClassPresence, class_presence


@dataclass(frozen=True)
class Part:
    """Men and women of one sort, such as of a district."""

    label: str
    men: int
    women: int

    @property
    def total(self) -> int:
        return self.men + self.women


@dataclass(frozen=True)
class Asked:
    """The graduates asked after so many months: by what they do, and how many are still to be asked."""

    month: TracerMonth
    due_on: date
    is_mandatory: bool
    answers: dict[Occupied, int]
    waiting: int


@dataclass(frozen=True)
class ClassReport:
    """`everybody` and `results` count those who stayed; `left` did not. Money is in rupiah."""

    training_class: TrainingClass
    everybody: Part
    disabled: Part
    left: int
    by_education: list[Part]
    by_district: list[Part]
    presence: ClassPresence
    results: dict[str, int]
    asked: list[Asked]

    @property
    def spent_percent(self) -> Decimal | None:
        return percent_of(self.training_class.spent, self.training_class.budget)

    @property
    def graduated_percent(self) -> Decimal | None:
        return percent_of(self.results["graduated"], self.everybody.total)


def class_report(training_class: TrainingClass) -> ClassReport:
    """In a handful of queries, however many take part."""
    staying = training_class.trainees.staying().order_by()
    counted = with_outcomes(staying).aggregate(
        men=Count("pk", filter=Q(sex=Sex.MALE)),
        women=Count("pk", filter=Q(sex=Sex.FEMALE)),
        disabled_men=Count("pk", filter=Q(sex=Sex.MALE, is_disabled=True)),
        disabled_women=Count("pk", filter=Q(sex=Sex.FEMALE, is_disabled=True)),
        failed=Count("pk", filter=Q(graduated=False)),
        undecided=Count("pk", filter=Q(graduated=None)),
        **{f"number_{name}": Count("pk", filter=condition) for name, condition in OUTCOMES.items()},
    )
    results = {name: counted[f"number_{name}"] for name in OUTCOMES}
    return ClassReport(
        training_class=training_class,
        everybody=Part("", counted["men"], counted["women"]),
        disabled=Part("", counted["disabled_men"], counted["disabled_women"]),
        left=training_class.trainees.exclude(left_on=None).count(),
        by_education=_parts(staying, "education__name", "education__rank", _("Not stated")),
        by_district=_parts(staying, "district__name", "district_id", _("Outside the city, or not stated")),
        presence=class_presence(training_class),
        results=results | {"failed": counted["failed"], "undecided": counted["undecided"]},
        asked=_asked(training_class),
    )


def _parts(staying: QuerySet[Trainee], name: str, order: str, unknown: str) -> list[Part]:
    """Only what somebody has, the unknown last."""
    counted = staying.values_list(name, order).annotate(
        men=Count("pk", filter=Q(sex=Sex.MALE)), women=Count("pk", filter=Q(sex=Sex.FEMALE))
    )
    rows = sorted(counted, key=lambda row: (row[1] is None, row[1]))
    return [Part(label or unknown, men, women) for label, _order, men, women in rows]


def _asked(training_class: TrainingClass) -> list[Asked]:
    tracers = Tracer.objects.filter(trainee__training_class=training_class).order_by("month").values("month")
    states = {state.value: Count("pk", filter=Q(state=state)) for state in Occupied}
    mandatory = Count("pk", filter=Q(is_mandatory=True))
    return [
        Asked(
            TracerMonth(one["month"]),
            one["first_due"],
            bool(one["mandatory"]),
            {state: one[state] for state in Occupied},
            one["waiting"],
        )
        for one in tracers.annotate(
            first_due=Min("due_on"), mandatory=mandatory, waiting=Count("pk", filter=Q(state="")), **states
        )
    ]
