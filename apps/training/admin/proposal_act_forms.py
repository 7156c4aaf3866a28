"""What the acts on a proposal ask."""

from django import forms
from django.contrib.admin.widgets import AdminDateWidget
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.training.models import TrainingProposal


class ActForm(forms.Form):
    def __init__(self, *args, proposal: TrainingProposal, **kwargs) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        self.proposal = proposal


def day_field(label) -> forms.DateField:
    return forms.DateField(label=label, initial=localdate, widget=AdminDateWidget)


def words_field(label, help_text="") -> forms.CharField:
    return forms.CharField(label=label, max_length=250, help_text=help_text, widget=forms.Textarea(attrs={"rows": 3}))


class VerifyForm(ActForm):
    on = day_field(gettext_lazy("verified on"))
    result = words_field(
        gettext_lazy("result of the verification"),
        gettext_lazy("Whether the organisation and its list of participants are in order, and what the centre can do."),
    )

    def __init__(self, *args, proposal: TrainingProposal, **kwargs) -> None:
        super().__init__(*args, proposal=proposal, **kwargs)
        if proposal.verified_on:
            self.initial |= {"on": proposal.verified_on, "result": proposal.verification}


class ApproveForm(ActForm):
    on = day_field(gettext_lazy("decided on"))


class RefuseForm(ApproveForm):
    reason = words_field(
        pgettext_lazy("proposal", "reason"), gettext_lazy("The letter of answer tells it to the organisation.")
    )


class PostponeForm(RefuseForm):
    postponed_until = forms.DateField(label=gettext_lazy("postponed until"), widget=AdminDateWidget)
    field_order = ("on", "postponed_until", "reason")


class SureForm(ActForm):
    """Asks nothing but to be sent."""

    sure = forms.BooleanField(widget=forms.HiddenInput, initial=True)
