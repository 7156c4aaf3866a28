"""The office's admin: Django's own, with our sign-in, our pages beside the lists, and our menu (disnaker/menu.py)."""

from collections.abc import Iterable
from functools import partial

from allauth.account.decorators import secure_admin_login
from django.contrib.admin import AdminSite
from django.shortcuts import redirect
from django.urls import path
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _

from disnaker.autocomplete import OfficeAutocomplete
from disnaker.dashboard import dashboard
from disnaker.notices_page import notices_page
from disnaker.search_page import search_page

OF_LIBRARIES = {"account", "mfa", "procrastinate"}


class OfficeAdminSite(AdminSite):
    """Signs in, and changes passwords, on allauth's pages, which know second factors and count wrong passwords."""

    site_header = _("Manpower office")
    site_title = _("Manpower office")
    index_title = _("Today")
    enable_nav_sidebar = False

    def register(self, model_or_iterable, admin_class=None, **options):
        """Leaves out what libraries register of their own: those pages know neither our rights nor our language."""
        models = model_or_iterable if isinstance(model_or_iterable, Iterable) else [model_or_iterable]
        ours = [model for model in models if model._meta.app_label not in OF_LIBRARIES]
        super().register(ours, admin_class, **options)

    def get_urls(self):
        return [
            path("search/", self.admin_view(partial(search_page, admin_site=self)), name="search"),
            path("notices/", self.admin_view(partial(notices_page, admin_site=self)), name="notices"),
            *super().get_urls(),
        ]

    def autocomplete_view(self, request):
        return OfficeAutocomplete.as_view(admin_site=self)(request)

    def index(self, request, extra_context=None):
        return super().index(request, {**dashboard(request), **(extra_context or {})})

    @method_decorator(secure_admin_login)
    def login(self, request, extra_context=None):
        return super().login(request, extra_context)

    def password_change(self, request, extra_context=None):
        return redirect("account_change_password")
