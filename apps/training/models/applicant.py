from decimal import Decimal

from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.intake.models import Upload
from apps.registry.models import EducationLevel, Person
from apps.training.choices import AdminResult, ClassState, SelectionResult
from apps.training.models.training_class import TrainingClass

SCORE = {"max_digits": 5, "decimal_places": 2, "null": True, "blank": True, "validators": [MaxValueValidator(100)]}


class ApplicantQuerySet(models.QuerySet):
    def with_other_classes(self):
        """Each with `is_elsewhere`: whether the person applied for, or takes part in, another class of that year."""
        trainees = self.model._meta.get_field("trainee").related_model.objects
        applied, joined = (
            records.filter(person=OuterRef("person"), training_class__year=OuterRef("training_class__year"))
            .exclude(training_class=OuterRef("training_class"))
            .exclude(training_class__state=ClassState.CANCELLED)
            for records in (Applicant.objects, trainees)
        )
        return self.annotate(is_elsewhere=Exists(applied) | Exists(joined))


@audited
class Applicant(models.Model):
    """Pendaftar: who asks for a place in a class, how the selection went (scores 0 to 100), and the decision.

    Reserves stand in the order of `reserve_place`; the first moves up when a seat falls free.
    """

    training_class = models.ForeignKey(
        TrainingClass, models.PROTECT, related_name="applicants", verbose_name=pgettext_lazy("training", "class"),
        db_index=False,
    )  # fmt: skip
    person = models.ForeignKey(Person, models.PROTECT, related_name="applications", verbose_name=_("person"))
    applied_on = models.DateField(pgettext_lazy("training", "applied on"), null=True, blank=True)
    sex = models.CharField(_("sex"), max_length=1, editable=False)
    education = models.ForeignKey(
        EducationLevel, models.PROTECT, null=True, blank=True, db_constraint=False, db_index=False,
        verbose_name=_("education"),
    )  # fmt: skip
    admin_result = models.CharField(_("papers"), max_length=8, choices=AdminResult, default=AdminResult.PENDING)
    missing = models.CharField(_("what is missing"), max_length=200, blank=True)
    interview_score = models.DecimalField(_("interview"), **SCORE)
    aptitude_score = models.DecimalField(_("aptitude test"), **SCORE)
    result = models.CharField(pgettext_lazy("selection", "result"), max_length=8, choices=SelectionResult, blank=True)
    reserve_place = models.PositiveSmallIntegerField(_("place among the reserves"), null=True, blank=True)
    note = models.CharField(_("note"), max_length=250, blank=True)
    upload = models.ForeignKey(
        Upload, models.PROTECT, null=True, blank=True, verbose_name=_("upload"), editable=False, db_constraint=False,
        related_name="+",
    )  # fmt: skip
    upload_row = models.PositiveIntegerField(_("row of the upload"), null=True, blank=True, editable=False)

    objects = ApplicantQuerySet.as_manager()

    class Meta:
        verbose_name = _("applicant")
        verbose_name_plural = pgettext_lazy("training", "applicants")
        ordering = ("-pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("training_class", "person"),
                name="applicant_once_a_class",
                violation_error_message=_("This person applied for this class already."),
            ),
        )
        permissions = (("export_applicant", _("Can export applicants")),)

    def __str__(self) -> str:
        return str(self.person)

    def get_absolute_url(self) -> str:
        return reverse("admin:training_applicant_change", args=(self.pk,))

    @property
    def total(self) -> Decimal | None:
        """The average of both scores; None until both are known."""
        if self.interview_score is None or self.aptitude_score is None:
            return None
        return (Decimal(self.interview_score) + Decimal(self.aptitude_score)) / 2
