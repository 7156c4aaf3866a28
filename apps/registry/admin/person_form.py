"""The forms about a person: entering, correcting, and searching before either."""

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.registry import nik
from apps.registry.models import Person
from apps.registry.names import clean_person_name

NIK_WARNINGS = {
    "sex_mismatch_nik": gettext_lazy(
        "The sex differs from the one in the NIK. Check both against the identity card (KTP)."
    ),
    "birth_date_mismatch_nik": gettext_lazy(
        "The date of birth differs from the one in the NIK. Check both against the identity card (KTP)."
    ),
}


def bare_digits(text: str) -> str:
    """A NIK as people copy it, `3672 0101-0190.0001`, without what stands between the digits."""
    return "".join(character for character in text if character not in " .-\t\u00a0")


def nik_warnings(person: Person) -> list[str]:
    """What differs lawfully between the NIK and the record, since a NIK never changes: worth a look, no error."""
    found = nik.differs(person.nik, sex=person.sex, birth_date=person.birth_date)
    return [str(NIK_WARNINGS[code]) for code in sorted(found)]


def nik_field(*, required: bool, help_text="") -> forms.CharField:
    """Longer than a NIK, since a pasted one may hold spaces until it is cleaned."""
    widget = forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"})
    return forms.CharField(label="NIK", max_length=24, required=required, help_text=help_text, widget=widget)


class PersonForm(VersionedForm):
    class Meta:
        model = Person
        fields = "__all__"

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if "nik" in self.fields:
            self.fields["nik"] = nik_field(required=True)

    def clean_nik(self) -> str:
        return bare_digits(self.cleaned_data["nik"])

    def clean_name(self) -> str:
        return clean_person_name(self.cleaned_data["name"])

    def add_error(self, field, error) -> None:
        """The model judges the NIK; the sentence belongs beside its field, once."""
        if field is None and "nik" in self.fields and hasattr(error, "error_dict"):
            loose = error.error_dict.pop(NON_FIELD_ERRORS, [])
            about_nik = [fault for fault in loose if isinstance(fault, nik.InvalidNik)]
            others = [fault for fault in loose if not isinstance(fault, nik.InvalidNik)]
            if others:
                error.error_dict[NON_FIELD_ERRORS] = others
            if about_nik and "nik" not in self.errors:
                error.error_dict["nik"] = about_nik
            if not error.error_dict:
                return
        super().add_error(field, error)


class PersonSearchForm(forms.Form):
    """At least one of the three."""

    name = forms.CharField(
        label=gettext_lazy("name"), max_length=120, required=False, help_text=gettext_lazy("As far as it is known.")
    )
    nik = nik_field(required=False, help_text=gettext_lazy("All 16 digits, or the first six at least."))
    birth_date = forms.DateField(
        label=gettext_lazy("date of birth"), required=False, help_text=gettext_lazy("Day, month, year: 31-12-1990.")
    )

    def clean_nik(self) -> str:
        number = bare_digits(self.cleaned_data["nik"])
        if number and not (number.isascii() and number.isdigit() and 6 <= len(number) <= nik.LENGTH):
            raise ValidationError(_("Give six to sixteen digits of the NIK, without letters."))
        return number

    def clean(self):
        cleaned = super().clean()
        if not self.errors and not any(cleaned.values()):
            raise ValidationError(_("Give a name, a NIK or a date of birth to search by."))
        return cleaned
