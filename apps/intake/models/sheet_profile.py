from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.registry.models import Company


@audited
class SheetProfile(models.Model):
    """How one sender's headings map to columns, remembered for the next month: `{normalised heading: column}`."""

    company = models.ForeignKey(Company, models.CASCADE, verbose_name=_("company"), related_name="sheet_profiles")
    kind = models.CharField(_("kind"), max_length=40)
    mapping = models.JSONField(_("headings"), default=dict)
    used_at = models.DateTimeField(_("last used at"), auto_now=True)

    class Meta:
        verbose_name = _("sender's headings")
        verbose_name_plural = _("senders' headings")
        constraints = (
            models.UniqueConstraint(
                fields=("company", "kind"),
                name="profile_once_a_kind",
            ),
        )

    def __str__(self) -> str:
        return str(self.company)
