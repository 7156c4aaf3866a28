"""What the forms of the wage council ask, and the reckoning of a minimum wage by the rule of its year."""

from decimal import Decimal

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.industrial_relations.models import WageCouncilMeeting, WageProposal
from apps.industrial_relations.wage_formula import RULES, by_bounds, by_growth, by_rise
from apps.registry.admin.rupiah_field import RupiahField
from apps.registry.models import MinimumWage

PERCENT = {"required": False, "max_digits": 6, "decimal_places": 2, "localize": True}
NEEDED = gettext_lazy("The rule of this year needs it.")


class MeetingForm(VersionedForm):
    class Meta:
        model = WageCouncilMeeting
        fields = "__all__"
        help_texts = {"for_year": gettext_lazy("The year in which the wage will be paid, not that of the meeting.")}

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        day, year = cleaned.get("date"), cleaned.get("for_year")
        if day and year and not 0 <= year - day.year <= 2:
            self.add_error("for_year", _("The council meets in the year before; compare the year with the day."))
        return cleaned


class ProposalForm(forms.ModelForm):
    class Meta:
        model = WageProposal
        fields = ("side", "amount", "alpha", "reason")

    def has_changed(self) -> bool:
        return super().has_changed() and not (self.instance.pk is None and set(self.changed_data) <= {"side"})


class ReckoningForm(forms.Form):
    """The wage of the year before is the register's; what statistics say is typed."""

    year = forms.TypedChoiceField(label=gettext_lazy("minimum wage of the year"), coerce=int)
    inflation = forms.DecimalField(label=gettext_lazy("inflation, percent"), **PERCENT)
    growth = forms.DecimalField(label=gettext_lazy("economic growth, percent"), **PERCENT)
    alpha = forms.DecimalField(label="alfa (α)", **PERCENT)
    upper = RupiahField(label=gettext_lazy("upper bound, rupiah"), required=False)
    lower = RupiahField(label=gettext_lazy("lower bound, rupiah"), required=False)

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.wages = MinimumWage.objects.amounts_by_year()
        self.fields["year"].choices = [
            (year, str(year)) for year in sorted(RULES, reverse=True) if year - 1 in self.wages
        ]

    def clean(self):
        cleaned = super().clean()
        rule = RULES.get(cleaned.get("year"))
        if rule is None:
            return cleaned
        for name in self._needed(rule):
            if cleaned.get(name) is None and name not in self.errors:
                self.add_error(name, NEEDED)
        if rule.alpha and (alpha := cleaned.get("alpha")) is not None and not rule.alpha[0] <= alpha <= rule.alpha[1]:
            text = _("%(rule)s allows from %(least)s to %(most)s.")
            values = {
                "rule": rule.legal_basis,
                "least": self._written(rule.alpha[0]),
                "most": self._written(rule.alpha[1]),
            }
            self.add_error("alpha", text % values)
        return cleaned

    def _needed(self, rule) -> tuple[str, ...]:
        if rule.rise is not None:
            return ()
        return ("inflation", "growth", "alpha") if rule.alpha else ("inflation", "growth", "upper", "lower")

    def _written(self, number: Decimal) -> str:
        return f"{number:.2f}".replace(".", ",")

    def reckoned(self) -> Decimal | None:
        """Rupiah a month; of a valid form. None, with an error at the bound, where the bounds enclose no span."""
        facts = self.cleaned_data
        rule, before = RULES[facts["year"]], self.wages[facts["year"] - 1]
        if rule.rise is not None:
            return by_rise(before, rule.rise)
        rates = {"inflation": facts["inflation"], "growth": facts["growth"]}
        if rule.alpha:
            return by_growth(before, alpha=facts["alpha"], cap=rule.cap, **rates)
        try:
            return by_bounds(before, upper=facts["upper"], lower=facts["lower"], **rates)
        except ValueError:
            self.add_error("lower", _("The lower bound must lie below the upper one."))
            return None
