from django.db import models
from django.db.models import Count, DecimalField, F, IntegerField, OuterRef, Q, Subquery, Sum
from django.db.models.functions import Cast, Coalesce
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.placement.choices import JobProgramme
from apps.registry.choices import Fund
from apps.registry.models import Person, Region


class JobCreationQuerySet(models.QuerySet):
    def with_sums(self):
        """Each with `men`, `women`, `persons`, `person_days` and `amount` in rupiah.

        Person-days (hari orang kerja, HOK) are persons x days, less the days that somebody did not work. The amount is
        what they earn by the day and the capital they get, and the other costs.
        """
        members = JobCreationMember.objects.filter(job_creation=OuterRef("pk")).order_by().values("job_creation")
        worked = Sum(Coalesce("days_worked", "job_creation__days"))
        counted = {
            "men": Count("pk", filter=Q(person__sex="L")),
            "women": Count("pk", filter=Q(person__sex="P")),
            "person_days": worked,
        }
        annotated = self.annotate(
            **{
                name: Coalesce(Subquery(members.annotate(sum=of).values("sum"), output_field=IntegerField()), 0)
                for name, of in counted.items()
            }
        ).annotate(persons=F("men") + F("women"))
        money = DecimalField(max_digits=20, decimal_places=2)
        wages = Cast("person_days", money) * F("daily_wage")
        capital = Cast("persons", money) * F("capital")
        return annotated.annotate(amount=Cast(wages + capital + F("other_costs"), money))


@audited
class JobCreation(models.Model):
    """Perluasan kesempatan kerja: a group of padat karya or of the self-employed (TKM) in one village.

    Money in rupiah: `daily_wage` a person a day (padat karya), `capital` a person (TKM).
    """

    programme = models.CharField(_("programme"), max_length=14, choices=JobProgramme)
    name = models.CharField(_("group or work"), max_length=120)
    year = models.PositiveSmallIntegerField(_("year"))
    fund = models.CharField(_("fund"), max_length=16, choices=Fund)
    village = models.ForeignKey(
        Region,
        models.PROTECT,
        limit_choices_to={"level": "kelurahan"},
        related_name="+",
        verbose_name=_("village (kelurahan)"),
    )
    starts_on = models.DateField(_("first day"), null=True, blank=True)
    days = models.PositiveSmallIntegerField(_("days"), default=0)
    daily_wage = models.DecimalField(_("wage a day"), max_digits=14, decimal_places=2, default=0)
    capital = models.DecimalField(_("capital a person"), max_digits=14, decimal_places=2, default=0)
    other_costs = models.DecimalField(_("other costs"), max_digits=16, decimal_places=2, default=0)
    note = models.CharField(_("note"), max_length=250, blank=True)

    objects = JobCreationQuerySet.as_manager()

    class Meta:
        verbose_name = _("job creation")
        verbose_name_plural = _("job creation")
        ordering = ("-year", "-pk")
        constraints = (
            models.UniqueConstraint(
                fields=("programme", "year", "name", "village"),
                name="job_creation_group_once",
                violation_error_message=_("This group is recorded already."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.name} {self.year}"

    def get_absolute_url(self) -> str:
        return reverse("admin:placement_jobcreation_change", args=(self.pk,))


@audited
class JobCreationMember(models.Model):
    """A participant of a group of padat karya or TKM."""

    job_creation = models.ForeignKey(
        JobCreation, models.CASCADE, related_name="members", verbose_name=_("job creation"), db_index=False
    )
    person = models.ForeignKey(Person, models.PROTECT, related_name="job_creations", verbose_name=_("person"))
    days_worked = models.PositiveSmallIntegerField(_("days worked"), null=True, blank=True)

    class Meta:
        verbose_name = _("participant")
        verbose_name_plural = _("participants")
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("job_creation", "person"),
                name="participant_once_a_group",
                violation_error_message=_("This person already belongs to the group."),
            ),
        )

    def __str__(self) -> str:
        return str(self.person)
