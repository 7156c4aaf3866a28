from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class MonthState(TextChoices):
    """A month that is revised was signed; the head of office has opened it for a correction (ralat)."""

    OPEN = "open", pgettext_lazy("month", "open")
    SUBMITTED = "submitted", pgettext_lazy("month", "submitted")
    SIGNED = "signed", pgettext_lazy("month", "signed")
    REVISED = "revised", pgettext_lazy("month", "being corrected")


class StockSource(TextChoices):
    ENTERED = "entered", pgettext_lazy("stock", "entered by the office")
    KEPT = "kept", pgettext_lazy("stock", "kept when the month before was closed")


class FileKind(TextChoices):
    PACKET = "pdf", _("packet (PDF)")
    WORKBOOK = "xlsx", _("workbook (XLSX)")
    CERTIFIED = "tte", _("copy with certified signature (TTE)")


class Direction(TextChoices):
    """Whether more of an indicator is better; of one like unemployment less is."""

    POSITIVE = "positive", _("the more the better")
    NEGATIVE = "negative", _("the less the better")
