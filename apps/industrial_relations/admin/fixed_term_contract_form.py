"""Entering one fixed-term contract."""

from django.core.exceptions import ValidationError
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.industrial_relations.models import FixedTermContract
from apps.industrial_relations.record_choices import ContractBasis
from apps.industrial_relations.services.contracts import chain_of
from apps.industrial_relations.worker_key import worker_key


class FixedTermContractForm(VersionedForm):
    class Meta:
        model = FixedTermContract
        fields = "__all__"
        help_texts = {
            "person": gettext_lazy("Whoever is in the register; otherwise write the name below."),
            "ends_on": gettext_lazy("Empty for work that ends when it is done, as long as the day is not known."),
            "extends": gettext_lazy(
                "The contract that this one goes on from; the five years count from its first day."
            ),
            "record_number": gettext_lazy("Leave empty: the receipt of recording gives the number."),
        }

    def clean_signed_on(self):
        return self._past("signed_on")

    def clean_received_on(self):
        return self._past("received_on")

    def clean_recorded_on(self):
        return self._past("recorded_on")

    def _past(self, name: str):
        day = self.cleaned_data[name]
        if day and day > localdate():
            raise ValidationError(_("This date lies in the future. Record it once it has happened."))
        return day

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        person, signed_on, received_on = cleaned.get("person"), cleaned.get("signed_on"), cleaned.get("received_on")
        if signed_on and received_on and signed_on > received_on:
            self.add_error(
                "received_on", _("The contract was handed in before it was signed. Correct one of the dates.")
            )
        if person and cleaned.get("workers", 1) != 1:
            self.add_error("workers", _("A contract of one person counts one worker."))
        if not person and not cleaned.get("worker_name") and not {"person", "worker_name"} & self.errors.keys():
            self.add_error("person", _("Choose a person of the register, or write the name."))
        is_by_time = cleaned.get("basis") == ContractBasis.TIME
        if is_by_time and not cleaned.get("ends_on") and "ends_on" in self.fields and "ends_on" not in self.errors:
            self.add_error("ends_on", _("A contract by time has a last day."))
        self._check_number(cleaned)
        self._check_extended(cleaned, person)
        if not self.errors:
            self._refuse_twice(cleaned, person)
        return cleaned

    def _check_number(self, cleaned: dict) -> None:
        """A number and its day belong together."""
        number, day = cleaned.get("record_number"), cleaned.get("recorded_on")
        if number and not day and "recorded_on" in self.fields and "recorded_on" not in self.errors:
            self.add_error("recorded_on", _("Give the day of recording, too."))

    def _check_extended(self, cleaned: dict, person) -> None:
        """An extension is of the same company and worker, and begins after what it extends."""
        earlier, starts_on = cleaned.get("extends"), cleaned.get("starts_on")
        if earlier is None:
            return
        key = worker_key(person.pk if person else None, cleaned.get("worker_name", ""))
        names = {earlier.worker_key, worker_key(None, earlier.shown_name)}
        same_worker = key in names or (person is not None and worker_key(None, person.name) in names)
        company = cleaned.get("company") or self.instance.company
        if earlier.company_id != company.pk or not same_worker:
            self.add_error("extends", _("That contract is of another company or worker. Choose one of this worker."))
        elif starts_on and earlier.starts_on >= starts_on:
            self.add_error("extends", _("That contract does not begin before this one. Choose an earlier one."))
        elif self.instance.pk and self.instance.pk in chain_of(earlier):
            self.add_error("extends", _("That contract itself goes on from this one. Choose another."))

    def _refuse_twice(self, cleaned: dict, person) -> None:
        """The key of the worker is no field, so that the model's own check passes it over."""
        facts = {name: cleaned.get(name, getattr(self.instance, name)) for name in ("starts_on", "record_number")}
        company = cleaned.get("company") or self.instance.company
        key = worker_key(person.pk if person else None, cleaned.get("worker_name", ""))
        same = FixedTermContract.objects.filter(company=company, worker_key=key, **facts).exclude(pk=self.instance.pk)
        if same.exists():
            self.add_error("starts_on", _("This contract of the worker is recorded already. Open that one."))
