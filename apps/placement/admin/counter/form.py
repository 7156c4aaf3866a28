"""Everything a registration asks for, on one page: the person, the schooling, the work wanted, the photo."""

from base64 import b64decode, b64encode
from binascii import Error as NotBase64

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.core.exceptions import ValidationError
from django.forms.models import fields_for_model
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.placement.models import JobSeeker
from apps.placement.services.frozen_facts import require_graduated, working_age
from apps.placement.services.photo import MOST_BYTES, redraw
from apps.registry.admin.likely import likely_persons
from apps.registry.admin.person_form import PersonForm
from apps.registry.models import Person, Region
from apps.registry.names import person_key

PERSON = (
    "nik", "name", "birth_place", "birth_date", "sex", "address", "kelurahan", "marital_status", "phone", "disability",
)  # fmt: skip
SEEKER = (
    "religion", "education", "major", "graduation_year", "occupation", "wanted_position", "skills", "experience",
)  # fmt: skip
PHOTO_KEPT = "photo_kept"


class CounterForm(PersonForm):
    """No choice is made beforehand. A photo that was read once is kept while other fields are put right."""

    photo = forms.FileField(label=gettext_lazy("photo"), required=False)
    is_other_person = forms.BooleanField(
        label=gettext_lazy("It is another person of the same name and date of birth"), required=False
    )

    class Meta(PersonForm.Meta):
        fields = PERSON

    def __init__(self, *args, registered_on, sees_disability: bool, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.registered_on = registered_on
        self.likely: list[Person] = []
        self.photo_read: bytes | None = None
        self.fields.update(fields_for_model(JobSeeker, fields=SEEKER))
        self.order_fields((*PERSON, *SEEKER))
        occupation = JobSeeker._meta.get_field("occupation")
        self.fields["occupation"].widget = AutocompleteSelect(occupation, admin.site, choices=())
        self.fields["occupation"].widget.choices = self.fields["occupation"].choices
        self.fields["kelurahan"].choices = [("", self.fields["kelurahan"].empty_label), *villages_by_district()]
        self.fields["birth_date"].required = True
        self.fields["birth_date"].help_text = _("Day, month, year: 31-12-1990.")
        if self.instance.pk is not None:
            self.fields["nik"].disabled = True
            del self.fields["is_other_person"]
        if not sees_disability:
            del self.fields["disability"]

    def clean_photo(self) -> bytes | None:
        if sent := self.cleaned_data["photo"]:
            self.photo_read = redraw(sent.read(MOST_BYTES + 1))
        elif kept := self.data.get(PHOTO_KEPT):
            try:
                self.photo_read = redraw(b64decode(kept, validate=True))
            except (NotBase64, ValidationError):
                self.photo_read = None
        return self.photo_read

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        self._ask("graduation_year", require_graduated, cleaned.get("graduation_year"))
        if born := cleaned.get("birth_date"):
            self._ask("birth_date", working_age, Person(name=cleaned.get("name", ""), birth_date=born))
        if self.instance.pk is None and not self.errors and not cleaned.get("is_other_person"):
            self.likely = same_name_and_birth(**{name: cleaned[name] for name in ("nik", "name", "birth_date")})
            if self.likely:
                self.add_error("is_other_person", _("Look at the persons named above first."))
        return cleaned

    def _ask(self, field: str, rule, *values) -> None:
        try:
            rule(*values, self.registered_on)
        except ValidationError as refusal:
            self.add_error(field, refusal)

    def focus(self) -> None:
        """The keyboard stands at the first field that is refused, else at the first that is still empty."""
        refused = [name for name in self.fields if name in self.errors] if self.is_bound else []
        empty = [name for name, field in self.fields.items() if not (self[name].is_hidden or self[name].value())]
        if first := (refused or empty)[:1]:
            self.fields[first[0]].widget.attrs["autofocus"] = True

    def kept_photo(self) -> str:
        """The photo that was read, for the hidden field and the picture beside it; "" where there is none."""
        return b64encode(self.photo_read).decode() if self.photo_read else ""

    def details(self) -> dict[str, object]:
        """What `register` asks for, by its own names."""
        return {name: self.cleaned_data[name] for name in SEEKER}


def villages_by_district() -> list:
    """The kelurahan under the kecamatan they lie in, as the groups of a select."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for code, name, district in Region.objects.villages().order_by("code").values_list("code", "name", "parent__name"):
        groups.setdefault(district or "", []).append((code, name))
    return list(groups.items())


def same_name_and_birth(*, nik: str, name: str, birth_date) -> list[Person]:
    """Who may be the same person under another NIK: born on that day, and the name equal but for its spelling."""
    key = person_key(name)
    return [
        person
        for person in likely_persons(name=name, birth_date=birth_date)
        if person.birth_date == birth_date and person.nik != nik and person_key(person.name) == key
    ]
