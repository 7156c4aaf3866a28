from django.contrib import admin

from apps.accounts.admin.office_admin import OfficeAdmin
from apps.registry.models import LegalBasis


@admin.register(LegalBasis)
class LegalBasisAdmin(OfficeAdmin):
    search_fields = ("title", "topic")
    list_display = ("title", "topic", "valid_from", "valid_to")
    list_filter = ("topic",)
