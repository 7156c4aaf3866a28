from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.documents.models import Letter
from apps.industrial_relations.choices import AgreementStage, Reply
from apps.industrial_relations.models.dispute import Dispute


@audited
class Recommendation(models.Model):
    """Anjuran: what the mediator advises when the parties do not agree (UU 2/2004 Pasal 13), and their answers.

    `points` is what is recommended, one point a line. A side that stays silent is deemed to reject it, once confirmed.
    """

    dispute = models.OneToOneField(Dispute, models.PROTECT, related_name="recommendation", verbose_name=_("dispute"))
    letter = models.ForeignKey(
        Letter, models.PROTECT, null=True, blank=True, related_name="+", editable=False,
        verbose_name=pgettext_lazy("outgoing", "letter"),
    )  # fmt: skip
    number = models.CharField(_("number"), max_length=80, blank=True)
    issued_on = models.DateField(_("issued on"))
    worker_statement = models.TextField(_("statement of the worker’s side"), blank=True)
    employer_statement = models.TextField(_("statement of the employer’s side"), blank=True)
    considerations = models.TextField(_("legal considerations and conclusion"), blank=True)
    points = models.TextField(_("what is recommended"), help_text=_("One point a line."), blank=True)
    worker_received_on = models.DateField(_("received by the worker’s side on"), null=True, blank=True)
    employer_received_on = models.DateField(_("received by the employer’s side on"), null=True, blank=True)
    worker_reply = models.CharField(_("answer of the worker’s side"), max_length=8, choices=Reply, blank=True)
    worker_replied_on = models.DateField(_("answered on"), null=True, blank=True)
    employer_reply = models.CharField(_("answer of the employer’s side"), max_length=8, choices=Reply, blank=True)
    employer_replied_on = models.DateField(_("answered on"), null=True, blank=True)

    class Meta:
        verbose_name = _("recommendation (anjuran)")
        verbose_name_plural = _("recommendations (anjuran)")
        ordering = ("-issued_on", "-pk")
        default_permissions = ("view",)

    def __str__(self) -> str:
        return self.number or f"{self.issued_on:%d-%m-%Y}"


@audited
class JointAgreement(models.Model):
    """Perjanjian bersama (PB), signed by both sides; binding, and registered at the court (UU 2/2004 Pasal 7, 13).

    `terms` are what was agreed, one a line.
    """

    dispute = models.OneToOneField(Dispute, models.PROTECT, related_name="joint_agreement", verbose_name=_("dispute"))
    stage = models.CharField(_("reached"), max_length=10, choices=AgreementStage)
    number = models.CharField(_("number"), max_length=80, blank=True)
    signed_on = models.DateField(_("signed on"))
    place = models.CharField(_("place"), max_length=160, blank=True)
    terms = models.TextField(_("what was agreed"), help_text=_("One point a line."), blank=True)
    worker_signer = models.CharField(_("signs for the worker’s side"), max_length=120, blank=True)
    worker_position = models.CharField(_("position"), max_length=120, blank=True)
    employer_signer = models.CharField(_("signs for the employer’s side"), max_length=120, blank=True)
    employer_position = models.CharField(_("position"), max_length=120, blank=True)
    court_receipt = models.CharField(_("proof of registration at the court (PHI)"), max_length=80, blank=True)
    court_receipt_on = models.DateField(_("registered at the court on"), null=True, blank=True)

    class Meta:
        verbose_name = _("joint agreement (PB)")
        verbose_name_plural = _("joint agreements (PB)")
        ordering = ("-signed_on", "-pk")
        default_permissions = ("view",)

    def __str__(self) -> str:
        return self.number or f"{self.signed_on:%d-%m-%Y}"
