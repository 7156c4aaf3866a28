from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.placement.models.placement import Placement


class Doubt(models.TextChoices):
    STARTED_BEFORE = "started_before", pgettext_lazy("placement", "started before the registration")
    OTHER_CARD = "other_card", pgettext_lazy("placement", "the card number is another person's")


@audited
class UnclearLink(models.Model):
    """A placement of which only staff can tell whether it ends a registration; once they have, this record goes."""

    placement = models.OneToOneField(
        Placement, models.CASCADE, primary_key=True, related_name="unclear_link", verbose_name=_("placement")
    )
    doubt = models.CharField(_("what is unclear"), max_length=14, choices=Doubt)

    class Meta:
        verbose_name = _("placement to be decided on")
        verbose_name_plural = _("placements to be decided on")
        ordering = ("-pk",)
        default_permissions = ()

    def __str__(self) -> str:
        return str(self.placement)
