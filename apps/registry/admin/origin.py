"""Where a record came from: the upload, and the row in it."""

from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _


def origin_link(upload: int | None, row: int | None):
    """A link to the upload, which is known here by its number only; a sentence for a record entered by hand."""
    if upload is None:
        return _("entered by hand")
    label = _("upload %(upload)d, row %(row)d") if row else _("upload %(upload)d")
    url = reverse("admin:intake_upload_change", args=[upload])
    return format_html('<a href="{}">{}</a>', url, label % {"upload": upload, "row": row})
