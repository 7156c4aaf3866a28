from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.intake.models import Upload
from apps.registry.choices import Sex
from apps.registry.models import Company, Occupation


@audited
class ForeignWorker(models.Model):
    """Tenaga kerja asing (PP 34/2021): a foreign worker in one position, under one approved plan (RPTKA)."""

    company = models.ForeignKey(Company, models.PROTECT, related_name="foreign_workers", verbose_name=_("company"))
    name = models.CharField(_("name"), max_length=120)
    passport = models.CharField(_("passport number"), max_length=20, db_collation="C")
    nationality = models.CharField(_("nationality"), max_length=60)
    sex = models.CharField(_("sex"), max_length=1, choices=Sex, blank=True)
    position = models.CharField(_("position"), max_length=120)
    occupation = models.ForeignKey(
        Occupation, models.PROTECT, null=True, blank=True, db_constraint=False, verbose_name=_("occupation (KBJI)")
    )
    location = models.CharField(_("place of work"), max_length=120, blank=True)
    rptka_number = models.CharField(_("RPTKA number"), max_length=60, blank=True)
    notification_number = models.CharField(_("notification number"), max_length=60, blank=True)
    permit_number = models.CharField(_("residence permit (KITAS)"), max_length=60, blank=True)
    valid_from = models.DateField(_("works from"))
    valid_until = models.DateField(_("works until"))
    companion = models.CharField(_("Indonesian companion"), max_length=120, blank=True)
    note = models.CharField(_("note"), max_length=250, blank=True)
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
        verbose_name = _("foreign worker")
        verbose_name_plural = _("foreign workers")
        ordering = ("-pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("company", "passport", "valid_from"),
                name="foreign_worker_once_a_term",
                violation_error_message=_("This term of the foreign worker is recorded already."),
            ),
            models.CheckConstraint(
                condition=models.Q(valid_until__gte=models.F("valid_from")),
                name="foreign_worker_leaves_after_starting",
                violation_error_message=_("The last day lies before the first; correct one of the dates."),
            ),
        )
        permissions = (
            ("export_foreignworker", _("Can export foreign workers")),
            ("see_passport", _("Can see passport numbers")),
        )

    def __str__(self) -> str:
        return f"{self.name} – {self.company}"

    def get_absolute_url(self) -> str:
        return reverse("admin:placement_foreignworker_change", args=(self.pk,))


@audited
class ForeignWorkerPayment(models.Model):
    """Retribusi penggunaan TKA of months that fall to the city (Perda Kota Cilegon 11/2022: USD 100 a month)."""

    foreign_worker = models.ForeignKey(
        ForeignWorker, models.CASCADE, related_name="payments", verbose_name=_("foreign worker")
    )
    months = models.PositiveSmallIntegerField(_("months"))
    dollars = models.DecimalField(_("US dollars"), max_digits=12, decimal_places=2)
    rate = models.DecimalField(_("rupiah a dollar"), max_digits=12, decimal_places=2)
    rupiah = models.DecimalField(_("rupiah"), max_digits=16, decimal_places=2)
    skrd_number = models.CharField(_("SKRD number"), max_length=60)
    paid_on = models.DateField(_("paid on"), null=True, blank=True)

    class Meta:
        verbose_name = _("retribution of a foreign worker")
        verbose_name_plural = _("retributions of foreign workers")
        ordering = ("-pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("foreign_worker", "skrd_number"),
                name="retribution_once_a_skrd",
                violation_error_message=_("This SKRD is recorded already."),
            ),
        )

    def __str__(self) -> str:
        return self.skrd_number
