"""A number of an indicator for a year, as it is typed: what has two readings, or is unusual, is asked again."""

from decimal import Decimal

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.registry.percent import percent_rise, written_rise
from apps.reporting.models import Indicator
from apps.reporting.performance import with_unit
from apps.reporting.written_numbers import read_number, rounded_to

FIRST_YEAR, LAST_YEAR = 1990, 2100
UNUSUAL_STEP = Decimal("0.5")  # of the value before, up or down


class YearValueForm(VersionedForm):
    """Of values and of targets alike. The indicator and the year of a record stay what they are."""

    is_sure = forms.BooleanField(
        label=gettext_lazy("the number is right, I compared it with its source"), required=False
    )

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk and "value" in self.fields:
            self.fields["value"].decimals = self.instance.indicator.decimals

    def clean_year(self) -> int:
        year = self.cleaned_data["year"]
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise ValidationError(_("Write the year with its four digits, such as 2023."))
        return year

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        indicator = self.instance.indicator if self.instance.pk else cleaned.get("indicator")
        year, value = self.instance.year or cleaned.get("year"), cleaned.get("value")
        if indicator is None or value is None:
            return cleaned
        if value != rounded_to(value, indicator.decimals):
            text = _("%(indicator)s is kept with %(decimals)d decimal places; write no more than these.")
            self.add_error("value", text % {"indicator": indicator, "decimals": indicator.decimals})
        elif not cleaned.get("is_sure") and (doubts := [*self._doubts(indicator, year, value)]):
            text = _("%(doubts)s Correct the number, or tick below that it is right.") % {"doubts": " ".join(doubts)}
            self.add_error("value", ValidationError(text, "doubtful"))
        return cleaned

    def _doubts(self, indicator: Indicator, year: int | None, value: Decimal):
        typed = self["value"].data.strip()
        # Without decimals a point can only part thousands.
        if indicator.decimals and read_number(typed).is_doubtful:
            yield _("“%(typed)s” is written with a point; it is read as %(read)s.") % {
                "typed": typed,
                "read": f"{value.normalize():f}".replace(".", ","),
            }
        if indicator.is_percentage and not 0 <= value <= 100:
            yield _("A percentage rarely lies outside 0 to 100.")
        if year:
            yield from self._steps(indicator, year, value)

    def _steps(self, indicator: Indicator, year: int, value: Decimal):
        """The unusual ones from the year before, and to the year after."""
        kept = self._meta.model.objects.filter(indicator=indicator, year__in=(year - 1, year + 1))
        values = dict(kept.values_list("year", "value")) | {year: value}
        for first in (year - 1, year):
            before, after = values.get(first), values.get(first + 1)
            if before and after is not None and abs(after - before) > abs(before) * UNUSUAL_STEP:
                yield _(
                    "From %(before)s in %(first)s to %(after)s in %(second)s is an unusual step (%(percent)s%%)."
                ) % {
                    "before": with_unit(indicator, before),
                    "first": str(first),
                    "after": with_unit(indicator, after),
                    "second": str(first + 1),
                    "percent": written_rise(percent_rise(before, after)),
                }
