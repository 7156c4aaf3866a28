"""A list of spellings in a form: one a line, since a spelling may hold a comma."""

from django import forms
from django.utils.translation import gettext_lazy

from apps.registry.names import clean_spaces


class SpellingsField(forms.CharField):
    widget = forms.Textarea(attrs={"rows": 6, "cols": 40})

    def __init__(self, *, spelling_length: int, **kwargs) -> None:
        self.spelling_length = spelling_length
        super().__init__(**kwargs)

    def prepare_value(self, value):
        return "\n".join(value) if isinstance(value, (list, tuple)) else value

    def to_python(self, value) -> list[str]:
        lines = (clean_spaces(line) for line in (value or "").splitlines())
        return list(dict.fromkeys(line for line in lines if line))

    def run_validators(self, value: list[str]) -> None:
        for line in value:
            if len(line) > self.spelling_length:
                message = gettext_lazy("A spelling has %(length)d characters at most: “%(line)s” is longer.")
                raise forms.ValidationError(message, params={"length": self.spelling_length, "line": line})

    def has_changed(self, initial, data) -> bool:
        return (initial or []) != self.to_python(data)


def spellings_field(label, *, spelling_length: int = 80) -> SpellingsField:
    return SpellingsField(
        label=label, spelling_length=spelling_length, required=False, help_text=gettext_lazy("One spelling a line.")
    )
