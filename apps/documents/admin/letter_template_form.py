"""The wording of a letter as staff type it."""

from dataclasses import replace

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.documents.letter_kinds import LetterKind
from apps.documents.models import LetterTemplate
from apps.documents.wording import TEXTS, Wording, paragraphs, refuse_unknown_fields

LONGEST = 6000  # signs of a text


class WordingForm(forms.ModelForm):
    """`seen` is the version that was in force when the page was opened, 0 for the wording as shipped."""

    seen = forms.IntegerField(widget=forms.HiddenInput, min_value=0)
    opening = forms.CharField(
        label=gettext_lazy("text before the facts"),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 9}),
        help_text=gettext_lazy("A blank line parts paragraphs. Facts and tables of the record follow below it."),
    )
    closing = forms.CharField(
        label=gettext_lazy("text after the facts"),
        max_length=LONGEST,
        required=False,
        widget=forms.Textarea(attrs={"rows": 9}),
    )
    copies = forms.CharField(
        label=gettext_lazy("copies to"),
        max_length=1000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=pgettext_lazy("letter", "One recipient a line."),
    )

    class Meta:
        model = LetterTemplate
        fields = TEXTS
        help_texts = {"subject": gettext_lazy("Without fields: the register of letters shows it to everybody.")}

    def __init__(self, *args, wording: Wording, **kwargs) -> None:
        initial = {name: getattr(wording, name) for name in TEXTS} | {"seen": wording.version or 0}
        super().__init__(*args, initial=initial, label_suffix="", **kwargs)
        self.base = wording

    @property
    def kind(self) -> LetterKind:
        return self.base.kind

    def clean_subject(self) -> str:
        subject = " ".join(self.cleaned_data["subject"].split())
        if "{" in subject or "}" in subject:
            raise ValidationError(_("The subject takes no fields and no braces. Take them out."), "field")
        return subject

    def clean_opening(self) -> str:
        return self._text("opening")

    def clean_closing(self) -> str:
        return self._text("closing")

    def clean_copies(self) -> str:
        return self._text("copies")

    def _text(self, name: str) -> str:
        text = self.cleaned_data[name].replace("\r\n", "\n").strip()
        refuse_unknown_fields(self.kind, text)
        return text if name == "copies" else "\n\n".join(part.strip() for part in paragraphs(text))

    def wording(self) -> Wording:
        """What was typed; only after `is_valid()`."""
        return replace(self.base, **{name: self.cleaned_data[name] for name in TEXTS})

    def seen_anew(self) -> None:
        """Saving again is a decision: the page now knows the version in force."""
        self.data = self.data.copy()
        newest = LetterTemplate.objects.newest(self.kind.code)
        self.data[self.add_prefix("seen")] = str(newest.version if newest else 0)
