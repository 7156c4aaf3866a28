from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.industrial_relations.models.from_sheet import FromSheet
from apps.industrial_relations.record_choices import ContractBasis, ContractChannel
from apps.industrial_relations.worker_key import worker_key
from apps.registry.models import Company, Person


@audited
class FixedTermContract(FromSheet):
    """PKWT as recorded at the office (PP 35/2021 Pasal 14), of one worker or of `workers` on one line of a list.

    `term` is the period as the company wrote it. `wage` is in rupiah a month. `ends_on` is empty for work that ends
    when it is done. `worker_key` tells one line of a list from another, so that a list uploaded again adds nothing.
    """

    company = models.ForeignKey(
        Company, models.PROTECT, related_name="fixed_term_contracts", verbose_name=_("company"), db_index=False
    )
    record_number = models.CharField(_("record number"), max_length=80, blank=True)
    recorded_on = models.DateField(_("recorded on"), null=True, blank=True)
    person = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="fixed_term_contracts", verbose_name=_("person")
    )
    worker_name = models.CharField(_("name of the worker"), max_length=160, blank=True)
    worker_key = models.CharField(max_length=160, editable=False)
    workers = models.PositiveIntegerField(
        pgettext_lazy("contract", "number of workers"), default=1, validators=[MinValueValidator(1)]
    )
    position = models.CharField(_("position"), max_length=120, blank=True)
    basis = models.CharField(
        pgettext_lazy("contract", "ends"), max_length=4, choices=ContractBasis, default=ContractBasis.TIME
    )
    signed_on = models.DateField(_("signed on"), null=True, blank=True)
    received_on = models.DateField(_("received on"), null=True, blank=True)
    channel = models.CharField(
        pgettext_lazy("contract", "handed in"), max_length=8, choices=ContractChannel, default=ContractChannel.WRITTEN
    )
    starts_on = models.DateField(_("starts on"))
    ends_on = models.DateField(_("ends on"), null=True, blank=True)
    term = models.CharField(_("period as written"), max_length=160, blank=True)
    wage = models.DecimalField(_("wage, rupiah a month"), max_digits=14, decimal_places=2, null=True, blank=True)
    extends = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="extensions", verbose_name=_("extends the contract")
    )
    note = models.CharField(_("note"), max_length=250, blank=True)

    class Meta:
        verbose_name = _("fixed-term contract (PKWT)")
        verbose_name_plural = _("fixed-term contracts (PKWT)")
        ordering = ("-pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("company", "worker_key", "starts_on", "record_number"),
                name="contract_once",
                violation_error_message=_("This contract of the worker is recorded already."),
            ),
            models.CheckConstraint(
                condition=Q(person__isnull=False) | ~Q(worker_name=""),
                name="contract_of_somebody",
                violation_error_message=_("Choose a person of the register, or write the name."),
            ),
            models.CheckConstraint(
                condition=Q(person=None) | Q(workers=1),
                name="contract_of_a_person_is_one",
                violation_error_message=_("A contract of one person counts one worker."),
            ),
            models.CheckConstraint(
                condition=Q(ends_on=None) | Q(ends_on__gte=F("starts_on")),
                name="contract_ends_after_start",
                violation_error_message=_("The last day lies before the first; correct one of the dates."),
            ),
            models.CheckConstraint(
                condition=~Q(basis=ContractBasis.TIME) | Q(ends_on__isnull=False),
                name="contract_by_time_has_an_end",
                violation_error_message=_("A contract by time has a last day."),
            ),
        )
        indexes = (
            models.Index(fields=("ends_on",), name="contract_ends_on"),
            models.Index(Coalesce("recorded_on", "received_on"), name="contract_counted_on"),
            models.Index(fields=("upload",), name="contract_by_upload"),
        )
        permissions = (
            ("export_fixedtermcontract", _("Can export fixed-term contracts")),
            ("see_pay", _("Can see wages and compensation")),
        )

    def __str__(self) -> str:
        return f"{self.shown_name} – {self.company}"

    def save(self, **kwargs) -> None:
        self.worker_key = worker_key(self.person_id, self.worker_name)
        super().save(**kwargs)

    def get_absolute_url(self) -> str:
        return reverse("admin:industrial_relations_fixedtermcontract_change", args=(self.pk,))

    @property
    def shown_name(self) -> str:
        return str(self.person or self.worker_name)
