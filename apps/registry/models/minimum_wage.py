from decimal import Decimal

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited


class MinimumWageQuerySet(models.QuerySet):
    def amounts_by_year(self) -> dict[int, Decimal]:
        """Rupiah a month of each year, as far as a decree is recorded."""
        return dict(self.values_list("year", "amount"))


@audited
class MinimumWage(models.Model):
    """UMK: the city's minimum wage of one year, rupiah a month, as the governor's decree sets it."""

    year = models.PositiveSmallIntegerField(_("year"), primary_key=True)
    amount = models.DecimalField(_("rupiah a month"), max_digits=14, decimal_places=2)
    decree = models.CharField(_("decree"), max_length=120, blank=True)
    decided_on = models.DateField(_("decided on"), null=True, blank=True)

    objects = MinimumWageQuerySet.as_manager()

    class Meta:
        verbose_name = _("minimum wage (UMK)")
        verbose_name_plural = _("minimum wages (UMK)")
        ordering = ("-year",)
        constraints = (models.CheckConstraint(condition=models.Q(amount__gt=0), name="minimum_wage_is_positive"),)

    def __str__(self) -> str:
        return str(self.year)
