from django.contrib.admin import AdminSite
from django.utils.translation import gettext_lazy as _


class OfficeAdminSite(AdminSite):
    """The office's admin."""

    site_header = _("Manpower office")
    site_title = _("Manpower office")
    index_title = _("Today")
