import datetime

from django.core.validators import MinValueValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.intake.models import Upload
from apps.placement.choices import AgeBand, Religion, RemovalReason, SeekerState, SinceGraduation
from apps.placement.models.placement import Placement
from apps.placement.models.signed_guard import SEEKER_SIGNED
from apps.registry.choices import Sex
from apps.registry.models import EducationLevel, Occupation, Person

LEAST_AGE = 15


class JobSeekerQuerySet(models.QuerySet):
    def registered(self):
        """Still looking: neither placed nor removed."""
        return self.filter(state=SeekerState.REGISTERED)

    def report_overdue_on(self, day: datetime.date):
        """Registered, with a six-month report due before `day` and not made."""
        return self.registered().filter(next_report_due__lt=day)

    def expired_on(self, day: datetime.date):
        """Registered, with a card whose last day lies before `day`."""
        return self.registered().filter(valid_until__lt=day)


@audited
class JobSeeker(models.Model):
    """Pencari kerja: one registration of a person (card AK/1) until a placement or a removal ends it.

    Sex, age, education and occupation stay as on the day of registration, and so do the figures that count them. The
    registration is counted in `posting_month`, its end in `ended_month`.
    """

    person = models.ForeignKey(
        Person, models.PROTECT, verbose_name=_("person"), related_name="registrations", db_index=False
    )
    number = models.CharField(_("card number"), max_length=40, blank=True, db_index=True, editable=False)
    registered_on = models.DateField(_("registered on"))
    posting_month = models.DateField(_("registration counted in"), editable=False)
    sex = models.CharField(_("sex"), max_length=1, choices=Sex)
    age = models.PositiveSmallIntegerField(
        _("age at registration"), validators=[MinValueValidator(LEAST_AGE)], editable=False
    )
    age_band = models.PositiveSmallIntegerField(_("age group"), choices=AgeBand, editable=False)
    education = models.ForeignKey(
        EducationLevel, models.PROTECT, verbose_name=_("education"), db_constraint=False, db_index=False
    )
    ipk_code = models.CharField(_("IPK III/2 code"), max_length=5, editable=False)
    major = models.CharField(_("field of study"), max_length=80, blank=True)
    graduation_year = models.PositiveSmallIntegerField(_("year of graduation"), null=True, blank=True)
    since_graduation = models.PositiveSmallIntegerField(
        _("time since graduation"), choices=SinceGraduation, null=True, editable=False
    )
    occupation = models.ForeignKey(
        Occupation,
        models.PROTECT,
        null=True,
        blank=True,
        db_constraint=False,
        db_index=False,
        verbose_name=_("occupation wanted (KBJI)"),
    )
    # The first digit of KBJI, "" where no occupation is known.
    occupation_group = models.CharField(max_length=1, blank=True, editable=False)
    wanted_position = models.CharField(_("job wanted"), max_length=120, blank=True)
    wanted_location = models.CharField(_("place wanted"), max_length=80, blank=True)
    wanted_wage = models.DecimalField(
        _("wage wanted, rupiah a month"), max_digits=14, decimal_places=2, null=True, blank=True
    )
    skills = models.CharField(_("skills"), max_length=250, blank=True)
    experience = models.CharField(_("work experience"), max_length=250, blank=True)
    religion = models.CharField(_("religion"), max_length=12, choices=Religion, blank=True)
    photo = models.FileField(_("photo"), upload_to="photos/%Y/%m/", blank=True)
    note = models.CharField(_("note"), max_length=250, blank=True)
    valid_until = models.DateField(_("valid until"), editable=False)
    next_report_due = models.DateField(_("next report due"), null=True, editable=False)
    state = models.CharField(
        _("state"), max_length=10, choices=SeekerState, default=SeekerState.REGISTERED, editable=False
    )
    ended_on = models.DateField(_("ended on"), null=True, editable=False)
    ended_month = models.DateField(_("end counted in"), null=True, editable=False)
    removal_reason = models.CharField(
        _("reason of removal"), max_length=12, choices=RemovalReason, blank=True, editable=False
    )
    placement = models.OneToOneField(
        Placement, models.PROTECT, null=True, editable=False, related_name="job_seeker", verbose_name=_("placement")
    )
    upload = models.ForeignKey(
        Upload,
        models.PROTECT,
        null=True,
        blank=True,
        verbose_name=_("upload"),
        editable=False,
        db_index=False,
        db_constraint=False,
        related_name="+",
    )
    upload_row = models.PositiveIntegerField(_("row of the upload"), null=True, blank=True, editable=False)

    objects = JobSeekerQuerySet.as_manager()

    class Meta:
        verbose_name = _("job seeker")
        verbose_name_plural = _("job seekers")
        ordering = ("-pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("person",),
                name="person_registered_once_at_a_time",
                condition=models.Q(state=SeekerState.REGISTERED),
                violation_error_message=_("This person is registered as job seeker already."),
            ),
            models.CheckConstraint(condition=models.Q(age__gte=LEAST_AGE), name="job_seeker_is_of_working_age"),
            models.CheckConstraint(
                condition=models.Q(state=SeekerState.REGISTERED, ended_on=None, ended_month=None)
                | (
                    ~models.Q(state=SeekerState.REGISTERED)
                    & models.Q(ended_on__isnull=False, ended_month__isnull=False)
                ),
                name="job_seeker_ends_with_a_day_and_a_month",
            ),
            models.CheckConstraint(
                condition=models.Q(state=SeekerState.PLACED, placement__isnull=False)
                | (~models.Q(state=SeekerState.PLACED) & models.Q(placement=None)),
                name="placed_job_seeker_has_a_placement",
            ),
            models.CheckConstraint(
                condition=models.Q(state=SeekerState.REMOVED) & ~models.Q(removal_reason="")
                | (~models.Q(state=SeekerState.REMOVED) & models.Q(removal_reason="")),
                name="removed_job_seeker_has_a_reason",
            ),
        )
        indexes = (
            models.Index(fields=("person",), name="job_seeker_of_a_person"),
            models.Index(fields=("posting_month",), name="job_seeker_of_a_month"),
            models.Index(fields=("ended_month",), name="job_seeker_ended_in", condition=~models.Q(ended_month=None)),
            models.Index(
                fields=("next_report_due",), name="job_seeker_report_due", condition=models.Q(state="registered")
            ),
            models.Index(fields=("valid_until",), name="job_seeker_expires", condition=models.Q(state="registered")),
            models.Index(fields=("upload",), name="job_seeker_by_upload"),
            # Who fits a vacancy, the longest registered first.
            models.Index(
                fields=("occupation", "id"), name="job_seeker_of_occupation", condition=models.Q(state="registered")
            ),
            models.Index(
                fields=("occupation_group", "id"), name="job_seeker_of_group", condition=models.Q(state="registered")
            ),
        )
        permissions = (
            ("export_jobseeker", _("Can export job seekers")),
            ("print_card", _("Can print cards AK/1")),
        )
        triggers = SEEKER_SIGNED

    def __str__(self) -> str:
        return f"{self.person} ({self.number})" if self.number else str(self.person)

    def get_absolute_url(self) -> str:
        return reverse("admin:placement_jobseeker_change", args=(self.pk,))

    @property
    def is_open(self) -> bool:
        return self.state == SeekerState.REGISTERED
