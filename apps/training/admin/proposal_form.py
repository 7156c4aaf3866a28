"""What is written down of a proposal: the organisation, what it asks, and for whom."""

from django import forms
from django.core.exceptions import ValidationError
from django.db.models.fields import BLANK_CHOICE_LABEL
from django.forms.models import BaseInlineFormSet
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.registry.choices import Disability
from apps.registry.indonesian_dates import format_date
from apps.training.models import ProposalGroup, TrainingProposal

NO_DISABILITY = "none"  # in the form, where an empty answer is no answer


class ProposalForm(VersionedForm):
    class Meta:
        model = TrainingProposal
        fields = (
            "organisation", "contact", "phone", "agenda_number", "received_on", "letter_number", "programme", "wish",
            "accommodation", "note",
        )  # fmt: skip
        help_texts = {
            "agenda_number": gettext_lazy("As the book of incoming letters has it; it begins anew every year."),
            "programme": gettext_lazy("One that the centre offers; left empty where none fits."),
            "wish": gettext_lazy("In their own words. Left empty, the name of the programme is taken."),
        }

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if "wish" in self.fields:
            self.fields["wish"].required = False

    def clean_received_on(self):
        received_on, verified_on = self.cleaned_data["received_on"], self.instance.verified_on
        if received_on > localdate():
            raise ValidationError(_("This date lies in the future. Record it once it has happened."), "future")
        if verified_on and received_on > verified_on:
            text = _("It was verified on %(day)s, so it was received on that day or before.")
            raise ValidationError(text, "too_late", {"day": format_date(verified_on)})
        return received_on

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        if "wish" in cleaned and not cleaned["wish"].strip():
            programme = cleaned.get("programme")
            cleaned["wish"] = programme.name if programme else ""
            if not programme and "programme" not in self.errors:
                self.add_error("wish", _("Choose a programme, or write down in their own words what they ask for."))
        self._refuse_taken_number(cleaned)
        return cleaned

    def _refuse_taken_number(self, cleaned: dict) -> None:
        received_on, number = cleaned.get("received_on"), cleaned.get("agenda_number")
        if not (received_on and number):
            return
        others = TrainingProposal.objects.exclude(pk=self.instance.pk)
        other = others.filter(year=received_on.year, agenda_number=number).first()
        if other is not None:
            text = _("Agenda number %(number)s of %(year)d is that of the proposal of %(organisation)s.")
            values = {"number": number, "year": other.year, "organisation": other.organisation}
            self.add_error("agenda_number", ValidationError(text, "taken", values))


class GroupForm(forms.ModelForm):
    disability = forms.ChoiceField(
        label=gettext_lazy("disability"),
        choices=[
            ("", BLANK_CHOICE_LABEL), *Disability.choices, (NO_DISABILITY, gettext_lazy("without a disability")),
        ],
    )  # fmt: skip

    class Meta:
        model = ProposalGroup
        fields = ("disability", "detail", "men", "women")

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk and not self.instance.disability:
            self.initial["disability"] = NO_DISABILITY
        self.fields["detail"].widget.attrs["placeholder"] = _("such as: tunanetra")
        for name in ("men", "women"):
            self.fields[name].required = False

    def clean_disability(self) -> str:
        answer = self.cleaned_data["disability"]
        return "" if answer == NO_DISABILITY else answer

    def clean(self):
        """A number left empty is none."""
        cleaned = super().clean() or self.cleaned_data
        cleaned |= {name: cleaned.get(name) or 0 for name in ("men", "women")}
        if not self.errors and not (cleaned["men"] or cleaned["women"]):
            self.add_error("men", _("Say how many men or women this group has, or take the row out."))
        return cleaned


class GroupFormSet(BaseInlineFormSet):
    """Once somebody has verified for how many it is asked, a proposal is for somebody."""

    def clean(self) -> None:
        super().clean()
        kept = [form for form in self.forms if form.cleaned_data and not form.cleaned_data.get("DELETE")]
        if self.instance.verified_on and not kept and not any(self.errors):
            raise ValidationError(_("A proposal that was verified is for somebody. Keep at least one group."), "nobody")
