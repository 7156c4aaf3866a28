from decimal import Decimal

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.reporting.choices import Direction

PERCENT = "%"


@audited
class Indicator(models.Model):
    """What the office is measured by, from outside (TPT, TPAK of BPS) or from its own records.

    One with a `measure` is counted from the records (the roof names the measures), any other is entered by hand with
    its source: the unemployment rate is never worked out from the office's own register.
    """

    code = models.CharField(_("code"), max_length=20, primary_key=True)
    name = models.CharField(_("name"), max_length=120)
    unit = models.CharField(pgettext_lazy("indicator", "unit"), max_length=30)
    definition = models.TextField(_("definition"), blank=True)
    direction = models.CharField(_("direction"), max_length=8, choices=Direction, default=Direction.POSITIVE)
    decimals = models.PositiveSmallIntegerField(_("decimal places"), default=2)
    measure = models.CharField(_("counted from the records"), max_length=40, blank=True)
    order = models.PositiveSmallIntegerField(_("place in tables"), default=100)

    class Meta:
        verbose_name = _("indicator")
        verbose_name_plural = _("indicators")
        ordering = ("order", "code")
        constraints = (
            models.CheckConstraint(condition=models.Q(decimals__lte=4), name="indicator_has_up_to_four_decimals"),
        )

    def __str__(self) -> str:
        return self.name

    @property
    def is_percentage(self) -> bool:
        """Its changes are points, not percent."""
        return self.unit == PERCENT


class IndicatorValueQuerySet(models.QuerySet):
    def by_year(self, code: str) -> dict[int, Decimal]:
        return dict(self.filter(indicator=code).values_list("year", "value"))


@audited
class IndicatorValue(models.Model):
    """The value of an indicator in a year, as its source published it on a day."""

    indicator = models.ForeignKey(Indicator, models.PROTECT, related_name="values", verbose_name=_("indicator"))
    year = models.PositiveSmallIntegerField(_("year"))
    value = models.DecimalField(_("value"), max_digits=16, decimal_places=4)
    source = models.CharField(_("source"), max_length=160)
    released_on = models.DateField(_("released on"))
    note = models.CharField(_("note"), max_length=250, blank=True)

    objects = IndicatorValueQuerySet.as_manager()

    class Meta:
        verbose_name = _("value of an indicator")
        verbose_name_plural = _("values of indicators")
        ordering = ("indicator", "-year")
        constraints = (
            models.UniqueConstraint(
                fields=("indicator", "year"),
                name="indicator_value_once_a_year",
                violation_error_message=_("This indicator has a value for that year already; change that one."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.indicator_id} {self.year}"


@audited
class Target(models.Model):
    """What the office means to reach of an indicator in a year."""

    indicator = models.ForeignKey(Indicator, models.PROTECT, related_name="targets", verbose_name=_("indicator"))
    year = models.PositiveSmallIntegerField(_("year"))
    value = models.DecimalField(_("target"), max_digits=16, decimal_places=4)
    source = models.CharField(_("laid down in"), max_length=160, blank=True)

    class Meta:
        verbose_name = _("target")
        verbose_name_plural = _("targets")
        ordering = ("-year", "indicator")
        constraints = (
            models.UniqueConstraint(
                fields=("indicator", "year"),
                name="target_once_a_year",
                violation_error_message=_("This indicator has a target for that year already; change that one."),
            ),
            models.CheckConstraint(condition=models.Q(value__gt=0), name="target_is_above_nought"),
        )

    def __str__(self) -> str:
        return f"{self.indicator_id} {self.year}"
