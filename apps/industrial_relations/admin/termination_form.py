from datetime import timedelta

from django.core.exceptions import ValidationError
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.industrial_relations.models import Termination
from apps.industrial_relations.termination_clock import months_between
from apps.industrial_relations.worker_key import worker_key

AHEAD = timedelta(days=366)


class TerminationForm(VersionedForm):
    """Sex is taken from the person, and the length of service from the first day of work, where they are left empty."""

    class Meta:
        model = Termination
        fields = "__all__"
        help_texts = {
            "person": gettext_lazy("Whoever is in the register; otherwise write the name below."),
            "sex": gettext_lazy("Leave empty to take it from the person."),
            "service_months": gettext_lazy("Leave empty to have it reckoned from the first day of work."),
            "reported_on": gettext_lazy("All that a company reports on one day is one case."),
            "refused_on": gettext_lazy("Empty as long as the worker does not refuse."),
            "dispute": gettext_lazy("The dispute that followed; a tripartite termination comes from one."),
        }

    def clean_reported_on(self):
        return self._past("reported_on")

    def clean_notified_on(self):
        return self._past("notified_on")

    def clean_refused_on(self):
        return self._past("refused_on")

    def clean_terminated_on(self):
        day = self.cleaned_data["terminated_on"]
        if day > localdate() + AHEAD:
            raise ValidationError(_("This day lies more than a year ahead. Check the year."))
        return day

    def clean_compensation(self):
        amount = self.cleaned_data["compensation"]
        if amount is not None and amount < 0:
            raise ValidationError(_("An amount of money is not below nought."))
        return amount

    def _past(self, name: str):
        day = self.cleaned_data[name]
        if day and day > localdate():
            raise ValidationError(_("This date lies in the future. Record it once it has happened."))
        return day

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        person = cleaned.get("person")
        if "person" in self.fields and not person and not cleaned.get("worker_name"):
            self.add_error("person", _("Choose a person of the register, or write the name."))
        if person and "sex" in self.fields and not cleaned.get("sex"):
            cleaned["sex"] = person.sex
        self._check_days(cleaned)
        self._check_service(cleaned)
        self._check_dispute(cleaned)
        if not self.errors and {"company", "person", "terminated_on"} <= self.fields.keys():
            self._refuse_twice(cleaned)
        return cleaned

    def _check_days(self, cleaned: dict) -> None:
        notified_on, refused_on = cleaned.get("notified_on"), cleaned.get("refused_on")
        if refused_on and not notified_on and "notified_on" not in self.errors:
            self.add_error("notified_on", _("Who refuses was notified first; give that day too."))
        elif refused_on and refused_on < notified_on:
            self.add_error("refused_on", _("The refusal lies before the notice; correct one of the dates."))

    def _check_service(self, cleaned: dict) -> None:
        since = cleaned.get("employed_since")
        until = cleaned.get("terminated_on") or self.instance.terminated_on
        if since is None or until is None:
            return
        if since > until:
            self.add_error(
                "employed_since", _("The first day of work lies after the termination; correct one of them.")
            )
            return
        reckoned, entered = months_between(since, until), cleaned.get("service_months")
        if entered is None:
            cleaned["service_months"] = reckoned
        elif abs(entered - reckoned) > 1:
            text = _(
                "From the first day of work until the end there are %(months)d months. Leave it empty, or correct it."
            )
            self.add_error("service_months", text % {"months": reckoned})

    def _check_dispute(self, cleaned: dict) -> None:
        dispute, company = cleaned.get("dispute"), cleaned.get("company") or getattr(self.instance, "company", None)
        if dispute and company and dispute.company_id != company.pk:
            self.add_error("dispute", _("This dispute is of another company. Choose one of the same company."))

    def _refuse_twice(self, cleaned: dict) -> None:
        """The key of the worker is no field, so that the model's own check passes it over."""
        person = cleaned["person"]
        key = worker_key(person.pk if person else None, cleaned["worker_name"])
        same = Termination.objects.filter(
            company=cleaned["company"], worker_key=key, terminated_on=cleaned["terminated_on"]
        )
        if same.exclude(pk=self.instance.pk).exists():
            self.add_error("terminated_on", _("The termination of this worker on this day is recorded already."))
