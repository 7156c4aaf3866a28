"""What is asked on the page of a competency test: one head for all, and a row for each participant."""

from collections import Counter
from collections.abc import Mapping, Sequence

from django import forms
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.registry.names import clean_spaces
from apps.training.choices import Competency
from apps.training.models import CompetencyTest, Trainee, TrainingClass
from apps.training.services.testing import Outcome, Sitting, holders_of, refuse_day, refuse_outcome, usual_term

GRID_DAY = forms.DateInput(attrs={"class": "class-grid__day", "placeholder": gettext_lazy("dd-mm-yyyy")})
RESULTS = (("", "–"), (Competency.COMPETENT.value, "K"), (Competency.NOT_YET.value, "BK"))


class SittingForm(forms.Form):
    tested_on = forms.DateField(label=gettext_lazy("tested on"), widget=AdminDateWidget)
    body = forms.CharField(label=gettext_lazy("certification body (LSP)"), max_length=120)
    scheme = forms.CharField(label=gettext_lazy("certification scheme"), max_length=160)

    def __init__(self, data, *, training_class: TrainingClass, sitting: Sitting | None) -> None:
        usual = {"body": training_class.assessor_body, "scheme": training_class.programme.scheme}
        kept = {name: getattr(sitting, name) for name in self.base_fields} if sitting else usual
        super().__init__(data, prefix="sitting", initial=kept, label_suffix="")
        self.training_class = training_class

    def clean_tested_on(self):
        tested_on = self.cleaned_data["tested_on"]
        refuse_day(self.training_class, tested_on)
        return tested_on

    def clean_body(self) -> str:
        return clean_spaces(self.cleaned_data["body"])

    def clean_scheme(self) -> str:
        return clean_spaces(self.cleaned_data["scheme"])

    def sitting(self) -> Sitting:
        return Sitting(**self.cleaned_data)


class OutcomeForm(forms.Form):
    """The row of one participant; without a result nothing is recorded."""

    result = forms.ChoiceField(label=pgettext_lazy("test", "result"), choices=RESULTS, required=False)
    certificate_number = forms.CharField(label=gettext_lazy("certificate number"), max_length=80, required=False)
    registration_number = forms.CharField(label=gettext_lazy("registration number"), max_length=80, required=False)
    valid_until = forms.DateField(label=gettext_lazy("valid until"), required=False, widget=GRID_DAY)

    def __init__(self, data, *, trainee: Trainee, test: CompetencyTest | None) -> None:
        initial = {name: getattr(test, name) for name in self.base_fields} if test else {}
        super().__init__(data, prefix=f"t{trainee.pk}", initial=initial, label_suffix="")
        self.trainee, self.test = trainee, test
        for field in self.fields.values():
            field.widget.attrs["aria-label"] = f"{trainee.person}: {field.label}"

    def clean_certificate_number(self) -> str:
        return clean_spaces(self.cleaned_data["certificate_number"])

    def clean_registration_number(self) -> str:
        return clean_spaces(self.cleaned_data["registration_number"])

    def clean(self) -> dict:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("result"):
            return cleaned
        if self.test is not None:
            self.add_error("result", _("A recorded result stays. Correct it, or delete the test on its own page."))
        elif any(cleaned.get(name) for name in self.fields):
            self.add_error("result", _("Choose K or BK, or clear the rest of the row."))
        return cleaned

    def outcome(self) -> Outcome:
        return Outcome(**self.cleaned_data)


class CompetencySheet:
    """The head and the rows of a test together."""

    def __init__(
        self,
        data,
        *,
        training_class: TrainingClass,
        trainees: Sequence[Trainee],
        sitting: Sitting | None,
        tests: Mapping[int, CompetencyTest],
    ) -> None:
        self.head = SittingForm(data, training_class=training_class, sitting=sitting)
        self.rows = [OutcomeForm(data, trainee=trainee, test=tests.get(trainee.pk)) for trainee in trainees]

    @property
    def media(self):
        return self.head.media

    def is_valid(self) -> bool:
        forms_are_valid = all([self.head.is_valid(), *(row.is_valid() for row in self.rows)])
        if forms_are_valid and not any(row.cleaned_data["result"] for row in self.rows):
            self.head.add_error(None, _("Nobody has a result yet. Choose K or BK of at least one participant."))
        self._judge_outcomes()
        self._judge_numbers()
        return self.head.is_valid() and all(row.is_valid() for row in self.rows)

    def outcomes(self) -> dict[int, Outcome]:
        return {row.trainee.pk: row.outcome() for row in self.rows if row.cleaned_data["result"]}

    def _judge_outcomes(self) -> None:
        tested_on = self.head.cleaned_data.get("tested_on")
        for row in self.rows:
            if not row.is_valid() or not row.cleaned_data["result"]:
                continue
            try:
                refuse_outcome(row.outcome(), tested_on)
            except ValidationError as refusal:
                row.add_error(None, refusal)

    def _judge_numbers(self) -> None:
        numbered = {row: number for row in self.rows if (number := row.cleaned_data.get("certificate_number"))}
        counts = Counter(numbered.values())
        own = [row.test.pk for row in self.rows if row.test]
        held = holders_of(counts, besides=own)
        for row, number in numbered.items():
            if number in held:
                text = _("This number belongs to %(name)s already. Check the number.") % {"name": held[number]}
                row.add_error("certificate_number", text)
            elif counts[number] > 1:
                others = [str(other.trainee) for other in numbered if other is not row and numbered[other] == number]
                text = _("This number stands at %(names)s too. Each certificate has its own number.")
                row.add_error("certificate_number", text % {"names": ", ".join(others)})


class CompetencyTestForm(VersionedForm):
    """One result, entered or corrected by itself."""

    class Meta:
        model = CompetencyTest
        fields = (
            "trainee", "tested_on", "body", "scheme", "result", "certificate_number", "registration_number",
            "valid_until",
        )  # fmt: skip
        help_texts = {"valid_until": gettext_lazy("Leave empty for the usual term of somebody competent.")}

    def clean(self) -> dict:
        cleaned = super().clean()
        trainee = self.instance.trainee if self.instance.pk else cleaned.get("trainee")
        tested_on = cleaned.get("tested_on")
        if trainee is None or tested_on is None or not cleaned.get("result"):
            return cleaned
        try:
            refuse_day(trainee.training_class, tested_on)
        except ValidationError as refusal:
            self.add_error("tested_on", refusal)
        names = Outcome.__dataclass_fields__
        outcome = Outcome(**{name: cleaned.get(name) or names[name].default for name in names})
        try:
            refuse_outcome(outcome, tested_on)
        except ValidationError as refusal:
            self.add_error(None, refusal)
        if outcome.result == Competency.COMPETENT and outcome.valid_until is None and "valid_until" not in self.errors:
            cleaned["valid_until"] = usual_term(tested_on)
        self._judge_number(outcome.certificate_number)
        return cleaned

    def _judge_number(self, number: str) -> None:
        for name in holders_of([number], besides=[self.instance.pk]).values():
            text = _("This number belongs to %(name)s already. Check the number.") % {"name": name}
            self.add_error("certificate_number", text)
