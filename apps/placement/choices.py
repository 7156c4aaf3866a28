from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class PlacementKind(TextChoices):
    """Jenis antar kerja, as form IPK III/8 counts it."""

    LOCAL = "AKL", _("within the province (AKL)")
    INTER_REGION = "AKAD", _("to another province (AKAD)")
    ABROAD = "AKAN", _("abroad (AKAN)")


class Contract(TextChoices):
    """Hubungan kerja (PP 35/2021)."""

    FIXED_TERM = "PKWT", _("fixed term (PKWT)")
    PERMANENT = "PKWTT", _("permanent (PKWTT)")
    DAILY = "DAILY", _("daily (harian lepas)")


class VacancyStatus(TextChoices):
    """Computed from the quantities and the closing date, never stored."""

    UNFILLED = "unfilled", pgettext_lazy("vacancy", "unfilled")
    PARTLY_FILLED = "partly_filled", pgettext_lazy("vacancy", "partly filled")
    FILLED = "filled", pgettext_lazy("vacancy", "filled")
    EXPIRED = "expired", pgettext_lazy("vacancy", "expired")


class MovementKind(TextChoices):
    """What took places out of a vacancy."""

    FILLED = "filled", pgettext_lazy("movement", "filled")
    REMOVED = "removed", pgettext_lazy("movement", "removed")
