from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.documents.models import Letter
from apps.industrial_relations.models.dispute import Dispute
from apps.industrial_relations.models.from_sheet import FromSheet
from apps.industrial_relations.record_choices import TerminationReason, TerminationWay
from apps.industrial_relations.worker_key import worker_key
from apps.registry.choices import Sex
from apps.registry.models import Company, Person


@audited
class Termination(FromSheet):
    """Pemutusan hubungan kerja (PHK) of one worker, as a company reports it (PP 35/2021 Pasal 37-39).

    `service_months` is the length of service. `worker_key` tells one line of a list from another, so that a list
    uploaded again adds nothing. `letter` is the receipt that a claim for JKP needs (PP 37/2021).
    """

    company = models.ForeignKey(
        Company, models.PROTECT, related_name="terminations", verbose_name=_("company"), db_index=False
    )
    person = models.ForeignKey(
        Person, models.PROTECT, null=True, blank=True, related_name="terminations", verbose_name=_("person")
    )
    worker_name = models.CharField(_("name of the worker"), max_length=160, blank=True)
    worker_key = models.CharField(max_length=160, editable=False)
    sex = models.CharField(_("sex"), max_length=1, choices=Sex, blank=True)
    position = models.CharField(_("position"), max_length=120, blank=True)
    employed_since = models.DateField(_("employed since"), null=True, blank=True)
    service_months = models.PositiveSmallIntegerField(
        _("length of service, months"), null=True, blank=True, validators=[MaxValueValidator(720)]
    )
    terminated_on = models.DateField(_("terminated on"))
    reported_on = models.DateField(_("reported on"))
    reason = models.CharField(pgettext_lazy("termination", "reason"), max_length=16, choices=TerminationReason)
    way = models.CharField(_("came about"), max_length=12, choices=TerminationWay)
    in_probation = models.BooleanField(_("in probation"), default=False)
    notified_on = models.DateField(_("worker notified on"), null=True, blank=True)
    refused_on = models.DateField(_("refused by the worker on"), null=True, blank=True)
    is_paid = models.BooleanField(_("compensation paid"), null=True, blank=True)
    compensation = models.DecimalField(
        _("compensation, rupiah"), max_digits=14, decimal_places=2, null=True, blank=True
    )
    dispute = models.ForeignKey(
        Dispute, models.PROTECT, null=True, blank=True, related_name="terminations", verbose_name=_("dispute")
    )
    letter = models.ForeignKey(
        Letter, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("receipt"), editable=False
    )
    note = models.CharField(_("note"), max_length=250, blank=True)

    class Meta:
        verbose_name = _("termination (PHK)")
        verbose_name_plural = _("terminations (PHK)")
        ordering = ("-pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("company", "worker_key", "terminated_on"),
                name="termination_once",
                violation_error_message=_("The termination of this worker on this day is recorded already."),
            ),
            models.CheckConstraint(
                condition=Q(person__isnull=False) | ~Q(worker_name=""),
                name="termination_of_somebody",
                violation_error_message=_("Choose a person of the register, or write the name."),
            ),
            models.CheckConstraint(
                condition=Q(notified_on=None) | Q(terminated_on__gte=F("notified_on")),
                name="termination_after_notice",
                violation_error_message=_("The notice lies after the termination; correct one of the dates."),
            ),
        )
        indexes = (
            models.Index(fields=("terminated_on",), name="termination_on"),
            models.Index(fields=("company", "reported_on"), name="termination_of_a_report"),
            models.Index(fields=("upload",), name="termination_by_upload"),
        )
        permissions = (("export_termination", _("Can export terminations")),)

    def __str__(self) -> str:
        return f"{self.shown_name} – {self.company}"

    def save(self, **kwargs) -> None:
        self.worker_key = worker_key(self.person_id, self.worker_name)
        super().save(**kwargs)

    def get_absolute_url(self) -> str:
        return reverse("admin:industrial_relations_termination_change", args=(self.pk,))

    @property
    def shown_name(self) -> str:
        return str(self.person or self.worker_name)
