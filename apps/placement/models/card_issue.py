import uuid

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.placement.choices import CardKind
from apps.placement.models.job_seeker import JobSeeker

GIVES_A_NUMBER = models.Q(kind__in=(CardKind.NEW, CardKind.RENEWAL))


@audited
class CardIssue(models.Model):
    """A card AK/1 as it was given out; a correction or a replacement repeats the number of the card before.

    `token` stands in the QR code of the card.
    """

    job_seeker = models.ForeignKey(JobSeeker, models.CASCADE, related_name="cards", verbose_name=_("job seeker"))
    kind = models.CharField(_("kind"), max_length=12, choices=CardKind)
    number = models.CharField(_("number"), max_length=40)
    number_year = models.PositiveSmallIntegerField(_("year of the number"))
    issued_on = models.DateField(_("issued on"))
    valid_until = models.DateField(_("valid until"))
    reason = models.CharField(_("reason"), max_length=200, blank=True)
    issued_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name=_("issued by")
    )
    printed_at = models.DateTimeField(_("last printed"), null=True, editable=False)
    token = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)

    class Meta:
        verbose_name = _("card AK/1")
        verbose_name_plural = _("cards AK/1")
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("number_year", "number"), name="card_number_once_a_year", condition=GIVES_A_NUMBER
            ),
        )

    def __str__(self) -> str:
        return self.number
