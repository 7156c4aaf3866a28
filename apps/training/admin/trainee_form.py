"""Entering a participant without a selection, and leaving."""

from django import forms
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import ValidationError
from django.db.models.fields import BLANK_CHOICE_LABEL
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.training.choices import LeaveReason, SelectionResult
from apps.training.models import Applicant, Trainee
from apps.training.services.enrolling import refuse_enrolment


class TraineeForm(VersionedForm):
    """What was frozen on joining stands; the day of joining can be put right while the class is open."""

    class Meta:
        model = Trainee
        fields = ("training_class", "person", "joined_on")
        help_texts = {
            "person": gettext_lazy("Search by name or NIK; with the plus a new person is entered."),
            "joined_on": gettext_lazy("Leave empty for the first day of the class."),
        }

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if "joined_on" in self.fields:
            self.fields["joined_on"].required = False

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        training_class = cleaned.get("training_class") or getattr(self.instance, "training_class", None)
        if training_class is None or self.errors:
            return cleaned
        if "joined_on" in self.fields:
            cleaned["joined_on"] = cleaned.get("joined_on") or training_class.starts_on
            self._judge_day(cleaned["joined_on"], training_class)
        if self.instance.pk is None:
            self._judge_person(cleaned["person"], training_class)
        return cleaned

    def _judge_day(self, day, training_class) -> None:
        if day > training_class.ends_on:
            self.add_error("joined_on", _("The class ends before that day. Give a day of the class."))
        elif self.instance.left_on and day > self.instance.left_on:
            self.add_error("joined_on", _("The participant left before that day. Correct the day."))

    def _judge_person(self, person, training_class) -> None:
        try:
            refuse_enrolment(training_class=training_class, person=person)
        except ValidationError as refusal:
            self.add_error("person" if refusal.code == "twice" else "training_class", refusal)
            return
        applicant = Applicant.objects.filter(training_class=training_class, person=person).first()
        if applicant is not None and applicant.result != SelectionResult.ACCEPTED:
            sentence = _("This person applied for this class; who takes part is decided on its page “Selection”.")
            self.add_error("person", sentence)


class LeaveForm(forms.Form):
    on = forms.DateField(label=pgettext_lazy("participant", "left on"), initial=localdate, widget=AdminDateWidget)
    reason = forms.ChoiceField(label=gettext_lazy("why"), choices=[("", BLANK_CHOICE_LABEL), *LeaveReason.choices])
