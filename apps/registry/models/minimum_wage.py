from decimal import Decimal

from django.db import models
from django.db.models import OuterRef, Subquery
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.registry.percent import percent_rise


class MinimumWageQuerySet(models.QuerySet):
    def amounts_by_year(self) -> dict[int, Decimal]:
        """Rupiah a month of each year, as far as a decree is recorded."""
        return dict(self.values_list("year", "amount"))

    def with_rise(self):
        """Each with `before`, the amount of the year before, or None where that year is not on record."""
        last_year = MinimumWage.objects.filter(year=OuterRef("year") - 1).values("amount")
        return self.annotate(before=Subquery(last_year))


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

    @property
    def rise(self) -> Decimal | None:
        """In rupiah, over the year before; of records read `with_rise`."""
        return self.amount - self.before if self.before else None

    @property
    def percent(self) -> Decimal | None:
        """In percent, to two places; of records read `with_rise`."""
        return percent_rise(self.before, self.amount) if self.before else None
