"""What is noted of a graduate: on the page of one, and in the rows of a whole class."""

from collections.abc import Sequence

from django import forms
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.registry.names import clean_spaces
from apps.training.choices import Occupied
from apps.training.models import Tracer
from apps.training.services.tracing import FIELDS, Answer, refuse_answer

STATES = [("", gettext_lazy("not asked yet")), *Occupied.choices]
TEXTS = ("company", "position", "note")


class TracerForm(VersionedForm):
    class Meta:
        model = Tracer
        fields = FIELDS
        help_texts = {
            "company": gettext_lazy("Where the graduate works; of one who studies on, the school."),
        }

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if "state" in self.fields:
            self.fields["state"].choices = STATES

    def clean(self) -> dict:
        cleaned = super().clean()
        if not self.errors:
            self._judge()
        return cleaned

    def given(self) -> Answer:
        return _answer(self.cleaned_data)

    def _judge(self) -> None:
        try:
            refuse_answer(self.instance, self.given())
        except ValidationError as refusal:
            self.add_error(None, refusal)


class AskedForm(forms.Form):
    asked_on = forms.DateField(
        label=gettext_lazy("asked on"),
        initial=localdate,
        widget=AdminDateWidget,
        help_text=gettext_lazy("Holds for every row that is filled in or changed now."),
    )

    def __init__(self, data=None) -> None:
        super().__init__(data, prefix="head", label_suffix="")


class AnswerForm(forms.Form):
    """The row of one graduate; a row that nobody touches keeps its answer and the day of it."""

    state = forms.ChoiceField(label=pgettext_lazy("tracer", "answer"), choices=STATES, required=False)
    company = forms.CharField(label=gettext_lazy("company"), max_length=160, required=False)
    position = forms.CharField(label=gettext_lazy("position"), max_length=120, required=False)
    started_on = forms.DateField(
        label=gettext_lazy("works there since"),
        required=False,
        widget=forms.DateInput(attrs={"class": "class-grid__day", "placeholder": gettext_lazy("dd-mm-yyyy")}),
    )
    note = forms.CharField(label=gettext_lazy("note"), max_length=250, required=False)

    def __init__(self, data, *, tracer: Tracer) -> None:
        initial = {name: getattr(tracer, name) for name in self.base_fields}
        super().__init__(data, prefix=f"t{tracer.pk}", initial=initial, label_suffix="")
        self.tracer = tracer
        for field in self.fields.values():
            field.widget.attrs["aria-label"] = f"{tracer.trainee}: {field.label}"

    def given(self, asked_on) -> Answer:
        return _answer({**self.cleaned_data, "asked_on": asked_on if self.cleaned_data["state"] else None})


class TracerSheet:
    """The day of asking and the rows of a class."""

    def __init__(self, data, *, tracers: Sequence[Tracer]) -> None:
        self.head = AskedForm(data)
        self.rows = [AnswerForm(data, tracer=tracer) for tracer in tracers]
        for row in self.rows:
            row.fields["state"].widget.attrs["class"] = "class-grid__answer"

    def is_valid(self) -> bool:
        if not all([self.head.is_valid(), *(row.is_valid() for row in self.rows)]):
            return False
        asked_on = self.head.cleaned_data["asked_on"]
        for row in self.rows:
            if row.has_changed():
                self._judge(row, asked_on)
        return self.head.is_valid() and all(row.is_valid() for row in self.rows)

    def answers(self) -> dict[int, Answer]:
        """By key of the tracer, those that were touched."""
        asked_on = self.head.cleaned_data["asked_on"]
        return {row.tracer.pk: row.given(asked_on) for row in self.rows if row.has_changed()}

    def _judge(self, row: AnswerForm, asked_on) -> None:
        if not row.cleaned_data["state"] and any(row.cleaned_data.get(name) for name in row.fields):
            row.add_error("state", _("Choose what the graduate answered, or clear the rest of the row."))
            return
        try:
            refuse_answer(row.tracer, row.given(asked_on))
        except ValidationError as refusal:
            for name, errors in refusal.error_dict.items():
                if name != "asked_on":
                    row.add_error(name, errors)
                elif not self.head.has_error(name):
                    # The day stands once for all rows, and so does its refusal.
                    self.head.add_error(name, errors)


def _answer(values: dict) -> Answer:
    cleaned = {name: values.get(name) for name in FIELDS}
    return Answer(**{**cleaned, **{name: clean_spaces(cleaned[name] or "") for name in TEXTS}})
