"""Rows of persons under a record: a new row searches the register, one that stands shows whom it is about."""

from django import forms
from django.utils.html import format_html

from apps.registry.models import Person


class ShownPerson(forms.Widget):
    """Name and masked NIK; nothing to choose, and no query for each row as a select would make."""

    def render(self, name, value: Person, attrs=None, renderer=None) -> str:
        return format_html('{} <span class="quiet">{}</span>', value.name, value.masked_nik)


class PersonRowForm(forms.ModelForm):
    """Whom a stored row is about stays; a wrong person is taken off and the right one added."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk is not None and "person" in self.fields:
            label = self.fields["person"].label
            self.fields["person"] = forms.Field(label=label, disabled=True, widget=ShownPerson)
            self.initial["person"] = self.instance.person
