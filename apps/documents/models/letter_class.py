from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited


@audited
class LetterClass(models.Model):
    """A classification code of letters (Permendagri 83/2022: 500.15 is manpower); each class counts for itself."""

    code = models.CharField(_("code"), max_length=20, primary_key=True)
    label = models.CharField(_("subject matter"), max_length=120)
    pattern = models.CharField(
        _("pattern of the number"),
        max_length=80,
        blank=True,
    )

    class Meta:
        verbose_name = _("class of letters")
        verbose_name_plural = _("classes of letters")
        ordering = ("code",)

    def __str__(self) -> str:
        return f"{self.code} {self.label}"
