"""What is asked on the page of those who fit a vacancy: whom to list, and what the letters say."""

from django import forms
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.placement.services.candidates import Wishes
from apps.placement.services.referral_letters import Appointment
from apps.registry.admin.places import city_regions
from apps.registry.choices import Sex
from apps.registry.models import Official
from apps.registry.paper.office import current_office


def _office() -> str:
    office = current_office()
    return f"{office.name}, {office.address}"


class WishesForm(forms.Form):
    """By GET, so that the address of a page is the list it shows."""

    occupations = forms.ChoiceField(
        label=gettext_lazy("occupation"),
        required=False,
        choices=[("", gettext_lazy("the same, then its group")), ("all", gettext_lazy("all occupations"))],
    )
    sex = forms.ChoiceField(
        label=gettext_lazy("sex"), required=False, choices=[("", gettext_lazy("as the places left")), *Sex.choices]
    )
    district = forms.ChoiceField(label=pgettext_lazy("region", "district (kecamatan)"), required=False)
    village = forms.ChoiceField(label=gettext_lazy("village (kelurahan)"), required=False)
    disability = forms.BooleanField(label=gettext_lazy("only persons with a disability"), required=False)

    def __init__(self, *args, sees_disability: bool, **kwargs) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        anywhere = ("", _("All"))
        districts = city_regions().districts().order_by("name")
        self.fields["district"].choices = [anywhere, *districts.values_list("code", "name")]
        self.fields["village"].choices = [anywhere, *_villages_by_district()]
        if not sees_disability:
            del self.fields["disability"]

    def wishes(self) -> Wishes:
        """Of a list that somebody asks for nonsensically, the whole one."""
        if not self.is_valid():
            return Wishes()
        asked = self.cleaned_data
        return Wishes(
            any_occupation=asked["occupations"] == "all",
            sex=asked["sex"],
            district=asked["district"],
            village=asked["village"],
            with_disability=asked.get("disability", False),
        )


class LettersForm(forms.Form):
    """The three fields of the appointment are asked of a summons only."""

    dated_on = forms.DateField(label=gettext_lazy("date of the letters"), initial=localdate, widget=AdminDateWidget)
    signer = forms.ModelChoiceField(Official.objects.none(), label=gettext_lazy("signed by"), required=False)
    come_on = forms.DateField(label=gettext_lazy("called for the day"), required=False, widget=AdminDateWidget)
    come_at = forms.CharField(label=gettext_lazy("at"), required=False, max_length=20, initial="09.00 WIB")
    place = forms.CharField(label=gettext_lazy("place"), required=False, max_length=120, initial=_office)

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        in_office = Official.objects.in_office_on(localdate()).order_by("-is_head", "-valid_from", "pk")
        self.fields["signer"].queryset = in_office
        self.fields["signer"].initial = in_office.filter(is_head=True).first()
        self.fields["signer"].empty_label = _("left blank, to be signed by hand")

    def clean_dated_on(self):
        if self.cleaned_data["dated_on"] > localdate():
            raise ValidationError(_("The date lies in the future. Letters are dated today or before."))
        return self.cleaned_data["dated_on"]

    def appointment(self) -> Appointment | None:
        """None, with the errors told, where the day, the time or the place is missing."""
        asked = self.cleaned_data
        for name in ("come_on", "come_at", "place"):
            if name not in self.errors and not asked.get(name):
                self.add_error(name, _("A summons needs it. Fill it in."))
        if self.errors:
            return None
        if asked["come_on"] <= asked["dated_on"]:
            self.add_error("come_on", _("The day lies no later than the letter. Give a day after it."))
            return None
        return Appointment(on=asked["come_on"], at=asked["come_at"], place=asked["place"])


def _villages_by_district() -> list[tuple[str, list[tuple[str, str]]]]:
    groups: dict[str, list[tuple[str, str]]] = {}
    villages = city_regions().villages().order_by("parent__name", "name")
    for code, name, district in villages.values_list("code", "name", "parent__name"):
        groups.setdefault(district or "", []).append((code, name))
    return list(groups.items())
