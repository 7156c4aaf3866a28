"""What the training desk knows of a person, for the line of time."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.registry.admin.origin import origin_link
from apps.registry.indonesian_dates import format_date
from apps.registry.models import Person
from apps.training.models import Certificate, CompetencyTest, Tracer, Trainee
from apps.training.services.class_members import outcome_of
from disnaker.milestone import Milestone


def training_milestones(person: Person, newest: int) -> list[Milestone]:
    """Classes, competency tests, certificates and what the person answered afterwards."""
    mine = {"trainee__person": person}
    trainings = Trainee.objects.filter(person=person).select_related("training_class__programme").order_by("-pk")
    tests = CompetencyTest.objects.filter(**mine).order_by("-tested_on", "-pk")
    certificates = Certificate.objects.filter(**mine).select_related("trainee__training_class__programme")
    answers = Tracer.objects.filter(**mine).exclude(asked_on=None).order_by("-asked_on", "-pk")
    return [
        *(_training(trainee) for trainee in trainings[:newest]),
        *(_test(test) for test in tests[:newest]),
        *(_certificate(certificate) for certificate in certificates.order_by("-pk")[:newest]),
        *(_answer(tracer) for tracer in answers[:newest]),
    ]


def _training(trainee: Trainee) -> Milestone:
    training_class = trainee.training_class
    last = trainee.left_on or training_class.ends_on
    span = _("%(first)s to %(last)s") % {"first": format_date(trainee.joined_on), "last": format_date(last)}
    return Milestone(
        on=trainee.joined_on,
        title=_("Training: %(training_class)s") % {"training_class": training_class},
        detail=f"{span} · {outcome_of(trainee)}",
        url=trainee.get_absolute_url(),
        origin=origin_link(trainee.upload_id, trainee.upload_row),
    )


def _test(test: CompetencyTest) -> Milestone:
    parts = [test.scheme, test.body]
    if test.certificate_number:
        parts.append(_("certificate No. %(number)s") % {"number": test.certificate_number})
    if test.valid_until:
        parts.append(_("valid until %(day)s") % {"day": format_date(test.valid_until)})
    return Milestone(
        on=test.tested_on,
        title=_("Competency test: %(result)s") % {"result": test.get_result_display()},
        detail=" · ".join(parts),
        url=test.get_absolute_url(),
        origin=origin_link(test.upload_id, test.upload_row),
    )


def _certificate(certificate: Certificate) -> Milestone:
    return Milestone(
        on=certificate.issued_on,
        title=_("Training certificate No. %(number)s") % {"number": certificate.number},
        detail=str(certificate.trainee.training_class),
        url=certificate.get_absolute_url(),
        note=_("void: %(reason)s") % {"reason": certificate.void_reason} if certificate.is_void else "",
    )


def _answer(tracer: Tracer) -> Milestone:
    after = ngettext("%(n)d month after the training", "%(n)d months after the training", tracer.month)
    found = _("found in the placements") if tracer.placement_number else ""
    return Milestone(
        on=tracer.asked_on,
        title=f"{after % {'n': tracer.month}}: {tracer.get_state_display()}",
        detail=" · ".join(part for part in (tracer.company, tracer.position, found) if part),
        url=tracer.get_absolute_url(),
    )
