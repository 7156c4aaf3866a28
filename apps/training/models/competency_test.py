from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.intake.models import Upload
from apps.training.choices import Competency
from apps.training.models.trainee import Trainee


class CompetencyTestQuerySet(models.QuerySet):
    def newest(self):
        """The newest of each participant: after a retest the earlier result counts no more."""
        later = CompetencyTest.objects.filter(trainee=OuterRef("trainee")).filter(
            Q(tested_on__gt=OuterRef("tested_on")) | Q(tested_on=OuterRef("tested_on"), pk__gt=OuterRef("pk"))
        )
        return self.filter(~Exists(later))


@audited
class CompetencyTest(models.Model):
    """Uji kompetensi by a certification body (LSP); its certificate is valid for three years as a rule (BNSP)."""

    trainee = models.ForeignKey(
        Trainee, models.PROTECT, related_name="tests", verbose_name=pgettext_lazy("training", "participant"),
        db_index=False,
    )  # fmt: skip
    tested_on = models.DateField(_("tested on"))
    body = models.CharField(_("certification body (LSP)"), max_length=120)
    scheme = models.CharField(_("certification scheme"), max_length=160)
    result = models.CharField(pgettext_lazy("test", "result"), max_length=2, choices=Competency)
    certificate_number = models.CharField(_("certificate number"), max_length=80, blank=True)
    registration_number = models.CharField(_("registration number"), max_length=80, blank=True)
    valid_until = models.DateField(_("valid until"), null=True, blank=True)
    upload = models.ForeignKey(
        Upload, models.PROTECT, null=True, blank=True, verbose_name=_("upload"), editable=False, db_constraint=False,
        related_name="+",
    )  # fmt: skip
    upload_row = models.PositiveIntegerField(_("row of the upload"), null=True, blank=True, editable=False)

    objects = CompetencyTestQuerySet.as_manager()

    class Meta:
        verbose_name = _("competency test")
        verbose_name_plural = _("competency tests")
        ordering = ("-tested_on", "-pk")
        constraints = (
            models.UniqueConstraint(
                fields=("trainee", "scheme", "tested_on"),
                name="tested_once_a_day",
                violation_error_message=_("This test of that day is recorded already."),
            ),
            models.UniqueConstraint(
                fields=("certificate_number",),
                name="competency_certificate_once",
                condition=~models.Q(certificate_number=""),
                violation_error_message=_("This certificate number is recorded already. Check the number."),
            ),
            models.CheckConstraint(
                condition=models.Q(result=Competency.COMPETENT) | models.Q(certificate_number=""),
                name="certificate_of_the_competent_only",
                violation_error_message=_("Only somebody found competent (K) has a certificate number."),
            ),
        )

    def __str__(self) -> str:
        return f"{self.scheme}: {self.result}"

    def get_absolute_url(self) -> str:
        return reverse("admin:training_competencytest_change", args=(self.pk,))
