from django.db.models import TextChoices
from django.utils.translation import pgettext_lazy


class MonthState(TextChoices):
    OPEN = "open", pgettext_lazy("month", "open")
    SUBMITTED = "submitted", pgettext_lazy("month", "submitted")
    SIGNED = "signed", pgettext_lazy("month", "signed")


class StockSource(TextChoices):
    ENTERED = "entered", pgettext_lazy("stock", "entered by the office")
    KEPT = "kept", pgettext_lazy("stock", "kept when the month before was closed")
