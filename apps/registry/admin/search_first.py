"""Search before add: duplicates arise at the counter too, so the form opens only after a look at what is there."""

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

SEARCHED = "searched"


class SearchFirst:
    """Mixin of an OfficeAdmin.

    Give `search_form`, `likely(request, values) -> rows` of (record, cells) and `likely_headings(request)`. What was
    typed travels in the session, since a NIK has no business in an address.
    """

    search_form: type[forms.Form]
    search_template = "admin/search_before_add.html"

    def likely(self, request, values: dict) -> list[tuple]:
        raise NotImplementedError

    def likely_headings(self, request) -> list:
        raise NotImplementedError

    @property
    def _session_key(self) -> str:
        return f"add_{self.opts.label_lower}"

    def add_view(self, request, form_url="", extra_context=None):
        asks = "_search" in request.POST or "_new" in request.POST
        if request.method == "POST" and not asks:
            return super().add_view(request, form_url, extra_context)
        if SEARCHED in request.GET and not asks:
            return super().add_view(request, form_url, extra_context)
        if not self.has_add_permission(request):
            raise PermissionDenied
        return self._search(request, extra_context)

    def get_changeform_initial_data(self, request) -> dict:
        kept = request.session.pop(self._session_key, {})
        return {**super().get_changeform_initial_data(request), **kept}

    def _search(self, request, extra_context):
        form = self.search_form(request.POST or None)
        asked = form.is_bound and form.is_valid()
        if asked and "_new" in request.POST:
            request.session[self._session_key] = {name: form.data[name] for name in form.fields if form.data.get(name)}
            query = request.GET.copy()
            query[SEARCHED] = "1"
            return HttpResponseRedirect(f"{request.path}?{query.urlencode()}")
        context = {
            **self.admin_site.each_context(request),
            "title": _("Search before adding: %(noun)s") % {"noun": self.opts.verbose_name},
            "opts": self.opts,
            "form": form,
            "asked": asked,
            "headings": self.likely_headings(request),
            "rows": self.likely(request, form.cleaned_data) if asked else [],
            "is_popup": "_popup" in request.GET,
            **(extra_context or {}),
        }
        request.current_app = self.admin_site.name
        return TemplateResponse(request, self.search_template, context)
