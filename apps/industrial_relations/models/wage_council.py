from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.industrial_relations.record_choices import CouncilSide

RUPIAH = {"max_digits": 14, "decimal_places": 2}
YEAR = {"validators": [MinValueValidator(2000), MaxValueValidator(2100)]}


@audited
class WageCouncilMeeting(models.Model):
    """A meeting of the city's wage council (Dewan Pengupahan Kota) about the minimum wage of `for_year`."""

    for_year = models.PositiveSmallIntegerField(_("minimum wage of the year"), **YEAR)
    date = models.DateField(_("day"))
    place = models.CharField(_("place"), max_length=160, blank=True)
    minutes_number = models.CharField(_("number of the minutes"), max_length=80, blank=True)
    government = models.PositiveSmallIntegerField(_("present: government"), default=0)
    employers = models.PositiveSmallIntegerField(_("present: employers (Apindo)"), default=0)
    workers = models.PositiveSmallIntegerField(_("present: workers"), default=0)
    experts = models.PositiveSmallIntegerField(_("present: experts"), default=0)
    is_agreed = models.BooleanField(pgettext_lazy("council", "agreed"), null=True, blank=True)
    result = models.TextField(pgettext_lazy("council", "result"), blank=True)

    class Meta:
        verbose_name = _("meeting of the wage council")
        verbose_name_plural = _("meetings of the wage council")
        ordering = ("-date", "-pk")

    def __str__(self) -> str:
        return f"{self.for_year} ({self.date:%d-%m-%Y})"

    def get_absolute_url(self) -> str:
        return reverse("admin:industrial_relations_wagecouncilmeeting_change", args=(self.pk,))


@audited
class WageProposal(models.Model):
    """What a side proposes at a meeting: rupiah a month; `alpha` is its share of growth where the formula has one."""

    meeting = models.ForeignKey(
        WageCouncilMeeting, models.CASCADE, related_name="proposals", verbose_name=_("meeting of the wage council")
    )
    side = models.CharField(pgettext_lazy("council", "side"), max_length=10, choices=CouncilSide)
    amount = models.DecimalField(_("rupiah a month"), **RUPIAH)
    alpha = models.DecimalField("alfa (α)", max_digits=4, decimal_places=2, null=True, blank=True)
    reason = models.CharField(pgettext_lazy("council", "grounds"), max_length=250, blank=True)

    class Meta:
        verbose_name = _("proposal of a minimum wage")
        verbose_name_plural = _("proposals of a minimum wage")
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("meeting", "side"),
                name="wage_proposal_once_a_side",
                violation_error_message=_("This side has a proposal at the meeting already."),
            ),
            models.CheckConstraint(condition=models.Q(amount__gt=0), name="wage_proposal_is_positive"),
        )

    def __str__(self) -> str:
        return f"{self.get_side_display()} {self.amount}"


@audited
class WageRecommendation(models.Model):
    """What the mayor recommends to the governor for a year; the decree itself is the minimum wage of the register."""

    year = models.PositiveSmallIntegerField(_("minimum wage of the year"), primary_key=True, **YEAR)
    amount = models.DecimalField(_("rupiah a month"), **RUPIAH)
    letter_number = models.CharField(_("number of the recommendation"), max_length=80, blank=True)
    dated_on = models.DateField(_("date of the letter"), null=True, blank=True)
    is_agreed = models.BooleanField(_("agreed by all sides"), null=True, blank=True)
    note = models.CharField(_("note"), max_length=250, blank=True)

    class Meta:
        verbose_name = _("recommendation of a minimum wage")
        verbose_name_plural = _("recommendations of a minimum wage")
        ordering = ("-year",)
        constraints = (
            models.CheckConstraint(condition=models.Q(amount__gt=0), name="wage_recommendation_is_positive"),
        )

    def __str__(self) -> str:
        return str(self.year)

    def get_absolute_url(self) -> str:
        return reverse("admin:industrial_relations_wagerecommendation_change", args=(self.pk,))


@audited
class SectoralWage(models.Model):
    """UMSK: the minimum wage of a sector in a year, proposed or decreed; rupiah a month."""

    year = models.PositiveSmallIntegerField(_("year"), **YEAR)
    sector = models.CharField(_("sector"), max_length=160)
    proposed = models.DecimalField(_("proposed, rupiah a month"), null=True, blank=True, **RUPIAH)
    amount = models.DecimalField(_("decreed, rupiah a month"), null=True, blank=True, **RUPIAH)
    decree = models.CharField(_("decree"), max_length=120, blank=True)
    decided_on = models.DateField(_("decided on"), null=True, blank=True)

    class Meta:
        verbose_name = _("sectoral minimum wage (UMSK)")
        verbose_name_plural = _("sectoral minimum wages (UMSK)")
        ordering = ("-year", "sector")
        constraints = (
            models.UniqueConstraint(
                fields=("year", "sector"),
                name="sectoral_wage_once_a_year",
                violation_error_message=_("The wage of this sector and year is recorded already."),
            ),
            models.CheckConstraint(
                condition=models.Q(amount__isnull=False) | models.Q(proposed__isnull=False),
                name="sectoral_wage_is_said",
                violation_error_message=_("Fill in what is proposed or what is decreed."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.sector} {self.year}"
