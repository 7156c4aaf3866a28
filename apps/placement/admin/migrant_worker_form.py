from django import forms
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.placement.choices import MigrantState
from apps.placement.countries import country_named
from apps.placement.models import MigrantWorker


class MigrantWorkerForm(VersionedForm):
    """The dates say how far the person is; all that is chosen here is whether the plan was cancelled."""

    is_cancelled = forms.BooleanField(
        label=gettext_lazy("Plan cancelled"),
        required=False,
        help_text=gettext_lazy("The person does not leave after all. Untick it if the plan is taken up again."),
    )

    class Meta:
        model = MigrantWorker
        exclude = ("state",)
        help_texts = {
            "country": gettext_lazy("In Indonesian or English; it is kept under one name."),
            "recommendation_number": gettext_lazy("The letter fills it in; enter it here for one issued before."),
        }

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.initial["is_cancelled"] = self.instance.state == MigrantState.CANCELLED

    def clean_country(self) -> str:
        country = country_named(self.cleaned_data["country"])
        if country is None:
            raise ValidationError(_("No country is called so. Write it such as Malaysia or Arab Saudi."))
        return country

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        for name in ("registered_on", "recommended_on", "departed_on", "returned_on"):
            day = cleaned.get(name)
            if day and day > localdate():
                self.add_error(name, _("This date lies in the future. Enter it once it has happened."))
        if cleaned.get("recommendation_number") and not cleaned.get("recommended_on", self.instance.recommended_on):
            self.add_error("recommended_on", _("Give the date of the recommendation too."))
        if cleaned.get("is_cancelled") and cleaned.get("departed_on"):
            self.add_error("is_cancelled", _("Somebody who has left cannot be cancelled; enter the return instead."))
        lettered_on = None if "recommended_on" in self.fields else self.instance.recommended_on
        if lettered_on and cleaned.get("registered_on") and cleaned["registered_on"] > lettered_on:
            self.add_error("registered_on", _("The recommendation was issued before this day; correct the date."))
        self.instance.state = MigrantState.CANCELLED if cleaned.get("is_cancelled") else MigrantState.REGISTERED
        return cleaned
