from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited


@audited
class LegalBasis(models.Model):
    """A rule that papers cite, for as long as it is in force: a paper of 2023 prints the rule of 2023."""

    topic = models.CharField(_("topic"), max_length=40)
    title = models.CharField(_("title"), max_length=300)
    valid_from = models.DateField(_("valid from"))
    valid_to = models.DateField(_("valid to"), null=True, blank=True)

    class Meta:
        verbose_name = _("legal basis")
        verbose_name_plural = _("legal bases")
        ordering = ("topic", "valid_from")
        constraints = (
            models.UniqueConstraint(
                fields=("topic", "title"),
                name="legal_basis_once_a_topic",
            ),
        )

    def __str__(self) -> str:
        return self.title
