from django import forms
from django.core.exceptions import ValidationError
from django.forms.models import BaseInlineFormSet
from django.utils.functional import cached_property
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.placement.choices import InternResult
from apps.placement.internship_rules import agreement_key, refuse_crowd, refuse_long_term, refuse_young_intern
from apps.placement.models import Internship, InternshipMember
from apps.placement.services.internship import Presence, born, lock_company
from apps.registry.admin.person_row import PersonRowForm


class InternshipForm(VersionedForm):
    class Meta:
        model = Internship
        fields = "__all__"
        help_texts = {
            "workers_total": gettext_lazy("All workers when it was signed. Leave empty to take the last head-count."),
            "agreement_number": gettext_lazy("As the companies’ lists of interns name it."),
            "ends_on": gettext_lazy("One year after the first day at the latest."),
            "ratification_number": gettext_lazy("Filled in when the office issues the letter; by hand for older ones."),
        }

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if "workers_total" in self.fields:
            self.fields["workers_total"].required = False

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        self._refuse_odd_days(cleaned)
        self._refuse_long_term(cleaned)
        self._refuse_same_agreement(cleaned)
        self._refuse_half_ratified(cleaned)
        self._take_head_count(cleaned)
        return cleaned

    def _refuse_odd_days(self, cleaned: dict) -> None:
        today = localdate()
        for name in ("signed_on", "filed_on", "ratified_on"):
            if (day := cleaned.get(name)) and day > today:
                self.add_error(name, _("This date lies in the future. Record it once it has happened."))
        sentences = {
            ("signed_on", "filed_on"): _("An agreement is filed after it is signed. Correct one of the dates."),
            ("filed_on", "ratified_on"): _("An agreement is ratified after it is filed. Correct one of the dates."),
        }
        for (earlier, later), sentence in sentences.items():
            first, second = cleaned.get(earlier), cleaned.get(later)
            if first and second and second < first:
                self.add_error(later, sentence)

    def _refuse_long_term(self, cleaned: dict) -> None:
        starts_on, ends_on = cleaned.get("starts_on"), cleaned.get("ends_on")
        if starts_on and ends_on:
            try:
                refuse_long_term(starts_on, ends_on)
            except ValidationError as refusal:
                self.add_error("ends_on", refusal)

    def _refuse_same_agreement(self, cleaned: dict) -> None:
        """Lists of interns find their agreement by its letters and digits, so no two may share them."""
        company, number = cleaned.get("company"), cleaned.get("agreement_number")
        if not (company and number):
            return
        others = Internship.objects.filter(company=company).exclude(pk=self.instance.pk)
        if agreement_key(number) in {agreement_key(one) for one in others.values_list("agreement_number", flat=True)}:
            self.add_error("agreement_number", _("This agreement of the company is recorded already."))

    def _refuse_half_ratified(self, cleaned: dict) -> None:
        if not {"ratification_number", "ratified_on"} <= cleaned.keys():
            return
        number, day = cleaned["ratification_number"], cleaned["ratified_on"]
        if bool(number) != bool(day):
            self.add_error("ratified_on" if number else "ratification_number", _("Number and date go together."))
        if day and not cleaned.get("filed_on") and "filed_on" not in self.errors:
            self.add_error("filed_on", _("An agreement is ratified after it is filed. Fill in when it was filed."))

    def _take_head_count(self, cleaned: dict) -> None:
        if "workers_total" not in self.fields or "workers_total" in self.errors or cleaned.get("workers_total"):
            return
        company, signed_on = cleaned.get("company"), cleaned.get("signed_on")
        counts = company.headcounts.filter(reported_on__lte=signed_on) if company and signed_on else []
        last = max(counts, key=lambda count: count.reported_on, default=None)
        cleaned["workers_total"] = last.total if last else None
        if not cleaned["workers_total"]:
            self.add_error("workers_total", _("The register has no head-count of this company. Fill in its workers."))


class InternForm(PersonRowForm):
    """Sex and education stay as they were when the person was entered."""

    class Meta:
        model = InternshipMember
        fields = ("person", "origin", "education", "result", "ended_on", "certificate_number")

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        person = cleaned.get("person")
        if person is not None and self.instance.pk is None:
            self.instance.sex = person.sex
            cleaned["education"] = cleaned.get("education") or person.education
        if cleaned.get("result") == InternResult.STOPPED and not cleaned.get("ended_on"):
            self.add_error("ended_on", _("Fill in the last day of somebody who stopped early."))
        return cleaned


class InternFormSet(BaseInlineFormSet):
    """The rules of the whole agreement: age, days within it, and no more at once than 20 % of the workers."""

    @cached_property
    def _education_levels(self) -> list:
        return list(self.form.base_fields["education"].choices)

    def add_fields(self, form: forms.ModelForm, index: int | None) -> None:
        """The ladder is read once for all rows."""
        super().add_fields(form, index)
        form.fields["education"].choices = self._education_levels

    def clean(self) -> None:
        super().clean()
        internship = self.instance
        facts = (internship.company_id, internship.starts_on, internship.ends_on, internship.workers_total)
        if any(fact in (None, "") for fact in facts) or internship.ends_on < internship.starts_on:
            return
        lock_company(internship.company_id)
        presence = Presence.of_company(internship.company_id, without=internship.pk)
        for form in self.forms:
            if form.cleaned_data.get("person") and not form.cleaned_data.get("DELETE"):
                self._refuse_outside(form)
                self._refuse_young(form)
                presence.add(internship.starts_on, form.cleaned_data.get("ended_on") or internship.ends_on)
        refuse_crowd(presence.most_at_once(internship.starts_on, internship.ends_on), internship.workers_total)

    def _refuse_young(self, form: forms.ModelForm) -> None:
        person, starts_on = form.cleaned_data["person"], self.instance.starts_on
        try:
            refuse_young_intern(born(person.nik, person.birth_date, by=starts_on), starts_on)
        except ValidationError as refusal:
            form.add_error("person", refusal)

    def _refuse_outside(self, form: forms.ModelForm) -> None:
        ended_on = form.cleaned_data.get("ended_on")
        if ended_on and not self.instance.starts_on <= ended_on <= self.instance.ends_on:
            form.add_error("ended_on", _("This day lies outside the agreement. Correct it, or the agreement’s days."))
