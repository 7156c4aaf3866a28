from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.registry.choices import HolidayKind


@audited
class Holiday(models.Model):
    """A day that is no working day. The joint ministerial decree changes yearly: the office corrects its own table."""

    date = models.DateField(_("date"), primary_key=True)
    name = models.CharField(_("name"), max_length=120)
    kind = models.CharField(_("kind"), max_length=20, choices=HolidayKind)
    is_estimate = models.BooleanField(_("estimated date"), default=False)

    class Meta:
        verbose_name = _("holiday")
        verbose_name_plural = _("holidays")
        ordering = ("date",)

    def __str__(self) -> str:
        return self.name
