"""The marks of a class: a row for each participant who stayed."""

from collections.abc import Mapping, Sequence

from django import forms
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.training.models import Trainee
from apps.training.services.evaluating import final_mark

OUTCOMES = (
    ("", "–"),
    ("1", pgettext_lazy("participant", "graduated")),
    ("0", pgettext_lazy("participant", "did not graduate")),
)
STORED = {"1": True, "0": False, "": None}
MARKS = ("theory", "practice", "final")


def _mark(label) -> forms.DecimalField:
    field = forms.DecimalField(
        label=label, min_value=0, max_value=100, max_digits=5, decimal_places=2, required=False, localize=True
    )
    field.widget.attrs |= {"inputmode": "decimal", "autocomplete": "off", "class": "class-grid__mark"}
    return field


class MarksForm(forms.Form):
    """A final mark left empty is the mean of the two others."""

    theory = _mark(pgettext_lazy("mark", "theory"))
    practice = _mark(pgettext_lazy("mark", "practice"))
    final = _mark(pgettext_lazy("mark", "final"))
    graduated = forms.ChoiceField(label=gettext_lazy("outcome"), choices=OUTCOMES, required=False)

    def __init__(self, data, *, trainee: Trainee) -> None:
        kept = {name: getattr(trainee, name) for name in MARKS}
        kept["graduated"] = {True: "1", False: "0", None: ""}[trainee.graduated]
        super().__init__(data, prefix=f"t{trainee.pk}", initial=kept, label_suffix="")
        self.trainee = trainee
        for field in self.fields.values():
            field.widget.attrs["aria-label"] = f"{trainee.person}: {field.label}"

    def clean_graduated(self) -> bool | None:
        return STORED[self.cleaned_data["graduated"]]

    def clean(self) -> dict:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("final") is None and "final" not in self.errors:
            cleaned["final"] = final_mark(cleaned.get("theory"), cleaned.get("practice"))
        return cleaned

    def changed(self) -> bool:
        """Takes the values over to the participant; whether any of them is new."""
        new = {name: self.cleaned_data[name] for name in (*MARKS, "graduated")}
        is_new = any(getattr(self.trainee, name) != value for name, value in new.items())
        for name, value in new.items():
            setattr(self.trainee, name, value)
        return is_new


class MarksSheet:
    """All rows together."""

    def __init__(self, data: Mapping | None, trainees: Sequence[Trainee]) -> None:
        self.rows = [MarksForm(data, trainee=trainee) for trainee in trainees]

    def is_valid(self) -> bool:
        """Every row is judged, so that all errors show at once."""
        return not [row for row in self.rows if not row.is_valid()]

    def changed(self) -> list[Trainee]:
        return [row.trainee for row in self.rows if row.changed()]
