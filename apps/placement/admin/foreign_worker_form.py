"""Entering a foreign worker and the retribution of the months that fall to the city."""

from django import forms
from django.core.exceptions import ValidationError
from django.forms.models import BaseInlineFormSet
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.placement.countries import country_named
from apps.placement.models import ForeignWorker, ForeignWorkerPayment
from apps.placement.resources.foreign_worker_cells import HOME, passport_number
from apps.placement.services.foreign_worker import in_rupiah, retribution_dollars
from apps.registry.admin.rupiah_field import RupiahField
from apps.registry.rupiah import format_rupiah


class ForeignWorkerForm(VersionedForm):
    class Meta:
        model = ForeignWorker
        fields = "__all__"
        help_texts = {
            "nationality": gettext_lazy("The country, in Indonesian or English; it is kept under one name."),
            "approval": gettext_lazy(
                "A new approval pays the ministry. An extension for work in this city alone pays the city."
            ),
        }

    def clean_passport(self) -> str:
        number = passport_number(self.cleaned_data["passport"])
        if number is None:
            raise ValidationError(_("A passport number has 5 to 15 letters and digits; correct it."))
        return number

    def clean_nationality(self) -> str:
        country = country_named(self.cleaned_data["nationality"])
        if country is None:
            raise ValidationError(_("No country is called so. Write it such as Jepang or Korea Selatan."))
        if country == HOME:
            raise ValidationError(_("An Indonesian is no foreign worker. Correct the nationality."))
        return country


class PaymentForm(forms.ModelForm):
    """US dollars follow from the months and rupiah from the rate; other dollars than those need a word of why."""

    class Meta:
        model = ForeignWorkerPayment
        fields = ("months", "dollars", "rate", "skrd_number", "paid_on", "note")
        field_classes = {"dollars": RupiahField, "rate": RupiahField}
        help_texts = {"dollars": gettext_lazy("Leave empty to have it computed from the months.")}

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if "dollars" in self.fields:
            self.fields["dollars"].required = False

    def clean_months(self) -> int:
        months = self.cleaned_data["months"]
        if not months:
            raise ValidationError(_("Give the number of months, at least one."))
        return months

    def clean_rate(self):
        rate = self.cleaned_data["rate"]
        if rate <= 0:
            raise ValidationError(_("Give the rate of the SKRD, in rupiah a dollar."))
        return rate

    def clean_paid_on(self):
        paid_on = self.cleaned_data["paid_on"]
        if paid_on and paid_on > localdate():
            raise ValidationError(_("This date lies in the future. Enter the payment once it has been made."))
        return paid_on

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        months, rate = cleaned.get("months"), cleaned.get("rate")
        if months is None or rate is None or "dollars" in self.errors:
            return cleaned
        usual = retribution_dollars(months)
        if cleaned.get("dollars") is None:
            cleaned["dollars"] = usual
        elif cleaned["dollars"] != usual and not cleaned.get("note"):
            sentence = _("%(months)d months come to USD %(usual)s. Leave it empty, or say in the note why it differs.")
            self.add_error("dollars", sentence % {"months": months, "usual": format_rupiah(usual, sign=False)})
            return cleaned
        self.instance.rupiah = in_rupiah(cleaned["dollars"], rate)
        return cleaned


class PaymentFormSet(BaseInlineFormSet):
    def clean(self) -> None:
        """No more months are billed than the term has."""
        super().clean()
        worker = self.instance
        if any(self.errors) or not (worker.valid_from and worker.valid_until):
            return
        rows = (form.cleaned_data for form in self.forms if form.cleaned_data and not form.cleaned_data.get("DELETE"))
        billed = sum(row["months"] for row in rows)
        if billed > worker.term_months:
            sentence = _("The SKRDs come to %(billed)d months, but the term has %(term)d. Correct the months.")
            raise ValidationError(sentence % {"billed": billed, "term": worker.term_months})
