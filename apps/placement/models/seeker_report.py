from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.placement.models.job_seeker import JobSeeker


@audited
class SeekerReport(models.Model):
    """One of the three reports every six months that a card asks for (card AK/1, Ketentuan 4)."""

    job_seeker = models.ForeignKey(JobSeeker, models.CASCADE, related_name="reports", verbose_name=_("job seeker"))
    ordinal = models.PositiveSmallIntegerField(_("which report"))
    due_on = models.DateField(_("due on"))
    reported_on = models.DateField(_("reported on"))
    taken_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name=_("taken by")
    )
    note = models.CharField(_("note"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("six-month report")
        verbose_name_plural = _("six-month reports")
        ordering = ("due_on",)
        constraints = (
            models.UniqueConstraint(fields=("job_seeker", "due_on"), name="seeker_reports_once_for_a_due_date"),
        )

    def __str__(self) -> str:
        return f"{self.ordinal}: {self.reported_on:%d-%m-%Y}"
