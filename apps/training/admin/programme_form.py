"""What a programme and its competency units must be."""

from django import forms
from django.core.exceptions import ValidationError
from django.forms.models import BaseInlineFormSet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.training.models import ProgrammeUnit, TrainingProgramme


class ProgrammeForm(VersionedForm):
    class Meta:
        model = TrainingProgramme
        fields = "__all__"
        help_texts = {
            "hours": gettext_lazy("Of the whole course; one hour of instruction (JP) is 45 minutes."),
            "scheme": gettext_lazy("As the certification body (LSP) names it."),
            "is_offered": gettext_lazy(
                "Switched off, it is no longer offered for new classes, plans and proposals. What is recorded of it "
                "stays."
            ),
        }

    def clean_name(self) -> str:
        """Sheets name a programme without regard to capitals, so no two may differ by these alone."""
        name = " ".join(self.cleaned_data["name"].split())
        if TrainingProgramme.objects.filter(name__iexact=name).exclude(pk=self.instance.pk).exists():
            raise ValidationError(_("There is a programme of this name already."), "unique")
        return name

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        hours, a_day = cleaned.get("hours"), cleaned.get("hours_a_day")
        if hours and a_day and a_day > hours:
            self.add_error("hours_a_day", _("A day has more hours than the whole course. Correct one of them."))
        return cleaned


class UnitForm(forms.ModelForm):
    class Meta:
        model = ProgrammeUnit
        fields = ("place", "code", "title", "hours")


class UnitFormSet(BaseInlineFormSet):
    """Hours of units are given for all of them, or for none."""

    def clean(self) -> None:
        super().clean()
        units = [form.cleaned_data for form in self.forms if form.cleaned_data and not form.cleaned_data.get("DELETE")]
        self._refuse_same_code(units)
        programme_hours = self.instance.hours
        unit_hours = sum(unit.get("hours") or 0 for unit in units)
        if unit_hours and programme_hours and unit_hours != programme_hours:
            text = _(
                "The units add up to %(sum)d JP, but the programme has %(hours)d JP. Correct the hours of the units or "
                "of the programme, or leave the hours of all units at 0."
            )
            raise ValidationError(text, "hours", {"sum": unit_hours, "hours": programme_hours})

    def _refuse_same_code(self, units: list[dict]) -> None:
        codes = [unit["code"].strip().upper() for unit in units if unit.get("code")]
        for code in dict.fromkeys(codes):
            if codes.count(code) > 1:
                text = _("Unit %(code)s is listed twice. Take one of them out, or correct its code.")
                raise ValidationError(text, "code_twice", {"code": code})
