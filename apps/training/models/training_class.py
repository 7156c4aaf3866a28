from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Count, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.registry.choices import Fund
from apps.registry.models import Region
from apps.training.choices import ClassKind, ClassState, SelectionState
from apps.training.models.instructor import Instructor
from apps.training.models.programme import TrainingProgramme
from apps.training.models.proposal import TrainingProposal

MONEY = {"max_digits": 16, "decimal_places": 2, "default": 0}


class TrainingClassQuerySet(models.QuerySet):
    def with_numbers(self):
        """Each with `applied` (applicants), `men` and `women` (participants who have not left)."""
        counted = {
            "applied": ("applicants", Q()),
            "men": ("trainees", Q(trainees__left_on=None, trainees__sex="L")),
            "women": ("trainees", Q(trainees__left_on=None, trainees__sex="P")),
        }
        numbers = {}
        for name, (relation, condition) in counted.items():
            inner = TrainingClass.objects.filter(pk=OuterRef("pk")).order_by().values("pk")
            number = inner.annotate(n=Count(relation, filter=condition)).values("n")
            numbers[name] = Coalesce(Subquery(number), 0)
        return self.annotate(**numbers)

    def realised(self):
        """Finished ones: what is planned, under way or cancelled is not realised."""
        return self.filter(state=ClassState.FINISHED)


