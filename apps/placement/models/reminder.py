from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.documents.models import Letter
from apps.registry.models import Company


@audited
class Reminder(models.Model):
    """A letter that reminded a company of the reports it owed on that day; `reports` tells them by kind and month."""

    company = models.ForeignKey(Company, models.PROTECT, related_name="reminders", verbose_name=_("company"))
    letter = models.ForeignKey(Letter, models.PROTECT, related_name="+", verbose_name=_("letter"))
    # [{"kind": "placement_report", "month": "2023-03-01"}]
    reports = models.JSONField(_("reports owed"), default=list)
    sent_on = models.DateField(_("sent on"))
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name=_("sent by")
    )

    class Meta:
        verbose_name = _("reminder")
        verbose_name_plural = _("reminders")
        ordering = ("-sent_on", "-pk")

    def __str__(self) -> str:
        return f"{self.letter} – {self.company}"
