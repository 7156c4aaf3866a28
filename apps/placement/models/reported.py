import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.intake.models import Upload


class ReportedQuerySet(models.QuerySet):
    def posted_in(self, first_month: datetime.date, last_month: datetime.date):
        """Counted in the summaries from one month to another, both included."""
        return self.filter(posting_month__range=(first_month, last_month))


class Reported(models.Model):
    """What a company reports for a month: the month of the report, the month that counts it, and where it came from."""

    reported_month = models.DateField(_("month of the report"))
    posting_month = models.DateField(_("counted in"))
    # One a booked row: the constraints of these keys would cost more than they guard, uploads are never deleted.
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

    class Meta:
        abstract = True

    @property
    def is_late(self) -> bool:
        """Counted in a later month than that of its report, since that month was closed (laporan susulan)."""
        return self.posting_month > self.reported_month
