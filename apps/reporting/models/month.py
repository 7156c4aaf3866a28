import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.accounts.audit import audited
from apps.reporting.choices import MonthState
from apps.reporting.models.month_guard import MONTH_GUARD


class MonthQuerySet(models.QuerySet):
    def closed_to_events(self):
        """Those in which nothing new is counted: submitted, signed, or being corrected."""
        return self.exclude(state=MonthState.OPEN)

    def fixed(self):
        """Those of which nothing that is counted may change; of one being corrected it may."""
        return self.filter(state__in=(MonthState.SUBMITTED, MonthState.SIGNED))

    def is_closed_to_events(self, month: datetime.date) -> bool:
        return self.closed_to_events().filter(first_day=month).exists()

    def is_fixed(self, month: datetime.date) -> bool:
        return self.fixed().filter(first_day=month).exists()

    def posting_month(self, wanted: datetime.date) -> datetime.date:
        """The month in which an event of the month `wanted` is counted: that month if open, else the next open one."""
        month = wanted.replace(day=1)
        closed = set(self.closed_to_events().filter(first_day__gte=month).values_list("first_day", flat=True))
        while month in closed:
            month = (month + datetime.timedelta(days=32)).replace(day=1)
        return month


@audited
class Month(models.Model):
    """A month of the office's summaries. A month without a record here is open."""

    first_day = models.DateField(_("month"), primary_key=True)
    state = models.CharField(_("state"), max_length=10, choices=MonthState, default=MonthState.OPEN)

    objects = MonthQuerySet.as_manager()

    class Meta:
        verbose_name = _("month")
        verbose_name_plural = _("months")
        ordering = ("-first_day",)
        constraints = (
            models.CheckConstraint(condition=models.Q(first_day__day=1), name="month_begins_on_its_first_day"),
        )
        permissions = (("sign_month", _("Can sign the monthly summaries")),)
        triggers = MONTH_GUARD

    def __str__(self) -> str:
        return f"{self.first_day:%Y-%m}"
