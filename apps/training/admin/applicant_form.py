"""Entering an applicant by hand, and putting one right."""

from django.core.exceptions import ValidationError
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.training.choices import SelectionState
from apps.training.models import Applicant
from apps.training.services.applying import refuse_application
from apps.training.services.enrolling import locked_class

JUDGED = ("admin_result", "missing", "interview_score", "aptitude_score")
# What stands once the selection is handed in.
FIXED = {"applied_on", "education", *JUDGED}


class ApplicantForm(VersionedForm):
    class Meta:
        model = Applicant
        fields = "__all__"
        help_texts = {
            "person": gettext_lazy("Search by name or NIK; with the plus a new person is entered."),
            "education": gettext_lazy("Leave empty to take it from the person."),
        }

    def clean_applied_on(self):
        applied_on = self.cleaned_data["applied_on"]
        if applied_on and applied_on > localdate():
            raise ValidationError(_("This date lies in the future. Record it once it has happened."))
        return applied_on

    def clean_interview_score(self):
        return _not_negative(self.cleaned_data["interview_score"])

    def clean_aptitude_score(self):
        return _not_negative(self.cleaned_data["aptitude_score"])

    def clean(self):
        if self.instance.pk and FIXED & set(self.changed_data):
            self._refuse_handed_in()
        cleaned = super().clean() or self.cleaned_data
        person, training_class = cleaned.get("person"), cleaned.get("training_class")
        if self.instance.pk is None and person and training_class:
            try:
                refuse_application(training_class=training_class, person=person)
            except ValidationError as refusal:
                self.add_error("person" if refusal.code == "twice" else "training_class", refusal)
        return cleaned

    def _refuse_handed_in(self) -> None:
        """The lock makes this wait for somebody who hands the selection in just now."""
        training_class = locked_class(self.instance.training_class)
        if training_class.selection != SelectionState.DRAFT or not training_class.is_open:
            text = _("The selection is no longer open to changes. Nothing was saved; this is how it stands.")
            raise ValidationError(text, "handed_in")


def _not_negative(score):
    if score is not None and score < 0:
        raise ValidationError(_("A score lies between 0 and 100."))
    return score
