"""What the buttons of the selection page do; each is asked by POST and checks its right."""

from collections.abc import Callable

from django import forms
from django.contrib import messages
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext_lazy

from apps.training.admin.selection_form import SelectionGrid
from apps.training.choices import SelectionState
from apps.training.models import TrainingClass
from apps.training.services import leaving, selecting
from apps.training.services.enrolling import locked_class

CHANGE, APPROVE = "training.change_applicant", "training.approve_selection"


class ReservesForm(forms.Form):
    """Left empty, there are half as many reserves as places."""

    reserves = forms.IntegerField(label=gettext_lazy("Reserves"), min_value=0, max_value=999, required=False)


class ApproveForm(forms.Form):
    on = forms.DateField(label=pgettext_lazy("selection", "approved on"), initial=localdate, widget=AdminDateWidget)


class SendBackForm(forms.Form):
    reason = forms.CharField(label=gettext_lazy("what is to be put right"), max_length=250)


@transaction.atomic
def save_grid(request, training_class: TrainingClass, read: Callable) -> SelectionGrid | None:
    """Write the rows that were changed; the grid with its faults where nothing was. `read` gives the applicants."""
    training_class = locked_class(training_class)
    if training_class.selection != SelectionState.DRAFT or not training_class.is_open:
        raise ValidationError(
            _("The selection is no longer open to changes. Nothing was saved; this is how it stands.")
        )
    grid = SelectionGrid(request.POST, applicants=read(training_class))
    written = grid.save()
    if written is None:
        return grid
    if written:
        told = ngettext("%(number)d row is saved.", "%(number)d rows are saved.", written)
        messages.success(request, told % {"number": written})
    elif request.POST.get("act") == "save":
        messages.info(request, _("Nothing was changed."))
    return None


def propose(request, training_class: TrainingClass) -> None:
    form = ReservesForm(request.POST)
    if not form.is_valid():
        raise ValidationError(_("Give the number of reserves in digits, or leave it empty for half the places."))
    found = selecting.propose(training_class=training_class, reserves=form.cleaned_data["reserves"], by=request.user)
    text = _("By score: %(accepted)d accepted, %(reserves)d reserves, %(refused)d not accepted.")
    numbers = {"accepted": found.accepted, "reserves": found.reserves, "refused": found.refused}
    messages.success(request, text % numbers)
    for tie in found.ties:
        text = _("One total, parted by the day of applying: %(names)s. Look whether that is fair.")
        messages.warning(request, text % {"names": selecting.names_of(tie)})
    if found.undecided:
        text = _("Not decided, since a score is missing or the papers are not checked: %(names)s.")
        messages.warning(request, text % {"names": selecting.names_of(found.undecided)})


def submit(request, training_class: TrainingClass) -> None:
    selecting.submit_selection(training_class=training_class, by=request.user)
    messages.success(request, _("The selection is handed in; the head of the centre approves it."))


def send_back(request, training_class: TrainingClass) -> None:
    form = SendBackForm(request.POST)
    if not form.is_valid():
        raise ValidationError(_("Say what is to be put right."))
    selecting.send_back(training_class=training_class, reason=form.cleaned_data["reason"], by=request.user)
    messages.success(request, _("The selection is sent back; its page says why."))


def approve(request, training_class: TrainingClass) -> None:
    form = ApproveForm(request.POST)
    if not form.is_valid():
        raise ValidationError(_("Give the day of the approval: day, month, year."))
    trainees = selecting.approve_selection(training_class=training_class, on=form.cleaned_data["on"], by=request.user)
    told = ngettext(
        "The selection is approved, and %(number)d applicant is a participant now.",
        "The selection is approved, and %(number)d applicants are participants now.",
        len(trainees),
    )
    messages.success(request, told % {"number": len(trainees)})


def move_up(request, training_class: TrainingClass) -> None:
    moved = leaving.move_up(training_class=training_class, by=request.user)
    messages.success(request, moved_up_sentence(moved))


def moved_up_sentence(trainee) -> str:
    return _("%(name)s moved up from the reserves and is a participant now.") % {"name": trainee.person}


# Those that save the grid first, so that nothing typed is lost, and those that stand by themselves.
OF_GRID = {"save": None, "propose": propose, "submit": submit}
ALONE = {"send_back": (send_back, APPROVE), "approve": (approve, APPROVE), "move_up": (move_up, CHANGE)}


def perform(request, training_class: TrainingClass, read: Callable) -> SelectionGrid | None:
    """Do what `act` asks. The grid, with what is wrong in it, where it could not be saved.

    Raises PermissionDenied, and ValidationError with a sentence for whoever asked.
    """
    name = request.POST.get("act", "")
    act, right = ALONE.get(name, (OF_GRID.get(name), CHANGE))
    if not request.user.has_perm(right):
        raise PermissionDenied
    if name not in OF_GRID and name not in ALONE:
        raise ValidationError(_("Choose one of the buttons of this page."))
    if name in OF_GRID and (grid := save_grid(request, training_class, read)) is not None:
        return grid
    if act is not None:
        act(request, training_class)
    return None
