"""What is written down of a trade union, and the changes that it tells."""

from typing import ClassVar

from django import forms
from django.contrib.admin.widgets import AdminTextareaWidget
from django.core.exceptions import ValidationError
from django.utils.text import capfirst
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.industrial_relations.models import TradeUnion, UnionChange
from apps.industrial_relations.record_choices import UnionItem, UnionState
from apps.industrial_relations.services.union_proof import proof_of
from apps.industrial_relations.services.unions import LEAST_FOUNDERS, founders_sentence

DAYS = ("received_on", "statutes_on", "recorded_on")


class TradeUnionForm(VersionedForm):
    """A number and a day of recording may be given for a union that was recorded before it is entered here."""

    dossier = forms.MultipleChoiceField(
        label=gettext_lazy("handed in"), choices=UnionItem, widget=forms.CheckboxSelectMultiple, required=False
    )

    class Meta:
        model = TradeUnion
        fields = (
            "name", "company", "federation", "confederation", "address", "phone", "chair", "secretary", "treasurer",
            "board", "founders", "founders_count", "members", "statutes_on", "dossier", "received_on", "record_number",
            "recorded_on", "note",
        )  # fmt: skip
        widgets: ClassVar = {name: AdminTextareaWidget(attrs={"rows": 4}) for name in ("board", "founders")}
        help_texts = {
            "company": gettext_lazy("Left empty for a union outside a company."),
            "board": gettext_lazy("The other members of the board, one a line."),
            "founders": gettext_lazy("One name a line."),
            "founders_count": gettext_lazy("At least 10. Left empty, the names above are counted."),
            "record_number": gettext_lazy("Only for a union that was recorded before; else use “Record”."),
        }

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if "dossier" in self.fields:
            self.fields["dossier"].label = capfirst(self.fields["dossier"].label)

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        for name in DAYS:
            if (day := cleaned.get(name)) and day > localdate():
                self.add_error(name, _("This date lies in the future. Record it once it has happened."))
        self._count_founders(cleaned)
        if "record_number" in self.fields:
            self._take_recording(cleaned)
        is_recorded = bool(cleaned.get("record_number") or self.instance.record_number)
        if not cleaned.get("received_on") and not is_recorded and "received_on" not in self.errors:
            self.add_error("received_on", _("On which day did the notice come in? The deadline runs from it."))
        return cleaned

    def _count_founders(self, cleaned: dict) -> None:
        names = [line for line in cleaned.get("founders", "").splitlines() if line.strip()]
        number = cleaned.get("founders_count")
        if number is None and names and "founders_count" not in self.errors:
            number = cleaned["founders_count"] = len(names)
        if number is None:
            return
        if number < LEAST_FOUNDERS:
            self.add_error("founders_count", founders_sentence(number))
        elif len(names) > number:
            text = _("%(names)d names are listed, but the number is %(number)d. Correct one of them.")
            self.add_error("founders_count", text % {"names": len(names), "number": number})

    def _take_recording(self, cleaned: dict) -> None:
        number, recorded_on = cleaned.get("record_number"), cleaned.get("recorded_on")
        is_recorded = self.instance.state in (UnionState.RECORDED, UnionState.REVOKED)
        if bool(number) != bool(recorded_on) or (is_recorded and not number):
            name = "recorded_on" if number else "record_number"
            if name not in self.errors:
                self.add_error(name, _("A recorded union has both a number and a day of recording."))
            return
        changed = {"record_number", "recorded_on"} & set(self.changed_data)
        if is_recorded and changed and (letter := proof_of(self.instance)):
            text = _("The proof, letter %(number)s, names number and day. Have that letter made void first.")
            raise ValidationError(text, "proven", {"number": letter})
        if number and not is_recorded:
            self.instance.state = UnionState.RECORDED


class UnionChangeForm(forms.ModelForm):
    class Meta:
        model = UnionChange
        fields = ("kind", "told_on", "was", "becomes")

    def clean_told_on(self):
        told_on = self.cleaned_data["told_on"]
        if told_on > localdate():
            raise ValidationError(_("This date lies in the future. Record it once it has happened."))
        return told_on