@audited
class TrainingClass(models.Model):
    """Paket or angkatan: one funded class of a programme, from plan to end.

    `hours` are the JP of one participant in the whole class. Money is in rupiah, `transport_a_day` for a day present. A
    class for persons with a disability is traced at 3 and 6 months without fail.
    """

    programme = models.ForeignKey(
        TrainingProgramme, models.PROTECT, related_name="classes", verbose_name=_("programme"), db_index=False
    )
    year = models.PositiveSmallIntegerField(_("year"), validators=[MinValueValidator(2000), MaxValueValidator(2100)])
    batch = models.PositiveSmallIntegerField(
        pgettext_lazy("class", "batch"), default=1, validators=[MinValueValidator(1)]
    )
    kind = models.CharField(_("kind"), max_length=14, choices=ClassKind, default=ClassKind.INSTITUTIONAL)
    fund = models.CharField(_("fund"), max_length=16, choices=Fund, default=Fund.CITY)
    partner = models.CharField(_("partner or sponsor"), max_length=160, blank=True)
    proposal = models.OneToOneField(
        TrainingProposal,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="training_class",
        verbose_name=_("proposal"),
    )
    is_for_disabled = models.BooleanField(_("for persons with a disability"), default=False)
    quota = models.PositiveSmallIntegerField(pgettext_lazy("class", "places"), validators=[MinValueValidator(1)])
    place = models.CharField(_("place"), max_length=160)
    village = models.ForeignKey(
        Region,
        models.PROTECT,
        null=True,
        blank=True,
        db_constraint=False,
        db_index=False,
        verbose_name=_("village (kelurahan)"),
        limit_choices_to={"level": "kelurahan"},
    )
    starts_on = models.DateField(_("first day"))
    ends_on = models.DateField(_("last day"))
    begins_at = models.TimeField(pgettext_lazy("class", "from"), null=True, blank=True)
    closes_at = models.TimeField(pgettext_lazy("class", "to"), null=True, blank=True)
    hours = models.PositiveSmallIntegerField(_("hours of instruction (JP)"), validators=[MinValueValidator(1)])
    hours_a_day = models.PositiveSmallIntegerField(_("hours a day (JP)"), default=8, validators=[MinValueValidator(1)])
    instructors = models.ManyToManyField(Instructor, blank=True, related_name="classes", verbose_name=_("instructors"))
    decree_number = models.CharField(_("number of the decree (SK)"), max_length=80, blank=True)
    decree_on = models.DateField(_("date of the decree"), null=True, blank=True)
    budget = models.DecimalField(_("budget"), **MONEY)
    spent = models.DecimalField(_("spent"), **MONEY)
    transport_a_day = models.DecimalField(_("transport allowance a day"), **MONEY)
    assessor_body = models.CharField(_("certification body (LSP)"), max_length=120, blank=True)
    state = models.CharField(_("state"), max_length=12, choices=ClassState, default=ClassState.PLANNED)
    cancel_reason = models.CharField(_("why it was cancelled"), max_length=250, blank=True)
    selection = models.CharField(
        pgettext_lazy("class", "selection"), max_length=10, choices=SelectionState, default=SelectionState.DRAFT
    )
    submitted_on = models.DateField(_("selection submitted on"), null=True, blank=True, editable=False)
    approved_on = models.DateField(_("selection approved on"), null=True, blank=True, editable=False)
    selection_note = models.CharField(_("why the selection came back"), max_length=250, blank=True, editable=False)
    note = models.CharField(_("note"), max_length=250, blank=True)

    objects = TrainingClassQuerySet.as_manager()

    class Meta:
        verbose_name = pgettext_lazy("training", "class")
        verbose_name_plural = pgettext_lazy("training", "classes")
        ordering = ("-starts_on", "-pk")
        constraints = (
            models.UniqueConstraint(
                fields=("programme", "year", "batch"),
                name="class_batch_once_a_year",
                violation_error_message=_("This batch of the programme is recorded for that year already."),
            ),
            models.CheckConstraint(
                condition=models.Q(ends_on__gte=models.F("starts_on")),
                name="class_ends_after_it_starts",
                violation_error_message=_("The last day must not lie before the first."),
            ),
            models.CheckConstraint(
                condition=~models.Q(state=ClassState.CANCELLED) | ~models.Q(cancel_reason=""),
                name="cancelled_class_says_why",
                violation_error_message=_("Say why the class is cancelled."),
            ),
        )
        indexes = (
            models.Index(fields=("ends_on",), name="class_by_last_day"),
            models.Index(fields=("year", "state"), name="class_by_year"),
        )
        permissions = (
            ("approve_selection", _("Can approve the selection of applicants")),
            ("issue_certificate", _("Can issue and print certificates")),
            ("fill_attendance", _("Can fill in attendance")),
            ("export_trainingclass", _("Can export training classes")),
        )

    def __str__(self) -> str:
        return gettext("%(programme)s, batch %(batch)d of %(year)d") % {
            "programme": self.programme,
            "batch": self.batch,
            "year": self.year,
        }

    def get_absolute_url(self) -> str:
        return reverse("admin:training_trainingclass_change", args=(self.pk,))

    @property
    def is_open(self) -> bool:
        """Whether people and days may still be entered."""
        return self.state not in (ClassState.FINISHED, ClassState.CANCELLED)


@audited
class ClassDay(models.Model):
    """A day on which a class meets, with the journal of whoever taught; `hours` in JP."""

    training_class = models.ForeignKey(
        TrainingClass, models.CASCADE, related_name="days", verbose_name=pgettext_lazy("training", "class"),
        db_index=False,
    )  # fmt: skip
    date = models.DateField(_("date"))
    hours = models.PositiveSmallIntegerField(_("hours (JP)"), default=8)
    instructor = models.ForeignKey(
        Instructor, models.PROTECT, null=True, blank=True, related_name="days", verbose_name=_("instructor")
    )
    topic = models.CharField(pgettext_lazy("class", "what was taught"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("day of instruction")
        verbose_name_plural = _("days of instruction")
        ordering = ("date",)
        constraints = (
            models.UniqueConstraint(
                fields=("training_class", "date"),
                name="class_day_once",
                violation_error_message=_("This day is listed already."),
            ),
        )
        indexes = (models.Index(fields=("date",), name="class_day_by_date"),)

    def __str__(self) -> str:
        return f"{self.date:%d-%m-%Y}"
