from django.core.exceptions import ValidationError
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.placement.models import Referral


class ReferralForm(VersionedForm):
    """The employer's reply, from the slip under the letter of introduction."""

    class Meta:
        model = Referral
        fields = ("reply", "replied_on", "note")
        help_texts = {"replied_on": gettext_lazy("The day on the reply slip.")}

    def clean_replied_on(self):
        replied_on = self.cleaned_data["replied_on"]
        if replied_on is None:
            return None
        if replied_on > localdate():
            raise ValidationError(_("This date lies in the future. Record the reply once it is there."))
        introduced_on = self.instance.introduced_on or self.instance.summoned_on
        if introduced_on and replied_on < introduced_on:
            raise ValidationError(_("The reply is dated before the letter. Check the day."))
        return replied_on

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        if "replied_on" in cleaned and bool(cleaned.get("reply")) != bool(cleaned["replied_on"]):
            missing = "replied_on" if cleaned.get("reply") else "reply"
            self.add_error(missing, _("Give both the reply and its day."))
        return cleaned
