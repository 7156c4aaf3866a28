from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited


@audited
class Trade(models.Model):
    """Kejuruan, such as Las, Listrik or Tata Kecantikan: groups the programmes of the training centre."""

    name = models.CharField(_("name"), max_length=80)

    class Meta:
        verbose_name = _("trade (kejuruan)")
        verbose_name_plural = _("trades (kejuruan)")
        ordering = ("name",)
        constraints = (
            models.UniqueConstraint(
                fields=("name",),
                name="trade_once",
                violation_error_message=_("There is a trade of this name already."),
            ),
        )

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("admin:training_trade_change", args=(self.pk,))
