"""Penelusuran lulusan: whom to ask, and when."""

from apps.registry.months import months_after
from apps.training.choices import TracerMonth
from apps.training.models import Tracer, TrainingClass

MANDATORY = (TracerMonth.THREE, TracerMonth.SIX)


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
