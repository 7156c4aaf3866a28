"""What waits for the training desk today."""

from datetime import date, timedelta

from django.utils.translation import gettext_lazy as _

from apps.training.choices import SelectionState
from apps.training.models import Tracer, Trainee, TrainingClass, TrainingProposal
from apps.training.services.class_states import OPEN
from apps.training.services.proposals import VERIFIABLE
from disnaker.waiting import Waiting

WEEK = timedelta(days=7)


def waiting_for_training(today: date) -> list[Waiting]:
    """A tracer is due on its day and overdue from the day after."""
    new_year = today.replace(month=1, day=1)
    open_classes = TrainingClass.objects.filter(state__in=OPEN)
    return [
        Waiting(
            _("Training proposals to be decided"),
            "training.decide_trainingproposal",
            TrainingProposal.objects.undecided(),
            "admin:training_trainingproposal_changelist",
            {"state__in": ",".join(VERIFIABLE)},
        ),
        Waiting(
            _("Selections to be approved"),
            "training.approve_selection",
            open_classes.filter(selection=SelectionState.SUBMITTED),
            "admin:training_trainingclass_changelist",
            {"selection__exact": SelectionState.SUBMITTED, "state__in": ",".join(OPEN)},
        ),
        Waiting(
            _("Classes that end within a week"),
            "training.change_trainingclass",
            open_classes.filter(ends_on__range=(today, today + WEEK)),
            "admin:training_trainingclass_changelist",
            {
                "ends_on__gte": today.isoformat(),
                "ends_on__lte": (today + WEEK).isoformat(),
                "state__in": ",".join(OPEN),
            },
        ),
        Waiting(
            _("Classes that ended and are not finished"),
            "training.change_trainingclass",
            open_classes.filter(ends_on__lt=today),
            "admin:training_trainingclass_changelist",
            {"ends_on__lt": today.isoformat(), "state__in": ",".join(OPEN)},
        ),
        Waiting(
            _("Graduates of this year without a certificate"),
            "training.issue_certificate",
            Trainee.objects.filter(graduated=True, certificates=None, training_class__ends_on__gte=new_year),
            "admin:training_trainee_changelist",
            {
                "graduated__exact": "1",
                "certificates__isnull": "True",
                "training_class__ends_on__gte": new_year.isoformat(),
            },
        ),
        Waiting(
            _("Mandatory tracers overdue"),
            "training.change_tracer",
            Tracer.objects.overdue_on(today).filter(is_mandatory=True),
            "admin:training_tracer_changelist",
            {"due": "overdue", "is_mandatory__exact": "1"},
        ),
        Waiting(
            _("Graduates to be traced"),
            "training.change_tracer",
            Tracer.objects.due_on(today),
            "admin:training_tracer_changelist",
            {"due": "now"},
        ),
    ]
