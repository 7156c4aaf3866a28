"""Penelusuran lulusan: whom to ask, and when, and what they answered."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Count, Q
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.registry.indonesian_dates import format_date
from apps.registry.months import months_after
from apps.registry.percent import percent_of
from apps.training.choices import Occupied, TracerMonth
from apps.training.models import Tracer, TrainingClass

MANDATORY = (TracerMonth.THREE, TracerMonth.SIX)
# Asked earlier, a graduate tells of another time than the list asks for.
EARLIEST = timedelta(days=30)
WORKING = (Occupied.EMPLOYED, Occupied.SELF_EMPLOYED)


def schedule_tracers(training_class: TrainingClass) -> list[Tracer]:
    """Put those who stayed to the end on the list for 3, 6 and 12 months after it; whoever stands there stays."""
    tracers = [
        Tracer(
            trainee=trainee,
            month=month,
            due_on=months_after(training_class.ends_on, month),
            is_mandatory=training_class.is_for_disabled and month in MANDATORY,
        )
        for trainee in training_class.trainees.staying().order_by("pk")
        for month in TracerMonth.values
    ]
    return Tracer.objects.bulk_create(tracers, ignore_conflicts=True)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a graduate said on a day; no `state` means that nobody has asked yet."""

    state: str
    asked_on: date | None
    company: str = ""
    position: str = ""
    started_on: date | None = None
    note: str = ""


FIELDS = tuple(field.name for field in fields(Answer))


def refuse_answer(tracer: Tracer, given: Answer) -> None:
    """Raises ValidationError by field: for a day too early or in the future, and for an answer that is not whole."""
    found: dict[str, list[ValidationError]] = {}

    def refuse(field: str, code: str, text: str, **values) -> None:
        found.setdefault(field, []).append(ValidationError(text, code, values))

    _refuse_day(tracer, given, refuse)
    works = given.state in WORKING
    if given.state == Occupied.EMPLOYED and not given.company:
        refuse("company", "required", _("Name the company where the graduate works."))
    if not works and given.state != Occupied.STUDYING and given.company:
        refuse("company", "not_working", _("Only of those who work or study is a place noted. Clear it."))
    if not works and given.position:
        refuse("position", "not_working", _("Only of those who work is a position noted. Clear it."))
    if not works and given.started_on:
        refuse("started_on", "not_working", _("Only of those who work is a first day noted. Clear it."))
    elif given.started_on and given.asked_on and given.started_on > given.asked_on:
        refuse("started_on", "future", _("The work began after the day of asking. Correct one of the days."))
    if found:
        raise ValidationError(found)


def _refuse_day(tracer: Tracer, given: Answer, refuse) -> None:
    earliest = tracer.due_on - EARLIEST
    if not given.state:
        if given.asked_on:
            refuse("state", "required", _("Choose what the graduate answered, or clear the day."))
    elif given.asked_on is None:
        refuse("asked_on", "required", _("Fill in the day on which the graduate was asked."))
    elif given.asked_on > localdate():
        refuse("asked_on", "future", _("This day lies in the future. Note the answer once it is given."))
    elif given.asked_on < earliest:
        text = _("This is asked from %(day)s on; earlier, the answer tells of another time.")
        refuse("asked_on", "too_early", text, day=format_date(earliest))


@transaction.atomic
def answer(*, tracer: Tracer, given: Answer) -> Tracer:
    """Note or correct an answer; an empty one puts the graduate back on the list. Raises ValidationError."""
    tracer = Tracer.objects.select_for_update().get(pk=tracer.pk)
    if _write(tracer, given):
        tracer.save()
    return tracer


@transaction.atomic
def answer_class(*, training_class: TrainingClass, month: int, given: Mapping[int, Answer]) -> int:
    """Note the answers of many, by key of the tracer, and give how many that changed. Raises ValidationError."""
    tracers = Tracer.objects.filter(trainee__training_class=training_class, month=month, pk__in=given)
    changed = [
        tracer for tracer in tracers.select_for_update(of=("self",)).order_by("pk") if _write(tracer, given[tracer.pk])
    ]
    Tracer.objects.bulk_update(changed, [*FIELDS, "placement_number"])
    return len(changed)


def _write(tracer: Tracer, given: Answer) -> bool:
    """Whether that changes anything. What somebody says of another work is no longer the placement found."""
    refuse_answer(tracer, given)
    if all(getattr(tracer, name) == getattr(given, name) for name in FIELDS):
        return False
    kept = ("state", "company", "started_on")
    if any(getattr(tracer, name) != getattr(given, name) for name in kept):
        tracer.placement_number = None
    for name in FIELDS:
        setattr(tracer, name, getattr(given, name))
    return True


@dataclass(frozen=True, slots=True)
class PlacedShare:
    """Of `traced` graduates to be asked, `answered` did and `placed` work for somebody or for themselves."""

    traced: int
    answered: int
    placed: int

    @property
    def percent(self) -> Decimal | None:
        """Of all traced, to two places; None where nobody is traced."""
        return percent_of(self.placed, self.traced)


def placed_share(training_class: TrainingClass) -> dict[int, PlacedShare]:
    """By month after the class: 3, 6 and 12. Whoever was not reached has no answer."""
    counted = (
        Tracer.objects.filter(trainee__training_class=training_class)
        .order_by()
        .values("month")
        .annotate(
            traced=Count("pk"),
            answered=Count("pk", filter=~Q(state__in=("", Occupied.UNREACHED))),
            placed=Count("pk", filter=Q(state__in=WORKING)),
        )
    )
    shares = {row.pop("month"): PlacedShare(**row) for row in counted}
    return {month: shares.get(month, PlacedShare(0, 0, 0)) for month in TracerMonth.values}
