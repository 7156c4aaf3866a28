"""What the acts on a registration ask."""

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminDateWidget, AutocompleteSelect
from django.db.models.fields import BLANK_CHOICE_LABEL
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy

from apps.placement.choices import RemovalReason
from apps.placement.models import JobSeeker
from apps.registry.models import EducationLevel, Occupation


class ActForm(forms.Form):
    def __init__(self, *args, job_seeker: JobSeeker, **kwargs) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        self.job_seeker = job_seeker


def day_field(label) -> forms.DateField:
    return forms.DateField(label=label, initial=localdate, widget=AdminDateWidget)


def reason_field(help_text="") -> forms.CharField:
    return forms.CharField(label=gettext_lazy("reason"), max_length=200, help_text=help_text)


class ReportForm(ActForm):
    reported_on = day_field(gettext_lazy("reported on"))
    note = forms.CharField(label=gettext_lazy("note"), max_length=200, required=False)


class RenewForm(ActForm):
    on = day_field(gettext_lazy("renewed on"))


class LostForm(ActForm):
    on = day_field(gettext_lazy("issued on"))
    reason = reason_field(gettext_lazy("Such as: lost, by the word of the holder or of the police."))


class CorrectForm(ActForm):
    """The facts that the figures count; all else is changed on the page of the registration itself."""

    education = forms.ModelChoiceField(EducationLevel.objects.all(), label=gettext_lazy("education"))
    major = forms.CharField(label=gettext_lazy("field of study"), max_length=80, required=False)
    graduation_year = forms.IntegerField(
        label=gettext_lazy("year of graduation"), min_value=1940, max_value=2100, required=False, localize=False
    )
    occupation = forms.ModelChoiceField(
        Occupation.objects.all(),
        label=gettext_lazy("occupation wanted (KBJI)"),
        required=False,
        widget=AutocompleteSelect(JobSeeker._meta.get_field("occupation"), admin.site),
    )
    on = day_field(gettext_lazy("corrected on"))
    reason = reason_field(gettext_lazy("What was wrong, for whoever reads the history."))

    def __init__(self, *args, job_seeker: JobSeeker, **kwargs) -> None:
        stored = {name: getattr(job_seeker, name) for name in ("education", "major", "graduation_year", "occupation")}
        super().__init__(*args, job_seeker=job_seeker, initial=stored, **kwargs)


class RemoveForm(ActForm):
    reason = forms.ChoiceField(label=gettext_lazy("reason"), choices=[("", BLANK_CHOICE_LABEL), *RemovalReason.choices])
    on = day_field(gettext_lazy("removed on"))


class RestoreForm(ActForm):
    """Asks nothing but to be sent."""

    sure = forms.BooleanField(widget=forms.HiddenInput, initial=True)
