import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.registry.models.company import Company
from apps.registry.wlkp import next_due_on


@audited
class Headcount(models.Model):
    """How many a company employs by its own report (WLKP, UU 7/1981 Pasal 6 and 7); the latest report counts."""

    company = models.ForeignKey(Company, models.CASCADE, related_name="headcounts", verbose_name=_("company"))
    reported_on = models.DateField(_("reported on"))
    male = models.PositiveIntegerField(_("men"), default=0)
    female = models.PositiveIntegerField(_("women"), default=0)
    foreign = models.PositiveIntegerField(_("of these foreign workers"), default=0)
    local = models.PositiveIntegerField(_("of these residents of the city"), default=0)
    disabled = models.PositiveIntegerField(_("of these with a disability"), default=0)

    class Meta:
        verbose_name = _("head-count")
        verbose_name_plural = _("head-counts")
        ordering = ("-reported_on",)
        constraints = (
            models.UniqueConstraint(
                fields=("company", "reported_on"),
                name="headcount_once_a_day",
            ),
        )

    def __str__(self) -> str:
        return f"{self.reported_on:%d-%m-%Y}: {self.total}"

    @property
    def total(self) -> int:
        return self.male + self.female

    @property
    def next_due_on(self) -> datetime.date:
        return next_due_on(self.reported_on)
