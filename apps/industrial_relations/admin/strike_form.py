from django import forms
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.industrial_relations.models import Strike
from apps.industrial_relations.record_choices import BargainingFailure, StrikeKind

PAST = (
    "notice_on", "received_on", "employer_told_on", "first_request_on", "second_request_on", "deadlock_on", "met_on",
)  # fmt: skip
# The date on the left does not lie after the one on the right.
IN_ORDER = (
    ("first_request_on", "second_request_on", gettext_lazy("The second request comes after the first.")),
    ("notice_on", "received_on", gettext_lazy("The notice was received before the date it bears.")),
    ("starts_on", "ends_on", gettext_lazy("The last day lies before the first; correct one of the dates.")),
)


HOUR = forms.TimeInput(attrs={"type": "time"}, format="%H:%M")


class StrikeForm(VersionedForm):
    """Any notice can be recorded, the invalid ones too; refused is only what cannot have happened."""

    class Meta:
        model = Strike
        fields = "__all__"
        widgets = {
            "begins_at": HOUR,
            "closes_at": HOUR,
            "reason": forms.Textarea(attrs={"rows": 3}),
            "result": forms.Textarea(attrs={"rows": 3}),
        }
        help_texts = {
            "unions": gettext_lazy("Those that called the strike, as far as they are in the register."),
            "organiser": gettext_lazy("Where no registered union called it: who did."),
            "employer_told_on": gettext_lazy("The employer of a strike, the workers or their union of a lock-out."),
            "is_signed": gettext_lazy("A lock-out is signed by the employer."),
            "bargaining": gettext_lazy("A strike or lock-out follows from negotiations that failed."),
            "workers": gettext_lazy("As announced; correct it afterwards to those who took part."),
            "result": gettext_lazy("What the parties agreed on, or what came of it."),
        }

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        today = localdate()
        for name in PAST:
            if cleaned.get(name) and cleaned[name] > today:
                self.add_error(name, _("This date lies in the future. Record it once it has happened."))
        for earlier, later, sentence in IN_ORDER:
            before, after = cleaned.get(earlier), cleaned.get(later)
            if before and after and before > after:
                self.add_error(later, sentence)
        self._check_hours(cleaned)
        self._check_bargaining(cleaned)
        self._check_outcome(cleaned, today)
        return cleaned

    def _check_hours(self, cleaned: dict) -> None:
        begins, closes = cleaned.get("begins_at"), cleaned.get("closes_at")
        is_one_day = cleaned.get("starts_on") == cleaned.get("ends_on")
        if begins and closes and is_one_day and begins >= closes:
            self.add_error("closes_at", _("The end lies before the beginning; correct one of the hours."))

    def _check_bargaining(self, cleaned: dict) -> None:
        """Dates without the way in which the negotiations failed would say nothing."""
        if cleaned.get("bargaining") or cleaned.get("kind") == StrikeKind.DEMONSTRATION:
            return
        if cleaned.get("deadlock_on") or cleaned.get("first_request_on"):
            ways = " / ".join(str(label) for label in BargainingFailure.labels)
            self.add_error("bargaining", _("Say how the negotiations failed: %(ways)s.") % {"ways": ways})

    def _check_outcome(self, cleaned: dict, today) -> None:
        starts_on = cleaned.get("starts_on")
        if starts_on and starts_on > today and cleaned.get("took_place"):
            self.add_error("took_place", ValidationError(_("It has not begun yet. Record it once it has happened.")))
