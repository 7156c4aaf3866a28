import datetime

from django.db import models
from django.db.models import Case, ExpressionWrapper, F, OuterRef, Q, Subquery, Sum, When
from django.db.models.functions import Coalesce, ExtractDay, ExtractMonth, ExtractYear, Greatest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.intake.models import Upload
from apps.placement.choices import ForeignApproval
from apps.registry.choices import Sex
from apps.registry.models import Company, Occupation

ENDS_SOON = datetime.timedelta(days=60)  # long enough to have the next approval before the last day
_NEXT_DAY = ExpressionWrapper(F("valid_until") + datetime.timedelta(days=1), models.DateField())
# The months begun, each paid in full: from one day to the day before it in a later month are whole months.
_TERM_MONTHS = (
    (ExtractYear(_NEXT_DAY) - ExtractYear("valid_from")) * 12
    + ExtractMonth(_NEXT_DAY)
    - ExtractMonth("valid_from")
    + Case(When(next_day__gt=ExtractDay("valid_from"), then=1), default=0)
)


class ForeignWorkerQuerySet(models.QuerySet):
    def working_between(self, first: datetime.date, last: datetime.date):
        """Terms that hold a day of this span, both ends included."""
        return self.filter(valid_from__lte=last, valid_until__gte=first)

    def ended_on(self, day: datetime.date):
        return self.filter(valid_until__lt=day)

    def ending_soon(self, day: datetime.date):
        """Still running on `day`, over within sixty days."""
        return self.filter(valid_until__range=(day, day + ENDS_SOON))

    def with_owed_months(self):
        """Each with `owed_months`: of an extension all months of its term, of others those billed, less those paid."""
        return self.annotate(
            next_day=ExtractDay(_NEXT_DAY),
            billed_months=_months_of(Q()),
            paid_months=_months_of(Q(paid_on__isnull=False)),
            charged_months=Case(When(approval=ForeignApproval.EXTENSION, then=_TERM_MONTHS), default=0),
            owed_months=Greatest("billed_months", "charged_months") - F("paid_months"),
        )


def _months_of(condition: Q) -> Coalesce:
    payments = ForeignWorkerPayment.objects.filter(condition, foreign_worker=OuterRef("pk")).order_by()
    return Coalesce(Subquery(payments.values("foreign_worker").annotate(n=Sum("months")).values("n")), 0)


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
    approval = models.CharField(_("approval"), max_length=10, choices=ForeignApproval, blank=True)
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

    objects = ForeignWorkerQuerySet.as_manager()

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
                condition=Q(passport__regex=r"^[A-Z0-9]{5,15}$"),
                name="foreign_worker_passport_is_plain",
                violation_error_message=_("A passport number has 5 to 15 letters and digits; correct it."),
            ),
            models.CheckConstraint(
                condition=Q(valid_until__gte=F("valid_from")),
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

    @property
    def masked_passport(self) -> str:
        return f"•••{self.passport[-3:]}"

    @property
    def term_months(self) -> int:
        """The months begun, each paid in full; `with_owed_months` counts them alike."""
        end = self.valid_until + datetime.timedelta(days=1)
        months = (end.year - self.valid_from.year) * 12 + end.month - self.valid_from.month
        return months + (end.day > self.valid_from.day)


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
    note = models.CharField(_("note"), max_length=200, blank=True)

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
