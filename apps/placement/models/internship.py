from datetime import date
from decimal import Decimal

from django.db import models
from django.db.models import Count, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.intake.models import Upload
from apps.placement.choices import InternOrigin, InternResult
from apps.registry.models import Company, EducationLevel, Occupation, Person

MONEY = {"max_digits": 14, "decimal_places": 2}


class InternshipQuerySet(models.QuerySet):
    def with_interns(self):
        """Each with `men` and `women` who take or took part."""
        interns = InternshipMember.objects.filter(internship=OuterRef("pk")).order_by().values("internship")

        def counted(sex: str):
            number = interns.annotate(number=Count("pk", filter=Q(sex=sex))).values("number")
            return Coalesce(Subquery(number), 0)

        return self.annotate(men=counted("L"), women=counted("P"))

    def running_on(self, day: date):
        return self.filter(starts_on__lte=day, ends_on__gte=day)


@audited
class Internship(models.Model):
    """Pemagangan dalam negeri (Permenaker 6/2020): one agreement of a company, ratified by the office (Pasal 12).

    The allowance is in rupiah a month, in its three parts; `workers_total` are all workers on the day of signing.
    """

    company = models.ForeignKey(Company, models.PROTECT, related_name="internships", verbose_name=_("company"))
    programme = models.CharField(_("programme"), max_length=120)
    occupation = models.ForeignKey(
        Occupation, models.PROTECT, null=True, blank=True, db_constraint=False, verbose_name=_("occupation (KBJI)")
    )
    agreement_number = models.CharField(_("number of the agreement"), max_length=60)
    signed_on = models.DateField(_("signed on"))
    filed_on = models.DateField(_("filed with the office on"), null=True, blank=True)
    ratification_number = models.CharField(_("number of the ratification"), max_length=60, blank=True)
    ratified_on = models.DateField(_("ratified on"), null=True, blank=True)
    starts_on = models.DateField(_("first day"))
    ends_on = models.DateField(_("last day"))
    workers_total = models.PositiveIntegerField(_("workers of the company"))
    mentor = models.CharField(_("mentor"), max_length=120, blank=True)
    allowance_transport = models.DecimalField(_("transport"), default=0, **MONEY)
    allowance_meal = models.DecimalField(_("meals"), default=0, **MONEY)
    allowance_incentive = models.DecimalField(_("incentive"), default=0, **MONEY)
    has_social_security = models.BooleanField(_("insured (JKK and JKM)"), default=False)
    note = models.CharField(_("note"), max_length=250, blank=True)

    objects = InternshipQuerySet.as_manager()

    class Meta:
        verbose_name = _("internship")
        verbose_name_plural = _("internships")
        ordering = ("-starts_on", "-pk")
        constraints = (
            models.UniqueConstraint(
                fields=("company", "agreement_number"),
                name="internship_agreement_once",
                violation_error_message=_("This agreement of the company is recorded already."),
            ),
            models.CheckConstraint(
                condition=models.Q(ends_on__gt=models.F("starts_on")),
                name="internship_ends_after_it_starts",
                violation_error_message=_("The last day must lie after the first."),
            ),
        )
        permissions = (("export_internship", _("Can export internships")),)

    def __str__(self) -> str:
        return f"{self.programme} – {self.company}"

    def get_absolute_url(self) -> str:
        return reverse("admin:placement_internship_change", args=(self.pk,))

    @property
    def allowance(self) -> Decimal:
        """Uang saku: the sum of its three parts, rupiah a month."""
        return self.allowance_transport + self.allowance_meal + self.allowance_incentive


@audited
class InternshipMember(models.Model):
    """A participant of an internship and how it ended; sex and education stay as reported."""

    internship = models.ForeignKey(
        Internship, models.CASCADE, related_name="members", verbose_name=_("internship"), db_index=False
    )
    person = models.ForeignKey(Person, models.PROTECT, related_name="internships", verbose_name=_("person"))
    origin = models.CharField(_("came as"), max_length=8, choices=InternOrigin, default=InternOrigin.SEEKER)
    sex = models.CharField(_("sex"), max_length=1, editable=False)
    education = models.ForeignKey(
        EducationLevel,
        models.PROTECT,
        null=True,
        blank=True,
        db_constraint=False,
        db_index=False,
        verbose_name=_("education"),
    )
    result = models.CharField(_("result"), max_length=10, choices=InternResult, default=InternResult.ONGOING)
    ended_on = models.DateField(_("left on"), null=True, blank=True)
    certificate_number = models.CharField(_("certificate number"), max_length=60, blank=True)
    upload = models.ForeignKey(
        Upload,
        models.PROTECT,
        null=True,
        blank=True,
        verbose_name=_("upload"),
        editable=False,
        db_constraint=False,
        related_name="+",
    )
    upload_row = models.PositiveIntegerField(_("row of the upload"), null=True, blank=True, editable=False)

    class Meta:
        verbose_name = _("intern")
        verbose_name_plural = _("interns")
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("internship", "person"),
                name="intern_once_an_internship",
                violation_error_message=_("This person already takes part in this internship."),
            ),
        )

    def __str__(self) -> str:
        return str(self.person)
