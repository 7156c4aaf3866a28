"""The trainings of a person, as the pages of an applicant and of a participant tell them."""

from decimal import Decimal

from django.utils.formats import number_format
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from apps.registry.models import Person
from apps.training.models import Applicant, Trainee
from apps.training.services.class_members import outcome_of

TOLD = 20


def scores_told(*scores: Decimal | None) -> str:
    """ "80 / – / 82,5", or a dash where none is known."""
    if all(score is None for score in scores):
        return "–"
    return " / ".join("–" if score is None else number_format(score.normalize(), use_l10n=True) for score in scores)


def other_trainings(person: Person, *, but: int) -> str | SafeString:
    """Links to what the person took part in or applied for beside the class of key `but`, the newest first."""
    trainees = Trainee.objects.filter(person=person).exclude(training_class=but)
    joined = list(trainees.select_related("training_class__programme").order_by("-pk")[:TOLD])
    applicants = Applicant.objects.filter(person=person, trainee=None).exclude(training_class=but)
    applicants = applicants.exclude(training_class__in=[one.training_class_id for one in joined])
    applied = applicants.select_related("training_class__programme").order_by("-pk")[:TOLD]
    lines = [(one.get_absolute_url(), one.training_class, outcome_of(one)) for one in joined]
    lines += [
        (one.get_absolute_url(), one.training_class, one.get_result_display() or pgettext("applicant", "applied"))
        for one in applied
    ]
    return format_html_join("", '<div><a href="{}">{}</a>: {}</div>', lines) or _("none")
