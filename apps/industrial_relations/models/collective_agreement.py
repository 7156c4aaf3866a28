from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.industrial_relations.models.trade_union import TradeUnion
from apps.industrial_relations.record_choices import FilingStatus
from apps.registry.models import Company


class CollectiveAgreementQuerySet(models.QuerySet):
    def in_force_on(self, day):
        return self.filter(valid_from__lte=day).filter(Q(valid_until__gte=day) | Q(extended_until__gte=day))


@audited
class CollectiveAgreement(models.Model):
    """Perjanjian kerja bersama (PKB), registered at the office (UU 13/2003 Pasal 116-135).

    Valid at most two years; extended once by at most one year by written agreement (Pasal 123).
    """

    company = models.ForeignKey(
        Company, models.PROTECT, related_name="collective_agreements", verbose_name=_("company")
    )
    unions = models.ManyToManyField(
        TradeUnion, blank=True, related_name="collective_agreements", verbose_name=_("trade unions")
    )
    union_members = models.PositiveIntegerField(_("members of the unions"), null=True, blank=True)
    sequence = models.PositiveSmallIntegerField(
        pgettext_lazy("agreement", "number in sequence"), default=1, validators=[MinValueValidator(1)]
    )
    status = models.CharField(pgettext_lazy("agreement", "status"), max_length=8, choices=FilingStatus)
    men = models.PositiveIntegerField(_("men employed"), default=0)
    women = models.PositiveIntegerField(_("women employed"), default=0)
    signed_on = models.DateField(_("signed on"))
    received_on = models.DateField(_("received on"), null=True, blank=True)
    registration_number = models.CharField(_("registration number"), max_length=80, blank=True)
    registered_on = models.DateField(_("registered on"), null=True, blank=True)
    valid_from = models.DateField(_("valid from"))
    valid_until = models.DateField(_("valid until"))
    extended_until = models.DateField(_("extended until"), null=True, blank=True)
    note = models.CharField(_("note"), max_length=250, blank=True)

    objects = CollectiveAgreementQuerySet.as_manager()

    class Meta:
        verbose_name = _("collective agreement (PKB)")
        verbose_name_plural = _("collective agreements (PKB)")
        ordering = ("-pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("company", "sequence"),
                name="agreement_sequence_once_a_company",
                violation_error_message=_("The company has a collective agreement of this number already."),
            ),
            models.UniqueConstraint(
                fields=("registration_number",),
                name="agreement_registration_once",
                condition=~Q(registration_number=""),
                violation_error_message=_("This registration number belongs to another agreement already."),
            ),
            models.CheckConstraint(
                condition=Q(registration_number="") | Q(registered_on__isnull=False),
                name="agreement_registered_on_a_day",
                violation_error_message=_("Fill in the day of the registration."),
            ),
            models.CheckConstraint(
                condition=Q(valid_until__gte=F("valid_from")),
                name="agreement_ends_after_beginning",
                violation_error_message=_("The last day lies before the first; correct one of the dates."),
            ),
            models.CheckConstraint(
                condition=Q(extended_until=None) | Q(extended_until__gt=F("valid_until")),
                name="agreement_extended_beyond_its_end",
                violation_error_message=_("An extension ends after the agreement itself."),
            ),
        )
        indexes = (
            models.Index(fields=("valid_until",), name="agreement_valid_until"),
            models.Index(fields=("registered_on",), name="agreement_registered_on"),
        )
        permissions = (("export_collectiveagreement", _("Can export collective agreements")),)

    def __str__(self) -> str:
        return f"{self.company}: PKB {self.sequence}"

    def get_absolute_url(self) -> str:
        return reverse("admin:industrial_relations_collectiveagreement_change", args=(self.pk,))

    @property
    def last_day(self):
        """Of the validity, with an extension."""
        return self.extended_until or self.valid_until
