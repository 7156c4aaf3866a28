"""What became of participants, as the figures count it: who is competent, certified, placed."""

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from apps.training.choices import Competency, TracerMonth
from apps.training.models import Certificate, CompetencyTest, Tracer, Trainee
from apps.training.services.tracing import WORKING

COMPETENT = Q(newest_result=Competency.COMPETENT)
# Conditions on what `with_outcomes` gives. Whoever is placed has graduated, and is counted once.
OUTCOMES = {
    "graduated": Q(graduated=True),
    "competent": COMPETENT,
    "not_yet": Q(newest_result=Competency.NOT_YET),
    "with_certificate": Q(holds_certificate=True),
    "certified": Q(holds_certificate=True) | COMPETENT,
    "placed_3": Q(graduated=True, works_after_3=True),
    "placed_6": Q(graduated=True, works_after_6=True),
    "placed": Q(graduated=True) & (Q(works_after_3=True) | Q(works_after_6=True)),
}


def with_outcomes(trainees: QuerySet[Trainee]) -> QuerySet[Trainee]:
    """Each with `newest_result` of its tests, `holds_certificate` (a valid one), `works_after_3`, `works_after_6`."""
    tests = CompetencyTest.objects.filter(trainee=OuterRef("pk")).order_by("-tested_on", "-pk")
    answers = Tracer.objects.filter(trainee=OuterRef("pk"), state__in=WORKING)
    return trainees.annotate(
        newest_result=Subquery(tests.values("result")[:1]),
        holds_certificate=Exists(Certificate.objects.filter(trainee=OuterRef("pk"), void_reason="")),
        works_after_3=Exists(answers.filter(month=TracerMonth.THREE)),
        works_after_6=Exists(answers.filter(month=TracerMonth.SIX)),
    )


def with_outcome(trainees: QuerySet[Trainee], outcome: str) -> QuerySet[Trainee]:
    """Those with one of the OUTCOMES."""
    return with_outcomes(trainees).filter(OUTCOMES[outcome])
