from django.core.validators import MinValueValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.registry.models import EducationLevel
from apps.training.choices import CertificateKind
from apps.training.models.trade import Trade


@audited
class TrainingProgramme(models.Model):
    """Program or kind of training (jenis pelatihan), such as Las SMAW 4G.

    `hours` are hours of instruction (JP) of 45 minutes, of the whole course; `hours_a_day` those of a usual day.
    """

    trade = models.ForeignKey(Trade, models.PROTECT, related_name="programmes", verbose_name=_("trade (kejuruan)"))
    name = models.CharField(_("programme"), max_length=120)
    hours = models.PositiveSmallIntegerField(_("hours of instruction (JP)"), validators=[MinValueValidator(1)])
    hours_a_day = models.PositiveSmallIntegerField(_("hours a day (JP)"), default=8, validators=[MinValueValidator(1)])
    certificate_kind = models.CharField(
        _("leads to"), max_length=12, choices=CertificateKind, default=CertificateKind.TRAINING
    )
    scheme = models.CharField(_("certification scheme"), max_length=160, blank=True)
    least_education = models.ForeignKey(
        EducationLevel, models.PROTECT, null=True, blank=True, db_constraint=False, verbose_name=_("least education")
    )
    is_offered = models.BooleanField(_("offered"), default=True)
    note = models.CharField(_("note"), max_length=250, blank=True)

    class Meta:
        verbose_name = _("training programme")
        verbose_name_plural = _("training programmes")
        ordering = ("name",)
        constraints = (
            models.UniqueConstraint(
                fields=("name",),
                name="programme_once",
                violation_error_message=_("There is a programme of this name already."),
            ),
        )

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("admin:training_trainingprogramme_change", args=(self.pk,))


@audited
class ProgrammeUnit(models.Model):
    """Unit kompetensi (SKKNI) of a programme, as the back of the certificate lists it."""

    programme = models.ForeignKey(TrainingProgramme, models.CASCADE, related_name="units", verbose_name=_("programme"))
    place = models.PositiveSmallIntegerField(_("order"), default=1)
    code = models.CharField(_("unit code (SKKNI)"), max_length=40, blank=True)
    title = models.CharField(_("unit"), max_length=200)
    hours = models.PositiveSmallIntegerField(_("hours of instruction (JP)"), default=0)

    class Meta:
        verbose_name = _("competency unit")
        verbose_name_plural = _("competency units")
        ordering = ("place", "pk")

    def __str__(self) -> str:
        return self.title
