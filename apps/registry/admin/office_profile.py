"""The page of the letterhead: one record, shown as its papers will show it."""

from base64 import b64encode

from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.timezone import now
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.accounts.admin.pages import Page
from apps.registry.admin.office_profile_form import OfficeProfileForm
from apps.registry.models import OfficeProfile
from apps.registry.paper.office import office_of
from apps.registry.paper.specimen import specimen_pdf, specimen_picture


def paper(model_admin, request, object_id: str):
    """What is saved, on a sheet of its own."""
    if not model_admin.has_view_permission(request):
        raise PermissionDenied
    profile = model_admin.get_object(request, unquote(object_id))
    if profile is None:
        raise Http404(_("There is no letterhead yet."))
    pdf = specimen_pdf(office_of(profile), created_at=now())
    headers = {"Content-Disposition": 'inline; filename="Kop surat.pdf"'}
    return HttpResponse(pdf, content_type="application/pdf", headers=headers)


@admin.register(OfficeProfile)
class OfficeProfileAdmin(OfficeAdmin):
    form = OfficeProfileForm
    change_form_template = "registry/letterhead.html"
    pages = (Page("paper", pgettext_lazy("letterhead", "Letterhead (PDF)"), "print", paper, of_record=True),)
    fieldsets = (
        (
            gettext_lazy("Letterhead"),
            {"fields": ("government", "name", "address", "postcode", "phone", "website", "email")},
        ),
        (gettext_lazy("Signing and paper"), {"fields": ("city", "paper", "coat_of_arms", "without_coat_of_arms")}),
        (gettext_lazy("Monthly summaries"), {"fields": ("addressee", "addressee_place", "copies")}),
    )

    def get_fieldsets(self, request, obj=None):
        """The picture is chosen by whoever may change the letterhead; others see it in the preview."""
        fieldsets = super().get_fieldsets(request, obj)
        if self.has_change_permission(request, obj):
            return fieldsets
        chosen = ("coat_of_arms", "without_coat_of_arms")
        return [
            (name, {**options, "fields": [field for field in options["fields"] if field not in chosen]})
            for name, options in fieldsets
        ]

    def has_add_permission(self, request) -> bool:
        return False

    def has_delete_permission(self, request, obj=None) -> bool:
        return False

    def changelist_view(self, request, extra_context=None):
        """Straight to the only record."""
        if not self.has_view_or_change_permission(request):
            raise PermissionDenied
        profile, _made = OfficeProfile.objects.get_or_create(pk=1)
        return HttpResponseRedirect(reverse("admin:registry_officeprofile_change", args=(profile.pk,)))

    def change_view(self, request, object_id, form_url="", extra_context=None):
        profile = OfficeProfile.objects.filter(pk=1).first()
        specimen = specimen_picture(office_of(profile), created_at=now()) if profile else b""
        context = {"specimen": b64encode(specimen).decode(), **(extra_context or {})}
        return super().change_view(request, object_id, form_url, context)
