from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited


@audited
class Mediator(models.Model):
    """Mediator hubungan industrial of the office (Permenaker 17/2014). With an account, the own cases come first."""

    name = models.CharField(_("name with titles"), max_length=120)
    nip = models.CharField("NIP", max_length=18, blank=True)
    rank = models.CharField(pgettext_lazy("official", "rank"), max_length=60, blank=True)
    position = models.CharField(_("position"), max_length=120, default="Mediator Hubungan Industrial")
    legitimation = models.CharField(_("number of the legitimation"), max_length=80, blank=True)
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("account")
    )
    is_active = models.BooleanField(pgettext_lazy("mediator", "takes cases"), default=True)

    class Meta:
        verbose_name = _("mediator")
        verbose_name_plural = _("mediators")
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("admin:industrial_relations_mediator_change", args=(self.pk,))

    @property
    def printed_nip(self) -> str:
        """NIP as papers print it: 8-6-1-3."""
        n = self.nip
        return f"{n[:8]} {n[8:14]} {n[14:15]} {n[15:]}" if len(n) == 18 else n
