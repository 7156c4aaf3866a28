"""What a line of the yearly plan asks, and which years are copied."""

from django import forms
from django.db.models import Max
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.training.models import YearlyPlan

FIRST_YEAR, LAST_YEAR = 2000, 2100


class YearlyPlanForm(VersionedForm):
    class Meta:
        model = YearlyPlan
        fields = "__all__"
        help_texts = {
            "packages": gettext_lazy("How many classes of it."),
            "quota": gettext_lazy("Of all packages together."),
            "hours": gettext_lazy("Left empty, those of the programme."),
            "budget": gettext_lazy("Rupiah for all packages together."),
        }

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if "hours" in self.fields:
            self.fields["hours"].required = False

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        programme = cleaned.get("programme")
        if programme is not None and "hours" in cleaned and not cleaned["hours"]:
            cleaned["hours"] = programme.hours
        packages, quota = cleaned.get("packages"), cleaned.get("quota")
        if packages and quota and quota < packages:
            text = _("These are fewer participants than packages. Enter those of all packages together.")
            self.add_error("quota", text)
        return cleaned


class CopyForm(forms.Form):
    """From a year that has a plan to another."""

    from_year = forms.TypedChoiceField(label=gettext_lazy("plan of the year"), coerce=int)
    to_year = forms.IntegerField(
        label=gettext_lazy("copy to the year"), min_value=FIRST_YEAR, max_value=LAST_YEAR, localize=False
    )

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, label_suffix="", **kwargs)
        years = YearlyPlan.objects.order_by("-year").values_list("year", flat=True).distinct()
        self.fields["from_year"].choices = [(year, str(year)) for year in years]
        newest = YearlyPlan.objects.aggregate(newest=Max("year"))["newest"] or localdate().year
        self.fields["from_year"].initial, self.fields["to_year"].initial = newest, newest + 1
