from django import forms
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from apps.accounts.admin.stale_save import VersionedForm
from apps.placement.models import JobFair, JobFairCompany


class JobFairForm(VersionedForm):
    class Meta:
        model = JobFair
        fields = "__all__"

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        starts_on = cleaned.get("starts_on")
        visited = cleaned.get("visitors_male") or cleaned.get("visitors_female")
        if starts_on and starts_on > localdate() and visited:
            self.add_error("starts_on", _("This fair has not begun, so nobody has visited it. Correct one of them."))
        return cleaned


class FirmForm(forms.ModelForm):
    class Meta:
        model = JobFairCompany
        fields = (
            "company", "places", "applicants_male", "applicants_female", "accepted_male", "accepted_female",
            "followed_up_on",
        )  # fmt: skip

    def clean_followed_up_on(self):
        followed_up_on = self.cleaned_data["followed_up_on"]
        if followed_up_on and followed_up_on > localdate():
            raise ValidationError(_("This date lies in the future. Record it once it has happened."))
        return followed_up_on
