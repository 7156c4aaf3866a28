from django.apps import AppConfig
from django.contrib.admin.apps import AdminConfig
from django.utils.translation import gettext_lazy as _


class DisnakerAdminConfig(AdminConfig):
    default_site = "disnaker.admin_site.OfficeAdminSite"


class DisnakerConfig(AppConfig):
    name = "disnaker"
    verbose_name = _("Office")
