"""What staff say of files: at the drop, and where the detection is overruled."""

from datetime import date

from django import forms
from django.utils.translation import gettext_lazy as _

from apps.intake.kinds import kind_choices, resource_class
from apps.intake.models import Upload
from apps.intake.subjects import offered_subjects, subject_named
from apps.registry.models import Company


class SeveralFiles(forms.ClearableFileInput):
    allow_multiple_selected = True


class SeveralFilesField(forms.FileField):
    """Any number of files, one upload each."""

    widget = SeveralFiles

    def clean(self, data, initial=None):
        files = data if isinstance(data, list | tuple) else [data]
        # An empty file is taken in too: the upload says that it is empty.
        self.allow_empty_file = True
        return [super(SeveralFilesField, self).clean(file, initial) for file in files]


class MonthField(forms.DateField):
    """A month as `2023-03`, kept as its first day."""

    widget = forms.TextInput(attrs={"type": "month", "placeholder": "2023-03"})

    def to_python(self, value) -> date | None:
        if value in self.empty_values:
            return None
        try:
            return date.fromisoformat(f"{str(value)[:7]}-01")
        except ValueError:
            raise forms.ValidationError(_("Write the month as 2023-03."), code="invalid") from None

    def prepare_value(self, value):
        return f"{value:%Y-%m}" if isinstance(value, date) else value


def kinds_with_blank() -> list[tuple[str, str]]:
    return [("", _("As the file says")), *kind_choices()]


class DropForm(forms.Form):
    """Files as they came, by e-mail or messenger; what is left empty is read from each file."""

    files = SeveralFilesField(label=_("Files"))
    kind = forms.ChoiceField(label=_("Kind"), choices=kinds_with_blank, required=False)
    period = MonthField(label=_("Month"), required=False)
    sender = forms.CharField(label=_("Received from"), max_length=160, required=False)
    subject = forms.CharField(widget=forms.HiddenInput, required=False)

    def clean_subject(self) -> str:
        """Kept only while the kind that it was offered for is still chosen."""
        name = self.cleaned_data["subject"]
        return name if subject_named(self.cleaned_data.get("kind", ""), name) else ""


class DescribeForm(forms.ModelForm):
    """What staff overrule of the detection; an empty field means: as detected."""

    chosen_kind = forms.ChoiceField(label=_("Kind"), choices=kinds_with_blank, required=False)
    chosen_period = MonthField(label=_("Month"), required=False)

    chosen_subject = forms.ChoiceField(required=False)

    class Meta:
        model = Upload
        fields = ("chosen_kind", "chosen_subject", "chosen_period", "chosen_sheet", "chosen_head_row")

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        offered = offered_subjects(self.instance.kind, self.instance.chosen_subject)
        if offered:
            subject = self.fields["chosen_subject"]
            subject.label = resource_class(self.instance.kind).subject_label
            subject.choices = [("", _("As the file says")), *offered]
        else:
            del self.fields["chosen_subject"]


class CompanyForm(forms.Form):
    """Which company the report is from, and whether its spelling is to be remembered."""

    company = forms.ModelChoiceField(Company.objects.all(), widget=forms.HiddenInput)
    remember = forms.BooleanField(required=False)
