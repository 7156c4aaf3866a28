"""What is entered of a company regulation or a collective agreement."""

from django.core.exceptions import ValidationError
from django.db.models import Max
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.stale_save import VersionedForm
from apps.industrial_relations.models import CollectiveAgreement, CompanyRegulation
from apps.industrial_relations.record_choices import FilingStatus
from apps.industrial_relations.regulation_clock import UNDER_WAY
from apps.industrial_relations.services.filing_terms import refuse_term
from apps.registry.models import Company, Headcount

LEFT_EMPTY = ("sequence", "status", "men", "women")
HELP = {
    "sequence": gettext_lazy("Left empty, the next of the company is taken."),
    "status": gettext_lazy("Left empty, the first one is new and a later one is a renewal."),
    "men": gettext_lazy("Men and women left empty, the company’s last report (WLKP) is taken."),
}


class FilingForm(VersionedForm):
    """What is left empty follows from the register: number in sequence, status, and workers."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        for name in LEFT_EMPTY:
            if name in self.fields:
                self.fields[name].required = False
        if self.instance.pk is None:
            self.initial |= dict.fromkeys(("sequence", "men", "women"))

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        company = cleaned.get("company") or (self.instance.company if self.instance.pk else None)
        if company is None:
            return cleaned
        if cleaned.get("sequence") is None and "sequence" not in self.errors:
            cleaned["sequence"] = self._next_of(company)
        if not cleaned.get("status"):
            is_first = (cleaned.get("sequence") or 1) == 1
            cleaned["status"] = FilingStatus.NEW if is_first else FilingStatus.RENEWAL
        self._count_workers(company, cleaned)
        if cleaned.get("received_on") and cleaned["received_on"] > localdate():
            self.add_error("received_on", _("This date lies in the future. Record it once it has happened."))
        return cleaned

    def _next_of(self, company: Company) -> int:
        others = type(self.instance).objects.filter(company=company).exclude(pk=self.instance.pk)
        return (others.aggregate(last=Max("sequence"))["last"] or 0) + 1

    def _count_workers(self, company: Company, cleaned: dict) -> None:
        if "men" in self.errors or "women" in self.errors:
            return
        if cleaned.get("men") is None and cleaned.get("women") is None:
            latest = Headcount.objects.filter(company=company).order_by("-reported_on").first()
            if latest is None:
                self.add_error("men", _("No report of the company tells how many it employs. Enter men and women."))
                return
            cleaned |= {"men": latest.male, "women": latest.female}
        cleaned |= {name: cleaned.get(name) or 0 for name in ("men", "women")}

    def _check_term(self, cleaned: dict) -> None:
        first, last = cleaned.get("valid_from"), cleaned.get("valid_until")
        if first and last:
            try:
                refuse_term(first, last)
            except ValidationError as refusal:
                self.add_error(None, refusal)


class RegulationForm(FilingForm):
    """Decree and validity come by the acts; those of a list of earlier years may be put right here."""

    class Meta:
        model = CompanyRegulation
        fields = (
            "company", "sequence", "status", "leader", "men", "women", "received_on", "dossier", "decree_number",
            "decided_on", "valid_from", "valid_until", "note",
        )  # fmt: skip
        help_texts = HELP

    def clean(self):
        cleaned = super().clean()
        if self.instance.pk is None:
            self._refuse_second(cleaned)
            if not cleaned.get("received_on") and "received_on" not in self.errors:
                self.add_error("received_on", _("On which day did the request come in? The deadlines run from it."))
        later = self.instance.returned_on or self.instance.examined_on
        if later and cleaned.get("received_on") and cleaned["received_on"] > later:
            self.add_error("received_on", _("It was returned or examined before that day. Correct the date."))
        self._check_term(cleaned)
        return cleaned

    def _refuse_second(self, cleaned: dict) -> None:
        others = CompanyRegulation.objects.filter(company=cleaned.get("company"), state__in=UNDER_WAY)
        if cleaned.get("company") and (other := others.first()):
            text = _(
                "%(regulation)s of this company is still under way. Finish that one, or note that it is withdrawn."
            )
            self.add_error("company", ValidationError(text, "under_way", {"regulation": f"PP {other.sequence}"}))


class AgreementForm(FilingForm):
    class Meta:
        model = CollectiveAgreement
        fields = (
            "company", "unions", "union_members", "sequence", "status", "men", "women", "signed_on", "received_on",
            "valid_from", "valid_until", "note",
        )  # fmt: skip
        help_texts = HELP | {"valid_until": gettext_lazy("Two years at most, less a day.")}

    def clean(self):
        cleaned = super().clean()
        signed_on, received_on = cleaned.get("signed_on"), cleaned.get("received_on")
        if signed_on and signed_on > localdate():
            self.add_error("signed_on", _("This date lies in the future. Record it once it has happened."))
        if signed_on and received_on and received_on < signed_on:
            self.add_error("received_on", _("It came in before it was signed. Correct one of the dates."))
        members, workers = cleaned.get("union_members"), (cleaned.get("men") or 0) + (cleaned.get("women") or 0)
        if members is not None and workers and members > workers:
            text = _(
                "The unions have more members, %(members)d, than the company has workers, %(workers)d. "
                "Correct one of them."
            )
            values = {"members": members, "workers": workers}
            self.add_error("union_members", ValidationError(text, "too_many", values))
        self._check_term(cleaned)
        return cleaned
