from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.training.models.trade import Trade


@audited
class Instructor(models.Model):
    """Who teaches: an official of the training centre, or somebody from outside, with the account if there is one."""

    name = models.CharField(_("name"), max_length=120)
    nip = models.CharField("NIP", max_length=18, blank=True)
    institution = models.CharField(_("institution"), max_length=120, blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    trades = models.ManyToManyField(Trade, blank=True, related_name="instructors", verbose_name=_("trades (kejuruan)"))
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="instructor",
        verbose_name=_("account"),
    )
    is_active = models.BooleanField(_("teaches"), default=True)

    class Meta:
        verbose_name = _("instructor")
        verbose_name_plural = _("instructors")
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("admin:training_instructor_change", args=(self.pk,))
