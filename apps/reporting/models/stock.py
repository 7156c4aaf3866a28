from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from apps.accounts.audit import audited
from apps.reporting.choices import StockSource
from apps.reporting.models.month_guard import STOCK_GUARD


@audited
class Stock(models.Model):
    """What one cell of a table had left over when a month began.

    Entered by the office for its first month here, and kept from the closing column when a month is closed; the
    opening of a later month is this and the flows since. `table`, `row` and `column` are the keys of a report table.
    """

    month = models.DateField(_("month"))
    table = models.CharField(_("table"), max_length=40)
    row = models.CharField(pgettext_lazy("table", "row"), max_length=20)
    column = models.CharField(pgettext_lazy("table", "column"), max_length=20)
    number = models.PositiveIntegerField(_("number"))
    source = models.CharField(_("source"), max_length=8, choices=StockSource)

    class Meta:
        verbose_name = _("opening stock")
        verbose_name_plural = _("opening stocks")
        ordering = ("-month", "table", "row", "column")
        constraints = (
            models.UniqueConstraint(fields=("table", "month", "row", "column"), name="stock_once_a_cell"),
            models.CheckConstraint(condition=models.Q(month__day=1), name="stock_begins_a_month"),
        )
        triggers = STOCK_GUARD

    def __str__(self) -> str:
        return f"{self.table} {self.month:%Y-%m} {self.row} {self.column}"
