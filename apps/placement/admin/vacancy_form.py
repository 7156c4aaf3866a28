from django import forms
from django.contrib.admin.widgets import AdminDateWidget
from django.core.exceptions import ValidationError
from django.db.models import Sum
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.placement.admin.posting_month import first_of_month, refuse_counted
from apps.placement.models import Vacancy, VacancyMovement
from apps.placement.services.expiry import removed_by_expiry
from apps.placement.vacancy_places import Places

PLACES = ("count_male", "count_female", "count_either")
COUNTED = ("company", "position", "occupation", *PLACES, "education", "reported_month")
YOUNGEST, OLDEST = 14, 80  # years, as in the sheets of companies


class VacancyForm(VersionedForm):
    class Meta:
        model = Vacancy
        fields = "__all__"
        help_texts = {"reported_month": gettext_lazy("Any day of the month will do.")}

    def clean_reported_month(self):
        month = first_of_month(self.cleaned_data["reported_month"])
        if month > localdate():
            raise ValidationError(_("This month has not begun. Give the month of the report."))
        return month

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        refuse_counted(self, COUNTED)
        self._refuse_second_of_a_report(cleaned)
        self._refuse_no_ages(cleaned)
        self._refuse_crossed_bounds(cleaned)
        if self.instance.pk and "count_male" in cleaned and not self.errors:
            self._refuse_fewer_than_taken(cleaned)
        return cleaned

    def _refuse_fewer_than_taken(self, cleaned: dict) -> None:
        """What the closing date removed gives way; it is removed anew from what is left."""
        movements = self.instance.movements.exclude(pk__in=removed_by_expiry(in_correction=True))
        taken = Places(**movements.aggregate(**{side: Sum(side, default=0) for side in Places._fields}))
        wanted = Places(*(cleaned[f"count_{side}"] for side in Places._fields))
        if taken.taken_from(wanted).either <= wanted.either:
            return
        if wanted.total < taken.total:
            sentence = _("%(taken)d places are already filled or removed; the vacancy cannot have fewer.")
        else:
            sentence = _(
                "Of the %(taken)d places already filled or removed, more are of one sex than these numbers leave room "
                "for. Correct the numbers."
            )
        raise ValidationError(sentence % {"taken": taken.total})

    def _refuse_no_ages(self, cleaned: dict) -> None:
        for name in ("min_age", "max_age"):
            age = cleaned.get(name)
            if age is not None and not YOUNGEST <= age <= OLDEST:
                sentence = _("“%(value)s” is not an age. Write the years as a whole number, such as 35.")
                self.add_error(name, sentence % {"value": age})

    def _refuse_crossed_bounds(self, cleaned: dict) -> None:
        bounds = {
            ("min_age", "max_age"): _("The highest age lies below the lowest one. Correct one of the two."),
            ("opening_date", "closing_date"): _("The vacancy would close before it opens. Correct one of the dates."),
        }
        for (low, high), sentence in bounds.items():
            first, last = cleaned.get(low), cleaned.get(high)
            if first is not None and last is not None and first > last:
                self.add_error(high, sentence)

    def _refuse_second_of_a_report(self, cleaned: dict) -> None:
        """Part of the constraint's key is in no form, so the form has to look for itself."""
        if not {"company", "position", "reported_month"} <= cleaned.keys():
            return
        same = Vacancy.objects.filter(
            company=cleaned["company"],
            reported_month=cleaned["reported_month"],
            position_key=cleaned["position"].casefold(),
            ordinal=self.instance.ordinal,
        )
        if same.exclude(pk=self.instance.pk).exists():
            self.add_error(
                "position",
                _("This company already reported this position in this month. Change that vacancy instead."),
            )


class MovementForm(forms.ModelForm):
    """How many places remain is the desk's own rule; here only what is no movement at all."""

    class Meta:
        model = VacancyMovement
        fields = ("male", "female", "either", "happened_on", "note")
        widgets = {"happened_on": AdminDateWidget}

    def clean_happened_on(self):
        happened_on = self.cleaned_data["happened_on"]
        if happened_on > localdate():
            raise ValidationError(_("This date lies in the future. Record it once it has happened."))
        return happened_on

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        if not self.errors and not any(cleaned.get(name) for name in Places._fields):
            raise ValidationError(_("Say how many places: the three numbers are all zero."))
        return cleaned


class RemovalForm(MovementForm):
    """A removal without a note would be one of the closing date."""

    class Meta(MovementForm.Meta):
        labels = {"note": gettext_lazy("reason")}

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["note"].required = True
