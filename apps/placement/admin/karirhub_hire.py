from django.contrib import admin
from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.admin.list_filters import chosen_record_filter
from apps.accounts.admin.office_admin import ReadOnlyAdmin
from apps.intake.models import Upload
from apps.placement.admin.posting_month import PostingMonthFilter
from apps.placement.models import KarirhubHire
from apps.registry.admin.origin import origin_link
from apps.registry.models import Company
from apps.registry.rights import SEE_PERSONAL

PERSONAL = frozenset({"email", "birth_date"})


@admin.register(KarirhubHire)
class KarirhubHireAdmin(ReadOnlyAdmin):
    """What Karirhub told, as it told it; who is meant is decided on the page of what is to be matched."""

    search_fields = ("name", "company_name")
    search_help_text = gettext_lazy("Name of the person or company")
    list_display = ("name", "company_name", "position", "accepted", "state", "counted", "origin")
    list_select_related = ("company",)
    list_filter = (
        "state",
        PostingMonthFilter,
        chosen_record_filter("company__exact", gettext_lazy("company"), Company.objects),
        chosen_record_filter("upload__exact", gettext_lazy("upload"), Upload.objects),
    )
    sortable_by = ()

    def secret_fields(self, request) -> frozenset[str]:
        return frozenset() if request.user.has_perm(SEE_PERSONAL) else PERSONAL

    def get_fieldsets(self, request, obj=None):
        secret = self.secret_fields(request)
        told = ["name", "email", "birth_date", "education", "residence", "position", "kbji_code", "company_name",
                "applied_on", "accepted_on"]  # fmt: skip
        fieldsets = [
            (_("As Karirhub told it"), {"fields": [name for name in told if name not in secret]}),
            (
                _("Matching"),
                {"fields": ["state", "person", "company", "placement", "reason", "decided_by", "counted", "origin"]},
            ),
        ]
        return self.versioned(request, obj, fieldsets)

    @admin.display(description=gettext_lazy("accepted on"))
    def accepted(self, hire: KarirhubHire) -> str:
        return formats.date_format(hire.accepted_on, "SHORT_DATE_FORMAT")

    @admin.display(description=gettext_lazy("counted in"))
    def counted(self, hire: KarirhubHire) -> str:
        return formats.date_format(hire.posting_month, "YEAR_MONTH_FORMAT")

    @admin.display(description=gettext_lazy("origin"))
    def origin(self, hire: KarirhubHire):
        return origin_link(hire.upload_id, hire.upload_row)
