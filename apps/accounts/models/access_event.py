from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.accounts.choices import AccessKind


class AccessEvent(models.Model):
    """Who looked at, exported or printed whose personal data (UU 27/2022, Pasal 31: record of processing)."""

    at = models.DateTimeField(_("at"), auto_now_add=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, verbose_name=_("member of staff"))
    kind = models.CharField(_("what"), max_length=12, choices=AccessKind)
    subject = models.CharField(_("subject"), max_length=200, help_text=_("The record or list, never its content."))
    reason = models.CharField(_("reason"), max_length=200, blank=True)
    rows = models.PositiveIntegerField(_("rows"), default=1)

    class Meta:
        verbose_name = _("access to personal data")
        verbose_name_plural = _("access to personal data")
        ordering = ("-at",)
        indexes = (
            models.Index(
                fields=("subject", "-at"),
                name="access_by_subject",
            ),
        )
        default_permissions = ("view",)

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.subject}"
