"""The forms of the papers of a case: the day of one that is made, and the signed copy of one that was."""

from django import forms
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy

from apps.industrial_relations.models import Dispute, DisputePaper
from apps.industrial_relations.papers.facts import LETTERS
from apps.industrial_relations.services.case_papers import Offer, make_paper
from apps.industrial_relations.services.signed_copies import MOST_BYTES, keep_signed_copy


class MakeForm(forms.Form):
    """Letters are proposed for today, minutes and agreements for the day they tell of."""

    on = forms.DateField(label=gettext_lazy("dated"), widget=AdminDateWidget)

    def __init__(self, data, *, offer: Offer) -> None:
        proposed = min(max(localdate(), offer.first), offer.last) if offer.kind in LETTERS else offer.first
        super().__init__(data, prefix=offer.key, initial={"on": proposed}, label_suffix="")
        self.offer = offer

    def make(self, dispute: Dispute, by) -> DisputePaper | None:
        """The paper of the valid form, or None with what stands against it among the errors."""
        day = self.cleaned_data["on"]
        try:
            return make_paper(dispute=dispute, kind=self.offer.kind, session=self.offer.session, on=day, by=by)
        except ValidationError as refusal:
            self.add_error(None, refusal)
            return None


class SignedCopyForm(forms.Form):
    paper = forms.ModelChoiceField(
        queryset=DisputePaper.objects.none(),
        error_messages={"invalid_choice": gettext_lazy("This paper is not one of this case. Open the page again.")},
    )
    file = forms.FileField(
        error_messages={
            "required": gettext_lazy("Choose the scanned or photographed copy."),
            "empty": gettext_lazy("The file is empty. Scan the paper anew."),
        }
    )

    def __init__(self, *data, dispute: Dispute) -> None:
        super().__init__(*data, label_suffix="")
        self.fields["paper"].queryset = dispute.papers.defer("facts")

    def keep(self, by) -> bool:
        """Whether it is kept; else what stands against it is among the errors. No more is read than is allowed."""
        content = self.cleaned_data["file"].read(MOST_BYTES + 1)
        try:
            keep_signed_copy(paper=self.cleaned_data["paper"], content=content, by=by)
        except ValidationError as refusal:
            self.add_error("file", refusal)
            return False
        return True
