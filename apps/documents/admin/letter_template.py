"""The wordings of letters: the kinds with the version in force, and the versions of each."""

from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.office_admin import ReadOnlyAdmin
from apps.accounts.choices import Desk
from apps.documents.admin.letter_template_acts import bring_back, edit, preview
from apps.documents.admin.letter_template_page import may_edit, wording_page
from apps.documents.letter_kinds import kind_label, kinds_of
from apps.documents.models import LetterTemplate


@admin.register(LetterTemplate)
class LetterTemplateAdmin(ReadOnlyAdmin):
    """A desk sees the wordings of its own letters; whoever may add edits them, which makes a new version."""

    worded = {"kind": kind_label}
    list_display = ("kind", "version", "made_by", "made_at")
    empty_hint = gettext_lazy("Every letter is worded as shipped.")

    def get_queryset(self, request):
        return super().get_queryset(request).filter(kind__in=[kind.code for kind in kinds_of(request.user)])

    def get_urls(self) -> list:
        pages = (("", wording_page, "kind"), ("edit/", edit, "edit"), ("preview/", preview, "preview"),
                 ("bring-back/", bring_back, "bring_back"))  # fmt: skip
        return [
            *(
                path(f"kind/<slug:code>/{tail}", self._page(view), name=f"documents_lettertemplate_{name}")
                for tail, view, name in pages
            ),
            *super().get_urls(),
        ]

    def _page(self, view):
        def page(request, code: str):
            return view(self, request, code)

        return self.admin_site.admin_view(page)

    def changelist_view(self, request, extra_context=None):
        if not self.has_view_permission(request):
            raise PermissionDenied
        kinds = kinds_of(request.user)
        versions = LetterTemplate.objects.filter(kind__in=[kind.code for kind in kinds]).select_related("made_by")
        in_force = {one.kind: one for one in versions.order_by("kind", "-version").distinct("kind")}
        desks = [
            (desk.label, [(kind, in_force.get(kind.code)) for kind in kinds if kind.desk == desk])
            for desk in Desk
            if any(kind.desk == desk for kind in kinds)
        ]
        context = {
            **self.admin_site.each_context(request),
            "title": _("Wordings of letters"),
            "opts": self.opts,
            "desks": desks,
            "may_edit": may_edit(request.user),
        }
        request.current_app = self.admin_site.name
        return TemplateResponse(request, "documents/wordings.html", context)

    def change_view(self, request, object_id, form_url="", extra_context=None):
        """The page of the kind, at this version."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        template = self.get_object(request, unquote(object_id))
        if template is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        return wording_page(self, request, template.kind, version=template.version)
