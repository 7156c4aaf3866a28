"""What is written down of a case when it is recorded, and put right later."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.industrial_relations.choices import BipartiteResult, DisputeState
from apps.industrial_relations.models import Dispute
from apps.registry.indonesian_dates import format_date

# What the steps of a case rest on stands once it has taken one.
STANDING = ("filed_on", "kind", "company")
BEGINNING = (DisputeState.FILED, DisputeState.RETURNED)


def stands(dispute: Dispute | None) -> bool:
    return dispute is not None and (dispute.state not in BEGINNING or dispute.returned_on is not None)


class DisputeForm(VersionedForm):
    class Meta:
        model = Dispute
        fields = "__all__"
        help_texts = {
            "agenda_number": gettext_lazy("The next number of the year is proposed; it begins anew every year."),
            "workers": gettext_lazy("How many persons the case concerns; they are counted apart from cases."),
            "bipartite_from": gettext_lazy("The first day of negotiation between the parties themselves."),
        }
        widgets = {
            "subject": forms.Textarea(attrs={"rows": 3}),
            "demand": forms.Textarea(attrs={"rows": 3}),
        }

    def clean_filed_on(self):
        filed_on = self.cleaned_data["filed_on"]
        if filed_on > localdate():
            raise ValidationError(_("This date lies in the future. Record it once it has happened."), "future")
        return filed_on

    def clean(self) -> dict:
        cleaned = super().clean() or self.cleaned_data
        filed_on = cleaned.get("filed_on") or self.instance.filed_on
        if filed_on:
            self._judge_negotiation(cleaned, filed_on)
            self._refuse_taken_number(cleaned.get("agenda_number"), filed_on.year)
        return cleaned

    def _judge_negotiation(self, cleaned: dict, filed_on) -> None:
        first, last = cleaned.get("bipartite_from"), cleaned.get("bipartite_until")
        if first and last and last < first:
            self.add_error("bipartite_until", _("The last day must not lie before the first."))
        for name, day in (("bipartite_from", first), ("bipartite_until", last)):
            if day and day > filed_on:
                text = _("The case was recorded on %(day)s; the negotiation comes before. Correct one of the dates.")
                self.add_error(name, ValidationError(text, "too_late", {"day": format_date(filed_on)}))
        if cleaned.get("bipartite_result") == BipartiteResult.AGREED and self.instance.pk is None:
            text = _("A case is recorded where the negotiation failed. What they agree on later is a step of the case.")
            self.add_error("bipartite_result", text)

    def _refuse_taken_number(self, number: str | None, year: int) -> None:
        if not number:
            return
        others = Dispute.objects.exclude(pk=self.instance.pk).select_related("company")
        other = others.filter(year=year, agenda_number=number).first()
        if other is not None:
            text = _("Agenda number %(number)s of %(year)d is that of the case of %(company)s. Choose another one.")
            values = {"number": number, "year": year, "company": other.company}
            self.add_error("agenda_number", ValidationError(text, "taken", values))
