from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.documents.models import Letter
from apps.placement.choices import ReferralReply
from apps.placement.models.job_seeker import JobSeeker
from apps.placement.models.vacancy import Vacancy


@audited
class Referral(models.Model):
    """A job seeker called for a vacancy (AK/IV) and introduced to the employer (AK/V), with the employer's reply."""

    job_seeker = models.ForeignKey(JobSeeker, models.PROTECT, related_name="referrals", verbose_name=_("job seeker"))
    vacancy = models.ForeignKey(Vacancy, models.PROTECT, related_name="referrals", verbose_name=_("vacancy"))
    summoned_on = models.DateField(_("called on (AK/IV)"), null=True, blank=True)
    summons = models.ForeignKey(
        Letter, models.PROTECT, null=True, blank=True, editable=False, related_name="+", verbose_name=_("summons")
    )
    introduced_on = models.DateField(_("introduced on (AK/V)"), null=True, blank=True)
    introduction = models.ForeignKey(
        Letter,
        models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("letter of introduction"),
    )
    reply = models.CharField(_("reply"), max_length=10, choices=ReferralReply, blank=True)
    replied_on = models.DateField(_("replied on"), null=True, blank=True)
    note = models.CharField(_("note"), max_length=250, blank=True)

    class Meta:
        verbose_name = _("referral")
        verbose_name_plural = _("referrals")
        ordering = ("-pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("job_seeker", "vacancy"),
                name="referral_once_a_vacancy",
                violation_error_message=_("This job seeker is referred to this vacancy already."),
            ),
            models.CheckConstraint(
                condition=models.Q(reply="", replied_on=None) | (~models.Q(reply="") & ~models.Q(replied_on=None)),
                name="referral_reply_has_a_day",
                violation_error_message=_("Give both the reply and its day."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.job_seeker} – {self.vacancy}"

    def get_absolute_url(self) -> str:
        return reverse("admin:placement_referral_change", args=(self.pk,))
