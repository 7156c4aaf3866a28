from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.registry.choices import Fund
from apps.training.models.programme import TrainingProgramme


@audited
class YearlyPlan(models.Model):
    """A line of the yearly plan: so many packages of a programme from one fund; `budget` in rupiah for all of them.

    `quota` are the participants of all packages together, `hours` the JP of one package.
    """

    year = models.PositiveSmallIntegerField(_("year"), validators=[MinValueValidator(2000), MaxValueValidator(2100)])
    programme = models.ForeignKey(
        TrainingProgramme, models.PROTECT, related_name="plans", verbose_name=_("programme"), db_index=False
    )
    fund = models.CharField(_("fund"), max_length=16, choices=Fund, default=Fund.CITY)
    packages = models.PositiveSmallIntegerField(
        pgettext_lazy("training", "packages"), default=1, validators=[MinValueValidator(1)]
    )
    quota = models.PositiveIntegerField(_("participants in all"), validators=[MinValueValidator(1)])
    hours = models.PositiveSmallIntegerField(_("hours of instruction (JP) of a package"))
    budget = models.DecimalField(_("budget"), max_digits=16, decimal_places=2, default=0)
    note = models.CharField(_("note"), max_length=250, blank=True)

    class Meta:
        verbose_name = _("line of the yearly plan")
        verbose_name_plural = _("yearly plan")
        ordering = ("-year", "programme__name")
        constraints = (
            models.UniqueConstraint(
                fields=("programme", "year", "fund"),
                name="plan_once_a_year",
                violation_error_message=_("This programme is in the plan of that year from that fund already."),
            ),
        )
        indexes = (models.Index(fields=("year",), name="plan_by_year"),)

    def __str__(self) -> str:
        return f"{self.programme} {self.year}"

    def get_absolute_url(self) -> str:
        return reverse("admin:training_yearlyplan_change", args=(self.pk,))
