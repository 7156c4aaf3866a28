"""The office's admin: Django's own, with our sign-in, our pages beside the lists, and our menu (disnaker/menu.py)."""

from allauth.account.decorators import secure_admin_login
from django.contrib.admin import AdminSite
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _


class OfficeAdminSite(AdminSite):
    """Signs in, and changes passwords, on allauth's pages, which know second factors and count wrong passwords."""

    site_header = _("Manpower office")
    site_title = _("Manpower office")
    index_title = _("Today")
    enable_nav_sidebar = False

    @method_decorator(secure_admin_login)
    def login(self, request, extra_context=None):
        return super().login(request, extra_context)

    def password_change(self, request, extra_context=None):
        return redirect("account_change_password")
