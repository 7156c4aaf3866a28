from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.placement.choices import BatchState, RemovalReason
from apps.placement.models.job_seeker import JobSeeker


@audited
class RemovalBatch(models.Model):
    """Calon dihapuskan: job seekers proposed for removal on one day, reviewed as one and undone as one."""

    proposed_on = models.DateField(_("proposed on"))
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name=_("proposed by")
    )
    state = models.CharField(_("state"), max_length=10, choices=BatchState, default=BatchState.DRAFT)
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("decided by")
    )
    posting_month = models.DateField(_("counted in"), null=True, blank=True)
    note = models.CharField(_("note"), max_length=250, blank=True)

    class Meta:
        verbose_name = _("removal of job seekers")
        verbose_name_plural = _("removals of job seekers")
        ordering = ("-pk",)
        permissions = (("confirm_removalbatch", _("Can confirm and undo removals")),)

    def __str__(self) -> str:
        return f"{self.pk} ({self.proposed_on:%d-%m-%Y})"

    def get_absolute_url(self) -> str:
        return reverse("admin:placement_removalbatch_change", args=(self.pk,))


@audited
class RemovalCandidate(models.Model):
    """A job seeker of a batch; one who is kept stays registered."""

    batch = models.ForeignKey(RemovalBatch, models.CASCADE, related_name="candidates", verbose_name=_("removal"))
    job_seeker = models.ForeignKey(JobSeeker, models.PROTECT, related_name="+", verbose_name=_("job seeker"))
    reason = models.CharField(_("reason"), max_length=12, choices=RemovalReason)
    is_kept = models.BooleanField(_("stays registered"), default=False)
    is_removed = models.BooleanField(_("removed"), default=False, editable=False)

    class Meta:
        verbose_name = _("candidate for removal")
        verbose_name_plural = _("candidates for removal")
        ordering = ("pk",)
        constraints = (models.UniqueConstraint(fields=("batch", "job_seeker"), name="candidate_once_a_batch"),)

    def __str__(self) -> str:
        return str(self.job_seeker)
