from django.core.validators import MaxValueValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.intake.models import Upload
from apps.registry.models import EducationLevel, Person, Region
from apps.training.choices import LeaveReason
from apps.training.models.applicant import Applicant
from apps.training.models.training_class import TrainingClass

MARK = {"max_digits": 5, "decimal_places": 2, "null": True, "blank": True, "validators": [MaxValueValidator(100)]}


class TraineeQuerySet(models.QuerySet):
    def staying(self):
        """Those who have not left: they hold the seats and are counted."""
        return self.filter(left_on=None)


@audited
class Trainee(models.Model):
    """Peserta of a class; sex, education, disability and district stay as they were on joining.

    Marks run from 0 to 100. `graduated` is unknown (None) until the class is evaluated.
    """

    training_class = models.ForeignKey(
        TrainingClass, models.PROTECT, related_name="trainees", verbose_name=pgettext_lazy("training", "class"),
        db_index=False,
    )  # fmt: skip
    person = models.ForeignKey(Person, models.PROTECT, related_name="trainings", verbose_name=_("person"))
    applicant = models.OneToOneField(
        Applicant, models.PROTECT, null=True, blank=True, editable=False, related_name="trainee",
        verbose_name=_("applicant"),
    )  # fmt: skip
    joined_on = models.DateField(_("joined on"))
    sex = models.CharField(_("sex"), max_length=1, editable=False)
    education = models.ForeignKey(
        EducationLevel, models.PROTECT, null=True, blank=True, db_constraint=False, db_index=False,
        verbose_name=_("education"),
    )  # fmt: skip
    district = models.ForeignKey(
        Region, models.PROTECT, null=True, blank=True, db_constraint=False, db_index=False, editable=False,
        related_name="+", verbose_name=_("district (kecamatan)"),
    )  # fmt: skip
    is_disabled = models.BooleanField(_("with a disability"), default=False)
    theory = models.DecimalField(pgettext_lazy("mark", "theory"), **MARK)
    practice = models.DecimalField(pgettext_lazy("mark", "practice"), **MARK)
    final = models.DecimalField(pgettext_lazy("mark", "final"), **MARK)
    graduated = models.BooleanField(_("graduated"), null=True, blank=True)
    left_on = models.DateField(pgettext_lazy("participant", "left on"), null=True, blank=True)
    leave_reason = models.CharField(_("why"), max_length=10, choices=LeaveReason, blank=True)
    upload = models.ForeignKey(
        Upload, models.PROTECT, null=True, blank=True, verbose_name=_("upload"), editable=False, db_constraint=False,
        related_name="+",
    )  # fmt: skip
    upload_row = models.PositiveIntegerField(_("row of the upload"), null=True, blank=True, editable=False)

    objects = TraineeQuerySet.as_manager()

    class Meta:
        verbose_name = pgettext_lazy("training", "participant")
        verbose_name_plural = pgettext_lazy("training", "participants")
        ordering = ("-pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("training_class", "person"),
                name="trainee_once_a_class",
                violation_error_message=_("This person takes part in this class already."),
            ),
            models.CheckConstraint(
                condition=models.Q(left_on=None, leave_reason="")
                | (models.Q(left_on__isnull=False) & ~models.Q(leave_reason="")),
                name="trainee_left_says_why",
                violation_error_message=_("Whoever left has both a day and a reason. Fill in both, or neither."),
            ),
            models.CheckConstraint(
                condition=models.Q(left_on=None) | ~models.Q(graduated=True),
                name="trainee_left_did_not_graduate",
                violation_error_message=_("Whoever left early did not graduate."),
            ),
        )
        permissions = (("export_trainee", _("Can export participants")),)

    def __str__(self) -> str:
        return str(self.person)

    def get_absolute_url(self) -> str:
        return reverse("admin:training_trainee_change", args=(self.pk,))
