from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class UploadState(TextChoices):
    """The way of a file; `needs_attention` waits for staff, `ready` has nothing left to put right."""

    RECEIVED = "received", pgettext_lazy("upload", "received")
    CHECKING = "checking", pgettext_lazy("upload", "being read")
    NEEDS_ATTENTION = "needs_attention", pgettext_lazy("upload", "needs attention")
    READY = "ready", pgettext_lazy("upload", "ready")
    REFUSED = "refused", pgettext_lazy("upload", "refused")
    APPLYING = "applying", pgettext_lazy("upload", "being booked")
    APPLIED = "applied", pgettext_lazy("upload", "booked")
    WITHDRAWN = "withdrawn", pgettext_lazy("upload", "withdrawn")


class Severity(TextChoices):
    ERROR = "error", _("Error")
    WARNING = "warning", _("Warning")


class Outcome(TextChoices):
    """What became of a row that was booked; every other row was rejected."""

    CREATED = "created", pgettext_lazy("row", "new")
    CHANGED = "changed", pgettext_lazy("row", "changed")
    UNCHANGED = "unchanged", pgettext_lazy("row", "unchanged")
