from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Max
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.training.choices import ProposalState
from apps.training.models import TrainingClass

FROM_PROGRAMME = ("hours", "hours_a_day")


class TrainingClassForm(VersionedForm):
    """What is left empty comes from the programme: hours of instruction; and the next free batch of its year."""

    class Meta:
        model = TrainingClass
        fields = "__all__"
        help_texts = {
            "batch": gettext_lazy("Left empty, it is the next one of the programme in that year."),
            "hours": gettext_lazy("Of one participant in the whole class. Left empty, those of the programme."),
            "hours_a_day": gettext_lazy("Left empty, those of the programme."),
            "proposal": gettext_lazy("Approved proposals only, each for one class."),
            "transport_a_day": gettext_lazy("Rupiah for each day that a participant is present."),
            "village": gettext_lazy("For a mobile unit: where it is held."),
        }

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        for name in {"batch", *FROM_PROGRAMME} & self.fields.keys():
            self.fields[name].required = False
            self.fields[name].initial = None

    def clean_proposal(self):
        proposal = self.cleaned_data["proposal"]
        if proposal is not None and proposal.state != ProposalState.APPROVED:
            raise ValidationError(_("This proposal is not approved. Have it decided first."), "not_approved")
        return proposal

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        programme, year = cleaned.get("programme"), cleaned.get("year")
        if programme is not None:
            for name in FROM_PROGRAMME:
                if name in cleaned and not cleaned[name]:
                    cleaned[name] = getattr(programme, name)
        if "batch" in cleaned and not cleaned["batch"] and programme is not None and year:
            known = TrainingClass.objects.filter(programme=programme, year=year)
            cleaned["batch"] = (known.aggregate(last=Max("batch"))["last"] or 0) + 1
        proposal = cleaned.get("proposal")
        if proposal is not None and proposal.groups.exclude(disability="").exists():
            cleaned["is_for_disabled"] = True
        self._judge_days(cleaned)
        return cleaned

    def _judge_days(self, cleaned: dict) -> None:
        first, last = cleaned.get("starts_on"), cleaned.get("ends_on")
        year = cleaned.get("year", self.instance.year)
        if first and last and last < first:
            self.add_error("ends_on", _("The last day must not lie before the first."))
        elif first and last and year and year not in (first.year, last.year):
            self.add_error("year", _("The days of the class lie in another year. Correct the year or the days."))
        opens, closes = cleaned.get("begins_at"), cleaned.get("closes_at")
        if opens and closes and closes <= opens:
            self.add_error("closes_at", _("The class ends before it begins. Correct one of the times."))


class CancelForm(forms.Form):
    reason = forms.CharField(label=gettext_lazy("why it was cancelled"), max_length=250)
