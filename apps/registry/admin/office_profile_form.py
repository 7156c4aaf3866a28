"""What the office enters of itself; nothing is kept that its papers could not print."""

import re

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.registry.coat_of_arms import judge
from apps.registry.models import OfficeProfile
from apps.registry.models.office_profile import LOGO_BYTES
from apps.registry.paper.office import office_of
from apps.registry.paper.specimen import specimen_pdf
from apps.registry.paper.typesetting import PaperFault

FROM_SETTINGS = ("government", "name", "address", "city")


class OfficeProfileForm(VersionedForm):
    """A new coat of arms takes the place of the one before; a tick takes it away."""

    coat_of_arms = forms.FileField(
        label=gettext_lazy("Coat of arms"),
        required=False,
        help_text=gettext_lazy("PNG, JPEG or SVG, up to 300 kB. It stands at the left of the letterhead."),
        widget=forms.FileInput(attrs={"accept": ".png,.jpg,.jpeg,.svg"}),
    )
    without_coat_of_arms = forms.BooleanField(label=gettext_lazy("Print without the coat of arms"), required=False)

    class Meta:
        model = OfficeProfile
        fields = "__all__"
        labels = {"paper": pgettext_lazy("sheet", "Paper")}

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        for name in FROM_SETTINGS:
            if name in self.fields:
                self.fields[name].widget.attrs["placeholder"] = settings.OFFICE[name]

    def clean_postcode(self) -> str:
        postcode = self.cleaned_data["postcode"]
        if postcode and not re.fullmatch(r"\d{5}", postcode):
            raise ValidationError(_("A postcode has five digits, such as 42411."), code="postcode")
        return postcode

    def clean_website(self) -> str:
        """As letters write it: without https:// and without the stroke at the end."""
        return re.sub(r"^https?://", "", self.cleaned_data["website"], flags=re.IGNORECASE).rstrip("/")

    def clean_coat_of_arms(self) -> tuple[bytes, str] | None:
        """The picture to be kept, and its kind."""
        file = self.cleaned_data["coat_of_arms"]
        if not file:
            return None
        if file.size > LOGO_BYTES:
            raise ValidationError(_("The picture is larger than 300 kB. Choose a smaller one."), code="logo_large")
        return judge(file.read())

    def _post_clean(self) -> None:
        super()._post_clean()
        if self.cleaned_data.get("without_coat_of_arms"):
            self.instance.logo, self.instance.logo_format = None, ""
        elif picture := self.cleaned_data.get("coat_of_arms"):
            self.instance.logo, self.instance.logo_format = picture
        if not self.errors:
            self._refuse_unprintable()

    def _refuse_unprintable(self) -> None:
        """A sign that the fonts of the office lack would stop every paper."""
        try:
            specimen_pdf(office_of(self.instance), created_at=now())
        except PaperFault:
            if self.cleaned_data.get("coat_of_arms"):
                text = _("The letterhead cannot be printed with this picture. Choose a PNG file of the coat of arms.")
                self.add_error("coat_of_arms", ValidationError(text, code="unprintable"))
            else:
                text = _("The letterhead has a sign that cannot be printed. Write it without symbols or emoticons.")
                self.add_error(None, ValidationError(text, code="unprintable"))
