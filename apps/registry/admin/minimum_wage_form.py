"""A minimum wage that contradicts a decree on record is asked again before it is kept."""

from decimal import Decimal

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.registry.models import MinimumWage
from apps.registry.percent import percent_rise, written_rise
from apps.registry.rupiah import format_rupiah

UNUSUAL_RISE = (Decimal(0), Decimal(10))  # percent: no year of the city lay outside


class MinimumWageForm(VersionedForm):
    """Entering another amount than the recorded one, or an unusual rise, needs a tick: digits are easily swapped."""

    is_sure = forms.BooleanField(
        label=gettext_lazy("the amount is right, I compared it with the decree"), required=False
    )

    class Meta:
        model = MinimumWage
        fields = "__all__"

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        amount, year = cleaned.get("amount"), self.instance.year or cleaned.get("year")
        if amount and year and not cleaned.get("is_sure") and (doubt := self._doubt(year, amount)):
            text = _("%(doubt)s Correct the amount, or tick below that it is right.") % {"doubt": doubt}
            self.add_error("amount", ValidationError(text, "doubtful"))
        return cleaned

    def _doubt(self, year: int, amount: Decimal) -> str:
        wages = MinimumWage.objects.filter(year__range=(year - 1, year + 1)).amounts_by_year()
        rises = self._rises(year, amount, wages)
        words = _("The rises would read: %(rises)s.") % {"rises": "; ".join(rises.values())} if rises else ""
        if (recorded := wages.get(year)) and recorded != amount:
            return _("The minimum wage of %(year)s is on record as %(recorded)s%(decree)s. %(rises)s") % {
                "year": year,
                "recorded": format_rupiah(recorded),
                "decree": f" ({self.instance.decree})" if self.instance.decree else "",
                "rises": words,
            }
        unusual = [
            rise
            for before, after in ((wages.get(year - 1), amount), (amount, wages.get(year + 1)))
            if before and after and not UNUSUAL_RISE[0] <= (rise := percent_rise(before, after)) <= UNUSUAL_RISE[1]
        ]
        return _("This is an unusual step. %(rises)s") % {"rises": words} if unusual else ""

    def _rises(self, year: int, amount: Decimal, wages: dict[int, Decimal]) -> dict[int, str]:
        with_this = wages | {year: amount}
        return {
            of: _("%(year)s %(percent)s%%") % {"year": of, "percent": written_rise(percent_rise(before, after))}
            for of in (year, year + 1)
            if (before := with_this.get(of - 1)) and (after := with_this.get(of))
        }
