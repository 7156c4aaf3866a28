from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Max
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.registry.indonesian_dates import format_date
from apps.training.choices import ProposalState
from apps.training.models import TrainingClass, TrainingProgramme, TrainingProposal
from apps.training.services.class_days import taught_days

FROM_PROGRAMME = ("hours", "hours_a_day")
HELP_TEXTS = {
    "batch": gettext_lazy("Left empty, it is the next one of the programme in that year."),
    "hours": gettext_lazy("Of one participant in the whole class. Left empty, those of the programme."),
    "hours_a_day": gettext_lazy("Left empty, those of the programme."),
    "proposal": gettext_lazy("Approved proposals only, each for one class."),
    "transport_a_day": gettext_lazy("Rupiah for each day that a participant is present."),
    "village": gettext_lazy("For a mobile unit: where it is held."),
    "decree_number": gettext_lazy("Needed before the class starts."),
}


class TrainingClassForm(VersionedForm):
    """What is left empty comes from the programme: hours of instruction; and the next free batch of its year."""

    class Meta:
        model = TrainingClass
        fields = "__all__"
        help_texts = HELP_TEXTS

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        for name in {"batch", *FROM_PROGRAMME} & self.fields.keys():
            self.fields[name].required = False
            self.fields[name].initial = None
        for name in {"begins_at", "closes_at"} & self.fields.keys():
            self.fields[name].widget.format = "%H.%M"
        if "instructors" in self.fields:
            # Without the cross that clears them all, which stands inside a list where screen readers expect its items.
            widget = self.fields["instructors"].widget
            getattr(widget, "widget", widget).is_required = True

    def clean_quota(self) -> int:
        quota = self.cleaned_data["quota"]
        seated = self.instance.trainees.staying().count() if self.instance.pk else 0
        if quota < seated:
            text = _("%(seated)d participants have a place already. Give the class at least as many places.")
            raise ValidationError(text, "seated", {"seated": seated})
        return quota

    def clean_proposal(self) -> TrainingProposal | None:
        proposal = self.cleaned_data["proposal"]
        if proposal is None:
            return None
        if proposal.state != ProposalState.APPROVED:
            raise ValidationError(_("This proposal is not approved. Have it decided first."), "not_approved")
        other = TrainingClass.objects.filter(proposal=proposal).exclude(pk=self.instance.pk).first()
        if other is not None:
            text = _("This proposal has a class already: %(other)s. Take it out of that class first.")
            raise ValidationError(text, "has_class", {"other": other})
        return proposal

    def clean(self) -> dict:
        cleaned = super().clean() or self.cleaned_data
        if programme := cleaned.get("programme") or (self.instance.pk and self.instance.programme):
            for name in FROM_PROGRAMME:
                if name in cleaned and not cleaned[name]:
                    cleaned[name] = getattr(programme, name)
            if "batch" in cleaned and not cleaned["batch"] and cleaned.get("year"):
                cleaned["batch"] = next_batch(programme, cleaned["year"])
        proposal = cleaned.get("proposal")
        if proposal is not None and proposal.groups.exclude(disability="").exists():
            cleaned["is_for_disabled"] = True
        if cleaned.get("decree_number") and not cleaned.get("decree_on") and "decree_on" not in self.errors:
            self.add_error("decree_on", _("Enter the date of the decree too; certificates name both."))
        self._judge_days(cleaned)
        return cleaned

    def _judge_days(self, cleaned: dict) -> None:
        first, last = cleaned.get("starts_on"), cleaned.get("ends_on")
        if first and last:
            self._judge_span(first, last, cleaned.get("year", self.instance.year))
        opens, closes = cleaned.get("begins_at"), cleaned.get("closes_at")
        if opens and closes and closes <= opens:
            self.add_error("closes_at", _("The class ends before it begins. Correct one of the times."))

    def _judge_span(self, first: date, last: date, year: int | None) -> None:
        if last < first:
            self.add_error("ends_on", _("The last day must not lie before the first."))
            return
        if year and year not in (first.year, last.year):
            field = "year" if "year" in self.fields else "starts_on"
            self.add_error(field, _("The days of the class lie in another year. Correct the year or the days."))
        days = taught_days(self.instance).order_by("date") if self.instance.pk else []
        outside = [day.date for day in days if not first <= day.date <= last]
        if outside:
            text = _("%(day)s has attendance or a journal already. Let the class last from or until that day.")
            error = ValidationError(text, "taught", {"day": format_date(outside[0])})
            self.add_error("starts_on" if outside[0] < first else "ends_on", error)


def next_batch(programme: TrainingProgramme, year: int) -> int:
    """The number after the last batch of that year; the programme stays locked, so that two classes get two numbers."""
    TrainingProgramme.objects.select_for_update().get(pk=programme.pk)
    known = TrainingClass.objects.filter(programme=programme, year=year)
    return (known.aggregate(last=Max("batch"))["last"] or 0) + 1


class CancelForm(forms.Form):
    reason = forms.CharField(label=gettext_lazy("why it was cancelled"), max_length=250)
