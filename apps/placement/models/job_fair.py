from django.db import models
from django.db.models import Count, Exists, IntegerField, OuterRef, Q, Subquery, Sum
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.registry.choices import Fund
from apps.registry.models import Company

SUMMED = ("places", "applicants_male", "applicants_female", "accepted_male", "accepted_female")


class JobFairQuerySet(models.QuerySet):
    def with_sums(self):
        """Each with `firms`, `waiting` (firms not followed up yet) and the sums of what the firms told."""
        firms = JobFairCompany.objects.filter(job_fair=OuterRef("pk")).order_by().values("job_fair")
        summed = {name: Sum(name) for name in SUMMED}
        counted = {"firms": Count("pk"), "waiting": Count("pk", filter=Q(followed_up_on=None))}
        return self.annotate(
            **{
                name: Coalesce(Subquery(firms.annotate(sum=of).values("sum"), output_field=IntegerField()), 0)
                for name, of in (summed | counted).items()
            }
        )

    def not_followed_up(self):
        """With a firm that nobody has asked yet whom it took on."""
        return self.filter(Exists(JobFairCompany.objects.filter(job_fair=OuterRef("pk"), followed_up_on=None)))


@audited
class JobFair(models.Model):
    """Bursa kerja (job fair): free for job seekers (UU 13/2003 Pasal 35 and 38)."""

    name = models.CharField(_("name"), max_length=120)
    organiser = models.CharField(_("organiser"), max_length=120)
    place = models.CharField(_("place"), max_length=120)
    starts_on = models.DateField(_("first day"))
    ends_on = models.DateField(_("last day"))
    fund = models.CharField(_("fund"), max_length=16, choices=Fund)
    visitors_male = models.PositiveIntegerField(_("visitors, men"), default=0)
    visitors_female = models.PositiveIntegerField(_("visitors, women"), default=0)
    note = models.CharField(_("note"), max_length=250, blank=True)

    objects = JobFairQuerySet.as_manager()

    class Meta:
        verbose_name = _("job fair")
        verbose_name_plural = _("job fairs")
        ordering = ("-starts_on", "-pk")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(ends_on__gte=models.F("starts_on")),
                name="job_fair_ends_after_it_starts",
                violation_error_message=_("The last day lies before the first; correct one of the dates."),
            ),
        )

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("admin:placement_jobfair_change", args=(self.pk,))


@audited
class JobFairCompany(models.Model):
    """What a company offered at a job fair, who applied, and whom it took on in the months after."""

    job_fair = models.ForeignKey(JobFair, models.CASCADE, related_name="companies", verbose_name=_("job fair"))
    company = models.ForeignKey(Company, models.PROTECT, related_name="job_fairs", verbose_name=_("company"))
    places = models.PositiveIntegerField(_("vacancies"), default=0)
    applicants_male = models.PositiveIntegerField(_("applicants, men"), default=0)
    applicants_female = models.PositiveIntegerField(_("applicants, women"), default=0)
    accepted_male = models.PositiveIntegerField(_("accepted, men"), default=0)
    accepted_female = models.PositiveIntegerField(_("accepted, women"), default=0)
    followed_up_on = models.DateField(_("followed up on"), null=True, blank=True)

    class Meta:
        verbose_name = _("company at a job fair")
        verbose_name_plural = _("companies at a job fair")
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("job_fair", "company"),
                name="company_once_a_job_fair",
                violation_error_message=_("This company is listed already."),
            ),
            models.CheckConstraint(
                condition=models.Q(accepted_male__lte=models.F("applicants_male"))
                & models.Q(accepted_female__lte=models.F("applicants_female")),
                name="job_fair_accepts_only_applicants",
                violation_error_message=_("More were accepted than applied; correct the numbers."),
            ),
        )

    def __str__(self) -> str:
        return str(self.company)
