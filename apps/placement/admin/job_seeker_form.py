from django.core.exceptions import ValidationError
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.accounts.admin.stale_save import VersionedForm
from apps.placement.models import JobSeeker
from apps.placement.services.frozen_facts import require_graduated
from apps.placement.services.registration import require_registrable


class JobSeekerForm(VersionedForm):
    """Whom the desk's own verb would refuse is refused here, beside the field."""

    class Meta:
        model = JobSeeker
        exclude = ("photo",)

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if "education" in self.fields:
            self.fields["education"].required = False
            self.fields["education"].help_text = _("Leave empty to take it from the person.")
        if "registered_on" in self.fields:
            self.fields["registered_on"].initial = localdate

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        person, day = cleaned.get("person"), cleaned.get("registered_on")
        if person is None:
            return cleaned
        if not cleaned.get("education"):
            cleaned["education"] = person.education
            if person.education is None:
                self.add_error("education", _("The register does not know it of this person. Fill it in."))
        if day is not None:
            self._ask("person", require_registrable, person, day)
            self._ask("graduation_year", require_graduated, cleaned.get("graduation_year"), day)
        return cleaned

    def _ask(self, field: str, rule, *values) -> None:
        try:
            rule(*values)
        except ValidationError as refusal:
            self.add_error(field, refusal)
