from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.documents.models import Letter
from apps.industrial_relations.models.trade_union import TradeUnion
from apps.industrial_relations.record_choices import BargainingFailure, StrikeKind
from apps.registry.models import Company


@audited
class Strike(models.Model):
    """Mogok kerja, lock-out or demonstration, by its notice (UU 13/2003 Pasal 137-149; KEP.232/MEN/2003).

    Whether a strike meets the law is worked out from what is recorded, never stored.
    """

    kind = models.CharField(_("kind"), max_length=14, choices=StrikeKind, default=StrikeKind.STRIKE)
    company = models.ForeignKey(Company, models.PROTECT, related_name="strikes", verbose_name=_("company"))
    unions = models.ManyToManyField(TradeUnion, blank=True, related_name="strikes", verbose_name=_("trade unions"))
    organiser = models.CharField(_("called by"), max_length=160, blank=True)
    notice_number = models.CharField(_("number of the notice"), max_length=80, blank=True)
    notice_on = models.DateField(_("date of the notice"), null=True, blank=True)
    received_on = models.DateField(_("notice received on"), null=True, blank=True)
    employer_told_on = models.DateField(_("other side told on"), null=True, blank=True)
    starts_on = models.DateField(_("starts on"))
    ends_on = models.DateField(_("ends on"))
    begins_at = models.TimeField(pgettext_lazy("strike", "from"), null=True, blank=True)
    closes_at = models.TimeField(pgettext_lazy("strike", "to"), null=True, blank=True)
    place = models.CharField(_("place"), max_length=160, blank=True)
    reason = models.TextField(pgettext_lazy("strike", "reason"), blank=True)
    workers = models.PositiveIntegerField(
        pgettext_lazy("strike", "workers taking part"), default=1, validators=[MinValueValidator(1)]
    )
    is_signed = models.BooleanField(_("signed by chair and secretary"), default=False)
    bargaining = models.CharField(_("negotiation failed"), max_length=10, choices=BargainingFailure, blank=True)
    first_request_on = models.DateField(_("first request to negotiate"), null=True, blank=True)
    second_request_on = models.DateField(_("second request to negotiate"), null=True, blank=True)
    deadlock_on = models.DateField(_("deadlock stated on"), null=True, blank=True)
    met_on = models.DateField(_("the office met the parties on"), null=True, blank=True)
    took_place = models.BooleanField(_("took place"), null=True, blank=True)
    result = models.TextField(pgettext_lazy("strike", "result"), blank=True)
    letter = models.ForeignKey(
        Letter, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("receipt"), editable=False
    )
    note = models.CharField(_("note"), max_length=250, blank=True)

    class Meta:
        verbose_name = _("strike")
        verbose_name_plural = _("strikes, lock-outs, demonstrations")
        ordering = ("-starts_on", "-pk")
        constraints = (
            models.CheckConstraint(
                condition=Q(ends_on__gte=F("starts_on")),
                name="strike_ends_after_start",
                violation_error_message=_("The last day lies before the first; correct one of the dates."),
            ),
        )
        indexes = (models.Index(fields=("starts_on",), name="strike_starts_on"),)
        permissions = (("export_strike", _("Can export strikes")),)

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.company} ({self.starts_on:%d-%m-%Y})"

    def get_absolute_url(self) -> str:
        return reverse("admin:industrial_relations_strike_change", args=(self.pk,))
